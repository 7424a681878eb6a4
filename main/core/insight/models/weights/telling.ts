import type { Weights } from "../linear.ts";

// Written by `npm run train`; docs/insight.md tells from what.

export const tellingWeights: Weights = {
  bias: -1.467,
  lines: `^ a little	-143
^ all of	-169
^ although	-101
^ although i	-110
^ an and	-74
^ any	-225
^ anything	-14
^ are there	-69
^ are they	77
^ are you	-36
^ as far	98
^ as for	37
^ as i	-175
^ as long	-141
^ as we	19
^ at least	-190
^ b	-123
^ be	-134
^ because it's	-105
^ because that	-14
^ because the	-228
^ because they	38
^ before	19
^ but	-104
^ can you	19
^ can't	-117
^ cause i	-139
^ cause it	-82
^ cause it's	-89
^ cause that	-79
^ cause that's	-62
^ cause then	-79
^ could you	-81
^ d	-51
^ definitely	22
^ depends	-34
^ didn't	-119
^ do	-16
^ do i	-84
^ does it	34
^ does that	-60
^ doesn't	-113
^ don't	-175
^ each	-43
^ either	-131
^ especially	-47
^ especially if	-61
^ even though	15
^ every	-154
^ exactly	-110
^ except	-15
^ f	-84
^ far	-110
^ finally	41
^ first	59
^ first of	18
^ for a	66
^ for example	-13
^ from	-13
^ from the	-140
^ get	-224
^ give	-70
^ give it	-13
^ given that	-15
^ good	-64
^ have a	-103
^ have you	-110
^ having	22
^ he s	-69
^ he said	-74
^ he was	-121
^ here's	-122
^ hopefully	-172
^ how	-13
^ how do	-21
^ how much	-221
^ how would	-40
^ i assume	63
^ i can't	-191
^ i d	-196
^ i didn't	-70
^ i don't	-24
^ i dunno	-15
^ i got	-133
^ i have	-30
^ i haven't	-22
^ i hope	-123
^ i i	-73
^ i if	-117
^ i it	-34
^ i just	-30
^ i know	-30
^ i like	-28
^ i m	-74
^ i remember	-72
^ i said	-49
^ i see	-164
^ i sent	15
^ i should	-38
^ i suppose	-105
^ i wanted	-209
^ i wasn't	-74
^ i will	-61
^ i wouldn't	29
^ i'd say	-64
^ i'll just	-217
^ i'm not	-34
^ i'm thinking	-167
^ i've got	-83
^ if someone	-81
^ if that	-126
^ if there	-62
^ if we're	-46
^ if you	-24
^ if you're	-180
^ in fact	-133
^ in order	15
^ in terms	51
^ in that	-223
^ in the	14
^ is he	-87
^ is it	-13
^ is that	-75
^ is the	119
^ is there	-217
^ is this	-19
^ isn't	-186
^ it also	-114
^ it can	-136
^ it depends	-50
^ it does	-215
^ it just	-181
^ it looks	-194
^ it may	-19
^ it needs	29
^ it really	-60
^ it still	-54
^ it would	-51
^ it wouldn't	-84
^ it'll	-151
^ it's a	-25
^ it's gonna	-147
^ it's gotta	-41
^ it's like	-58
^ it's quite	-116
^ it's really	-61
^ it's the	-20
^ just	-23
^ just so	-136
^ just the	-101
^ l	63
^ let's go	-191
^ let's see	-135
^ like so	-139
^ like we	40
^ like what	-109
^ like you	-27
^ look	-64
^ look at	-29
^ looks	-130
^ m	-21
^ maybe	-16
^ maybe a	-139
^ maybe i	-87
^ maybe it	-170
^ maybe like	-63
^ maybe that	-101
^ maybe the	-156
^ maybe they	-86
^ maybe you	-18
^ might	-164
^ might be	-34
^ more	17
^ my	-30
^ no	-15
^ no it	-24
^ no it's	15
^ no not	-79
^ no that	-140
^ no they	-67
^ no we	-173
^ no you	-122
^ not	-34
^ not that	-52
^ o	111
^ of course	-21
^ okay	32
^ once	-15
^ one is	50
^ one of	-24
^ one thing	-16
^ only	-203
^ or are	42
^ or do	-157
^ or i	-68
^ or is	-116
^ or just	-93
^ or maybe	-13
^ or something	65
^ or the	-180
^ or we	-80
^ other	-180
^ otherwise	-79
^ people	-126
^ perhaps	70
^ plus	-139
^ pretty	-157
^ probably	-218
^ project	-33
^ put	-27
^ s	-15
^ say	-158
^ see if	-153
^ she	-97
^ should	-68
^ some of	-16
^ somebody	-17
^ someone	-25
^ sometimes	-131
^ thank	-99
^ thank you	-99
^ that could	-119
^ that doesn't	-124
^ that just	-131
^ that kind	-110
^ that they	-20
^ that was	-25
^ that you	-69
^ that's just	-19
^ that's like	94
^ that's something	21
^ that's what	-131
^ the last	-88
^ the main	-53
^ the next	-15
^ the point	-122
^ the problem	-50
^ the the	59
^ there are	-29
^ there you	-42
^ there's a	-199
^ there's no	-81
^ there's the	76
^ they	-19
^ they also	-156
^ they are	-136
^ they can	-161
^ they had	-82
^ they have	-174
^ they're	-14
^ they're not	-42
^ things	-157
^ this was	-163
^ though	18
^ three	-107
^ to	-31
^ try	-140
^ try to	-57
^ u	-95
^ unfortunately	-168
^ unless	23
^ very	-200
^ w	-67
^ w i	-39
^ was	-46
^ we did	33
^ we didn't	-175
^ we do	-140
^ we got	-130
^ we just	-74
^ we might	-22
^ we only	-95
^ we re	-116
^ we should	-211
^ we'll just	-42
^ we're going	19
^ we're gonna	14
^ we're not	-82
^ what can	-67
^ what did	-112
^ what do	-76
^ what does	-63
^ what else	-51
^ what if	-18
^ what kind	-120
^ what they	-15
^ what we	20
^ what we're	-20
^ what you	-225
^ what's	-36
^ when they	-124
^ where	-35
^ where are	-76
^ who	-30
^ why don't	-41
^ yeah	-17
^ you can	-44
^ you can't	-149
^ you d	-70
^ you didn't	-106
^ you don't	-77
^ you got	-132
^ you guys	-190
^ you just	-54
^ you know	-29
^ you need	-182
^ you say	-68
^ you see	-131
^ you were	-170
^ you'll	-98
^ you've got	-80
^ your	35
a a	21
a all	-144
a an	41
a and	13
a b	-103
a bit	-18
a bit $	-94
a button	-30
a chip	21
a choice	-201
a copy	-101
a day	-88
a decision	-64
a difference	-110
a different	55
a double	-145
a f	28
a fair	43
a few	32
a first	-149
a five	-143
a form	25
a general	-14
a half	-58
a it	-13
a large	-123
a long	54
a look	52
a lot $	-44
a m	-103
a minute	-119
a mobile	-72
a new	-38
a non	-23
a one	-194
a paper	17
a particular	-22
a phone	-165
a pretty	-179
a problem	-68
a problem $	-166
a question	-29
a question $	-104
a s	-58
a second	-23
a second $	-87
a separate	-211
a set	-16
a short	97
a simple	-64
a single	-44
a sort	-71
a special	16
a team	37
a television	37
a thing	-137
a time	23
a touch	50
a two	-60
a voice	90
a week	-178
a while	-32
a while $	-54
a whole	-226
a word	-188
a year	-75
ability to	36
about $	-35
about a	-50
about an	-19
about and	-28
about having	-156
about it $	-24
about something	-83
about that	-28
about that $	-170
about the	65
about this $	-125
about what	-22
about whether	-168
about you	-191
above	-114
according	21
according to	21
account $	-94
act	28
action	-32
actual	47
actually $	-183
actually a	-27
actually be	-74
actually have	69
actually i	-144
actually is	-118
actually it	-160
actually just	-86
actually the	21
actually what	-136
add $	-128
add to	-137
added	-13
additional	20
address	-128
advanced	23
after that	79
after the	-37
again $	-111
agree	-59
agree with	-81
ahead	72
all about	-128
all be	-117
all get	-69
all i	-53
all in	-15
all kinds	-189
all sort	-89
all that	19
all that $	23
all these	-116
all those	-13
all you	-24
along	-76
along with	-99
already have	36
already in	-207
alright $	-140
also $	-206
also a	-144
also has	-183
also have	14
also the	-30
although i	-20
always gonna	-118
always have	-109
am i	65
amazing	-152
an $	-120
an a	-179
an action	-14
an and	-169
an email	-94
an example	24
an extra	-203
an hour $	-147
an interesting	-33
an issue	-17
an on	-30
an option	-215
and also	-29
and as	-20
and black	-39
and can	-33
and down	-34
and feel	108
and feel $	14
and find	-17
and have	15
and i'm	-60
and just	-95
and let	-77
and like	20
and look	-18
and make	35
and maybe	-41
and more	-13
and other	-21
and put	33
and say	-232
and see	-20
and so	27
and so $	16
and some	-48
and the	73
and things $	-162
and try	-162
and whatever	29
another one	-17
another thing	67
answer	-101
any $	-113
any kind	43
any more	-154
any other	-62
any questions	-54
anyone	-29
anything $	-180
anything else $	-59
anything like	-138
anything to	86
anyway $	-42
anywhere	-159
are a	-46
are actually	19
are also	-94
are different	-146
are just	-32
are more	47
are people	-116
are really	-24
are so	-82
are there	-202
are these	40
are two	-14
are used	18
are very	-261
are your	-114
area	-20
aren't	-24
around $	-99
around and	74
around that	-116
as $	14
as an	13
as far	20
as for	39
as i	-52
as if	-123
as in	-210
as that	-21
as they	-118
as well	19
as you	-96
ask the	-13
ask you	-209
at all	20
at it	-22
at it $	-24
at once	-98
at one	-23
at that	-34
at that $	-93
at two	34
at your	35
audio	-168
audio $	-44
automatically	-213
available	15
away $	-185
back and	-29
back at	-150
back from	-114
back in	-187
base $	-164
based on	25
basic $	-159
be $	-58
be and	-18
be better	43
be different	-26
be done $	-164
be easier	-161
be easy	45
be fine	-99
be fine $	-59
be for	-106
be fun	-98
be good	67
be good $	-51
be here	-140
be i	33
be interesting $	-45
be looking	-232
be much	-91
be nice $	-34
be on	14
be possible	13
be pretty	13
be really	-199
be s	-20
be so	-225
be some	-201
be that	14
be to	56
be used	36
be using	39
be very	22
be yeah	-90
because $	-111
because it's	-193
because then	-14
because there	39
because they	69
because this	27
become	-16
been $	-91
been a	40
been done	-119
been looking	-145
been working	18
before $	-35
before we	68
before you	-18
begin	-174
best way	-70
bet	-119
better if	-135
better to	51
between	13
big	-15
big $	-155
bigger	-57
bit $	-137
bit about	37
bit and	-98
bit like	-86
black	-101
black $	-56
board $	-170
both $	-219
both the	63
box $	-144
break	-187
break $	-38
brings	-152
budget	40
budget $	26
build	47
build a	42
but anyway	-79
but in	13
but just	28
but that	-126
but there	-52
but they	-206
but this	-16
but we	13
but yeah	-80
but you	-32
button	-26
button $	-20
button for	18
button on	-21
buy	-48
buy a	-148
buy it	-76
by hand	28
c	-17
cable	-141
call it	-168
called	-13
calling	-117
calls	-125
can $	-46
can actually	-148
can add	-111
can all	-143
can always	-132
can come	-184
can discuss	-127
can find	-15
can get	15
can give	27
can go	-66
can handle	-110
can have	-20
can i	-46
can it	-103
can make	-95
can maybe	-117
can only	-124
can still	20
can talk	-143
can tell	34
can then	-62
can try	29
can use	-102
can work	23
can you	-101
can't be	-98
can't do	-33
can't get	-117
can't have	-113
case is	-14
case of	35
case the	16
case where	18
case you	-188
cause i	-139
cause if	-100
cause it	-148
cause it's	-132
cause that	-79
cause that's	-143
cause then	-92
cause you	30
cell	-19
chance to	-122
change $	-200
changed	-228
changes	-75
channel $	16
check	-19
chip and	-26
choice $	-92
choose	-41
click	-18
click on	-128
close to	-174
come from	-132
come out	-110
come to	-35
comes	-16
comes in	-157
comes out	-75
comes up	-13
comfortable	-33
coming $	-105
coming in	15
comment	15
common	32
company $	-174
complete	96
completely	-91
computer $	-124
concept $	81
considered	44
contact	-25
continue	-22
control	116
control $	65
control and	-47
control for	36
control that	57
control the	-30
cool $	-57
correct	-66
correct $	-102
correctly	-129
cost $	-180
could be	23
could go	-180
could imagine	-60
could look	-99
could put	-157
could say	-226
could take	36
could try	-164
could you	-163
couldn't	-18
course the	-132
create	41
current	-16
d $	-16
d i	-39
data	125
data and	66
data in	-17
data that	38
date	-21
day	-30
day $	-151
days	-26
days $	-122
decide on	-24
decide what	44
decided on	-13
decision	80
decision on	-40
definitely	-28
definitely $	-98
definitely a	-111
depends	-153
depends on	-121
details	-13
did $	-187
did a	-22
did not	-67
did some	25
did that	-77
did was	-114
didn't $	-123
didn't do	46
didn't even	-91
didn't have	-45
didn't really	159
didn't think	-132
difference $	-110
different	29
different from	-138
different things	13
different types	-206
difficult	18
directly	58
discuss the	-29
discussion	43
do all	-39
do any	-110
do anything	18
do but	-125
do for	-16
do i	-55
do is	28
do like	30
do on	108
do people	-14
do something	15
do that	-32
do that $	-93
do these	-113
do this	20
do want	15
do what	-128
do with	-21
does have	-131
does it $	-64
does that	-141
doesn't it	-166
doesn't matter	-82
doesn't seem	-15
doesn't work	-14
doing $	-17
doing a	29
doing some	-134
doing something	-125
doing this	-38
doing with	-98
don't $	-124
don't actually	19
don't even	-128
don't get	-111
don't i	-120
don't know	-16
don't know $	-29
don't need	-201
don't remember	-156
don't see	-141
don't they	-95
don't wanna	-21
done before	-149
done in	-34
done the	-14
double	-52
down $	-65
down here	-141
down in	-20
down the	20
down to	44
drop	-18
due	22
dunno $	-116
dunno if	-170
during	27
during the	34
e the	66
each of	-20
each other $	-20
each time	-177
early	-29
easily	-26
easily $	-114
easy enough	-78
eat	-135
either $	-164
else $	-180
else is	-121
else to	-187
email $	-108
end up	-21
ends	-217
energy	34
energy $	85
energy is	109
energy source	-15
enough	-14
enough $	-147
enter $	-158
entire	-22
especially if	-153
even $	-63
even have	-104
even know	-57
even more	-91
evening	23
everybody $	-123
everybody else	17
everything else	-122
everything in	-114
everything that	13
exactly $	-92
exactly what	-49
example the	26
except	-30
except for	-173
existing	57
expect	-14
expensive	-39
experience with	115
explain	-21
f $	-138
fact	-25
fair number	-111
fall	-19
far as	29
fast	-88
fast $	-87
feature $	-139
feel $	40
feels	-189
field	-15
figured	-172
final	68
finally	34
find a	15
find it	-44
find it $	-81
find that	34
find them	-122
fine	-19
fine $	-131
finish the	-160
finished	-99
first $	-216
first meeting	-56
five minutes	-147
five or	-151
five to	-172
five year	-15
focus on	-15
folder	-15
following	19
for a	43
for an	-20
for different	41
for every	13
for example	33
for example $	46
for instance	-28
for it $	-68
for me	-35
for me $	-88
for now $	-140
for one	-156
for some	-204
for that	-34
for the	49
for things	-16
for this $	59
for those	-180
for us $	-30
for voice	-23
for you	-14
for you $	-13
for your	-46
forget	-206
forgot	-188
form	-71
form $	-196
form of	-144
forward	13
forward $	-127
found that	-41
four $	-14
free	-27
frequent	26
friends	-112
from $	-45
from it	-96
from last	14
from now	-130
from one	44
from other	56
from our	23
from that	-74
from there	-128
from what	-155
from you	14
from your	-177
fun	-23
fun $	-102
fun to	-87
future	-25
g	-18
gave me	-103
general	13
general $	-13
get $	58
get a	-14
get an	-26
get any	-131
get back	-124
get from	-162
get it	-117
get it $	-75
get lost	-156
get more	14
get our	-128
get some	22
get something	27
get that	-182
get that $	-26
get there	-143
get to	21
getting a	-141
getting into	-90
getting the	22
give a	39
give it	-27
give me	-70
give the	19
give them	-195
give us	-70
given that	25
given the	-143
giving	-69
glad	-123
go $	-35
go ahead	18
go and	49
go around	18
go down	-134
go first	-85
go first $	-23
go for	-53
go into	16
go off	-131
go out	66
go the	-110
go there	-44
goal	14
goal $	-15
god	-110
going $	-170
going for	-77
going in	-13
going on $	-31
going through	-161
going to $	-147
going up	-95
going with	-163
gone	-126
gonna be $	-164
gonna give	-84
gonna happen	-85
gonna have	-31
gonna look	51
gonna put	32
gonna say	50
gonna start	-14
gonna take	-190
gonna talk	82
gonna want	-91
gonna work	33
good $	-24
good news	19
good one	-92
good one $	-51
good question	-121
got $	-163
got an	-19
got five	-60
got from	-17
got it	-173
got like	-197
got some	-208
got this	-214
got to	44
gotta	-102
gotta be	-47
gotten	13
great $	-21
great idea	-108
great idea $	-53
group	123
group $	-33
groups $	-14
guess $	-114
guess i	-79
guess if	13
guess that	-19
guess what	-17
guess you	38
guy $	-108
guys $	-180
guys are	-89
guys have	-21
had $	77
had a	15
had it	-147
had one	13
had this	-165
half $	-79
hand $	-192
handle	-32
happen	-49
happen $	-136
happy	-182
hard $	13
hard for	-44
has a	-14
has all	-15
has it	-106
has some	32
has this	-51
have all	-209
have an	25
have been	37
have in	42
have is	-173
have like	-68
have lots	-101
have no	-17
have our	15
have people	-121
have so	-224
have sort	-22
have that	-100
have these	-57
have three	-14
have time	23
have to $	-17
have you	-94
haven't been	-159
haven't got	-53
having it	-102
having the	-53
having to	-182
he did	-149
he had	-160
he has	-22
he said	-185
he wants	-227
he was	-20
head	-100
head $	-101
hear about	-31
help us	-109
her	-91
here $	-71
here are	-33
here for	-136
here is	27
here so	-104
here to	-137
here which	-15
here's	-122
hey	-166
high	-17
high tech	-185
higher	-92
him	-39
him $	-111
history	23
hit	-26
hit the	-128
home	-15
hope to	-13
hopefully	-56
hour $	-148
hours	61
hours of	87
how about	-106
how does	-20
how far	18
how long	28
how people	-169
how that	-138
how the	-13
how they	-20
how to	22
how well	19
how would	-141
however	-47
i $	-44
i agree	-110
i already	21
i always	-165
i assume	28
i b	67
i believe	-167
i can't	-25
i couldn't	-116
i d	-26
i dunno $	-116
i find	-124
i forget	-63
i found	-13
i go	-170
i got	-50
i guess $	-120
i have	-18
i haven't	-25
i hope	-227
i i	-23
i i'm	-164
i if	-72
i it's	-146
i knew	-113
i know	-19
i know $	-69
i like	-32
i made	-132
i mean $	-133
i meant	-151
i mentioned	-129
i might	-188
i need	-58
i remember	-133
i s	-140
i said	-142
i see	-16
i should	-35
i shouldn't	-71
i suppose	-163
i this	-152
i thought $	-114
i tried	-152
i u	-52
i understand	-54
i used	-182
i usually	-97
i wanna	14
i wanted	-14
i wasn't	-118
i were	-156
i wouldn't	24
i yeah	-65
i you	23
i'd like	-21
i'd say	-99
i'm	-16
i'm just	-59
i'm sure	-114
i'm the	-94
i'm thinking	-16
i've got	-13
id	48
id $	-24
idea $	-60
idea of	38
idea to	29
ideas	49
ideas $	21
ideas that	70
if $	-151
if anyone	-145
if if	-162
if it's	-18
if someone	-208
if that	-32
if that's	-13
if there	-20
if they	-47
if this	-62
if y	-123
if you	-20
if you $	-122
if you're	-46
if you've	74
if your	22
imagine	-80
important $	-190
important that	-112
in a	13
in all	-192
in and	-40
in any	23
in as	-186
in case	-29
in different	26
in fact	-108
in for	-152
in front	-192
in general	-32
in here	-32
in here $	-68
in i	31
in it	-46
in it $	-18
in like	-143
in mind $	-80
in my	-18
in on	25
in one	-244
in order	13
in other	21
in our	17
in some	-72
in such	27
in that $	124
in the	57
in there $	-53
in this $	-14
in those	-130
in to	19
in two	23
in what	-135
including	-15
increase	-29
individual work	-131
information	30
information and	-136
information from	84
information on	-75
information that	-161
information to	17
input from	-108
instead	15
instructions	-35
interesting $	-177
interesting to	-35
internet $	-110
into $	-186
into account	-165
into it $	-135
into that	-201
into the	34
into this	76
ipod	-42
is all	-35
is basically	-21
is better	-143
is but	-104
is doing	75
is exactly	32
is fine	-98
is going	46
is he	-136
is i	13
is it	-15
is it $	-34
is just	13
is maybe	-175
is more	-18
is my	-157
is now	-182
is of	-125
is on	-14
is our	-23
is part	-20
is possible	-42
is really	37
is still	-17
is that $	-186
is true	-63
is used	-141
is we	-23
is what	-26
is when	-29
is where	-14
is why	23
isn't it	-127
isn't it $	-88
issue $	-47
issue of	43
issues	79
issues $	33
it $	-19
it a	-137
it actually	52
it again	-131
it again $	-37
it all $	-138
it also	-146
it and	-36
it at	-47
it be	-71
it because	38
it before	-186
it being	-195
it but	15
it by	-233
it comes	-34
it d	24
it depends	-93
it didn't	-23
it does $	-75
it down	-20
it feels	-150
it for	21
it for $	31
it gets	-175
it gonna	-139
it if	45
it in $	27
it is	-14
it is $	-30
it isn't	-20
it it's	-14
it just	-13
it like	-25
it may	48
it now $	-77
it off $	-57
it on	-75
it only	43
it open	-143
it out $	-135
it over	-103
it really	-210
it s $	-124
it says	-24
it shouldn't	-91
it so	-42
it sounds	-16
it still	-186
it supposed	-123
it takes	33
it then	-151
it there	-164
it there $	-24
it through	17
it too	-180
it up $	-83
it was $	-158
it what	-17
it will	18
it with	-121
it works	-194
it works $	-25
it wouldn't	-169
it yeah	-104
it yeah $	-33
it yet	-43
it you	-43
it'll be	-141
it's all	-119
it's also	-93
it's an	53
it's gonna	-25
it's got	-67
it's gotta	-81
it's i	-93
it's just	-47
it's made	-112
it's pretty	-124
it's really	-148
it's something	-14
it's still	-119
itself	18
itself $	-16
job	-37
job $	-141
just $	-24
just about	-149
just basically	-163
just by	-32
just can't	-95
just don't	-19
just for	-305
just go	16
just gonna	-48
just had	-146
just look	43
just make	-154
just not	-53
just one	-220
just say	-15
just some	-202
just something	-119
just sort	-141
just talk	-135
just talking	-147
just that	-51
just the	-34
just thinking	-48
just trying	-140
just wanted	-131
just we	-118
keep it	-59
keep the	41
keeping	17
key	33
kick	-167
kind of $	-113
kinda	-98
kinda like	-108
kinds	34
kinds of	23
know $	-56
know how	-38
know it	-19
know it's	-93
know that	-95
know that $	-66
know what	-19
know when	-101
know whether	-184
know which	-125
know why	-74
know you	40
language	18
language $	-94
last meeting	48
last one	-139
last time $	-178
late	-178
later on	44
learn	-81
learn $	-80
learning	19
leave it	-60
left $	-200
length 30	37
length 4	-38
length 5	-14
length 6	-16
less than	-134
let the	-141
let's see	-135
level $	-227
level of	-34
like a $	-99
like and	-143
like are	-107
like five	-108
like how	-175
like on	-238
like our	15
like really	-89
like some	-210
like those	-176
like three	62
like to	20
like two	-132
like where	-14
like your	-107
likely	-75
limited	63
line	-15
line $	-25
link	76
listen	-41
listen to	-23
literally	-193
little bit $	-112
local	34
located	-169
long $	-24
long it	74
long time	63
look and	87
look like	18
looked at	26
looking $	-117
looking at	19
looking at $	-141
looking for	29
looking for $	-20
looks like	-27
looks like $	-112
lose it	-144
lost	89
lot $	-44
lot more	76
lot of	14
lots	-58
lots of	-56
love	-14
lower	14
m $	-116
m going	111
m gonna	-159
m not	-20
m sorry	-152
m sure	-129
m thinking	-126
made	-24
made a	-215
made out	-90
main	25
main thing	-33
major	-193
make $	-176
make our	-145
make sense $	-47
make something	28
make that	38
make them	-122
makes a	-128
makes sense	-133
making	52
making a	193
making the	45
man	-126
manage	-22
management	-161
manager	35
manager $	30
many people	-118
match	64
matter	-63
matter what	-97
may have	21
may or	23
maybe $	-106
maybe even	-150
maybe i	-139
maybe it	-16
maybe just	26
maybe like	-167
maybe this	-98
maybe to	46
maybe you	-19
me $	-86
me a	-128
me and	-98
me like	-66
me the	-141
me to	-25
mean $	-133
mean a	-133
mean that	-28
mean weight	20
mean what	-132
means we	-21
means you	-146
meet	-26
meeting	34
meeting about	-20
meeting but	-20
meeting i	-25
meeting is	84
meeting we	-21
message	-22
messages	-15
messages to	-30
middle of	-15
might not	31
might want	-151
mind $	-190
minute	-40
minute $	-67
minutes	-18
minutes $	-114
minutes of	-19
miss	-163
missed	-119
mobile	-15
mobile phone	-132
model	-15
moment $	-230
money	-30
money $	-176
more advanced	76
more expensive	-54
more general	-14
more information	-157
more just	-137
more people	-112
morning	-62
morning $	-111
most important	81
mostly	27
move	27
much better	-109
much the	-128
must	39
must be	-16
my head	15
my head $	-34
my question	-143
myself	-134
myself $	-45
name	-30
name $	-136
names	-77
near	-27
necessary $	-107
need for	157
need some	44
needed to	43
needs	24
needs to	49
network	-23
new	100
new $	69
new ideas	-39
new one	138
next $	-198
next week $	-58
nice	-18
nice $	-185
no idea	-145
no idea $	-23
no it	-30
no matter	-125
no so	-129
no that	-151
no the	42
no there	-120
no they	-78
no way	-235
no you	-15
none	-186
none of	-168
normally	-139
not a	16
not as	98
not at	-155
not bad	-195
not being	-112
not even	-206
not going	-144
not have	31
not in	-184
not like	18
not on	-165
not only	22
not quite	-132
not saying	-73
not so	-191
not sure	-16
not sure $	-43
not that	-45
not very	-67
not what	-135
note	-23
notice	-190
now $	-33
now and	-140
now i	-23
now that	-110
number	14
number $	-242
numbers on	-119
o k	-131
of $	-26
of a	21
of all	16
of any	-135
of data $	22
of different	51
of discussion	18
of doing	76
of going	-33
of having	-237
of how	21
of in	25
of more	-14
of my	-170
of some	-80
of stuff $	44
of that $	-112
of the	72
of them	-23
of these	-22
of thing	-42
of thing $	-191
of things $	-19
of those	-27
of time	23
of time $	21
of times	-122
of us	-95
of use	-179
of using	-18
of view $	-74
of whether	68
of words	31
of work	-137
off $	-125
off with	-79
offer	24
office	-106
often	29
often $	83
ok	-45
ok $	-70
okay so	36
older	-45
older people	-83
on all	-72
on both	-150
on in	-23
on like	-142
on my	-35
on off	20
on one	27
on or	-15
on our	-56
on that $	-85
on the	74
on their	-138
on there $	-93
on these	-164
on top	-190
on top $	-70
on tv	-119
on you	-159
once $	-105
once we	51
one $	-76
one and	-53
one at	18
one button	-84
one channel	16
one for	-26
one is	39
one it	-84
one more	-204
one or	-40
one point	-16
one question	-126
one side	-197
one that's	142
one the	-108
one two	-138
one which	-151
one you	-126
ones are	-121
only a	93
only have	-183
only one	-84
only problem	78
only the	-38
only use	-146
onto	-190
onto the	-43
opening	-19
opinion	-33
or as	14
or at	17
or does	-86
or five	-122
or have	114
or how	-106
or i	-15
or if	-24
or in	-28
or is	-70
or it	-18
or maybe	-34
or not $	-16
or should	38
or so $	-128
or something $	-28
or that	151
or three	-179
or two	-142
or we	-172
or what	-30
or you	-28
order $	-189
order of	18
order to	-15
original	-16
other stuff	-36
other than	-188
other things $	-180
others	-190
others $	-83
our company	92
our own	17
our project	66
out $	-33
out from	-118
out how	-23
out with	-154
outside	32
outside of	-152
over	-14
over $	-21
over there	-135
overall	15
page	15
page $	50
panel	37
paper	20
paper that	20
pass	-36
past	17
path	167
pay	21
people $	-17
people and	-26
people can	15
people in	-34
people like	32
people say	-101
people talking	-109
people were	-17
people will	-47
perfect	-135
performance	32
person $	-232
person who	-155
phone $	-15
pick	-31
pick a	-136
picture	-47
picture of	-126
pictures $	-80
plan $	-39
plan to	-118
player	-210
please	-175
plenty	-84
point about	-113
point is	-48
point of	21
point to	-108
point where	-14
possibility	23
possibility of	-27
possible that	-22
possible to	79
post	50
power button	-121
prefer	-75
preferences $	-148
pretty good	-180
price $	15
probably $	22
probably be	-129
probably gonna	-14
probably have	-101
probably just	-21
probably will	-14
problem for	32
problems $	-161
problems with	-15
production	79
profit	52
program	17
project	120
project $	-45
project and	-27
project manager	239
project manager $	143
purpose	-183
purpose $	-47
put in	-92
put that	-215
putting it	-20
quality	-95
question $	-25
question for	-116
question i	-105
quick $	-117
quite sure	-51
rate	-232
re $	78
re a	-162
re all	-203
re always	-112
re doing	-56
re doing $	-89
re going	-259
re in	-127
re just	-43
re right	-128
re running	-170
re still	-17
re the	-99
re they	-171
re using	-171
re very	-97
re working	-126
read $	-158
read it	-127
read them	-90
ready	-37
ready to	-88
really $	-15
really care	-72
really do	-152
really good	-31
really good $	-118
really hard	-77
really have	-18
really i	-134
really interesting	18
really is	-119
really like	-16
really need	56
really sure	-37
really well	48
reasons	-43
record	-31
red $	46
remember	-17
report	18
require	-31
requirements	49
requirements $	43
research	44
results	128
right so $	-23
right there	-110
right there $	-63
right way	-140
room $	-19
room for	31
run it	-38
run through	-104
s $	-80
s all	-17
s always	-155
s and	59
s another	-61
s any	-120
s been	-37
s but	-130
s coming	61
s definitely	-163
s different	-125
s do	99
s easy	-144
s fine $	-70
s going	-24
s good	-178
s great	-149
s hard	-157
s how	-14
s interesting	-96
s let	-125
s like	-33
s my	-100
s no	21
s not	-27
s ok	-37
s ok $	-64
s part	72
s possible	37
s pretty	16
s probably	71
s right	-134
s right $	-57
s talk	-84
s that	98
s there	-155
s to	59
s two	66
s w	-98
s well	25
s what	-68
s worth	55
s yeah	-178
s you	27
s your	-122
said $	-62
said i	-38
said it	-160
said the	17
said they	-163
saved	-16
saw that	-98
say $	-20
say about	47
say in	-16
say it	-46
say ok	-176
say this	-111
say well	-146
say what	-135
say you	-127
saying $	-158
saying about	-93
saying is	-41
saying well	-139
school	-31
screen	73
screen $	52
search	-274
seconds	-136
section	-174
section $	-83
see $	-73
see how	-55
see it	-31
see it $	-99
see that	-14
see the	23
see whether	-157
see why	-54
see you	-80
seem like	-102
seem to	17
select	-28
selection	-193
send you	-119
sense $	-146
sense of	31
sent	-21
sent to	-200
set	69
set $	59
set of	60
several	-32
she said	-59
she was	-142
should do	-41
should get	-56
should i	-93
should make	-108
should probably	26
should talk	-126
shouldn't	-71
show	-14
shows	-147
side $	46
side of	-31
since we	38
single	-48
single channel	-81
sit	-79
sitting	-20
situation	34
situation $	35
size	-14
size $	-18
size of	89
slow	-182
so far $	21
so in	-16
so many	-114
so the	-21
so we	73
so what	72
some $	-21
some information	-32
some kind	-18
some more	-67
some new	24
some other	-19
some people	-183
some point	-169
some things	-24
some time	-166
some very	44
somehow	-126
somehow $	-106
someone else	-140
someone s	-109
something $	-14
something a	-126
something else $	-81
something like	20
something new	50
something on	73
something really	-76
something they	-136
something to	-100
something which	-133
something you	-14
sometimes	-54
sometimes it	-69
somewhere $	-40
somewhere in	-32
soon $	-122
sorry	-17
sort of $	-17
sounds	-16
source	64
source $	16
space	55
speaking	38
specific $	37
specific instructions	-47
standard	-41
standard $	-143
start off	-156
starting	-32
starting with	-110
state $	-18
state of	-28
states	-150
stick	-51
stick with	-166
still	-30
store	25
strong	-163
student	61
stuff i	-110
stuff is	-15
stuff on	-15
stuff we	-113
style	-70
such as	-42
summer	33
suppose	-34
sure $	-159
sure how	-146
sure i	-105
sure if	-194
sure the	-109
sure what	-146
sure you	-48
survey	96
t $	-153
take a	-54
take that	-115
take this	-15
takes	45
takes a	14
taking the	-21
talk	30
talk a	36
talk about $	-193
talked	26
talked about	75
talking $	-177
talking to	-30
target	-27
target group	31
team	67
team $	-28
tell me	-20
tell them	-120
tell us	20
tend	-47
tend to	-47
test	84
th $	-145
than $	-30
than a	-119
than just	29
than that	-133
than that $	-83
that actually	-28
that also	-87
that because	-110
that before	-86
that by	-131
that can	-20
that case	-26
that comes	27
that d	-61
that data	52
that for	41
that from	112
that have	21
that i've	-158
that into	-14
that is $	-98
that kind	-28
that last	-77
that level	-83
that like	-125
that make	-138
that makes	-99
that may	-112
that mean	-71
that most	-208
that on	-18
that one $	-14
that our	23
that out	-158
that out $	-45
that part	-153
that really	-164
that right $	37
that s $	14
that sense	-63
that she	-173
that should	-60
that some	91
that someone	61
that sounds	-101
that that	-102
that that's	-164
that then	-24
that these	-23
that they're	-78
that those	23
that type	31
that up	-73
that w	-14
that wasn't	-92
that way	-24
that we're	30
that what	-16
that whole	74
that with	-199
that wouldn't	22
that yeah $	-86
that's gonna	-21
that's it	64
that's our	28
that's really	117
that's what	-84
the actual	-19
the age	-130
the all	-37
the answer	-115
the audio	-141
the big	-21
the board	-32
the board $	-95
the box	-82
the budget	-21
the but	-14
the button	-158
the case	25
the channel	37
the channel $	49
the chip	-22
the chip $	-22
the close	-52
the computer	-62
the cost	-41
the costs	83
the current	36
the d	-27
the data $	-51
the decision	38
the difference	-229
the discussion	25
the email	-144
the end $	19
the entire	-238
the f	28
the fact	-31
the following	-16
the for	-22
the front	-24
the general	61
the goal	-57
the group	117
the hand	33
the high	-91
the how	-25
the ideas	14
the in	-20
the information	-33
the input	130
the inside	-188
the internet $	-110
the ipod	-133
the issue	14
the it	-185
the key	70
the kind	-20
the kinds	-16
the language	-34
the left	-42
the level	-118
the like	-104
the long	-178
the look	-49
the m	31
the main	26
the meeting	32
the moment $	-65
the n	-226
the name	-142
the names	-74
the natural	-20
the new	42
the non	51
the number	122
the on	18
the one	-14
the ones	-58
the order	-156
the others	-83
the outside	47
the p	-70
the past	32
the phone	-81
the point	-31
the possibility	57
the possible	15
the power	-134
the previous	103
the price	-133
the problems	66
the project	121
the project $	-71
the questions	-138
the real	19
the really	44
the research	123
the results	25
the right	-31
the s	21
the screen	-33
the screen $	-124
the second	20
the sense	27
the side	44
the side $	102
the size	18
the sort	-22
the start	-23
the stuff	-16
the summer	76
the system	101
the television $	-19
the the	52
the there	-21
the this	-39
the time	49
the times	-35
the to	19
the touch	198
the tv	38
the type	20
the types	22
the voice	111
the w	-119
the where	-22
the with	-20
the word	-207
the words	45
the words $	24
the working	-28
the yeah	-183
them $	-54
them all	-94
them and	-27
them are	-199
them as	-73
them i	-76
them in	-29
them into	34
them out	-17
them that	60
then a	105
then it's	-159
then maybe	-14
then that	25
then the	-14
there $	-54
there and	24
there anything	-124
there for	98
there i	-121
there in	-151
there it	-155
there some	28
there to	-194
there will	-14
there would	-180
there you	-99
there's an	-111
there's no	-133
there's the	65
these days	-89
these different	-119
these guys	-81
these other	-125
these the	-30
these three	-21
they $	-52
they actually	-148
they can	-20
they come	14
they did	-106
they didn't	-208
they go	53
they had	-190
they look	-109
they may	-162
they might	-36
they only	-110
they really	-16
they say	-133
they should	-162
they think	-136
they wanted	14
they were	-29
they will	-124
they're	-16
they're gonna	53
they're not	-162
they've	26
thing in	18
thing to	-43
thing was	35
thing would	-118
things are	-56
things i	61
things in	34
things is	-89
things to	17
things we	-43
things which	-110
things you	-160
think about $	-84
think he	-88
think i	-64
think in	-164
think it	-47
think it's	-133
think like	-129
think people	-96
think so	-114
think so $	-80
think the	-29
think there's	33
think this	-62
think to	-98
think you	-90
this case	-51
this data	-34
this for	25
this here	-109
this idea	30
this in	18
this is $	-119
this issue	-21
this one $	-114
this or	-187
this out	-101
this point $	33
this project	-53
this room	-194
this the	-64
this time	-15
this type	-121
this up	-36
this was	-44
this way	-30
this way $	-80
this week	-115
this year	-129
those $	-15
those things	-35
those two	67
though $	-18
thought $	-189
thought about	-183
thought i	42
thought it	-71
thought you	-135
three different	99
three four	-90
through all	-91
through it	-131
through the	45
through this	-205
throw	-27
throw it	-78
tight	-27
time in	-171
time on	38
time we	79
time with	120
time you	15
times	20
to $	-20
to another	-161
to ask $	-113
to avoid	16
to change	-61
to choose	-129
to cover	-131
to deal	117
to discuss	18
to do $	-102
to each	-173
to focus	-31
to follow	-133
to give	-16
to go $	-141
to happen	-48
to have $	74
to hear	-25
to him	-84
to how	-133
to i	-157
to in	-14
to listen	-67
to lose	98
to make	36
to make $	-113
to me	-21
to me $	-80
to meet	-160
to move	-18
to my	-189
to other	-34
to our	-31
to play	-17
to point	-79
to run	-178
to see	-38
to see $	-60
to send	-42
to set	17
to spend	-153
to switch	71
to talk	26
to the	59
to the $	82
to their	19
to them	-37
to think	-181
to try	14
to understand	-157
to use	27
to use $	40
to work	20
to work $	-126
to you	-20
to you $	-147
today $	-72
together	19
together $	27
together and	61
told me	-106
tomorrow	-174
tomorrow $	-71
too $	-27
too big	-96
too far	-120
too long	-52
too many	18
too much	-15
top $	-16
touch screen	49
tough	22
towards	-213
trouble	-137
true $	-167
true that	-98
try $	-146
try it $	-131
turn	-46
turn it	-94
turn off	-122
turn out	-102
two $	-58
two and	-126
two different	75
two of	21
two people	19
two weeks	-130
types	40
types of	19
u	-105
understand that	84
understand what	-125
unique	-145
unless you	-116
up $	-28
up a	-90
up for	-167
up here	-166
up in	-89
up that	-94
up there	-25
up there $	-119
up to	-32
up your	67
upon	87
us a	-15
us is	-21
us some	-18
us to	-16
us what	-117
use a	14
use and	-123
use it $	-183
use some	-14
use ten	-113
use that	-59
use to	-21
used $	20
used for	-200
used the	-90
useful $	-202
useful for	30
useful to	-15
using $	-131
using a	71
using the	65
v	-35
value $	-140
various	27
version $	-206
versions	-17
very different	25
very good	-15
very hard	-122
very much $	-95
very nice	56
very useful	-86
very well	-95
video	-34
view $	-120
voice	56
voice $	-174
volume $	21
volume and	-159
w $	-141
w i	-187
w if	-163
w it	57
w that	-133
wait	-41
wait until	-101
walk	-160
wanna do	-14
wanna get	-182
wanna just	-68
wanna know	-216
wanna make	-16
want a	21
want me	-106
want some	39
want the	-36
want them	-127
want to $	-126
wants to	16
was $	-21
was about	33
was another	-112
was i	-17
was like	-23
was looking	-14
was my	-124
was one	-22
was quite	-14
was really	-30
was saying	-46
was so	-18
was some	-155
was supposed	-56
was there	-14
was what	23
was wondering	-108
wasn't	-43
watch	-75
watching	24
watching $	184
watching tv	-126
way $	-18
way i	52
way or	-89
way they	-87
way we	-27
way you	-209
ways	20
ways $	17
we $	-92
we actually	47
we all	30
we also	68
we are	18
we call	-121
we can't	16
we couldn't	-19
we definitely	-139
we didn't	-42
we found	73
we give	-16
we gonna	-73
we got	-28
we have	20
we like	-117
we look	64
we make	16
we move	-145
we needed	110
we put	-59
we s	-119
we said	-32
we saw	-149
we say	-197
we see	-196
we still	-190
we take	-132
we thought	26
we tried	-28
we try	-177
we use	-17
we want $	-18
we wanted	55
we won't	-180
we would	16
we wouldn't	-149
we'll	-16
we'll go	-112
we'll just	-136
we're all	-20
we're doing	-182
we're just	-156
we're not	-184
we're talking	-168
we're trying	-150
website	-147
week $	-162
weekend	-154
weight	29
welcome	-24
well and	-106
well as	29
well if	-100
well that	-20
well the	-132
well we	-33
well with	171
went	-32
were $	-171
were a	-156
were doing	17
were going	-99
were in	-90
were saying	-29
were talking	56
were there	38
were you	-132
what about	-24
what are	16
what can	-146
what did	-141
what do	-93
what does	-216
what else	-154
what he	-45
what i'm	-128
what if	-48
what is	-72
what she	-115
what the	29
what they're	-120
what this	-173
what to	-41
what would	-83
what your	37
what's on	20
whatever $	-27
whatever that	-107
whatever we	30
when people	-73
when you	-16
when you're	-165
where are	-132
where do	-103
where people	-89
where there	47
where you	18
whether or	23
whether that	-136
whether the	55
whether there	45
whether they	-207
whether we	29
which $	-151
which case	-113
which might	-137
which were	19
which would	-16
while $	-157
while you	-101
white	-126
who knows	-114
whole bunch	-32
why i	-217
why is	-89
why not	-106
why we	44
why would	-96
will be	29
will come	44
will get	-109
will give	26
will go	-16
with different	-32
with it $	-43
with more	-113
with no	97
with one	-195
with some	-29
with something	-21
with that $	-66
with the	20
with their	27
with them	-29
with them $	-137
with those	-26
with us	37
with you	-29
with you $	-104
with your	-36
within budget	30
within budget $	36
within our	-106
within the	45
without	-110
without the	17
won't be	-26
wonder	-15
wondering	-51
word	-60
word $	-145
words and	15
words are	-195
work $	-19
work and	-135
work on	25
work well	107
working $	-172
working with	47
works $	38
worse	-27
would actually	-145
would also	90
would give	21
would have	35
would it	-191
would know	-23
would make	14
would need	34
would probably	-159
would still	-121
would the	24
would think	-178
would use	19
wouldn't have	17
wouldn't know	-90
wow	-84
write	-50
write a	-123
write it	-116
writing	-25
wrote	-42
y $	-94
y you	-201
yeah $	-75
yeah i	-152
yeah so	-86
yeah that	-38
yeah the	-18
yeah we	-115
yeah you	-64
year	-38
year $	-100
yep	-119
yep $	-72
yes	17
yes $	-35
yet $	-184
you a	-21
you actually	-220
you all	-34
you an	20
you are	-39
you ask	43
you at	-136
you buy	-115
you c	-107
you can $	-90
you can't	-54
you couldn't	-97
you did	-188
you do	-21
you do $	-79
you don't	-18
you find	-30
you for	-102
you give	-87
you go	-85
you got	-35
you guys $	-55
you had	18
you haven't	-60
you just	-23
you like	-25
you look	-21
you mean	-16
you mean $	-103
you on	-131
you pick	-81
you press	-41
you probably	-113
you re	-27
you read	-125
you run	28
you s	-126
you say	-91
you see	-29
you still	-120
you talk	57
you talking	-138
you think $	-113
you try	-148
you use	41
you want	-17
you wanted	36
you what	43
you will	-173
you won't	-94
you'll	-31
you're gonna	14
you're not	-70
you've	-16
you've got	-105
younger	-57
your hand	-16
your hand $	-52
your head	-51
your personal	-59
yours	-211
zero	-16`,
};
