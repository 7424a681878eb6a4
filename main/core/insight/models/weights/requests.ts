import type { Weights } from "../linear.ts";

// Written by `npm run train`; docs/insight.md tells from what.

export const requestWeights: Weights = {
  bias: -0.822,
  lines: `#	3
# #	-19
# # $	-26
# $	-8
# a	-41
# active	-30
# active $	-30
# am	93
# am $	34
# and	14
# at	-19
# b	-63
# but	33
# can	-4
# day	-16
# days	26
# days $	-142
# email	-139
# for	-81
# free	-59
# hour	-9
# i	-19
# if	-29
# in	4
# is	-114
# k	12
# m	5
# million	-17
# minutes $	70
# months	-78
# months $	-68
# nd	-15
# night	-82
# of	-20
# off	-3
# on	12
# or	44
# p	12
# people	108
# rd	-41
# s	12
# seconds	-7
# st	-34
# th	2
# th $	-13
# that	-84
# tomorrow	15
# weeks	-9
# with	-2
# year	-172
# years	14
# you	-191
@	-9
@ $	-12
@ and	43
@ or	-12
@ to	-4
^ #	-6
^ a	-188
^ according	-76
^ according to	-76
^ after	-11
^ all	-175
^ although	2
^ any	12
^ any chance	73
^ are	-21
^ are you	155
^ as	-34
^ as a	-60
^ as we	-55
^ as well	4
^ as you	-29
^ at	3
^ because	2
^ before	-32
^ ben	-29
^ by	-130
^ call	-42
^ call me	-41
^ can	55
^ can i	-2
^ can we	97
^ can you	169
^ check	131
^ check out	16
^ click	-6
^ click here	-156
^ could	193
^ could we	86
^ could you	83
^ currently	-85
^ did	201
^ did you	248
^ do	85
^ do we	124
^ do you	25
^ does	-17
^ don't	9
^ don't forget	124
^ everyone	-10
^ feel	-13
^ feel free	-13
^ final	-80
^ finally	-105
^ for	81
^ for more	159
^ for the	-23
^ give	22
^ give me	70
^ go	30
^ go here	-3
^ great	-9
^ guys	97
^ guys can	59
^ have	119
^ he	-98
^ here	-106
^ here are	-7
^ here is	-76
^ here's	-12
^ how	-76
^ how do	-24
^ however	-111
^ i also	7
^ i am	-25
^ i believe	3
^ i can't	-137
^ i did	-2
^ i didn't	-125
^ i don't	-202
^ i had	10
^ i have	-64
^ i haven't	-145
^ i hope	13
^ i just	-12
^ i know	57
^ i look	-57
^ i need	222
^ i sent	6
^ i should	-129
^ i suggest	107
^ i think	-26
^ i understand	-11
^ i want	-66
^ i wanted	11
^ i was	-41
^ i will	-47
^ i would	-8
^ i'd	5
^ i'd like	2
^ i'll call	21
^ i'll forward	-136
^ i'll get	-129
^ i'll see	116
^ i'll send	-11
^ i'm	-21
^ i'm here	-14
^ i'm not	-43
^ i've	-86
^ if it	-7
^ if not	69
^ if possible	-10
^ if she	5
^ if so	53
^ if the	2
^ if this	93
^ if you	-29
^ if you'd	-5
^ if you're	53
^ if your	148
^ in	-33
^ in a	-156
^ in case	6
^ in order	-8
^ in the	10
^ is	6
^ is it	-17
^ is there	190
^ it	-63
^ it is	-174
^ it was	-75
^ it would	240
^ it's	9
^ jim	182
^ join	27
^ join the	150
^ just	-2
^ keep	15
^ last	-100
^ learn	30
^ let	34
^ let me	-19
^ let us	20
^ let's	179
^ let's discuss	104
^ let's meet	50
^ let's talk	47
^ lets	62
^ lets discuss	93
^ look	-145
^ look forward	-145
^ looking	-132
^ looking forward	-132
^ looks	67
^ looks like	32
^ mail	-66
^ maybe	122
^ maybe we	85
^ me	-131
^ my	-85
^ need	64
^ need to	20
^ no	-25
^ note	9
^ on	-8
^ on the	5
^ once	-19
^ one	-238
^ open	10
^ or	9
^ our	5
^ p	117
^ per	-14
^ per my	-129
^ perhaps	161
^ please	28
^ please be	72
^ please call	144
^ please check	185
^ please contact	198
^ please do	135
^ please don't	24
^ please email	236
^ please feel	-11
^ please find	190
^ please follow	-12
^ please forward	145
^ please get	141
^ please give	69
^ please go	-17
^ please include	122
^ please join	79
^ please keep	-6
^ please let	111
^ please make	116
^ please print	129
^ please read	49
^ please save	61
^ please send	94
^ please set	40
^ please take	151
^ please tell	109
^ please try	-30
^ please use	-66
^ remember	89
^ search	-96
^ see you	-213
^ send	91
^ send me	73
^ she	-190
^ should	56
^ should we	112
^ should you	131
^ sorry	-140
^ sure	-111
^ take	8
^ take a	18
^ talk	2
^ talk to	114
^ tell	58
^ thank	-59
^ thank you	-59
^ thanks	-92
^ thanks for	-125
^ that	-89
^ the	-119
^ the meeting	-123
^ the new	-109
^ there	-91
^ there are	-21
^ there is	-116
^ these	-152
^ they	-50
^ they are	16
^ this	-144
^ this is	12
^ this week	-35
^ to	92
^ to be	88
^ to complete	94
^ to ensure	-287
^ to view	34
^ today	-156
^ try	35
^ unfortunately	-192
^ use	241
^ we	3
^ we are	-17
^ we can	20
^ we do	2
^ we have	4
^ we hope	-128
^ we need	134
^ we should	17
^ we want	-39
^ we will	2
^ we would	38
^ we'll	38
^ we're	-16
^ we're going	-24
^ we've	3
^ what	-13
^ what do	-10
^ what is	186
^ when	-15
^ when do	56
^ when we	-16
^ when you	-12
^ whether	-164
^ who	203
^ why	-7
^ why don't	63
^ will	10
^ will you	74
^ with	-50
^ with the	21
^ would	205
^ would be	64
^ would you	71
^ you can	-59
^ you don't	-31
^ you may	2
^ you might	21
^ you need	52
^ you should	7
^ you will	-3
^ your	-62
a #	5
a $	-15
a bit	-93
a call	75
a call $	180
a chance	154
a change	-73
a check	16
a copy	-72
a couple	-4
a day	2
a difference	-161
a discussion	276
a few	6
a follow	-13
a free	-68
a friend	-104
a friend $	-52
a general	-48
a good	-13
a great	-218
a group	-46
a list	11
a little	18
a look	214
a lot	5
a m	-4
a m $	-4
a meeting	-3
a meeting $	9
a message	4
a message $	-147
a minute	152
a moment	14
a more	-2
a new	-11
a note	-24
a number	2
a position	-73
a possible	-13
a problem	17
a question	92
a quick	35
a real	-33
a second	3
a short	8
a small	-8
a solution	-72
a super	88
a thank	-80
a time	13
a very	5
a week	-18
a while	-70
a wonderful	-113
able	-9
able to	-9
about #	-2
about $	-5
about a	-16
about how	43
about it $	-10
about my	-9
about our	7
about that	61
about that $	26
about this	9
about to	-6
about what	-13
about your	-7
above	64
accept	-6
access	-5
access $	-157
access to	11
account	17
account $	-9
account information	-12
account please	-18
across	-13
across the	-4
act	7
act $	-27
act now	-13
active	-150
active $	-30
actually	-67
add	4
add @	-22
add @ $	-30
add a	-2
add the	23
add to	-100
add us	-96
added	-58
addition to	-27
additional	23
additional info	-118
address	-2
address $	4
address @	14
address and	82
address book	-241
address book $	-102
address by	147
address is	-25
address so	-22
address the	-26
after #	152
after the	-35
after work	70
after you	201
after your	31
afternoon	8
again	-2
again $	24
against	-86
against the	-66
age	-7
ago	-128
ago $	-21
agree	-14
agreed	5
agreed to	2
ahead	52
ahead $	-11
ahead and	133
all	-22
all email	-68
all future	-25
all of	-46
all on	15
all over	-85
all the	-35
all these	116
all those	6
all your	-11
allow	-67
allow me	-74
allows	-28
almost	-35
along	22
along the	-8
along with	12
already	-22
already have	-5
also	-37
also $	-3
also want	6
although	11
always	-90
always get	-114
am #	99
am $	64
am available	-2
am going	-77
am just	-94
am not	42
am still	-181
am sure	16
am to	-33
amazing	8
america	-92
amount	-7
an	10
an e	-5
an extra	-104
and #	-144
and $	-14
and a	-7
and add	33
and address	-135
and any	2
and discuss	23
and do	-18
and email	110
and even	11
and find	75
and for	-7
and get	48
and give	161
and happy	-67
and have	29
and he	27
and help	32
and his	-137
and hope	-6
and how	-20
and i	3
and i'll	28
and i'm	-87
and if	61
and it	-108
and let	118
and look	-19
and love	-82
and make	-9
and may	-5
and me	-13
and me $	170
and meet	-7
and more	-7
and need	-107
and one	96
and or	-5
and our	30
and please	-11
and read	3
and running	-96
and save	3
and see	20
and send	-25
and set	-2
and she	3
and take	124
and tell	88
and that	-32
and the	-16
and their	-50
and then	2
and they	40
and thought	-12
and tomorrow	-96
and tomorrow $	-63
and try	18
and want	-258
and wanted	-83
and we	-3
and we'll	115
and were	-64
and what	-3
and would	46
another	-64
another #	8
answer	-63
answer $	-19
any	3
any additional	16
any chance	84
any further	143
any help	221
any issues	21
any more	-25
any of	-37
any other	-32
any problems	194
any questions	-76
any time	179
any time $	55
anymore	-46
anyone	16
anything	-5
anyway	15
anywhere	14
appreciate	73
appreciate it	32
appreciate your	40
are	-15
are $	44
are all	79
are available	145
are doing	103
are getting	-245
are going	3
are in	177
are looking	-153
are not	-22
are now	-171
are on	-58
are out	-104
are still	-107
are supposed	2
are the	-94
are trying	-63
are we	11
are working	-102
are you	160
area	-36
area $	-17
aren't	-8
around	-14
around #	61
around the	-6
article	5
as	28
as #	-112
as a	-2
as an	12
as i	16
as it	62
as many	-56
as much	-47
as of	-295
as our	9
as part	123
as per	-16
as possible	18
as possible $	11
as soon	-2
as the	-62
as they	9
as to	-17
as we	-71
as well	-2
as well $	-35
as you	-141
as your	112
ask	99
ask for	119
ask you	106
asked	-16
asked me	17
assume	20
assume that	124
at	2
at #	41
at # $	142
at $	9
at @ $	-24
at a	-17
at any	67
at home	35
at home $	29
at it	102
at link	4
at link $	12
at my	104
at some	-16
at that	4
at this	5
at your	196
attention	-178
automatically	14
available $	-4
available and	-75
available at	3
available for	2
available in	-15
available on	-30
available that	6
available to	48
avoid	-17
aware	-62
aware of	-89
away	68
away $	-6
away and	48
awesome	-40
b	-43
b #	-63
back $	-68
back and	148
back from	-12
back in	4
back to	7
back with	-103
bad	-27
bar	27
base	78
based	-55
based on	-14
be	2
be $	29
be a	-40
be able	-5
be an	13
be as	13
be available	-22
be back	-9
be glad	105
be great	141
be happy	89
be helpful	26
be in	-15
be interested	-10
be meeting	10
be on	-27
be one	-57
be possible	131
be sure	145
be taken	-4
be the	-190
be there	2
be to	-6
be up	18
be useful	89
be very	21
because	-28
because i	-25
because of	-115
been	-75
been able	-96
before	25
before #	9
before i	-12
before the	71
before we	-6
begin	96
behind	-116
being	-149
believe that	-41
believe we	46
ben	-13
best	7
best for	79
best to	52
best way	-20
bet	-77
between	-17
between now	73
between the	-34
big	21
bill	5
bill $	33
bills	67
bit	-68
bit more	-12
board	16
board $	2
book	3
book $	5
book and	-94
both of	182
box	21
break	-10
break the	-20
bring	-201
brings	6
brother	-14
budget	-60
budget $	-199
budget and	-64
build	-88
building	2
but	12
but he	-77
but i'm	-15
but if	65
but it	-68
but maybe	-7
but there	-109
but this	7
but we	16
but will	-5
but you	-52
button	-12
buy	-74
buying	8
by	5
by #	-94
by and	25
by clicking	9
by e	33
by email	34
by phone	143
by the	-28
by tomorrow	-30
by tomorrow $	-30
by you	-14
c	-13
call	70
call #	157
call $	-22
call and	143
call at	-46
call him	-36
call if	211
call in	86
call me	-70
call me $	183
call or	47
call people	-30
call to	115
call tomorrow	87
call us	90
call when	84
call with	109
call you	141
call your	116
called	-54
calling	-128
calls	-9
calls $	-130
came	-219
can	30
can add	23
can also	-77
can always	-20
can be	8
can call	-2
can come	31
can discuss	189
can discuss $	102
can do	26
can easily	-2
can find	-77
can get	9
can give	-3
can go	33
can have	113
can help	-29
can help $	-75
can i	24
can make	8
can meet	60
can now	-170
can see	-6
can select	-148
can send	-18
can set	172
can take	107
can talk	70
can use	-16
can we	184
can you	64
can't	-52
can't wait	-46
cannot be	-76
card	2
care	-7
care of	-13
case	2
case $	2
case of	107
case you	12
cause	-115
cell	37
certain	-5
chance	48
chance of	107
chance to	-18
change	-55
change your	-198
changed	-3
changes that	-28
changes to	-6
chat	40
chat $	9
check	28
check in	-21
check on	109
check out	-26
check the	10
check with	17
check your	116
checked	-200
chicago	-158
choice	-22
choose	12
christmas	11
city	-43
claim	-174
clean	-26
clear	-37
click	6
click here	-12
click here $	-9
click on	-75
click the	-14
clicking	6
clicking on	-20
clicking this	173
close	-105
coffee	-10
collecting	-67
college	-59
com	-16
com $	-42
come	11
come by	168
come in	-20
come up	12
comes	6
comfortable	21
comfortable with	21
comment	-37
company	-89
company $	-96
complete	-24
complete the	19
complete your	186
completely	8
computer	6
concerned	-156
consider	3
consider the	-3
contact	15
contact me	-7
contact us $	-23
contact with	-6
contact you	-125
continue	-11
continue to	-257
control	-20
conversation	2
copy	-49
copy $	110
copy and	-6
copy of	121
copy to	-3
core	-17
correct	13
correctly	-156
cost	-14
cost of	-13
costs	-192
could	39
could be	-24
could discuss	91
could get	-8
could have	5
could i	76
could send	-9
could we	86
could you	148
couldn't	-127
couple of	2
course	-39
cover	259
create	-5
create a	-12
created	50
created $	7
credit $	34
cue address	-11
cue asks	129
cue decides	2
cue first decides	-80
cue first promises	-6
cue first requests	117
cue first thanks	-36
cue question word	17
cue requests	72
cue shouts	6
cue thanks	-48
currently	-149
cut	-34
d	-63
data	2
data on	-22
date	-21
date #	-70
date and	10
day	-4
day #	-13
day $	-15
day and	-39
day for	11
day to	-131
day tomorrow	22
days	15
days $	8
days of	3
days to	-21
deal	-5
deal #	-164
deal $	55
deal with	13
decide	11
decided	16
decision	-14
decision $	17
definitely	-8
degree	-76
department	-12
details	4
details $	105
dial	58
did	-50
did a	-56
did get	-124
did not	-137
did we	-127
did you	-10
didn't	-114
didn't get	-123
difference	-104
difference $	-98
difference in	-71
different	-50
difficult	-147
difficult to	-95
direct	-51
direct access	-62
directly $	27
discuss	156
discuss $	164
discuss a	141
discuss any	80
discuss at	81
discuss further	156
discuss further $	42
discuss how	35
discuss in	110
discuss it	166
discuss on	47
discuss the	-20
discuss these	31
discuss this	3
discuss tomorrow	117
discuss with	120
discuss your	24
discussion	7
discussion about	13
do	-2
do $	150
do a	11
do about	178
do have	14
do i	-123
do it	-13
do not	4
do that	5
do this	-12
do we	44
do you	9
does	-19
does $	-26
does not	-3
doesn't	-49
doesn't work	17
doing	-11
doing it	-20
dollars	-20
don	15
don't	3
don't feel	-12
don't forget	11
don't get	-5
don't have	-21
don't know	-58
don't make	25
don't need	-32
don't think	-153
don't want	-18
don't worry	-147
don't you	120
done	2
double	-7
down	-17
drive	-26
drop	50
due	8
due date	-70
due to	-161
during	5
during the	12
e #	7
e mail	6
e mail $	-24
each	7
each day	3
earlier	-12
earlier $	116
early next	131
earn	-139
earn #	-33
easier	-111
easily	4
east	-2
easy	7
easy for	-34
eat	3
effect	-154
either	-84
either $	11
else	35
else $	-5
email	-7
email $	-28
email @	-8
email @ $	-27
email address	14
email address $	-6
email and	19
email at	41
email for	152
email from	-205
email if	-23
email in	-5
email me	-9
email or	-5
email please	10
email preferences	-131
email so	-107
email that	-24
email the	41
email to	-113
email us	9
email with	-2
employees	-110
end	-58
ends	-19
energy	-48
enjoy	-30
enough to	-22
ensure	4
ensure that	17
ensure you	-21
enter	57
enter the	41
entire	-60
environment	-53
especially	-126
etc $	-25
even	-58
evening	6
every	-42
every day	-157
every time	-77
every week	-5
everyone $	2
everything	-75
everything i	-110
exactly	-35
exactly what	-13
example	5
excellent	-99
excited	-5
exciting	-36
existing	-5
expect	4
expect to	-148
expected	6
experience	-106
experience $	3
experience and	-48
experience in	-71
extra	16
extra #	-141
extremely	-8
fact	-149
fall	15
family	2
family $	-12
fantastic	-48
fast	-130
favorite	-22
feature	-59
feel	-42
feel free	-2
feel like	-10
few minutes	106
few weeks	-23
field	2
field $	-21
final	18
final day	-44
finally	-222
finally i	-64
financial	-23
find	-5
find my	39
find that	158
find the	-33
finding	-114
finding a	-32
finish	39
finished	-117
first	-36
first thing	6
fit	-20
five	-64
focus	-6
focused	5
focused on	5
folder	-13
follow the	-6
follow this	2
follow up	25
follow up $	119
following	38
following $	12
following information	66
following link	-2
following link $	128
food	-120
for #	11
for a	11
for additional	2
for all	-38
for an	-49
for any	8
for free	60
for getting	19
for his	-171
for me	25
for me $	90
for more	79
for my	-18
for one	-33
for some	-2
for specific	10
for that	43
for the	3
for their	22
for this	10
for tomorrow	-100
for two	19
for us	6
for us $	-50
for you	2
for you $	3
for your	28
force	3
forget	-8
form	-32
form of	-7
forward $	-20
forward in	-20
forward me	132
forward this	20
forward to	13
forward with	31
found	-85
four	-74
free	-15
free to	-2
friend	-234
friend $	-52
friends	9
from	4
from #	-2
from a	2
from all	-127
from here	6
from home	-100
from me	2
from our	-46
from the	-5
from this	-24
from us	-22
from you	51
from you $	-17
from your	-4
front	19
full	17
full service	101
fully	-7
fun	3
further	92
further $	139
future $	14
g	-29
game $	81
gave	-168
general	-124
get a	34
get all	-226
get an	-9
get away	21
get back	2
get free	25
get him	-26
get home	-28
get me	116
get my	-21
get off	-8
get on	197
get out	12
get some	-11
get started	2
get that	-191
get this	-4
get through	-4
get to	-115
get together	156
get together $	-14
get with	25
gets	-210
gets out	-31
gets the	-63
gets to	-13
getting	-55
getting a	-20
getting in	-116
getting the	9
getting this	5
getting together	87
give	-14
give a	28
give it	-17
give me	103
give my	65
give the	-69
give them	-6
give us	54
give your	82
given	-19
given that	121
given the	-38
given to	-148
gives	-52
giving	-91
glad	12
glad that	-8
glad to	76
global	-57
go	12
go $	-29
go ahead	155
go here	-6
go out	9
go over	73
go through	-8
go to	22
goal	-124
god	-100
goes	-5
going	2
going $	133
going forward	31
going forward $	31
going on	-2
going to	-9
good	10
good idea	-68
good to	3
google	6
got a	64
got your	-127
great	-9
great if	46
great opportunity	-80
great time	-99
great to	-3
group	-2
group $	31
group in	2
group to	-19
groups	-8
grow	-28
growing	-9
guess	-176
guess that	-3
guy	-12
guys	58
guys can	67
guys on	8
had	-34
had some	-122
had to	-236
hand	3
handle	27
happen	-9
happens	-2
happy	6
happy collecting	-67
happy hour	-15
happy to	106
has	-27
has a	-14
has been	-140
has not	-40
has to	13
have	3
have #	-75
have $	-5
have a	10
have already	-13
have an	-91
have asked	-147
have been	30
have him	-126
have it	-172
have more	-2
have not	-34
have on	9
have questions	-30
have received	36
have some	9
have the	29
have this	2
have to	-14
have you	31
have your	-159
haven't	-129
having	-48
he	-59
he can	-81
he has	-3
he is	-93
he said	13
he will	-15
he's	-22
health	-4
hear from	6
heard	2
hearing from	12
hello	20
help	-4
help in	-8
help make	-109
help us	114
help you	-24
help you $	5
helpful	2
helpful to	-149
helping	-15
helps	3
helps you	2
her	-2
her $	101
her to	-3
here	-15
here $	11
here @ $	11
here and	-8
here in	-59
here is	-167
here link	-42
here link $	12
here now	-14
here's	-65
high	-2
higher	18
him	-2
him $	7
him a	-2
him and	-26
him i	-16
him in	33
him know	-4
his	-29
history	-50
hit	-76
hold	-69
home and	2
hope	9
hope that	-6
hope to	-25
hope you	3
hopefully	-4
hoping	-118
hours	-68
house	4
how	6
how about	165
how do	-28
how i	-28
how much	-8
how to	24
how we	71
however	25
however i	-22
huge	-166
i	3
i also	15
i am	6
i assume	8
i believe	14
i can	-8
i can't	-39
i could	-2
i couldn't	-52
i did	-48
i didn't	-151
i do	16
i don't	9
i e	-31
i get	38
i got	-21
i guess	-40
i had	-151
i have	-56
i haven't	-185
i hope	30
i just	-4
i know	57
i left	-116
i look	-38
i may	68
i might	-16
i need	68
i read	-111
i really	4
i saw	20
i send	-2
i should	-146
i suggest	107
i think	-10
i thought	-39
i understand	2
i use	-30
i want	-4
i wanted	48
i will	-8
i would	21
i'd	18
i'd be	106
i'd like	-11
i'll	6
i'll be	61
i'll call	39
i'll forward	-136
i'll get	-52
i'll give	-2
i'll see	116
i'll send	-52
i'll try	26
i'm	3
i'm available	13
i'm getting	-50
i'm going	-68
i'm here	-14
i'm in	65
i'm not	-74
i'm still	26
i've	-91
i've been	-107
i've got	5
idea	-16
idea of	-49
ideas	23
ideas on	15
if any	152
if available	13
if he	-79
if i	-11
if i'm	7
if it	-15
if not	-9
if possible	23
if possible $	4
if so	53
if that	-18
if the	54
if there	-7
if there's	26
if they	2
if this	27
if we	40
if you'd	-3
if you're	69
if you've	12
if your	164
important	24
important to	2
improve	-8
improve our	12
in	6
in #	14
in $	-45
in any	-20
in at	15
in case	4
in fact	-49
in getting	23
in its	4
in mind	-5
in more	116
in my	-30
in number	127
in our	7
in person	5
in place	18
in that	-50
in the	2
in this	-24
in to	2
in touch	34
in writing	-12
include	-20
include the	99
including	84
including a	40
increase	-9
info	-30
info $	-21
information $	-11
information and	43
information before	-5
information for	2
information on	11
information please	40
information to	225
information we	40
information you	-19
input	15
inside	-172
instance	-106
instead	-32
instead $	-7
instead of	-147
instructions	-9
interested	24
interested $	-11
interested in	43
interesting	23
internet	-7
into	-9
into a	-9
into the	-56
into this	-29
into your	24
involved	18
ipod touch	-12
is #	-7
is $	2
is about	-38
is all	-64
is also	-89
is an	4
is being	-29
is for	-137
is getting	-102
is good	60
is in	-159
is my	-174
is no	-25
is not	3
is now	-103
is ok	-7
is on	14
is right	16
is still	-9
is that	35
is there	97
is to	-67
is up	-55
is why	-80
is working	11
is your	-10
isn't	-134
issue	-19
issues	2
issues $	-22
issues and	20
issues to	-23
it $	2
it again	-34
it and	26
it at	5
it be	111
it doesn't	-53
it for	25
it from	2
it has	-84
it if	136
it in	156
it is	26
it makes	-165
it may	7
it now	-29
it on	2
it possible	29
it seems	-3
it so	-154
it to	22
it up	12
it was	-3
it will	-94
it with	-38
it would	35
it you	6
it's	-37
it's too	-8
its	-35
jim	5
job	-17
job $	-26
join	164
join $	132
join me	125
join the	11
join us	54
join us $	156
join you	135
join you $	64
just	-16
just click	-81
just give	169
just go	-111
just let	133
just looking	-123
just need	98
just the	4
just wanted	-6
k	3
keep	18
keep in	-2
keep this	184
keep your	-21
key	-31
kick	-8
kids	-103
kind	11
kind of	6
know	33
know $	26
know a	-14
know about	97
know and	233
know how	184
know i	-154
know if	193
know that	-2
know what	-12
know when	-74
know where	120
know which	-15
know who	-11
know you	82
know your	97
known	-164
l	-5
lack	20
large	5
last	-19
last night	-41
last night $	-129
last several	-40
last week	-8
last week $	53
last year	-117
late	-73
later	-45
later this	-67
law	10
lead	139
learn	10
learn how	2
learn more	20
learned	-131
learning	27
least	8
least #	-8
least one	11
leave	5
leave me	80
leave us	-4
leave you	15
left	-12
legal	-2
length 2	-119
length 3	-37
length 30	16
length 4	-45
length 5	-5
less	-44
let	-6
let him	-4
let me	-2
let us	-8
let you	4
let's	231
let's discuss	88
let's go	66
let's meet	50
let's talk	47
lets	-3
lets discuss	215
lets get	167
lets you	-150
letting	-14
level	17
life	-127
life $	-79
like #	16
like $	-19
like a	27
like it $	8
like me	5
like that	-11
like this	-41
like we	-72
like you	16
likely	-101
likely to	-82
limited	-100
line	-66
line $	-14
line to	-16
lines	-149
link	-2
link $	-23
link above	85
link and	-16
link please	-2
link to	75
list	-4
list $	-44
list for	-19
list of	-15
list to	45
listen	3
little	31
live	-77
live $	-104
lives	-75
location	33
long	-35
long as	-107
long term	-59
longer	-64
longer like	-54
longer want	2
longer wish	-26
look	2
look at	72
look forward	-48
look into	2
look like	-21
looking	-17
looking at	2
looking for	-103
looking forward	17
looking to	-110
looks like	4
lose	-168
lost	-90
lot	5
lot of	-7
love to	8
low	-38
lower	-44
m $	-3
made	-21
made it	4
mail $	-31
mail address	-7
mail and	2
mail from	-107
mail i	27
mail is	-20
mail message	-185
mail messages	-133
mail to	-27
make	-8
make #	-44
make $	-2
make a	-3
make any	50
make it	-69
make it $	2
make me	-49
make sense	89
make some	-3
make sure	-2
make that	-23
make the	14
make this	-37
make up	3
make your	82
makes	-181
makes sense	-106
makes the	2
making	-6
making a	12
man	-113
manage	10
manage your	157
management	-23
manager	3
many	-95
many of	9
match	-8
matter	8
may	17
may #	-13
may be	-112
may cause	-67
may have	9
may know	12
may need	2
may not	-90
may want	129
maybe	-25
maybe we	148
me	15
me #	-182
me $	15
me a	119
me access	44
me an	93
me and	14
me as	8
me at	144
me but	-2
me directly	5
me for	6
me from	138
me get	-99
me i	21
me if	69
me in	91
me is	-135
me know	180
me know $	9
me on	152
me or	112
me so	36
me tell	-83
me that	-22
me the	-39
me this	-75
me to	-5
me up	-127
me via	5
me what	259
me when	124
me with	135
me you	88
me your	43
mean	-3
means	5
media	-232
meet	137
meet $	177
meet at	118
meet for	77
meet in	147
meet the	-3
meet with	-5
meet you	199
meeting	48
meeting $	79
meeting at	106
meeting between	-8
meeting date	-17
meeting for	121
meeting in	-6
meeting on	15
meeting to	133
meeting tomorrow	-59
meeting with	49
meeting you	-3
meeting you $	-107
mentioned	12
mentioned that	-94
mess	32
message	-5
message $	-10
message and	-18
message in	2
message is	11
message to	5
messages	-16
messages from	-182
messages please	2
messages to	19
met	-88
might	12
might want	10
million	-17
mind	11
mind that	-17
mine	-12
minute	83
minutes	7
minutes $	70
minutes a	-98
minutes and	120
minutes of	-12
minutes to	34
model	12
mom	-2
moment	22
moment to	14
money	-286
monitor	-11
months	-36
months $	2
more	-3
more $	-4
more about	-2
more details	-5
more details $	82
more info	-24
more information	6
more messages	-68
more please	-8
more than	-107
more time	2
morning $	24
most	-47
most likely	-46
most of	-146
most popular	20
move	-4
move forward	21
moved	7
moving	2
much	3
much $	124
much as	-2
much more	-4
multiple	9
must	-33
must be	-6
my	-2
my brother	-14
my mail	24
my mind	-3
my office	25
my phone	9
my time	-4
myself	11
n	38
name	-8
name of	2
names	-61
names and	6
national	-242
natural	-232
near	-74
near future	-16
necessary	38
necessary $	124
need	14
need an	111
need any	4
need for	-83
need some	-7
need the	21
need to	21
need you	-17
need your	6
needed	-79
needs	3
needs $	3
needs to	-105
network	-66
never	-11
new	-2
new power	-87
news	9
next	41
next #	-47
next couple	-7
next few	97
next meeting	-2
next two	-91
next week	24
next week $	13
next year	3
nice	15
night	-17
night $	-21
night link	-105
night link $	-105
no	-21
no longer	-14
no problem	33
non	9
none	-18
north	-108
not	6
not $	21
not as	-48
not available	-32
not aware	2
not be	3
not been	-93
not discuss	-33
not get	-163
not going	12
not have	-37
not make	-161
not only	-86
not sure	-35
not to	-214
not using	-30
not want	-22
not work	90
note	-11
note in	-87
note to	6
nothing	-19
notice	-163
now	26
now $	13
now and	10
now if	-89
now is	-46
now link	11
now link $	3
now play	-61
now play $	-61
now to	-13
now you	98
number #	7
number $	-10
number and	81
number of	-6
numbers $	58
numbers and	7
o	-16
of	9
of #	-13
of $	-97
of a	-73
of all	8
of any	-89
of course	-98
of e	-63
of free	-119
of how	-49
of it	-46
of it $	-2
of me	-92
of my	13
of new	-19
of next	-121
of our	2
of some	-4
of that	2
of the	-7
of their	-2
of them	3
of these	2
of things	10
of this	3
of those	-123
of time	4
of to	-57
of us	62
of weeks	-41
of what	-9
of you	-5
off	-72
off $	-43
off all	-101
off free	-144
off your	2
offer	-8
offer $	14
offer for	-55
offer to	12
offer you	-137
office $	-11
office on	27
often	-18
ok	2
ok $	-4
old	-101
old $	-27
on #	7
on a	-26
on all	-41
on any	132
on for	195
on her	-122
on his	213
on how	168
on it	28
on line	-41
on may	-9
on my	35
on one	-4
on that	32
on their	-135
on these	-16
on this $	41
on to	21
on what	-35
on which	112
on your	62
once	-4
once you	136
one $	-85
one and	-58
one day	-18
one for	8
one in	2
one night	36
one of	6
one on	-136
one that	-30
ones	9
online	4
online $	-16
only	6
onto	-128
open	85
open for	17
open the	33
opening	-91
operate	14
operating	-109
opportunity	18
opportunity for	2
opportunity to	-10
option	114
options	-17
options $	-109
options and	6
or #	-2
or $	-107
or an	-126
or call	140
or email	-24
or have	-13
or i	-8
or if	-11
or just	-27
or make	7
or more	-4
or need	-133
or not	-245
or not $	-103
or questions	-5
or send	12
or so	19
or something	2
or the	-33
or would	50
or you	-4
order	3
organization	7
original	-10
other	-34
others	2
otherwise	-6
our conversation	-49
our discussion	-46
our email	-3
our new	22
our services	26
our support	11
out	2
out a	-20
out an	-6
out and	8
out for	5
out from	21
out how	-3
out i	40
out of	-62
out on	-28
out the	-6
out this	-12
out to	6
out what	13
out which	-86
outside	12
over	-2
over #	-11
over the	-5
over to	-12
overall	18
own	-62
p	14
p m	12
page	73
page $	-6
page and	110
page me	46
paid	-31
panel	-20
paper	-72
part	8
part of	10
particular	-25
parts	-14
pass	8
past	-48
path	5
pay	3
people	-53
people who	-30
per	-18
per my	-166
perfect	30
perfect time	-101
performance	12
perhaps	50
perhaps we	135
person	21
person that	9
person to	9
personal information	-5
personally	18
phone	48
phone $	-24
phone and	6
phone call	21
pick me	-77
pick up	26
picture	-8
pictures	22
place $	13
place on	-74
plan	-3
plan and	-11
plan to	-85
planning	-30
planning on	-9
play	-50
play $	-82
player	2
please	110
please $	223
please add	-83
please be	195
please book	122
please call	-23
please check	90
please click	-208
please complete	-3
please consider	188
please contact	-11
please copy	112
please discuss	135
please do	9
please don't	-13
please email	-39
please feel	-10
please find	81
please follow	-8
please forward	171
please get	153
please give	136
please go	-17
please have	26
please include	177
please join	142
please keep	11
please let	-7
please link	-21
please look	83
please make	200
please note	165
please plan	134
please print	-32
please read	104
please save	71
please see	151
please send	117
please set	43
please take	-14
please tell	-5
please try	-2
please use	55
please view	79
please write	10
plus	-73
point	-109
point $	7
points $	-12
points towards	-41
points you	-15
popular	7
position	-74
position to	-106
possibility	7
possible	5
possible $	17
possible for	94
possible to	68
post	-156
potential	7
power	-77
prefer	-22
prefer not	-177
preferences	-45
press	-3
pretty	-93
prevent	5
previous	-111
price	-53
print	-16
print out	6
probably	-21
problem	13
problems	62
problems please	30
process	2
process $	8
process please	-9
production	-11
professional	8
profit	-162
programs	-21
project	15
properly	9
public	-63
purpose	-84
purposes	4
put	-2
put a	-33
put together	-33
putting	14
quality	-42
quarter	-80
question	82
question $	7
questions	-60
questions $	-11
questions about	-42
questions or	-54
questions please	-242
questions you	-2
quick	56
quick call	53
quite	-123
quite a	-110
rate	-11
rather than	-46
rd	-41
re	16
reach	-2
reach out	-72
reach us	-3
read on	-65
read our	29
read the	39
read this	13
reading	-173
ready	-52
ready to	-86
real	-183
realize	-72
really	-18
really think	13
reasons	-132
recall	-119
received	-64
received it	-124
recent	8
recently	-86
recommend	136
red	-168
reduce	-11
regular	2
related	3
relevant	11
remember	6
report	2
report $	52
report for	-95
reports	6
reports $	21
reports to	19
request	-4
request $	-44
request and	19
require	-8
required	-23
requirements	-4
requirements please	-12
research	-26
resources	2
respect	54
respect to	20
response	14
results	-49
results $	-100
revenue	-95
rich	-6
right	2
right away	185
right now	-46
right now $	-50
right person	39
rights	-93
risk	-81
role	35
room	-5
room $	118
rough	-4
round	-63
rule	104
run	-13
run a	127
running	-181
s	6
s $	-9
s d	-6
safe	-40
said	-10
said that	32
same	-11
same $	-15
save	25
save #	32
save $	-88
save this	61
save up	-134
saw	2
say	-27
saying	-49
saying that	-46
says	-110
school	2
search	-65
search now	-104
second	37
second e	-100
seconds	-7
see	2
see a	28
see how	22
see if	-9
see me	138
see my	3
see the	25
see what	37
see you	-30
seeing	-34
seem	19
seem to	-119
seems	-23
seems to	7
select	37
select the	52
selection	-52
sell	-204
send	-12
send $	-27
send it	85
send me	56
send out	-118
send them	11
send these	32
send this	24
send us	17
send you	-21
sense	-7
sense $	14
sense of	-83
sense to	-74
sent this	-15
sent to	35
sent you	-4
separate	-155
service	-25
service $	-11
service please	93
services	-47
set	-5
set a	27
set up	-50
several	7
share	10
share a	-168
share some	18
share them	44
share this	-67
share with	-5
she	-74
she can	-57
she is	4
she will	23
short	-56
short survey	-31
should	-6
should be	-8
should discuss	58
should give	-85
should have	-25
should i	-76
should not	-206
should we	131
should you	131
show	-38
show up	2
show us	-72
show you	-5
showing	-64
shows	-107
side	-12
side $	6
sign	-2
sign and	-23
sign up	16
similar	2
simple	-12
simply	2
simply click	11
since	-26
since i	3
since the	-13
since we	31
single	-73
sit	150
sit down	67
site $	-44
sites	-70
situation	-5
size	-7
sleep	-122
slow	-91
small	-12
so	8
so far	26
so if	56
so maybe	15
so please	-17
so that	2
so you	-245
social	9
solution	-105
solution to	-46
some	4
some more	-119
some of	14
some point	-51
some time	95
someone	-13
something and	-5
something that	22
something to	2
sometimes	-21
somewhat	-6
somewhere	27
somewhere $	20
soon	8
soon $	14
soon as	-19
sorry	-41
sorry for	5
sort	3
sounds	9
sounds like	-100
south	-91
speak	99
speak with	95
speaking	-3
special	-23
specific	2
spend	-2
spread	20
st	-50
stand	-45
stand with	-30
star	-9
start	4
started	5
starting	3
starting point	-11
starting to	-115
starts	-142
state	-52
state of	-79
stay	-9
stay in	-110
step	-15
still	8
still in	-4
still need	22
still trying	-70
stop	-9
stopped	-79
store	19
story	-113
strategy	53
strategy $	-6
strong	-22
structure	-32
student	-142
study	-28
stuff $	-186
successful	18
such	-60
such as	-2
suggest	164
suggest that	80
summer $	6
super	223
support	-2
support $	-8
supposed	26
supposed to	26
sure that	-12
sure to	8
sure we	7
survey	18
survey $	-12
sweet	-6
switch	-179
system	-131
system and	6
t	-39
take	5
take #	-2
take a	-2
take our	-19
take you	33
taken	7
takes	-5
taking	9
taking the	58
talk	50
talk about	59
talk more	138
talk to	45
talk today	-11
talk today $	-11
talk tomorrow	134
talk with	-53
talked	-99
talked to	-156
talking	-26
talking to	2
target	-78
team	-17
teams	22
tech	17
technology	21
tell	23
tell me	-52
tell us	-2
tell you	-27
term	-26
terms	28
test	42
texas	-33
text	2
text and	-2
th	3
th #	28
th # $	14
th $	-13
th and	-2
th at	122
th of	11
than	-14
than #	-99
thank	-168
thank you	-65
thanks	-23
thanks but	-24
thanks for	-167
that	9
that $	10
that a	4
that are	-11
that could	9
that date	-9
that day	105
that day $	105
that has	6
that he	-63
that i	-8
that if	-186
that is	-19
that it	3
that may	29
that maybe	-2
that might	-122
that my	-124
that our	-116
that the	-112
that there	-78
that there's	21
that they	-13
that this	-22
that was	-89
that we	22
that would	2
that you	12
that you'd	-16
that your	43
that's	-3
the	2
the $	-2
the a	22
the ability	67
the above	15
the account	-25
the best	-72
the big	-155
the bill	-140
the board	135
the budget	-108
the call	45
the call $	-9
the company	-77
the computer	-11
the correct	2
the cost	-13
the credit	31
the current	-4
the daily	8
the data	-4
the date	-22
the days	-124
the deal	-20
the e	24
the east	-15
the email	-6
the end	11
the energy	-106
the entire	-16
the fact	-44
the field	-14
the final	95
the financial	10
the first	-22
the following	40
the form	-60
the future	-2
the future $	26
the game	5
the go	-116
the group $	8
the internet	-120
the issue	-46
the issues	99
the job	2
the law	-2
the link	-4
the list	-18
the mail	-68
the meeting	25
the meeting $	-24
the message	58
the model	14
the morning	-15
the most	-39
the name	2
the needs	20
the new	-25
the news	28
the next	12
the note	4
the number	-22
the numbers	22
the offer	136
the office	-18
the one	6
the only	-105
the opportunity	45
the original	-10
the other	-2
the past	-23
the people	-117
the perfect	-202
the phone	-11
the phone $	-22
the plan	-74
the position	-49
the power	18
the price	-29
the process	-35
the project	149
the project $	-10
the report	2
the request	-134
the resources	-7
the same	-38
the section	11
the sense	-13
the short	-32
the state	-152
the support	-26
the survey	24
the team	-35
the three	-2
the time	4
the top	-85
the url	91
the value	-11
the way	18
the web	-35
the weekend	-8
the world	-147
the world $	-59
the wrong	-8
the year	-134
their	-58
them $	13
them for	20
them in	3
them on	-3
them to	11
them with	2
then i	2
then we	183
there	-20
there $	-24
there any	3
there are	-59
there is	-13
there may	-85
there's a	-122
there's anything	132
these $	-12
these are	-57
these issues	101
these messages	-128
these reports	129
these things	2
they	-103
they are	2
they did	-119
they have	-13
they were	-21
they will	-132
thing	-7
thing to	-109
things	16
things $	25
things that	-4
think	2
think $	152
think about	-9
think it	-68
think of	4
think this	-231
think we	229
think you	5
think you'll	31
think your	-136
thinking	-42
this #	-172
this $	120
this afternoon	30
this afternoon $	-2
this and	21
this as	-23
this call	59
this deal	-11
this e	-9
this email	-10
this email $	-3
this in	-190
this information	19
this is	37
this link	5
this meeting	-15
this meeting $	-21
this message	2
this might	-93
this morning	-158
this morning $	-77
this new	46
this note	-105
this number	-12
this on	87
this one	-18
this one $	-139
this opportunity	-136
this or	92
this page	17
this please	-3
this point	-6
this process	-5
this project	-80
this special	-85
this survey	123
this time	15
this to	-2
this was	93
this week $	4
this weekend	99
this will	-91
this with	-87
this would	9
this year	-149
though	-103
though you	-64
thought	-15
thought about	-57
thought that	-140
thoughts	4
thoughts about	-19
thoughts on	151
three	-13
three of	157
through	2
through a	18
through the	-49
through this	-126
throughout	-176
throughout the	-114
tight	10
time	6
time #	-123
time $	92
time and	-5
time for	67
time i	8
time if	98
time in	-13
time next	21
time of	-155
time on	-38
time to	-6
time we	5
time you	13
times	-166
to #	6
to # $	20
to $	-36
to @	-14
to a	22
to access	-2
to address	-90
to all	-17
to an	-44
to another	-4
to answer	-9
to any	-2
to ask	88
to avoid	-14
to be	-23
to begin	82
to buy	-69
to call	86
to change	-198
to chat	-13
to check	-4
to come	2
to complete	89
to contact	-21
to continue	11
to cover	122
to create	21
to date	-84
to date $	-6
to discuss	67
to discuss $	123
to do	-2
to earn	-126
to email	-100
to enjoy	23
to ensure	4
to enter	9
to find	-16
to follow	12
to forward	-46
to give	-7
to go	-18
to go $	-13
to handle	8
to hear	4
to hearing	10
to help	-10
to help $	24
to her	111
to him	-56
to improve	-3
to it	-42
to it $	-83
to join	43
to keep	2
to know	2
to learn	8
to leave	-2
to let	3
to link	79
to link $	111
to look	59
to lower	-44
to make	-44
to make $	-2
to manage	19
to me	58
to meet	93
to meet $	77
to meeting	-81
to miss	-169
to no	-9
to offer	-4
to open	-16
to our	10
to pay	11
to pick	25
to please	-110
to put	98
to rate	-25
to reach	-24
to read	7
to reduce	-5
to save	-128
to save $	-88
to say	-116
to search	10
to see	3
to send	-42
to set	-16
to share	-49
to show	-55
to sign	-31
to sit	94
to some	-4
to speak	99
to stop	3
to take	-47
to talk	51
to target	6
to tell	-36
to text	-30
to thank	-13
to the	-2
to their	-8
to them	-20
to them $	-20
to think	-72
to try	-4
to understand	16
to us	-8
to use	-20
to view	3
to wait	-170
to watch	-3
to what	-109
to win	-61
to win $	-61
to work	-6
to write	-25
to you	3
to your	-3
today	15
today $	13
today and	23
today at	-100
today or	37
today so	-12
today we	-82
together	2
together $	-41
together a	-23
together and	149
together for	11
together to	23
together with	10
told	-26
told me	-102
tomorrow $	-21
tomorrow and	-5
tomorrow at	-10
tomorrow morning	-93
tomorrow morning $	-93
tomorrow on	66
tomorrow to	40
tonight	63
tonight $	28
tonight is	-5
too $	16
took	-110
top	-82
touch	-2
touch with	-9
tough	-17
towards	-53
trade	-2
tried	-152
tried to	-113
trouble	7
true	-68
truly	-121
try	34
try and	156
try it	36
try this	23
try to	14
trying	-105
trying to	-105
turn	-15
two	-21
two days	14
two of	5
two weeks	14
type	8
type of	22
u	-3
unable	-10
unable to	-10
under	-90
under #	-131
under the	-141
understand your	-5
unfortunately	-176
unfortunately i	-109
unless	-3
until	11
until the	-8
until we	-35
until you	-102
up $	9
up a	44
up and	2
up at	128
up every	-78
up here	-12
up here $	-21
up in	-99
up on	2
up the	31
up this	75
up to	-37
up with	40
url	59
us	-3
us #	113
us $	-2
us a	8
us an	-7
us and	2
us at	-3
us for	59
us know	51
us on	17
us please	-263
us to	-17
us with	36
us you	-67
use	4
use and	-148
use of	-47
use our	26
use the	8
use this	52
use to	-4
use your	87
used	-43
used to	-15
useful	49
useful to	2
users	-44
using	-16
using a	-58
using the	-15
usually	21
v	34
value	16
version	-18
version of	-120
versions	43
very	9
very much	83
very soon	-115
very soon $	-60
via	-23
via e	3
video	-22
video that	-29
view $	-114
view it	99
view the	85
view your	-47
voice	-50
voice mail	-28
voice mail $	-93
volume	20
wait	-41
wait to	6
walk	-7
wanna	-11
want	9
want $	20
want any	-68
want it	-6
want me	108
want to	5
want us	-116
wanted	8
wanted to	6
wants	-6
wants to	-16
was	-45
was a	-8
was just	-70
was not	-2
was the	-130
was wondering	72
wasn't	-44
watch	-3
way	-61
way $	-147
way for	-57
way to	-75
way you	11
we also	11
we are	-5
we believe	40
we can	67
we can't	-80
we continue	-70
we could	266
we don't	17
we get	-60
we had	-48
we have	15
we hope	-121
we look	2
we love	10
we make	-25
we may	38
we might	3
we need	30
we received	-138
we sent	37
we should	15
we still	-96
we try	80
we want	-42
we will	7
we would	22
we'll	48
we'll have	24
we'll need	92
we're going	-24
we've	-5
weather	-6
web address	-2
web site	-127
website	-4
week	4
week $	29
week and	-16
week but	57
week for	18
week i	-27
week if	78
week of	-51
week on	-129
week so	-43
week to	35
week with	36
weekend	13
weekend $	-8
weekend in	-151
weekend to	-12
weeks	-63
weeks $	11
weeks ago	-45
weeks and	-26
weeks of	-72
welcome to	104
well	-33
well $	-61
well as	6
went	18
went to	2
were	20
were very	11
what	-19
what do	-10
what he	-16
what is	246
what the	-2
what time	-13
what we	-5
what you	23
what's	-85
what's going	-21
whatever	14
when	11
when do	114
when he	5
when i	-6
when i'm	32
when she	23
when you	25
when your	-18
where	-18
where i	110
where the	80
where we	-11
where you	67
whether	-53
which	-14
which i	-15
which is	11
which may	-10
which was	61
which we	139
which will	-138
which you	-13
while	-50
while your	10
white	-64
who are	-214
who might	26
whole	47
why	11
why don't	120
why i	-152
why you	12
wide	-76
wife	2
will	-3
will also	-89
will be	-9
will call	-8
will check	-88
will come	-34
will discuss	143
will get	-41
will have	7
will help	-3
will let	-5
will make	-207
will need	-2
will not	-26
will send	-109
will still	12
will take	-2
will try	51
will you	205
willing	-12
win	-24
win $	-95
wish	-76
wish to	-91
with #	-5
with $	-36
with a	-20
with all	-11
with an	-23
with any	2
with anyone	11
with her	106
with him	58
with his	19
with me	17
with my	-213
with no	9
with one	-112
with our	-78
with respect	20
with that	-4
with that $	15
with this	52
with us $	-2
with you	11
with you $	-59
with your	-17
within	2
within #	46
within the	-21
women	-116
won't	4
wonderful	-158
wondering	48
wondering if	249
word	-4
words	-136
work $	24
work and	45
work at	-155
work for	22
work on	76
work please	126
work with	9
worked	-5
working	-103
working on	-115
working together	6
working with	-93
works	153
works for	124
world	-124
world $	-59
worry	-93
worse	-11
worth	-145
would	21
would also	8
would appreciate	78
would be	75
would get	-14
would give	-30
would have	-125
would it	73
would like	30
would love	29
would make	-206
would no	-45
would really	-25
would suggest	133
would you	38
wouldn't	-175
wouldn't be	-110
write a	-13
write to	-10
writing	-28
writing to	-8
wrong	-7
wrote	-24
y	183
year	-46
year $	-63
years	-48
years to	-9
yesterday	-14
yesterday $	-18
you	3
you #	-112
you $	-4
you a	-6
you about	48
you all	7
you an	82
you and	68
you are	54
you as	-67
you at	35
you available	191
you be	123
you because	-97
you before	35
you call	127
you can	5
you can't	9
you check	86
you choose	41
you click	24
you come	130
you continue	-71
you could	51
you decide	38
you didn't	-89
you do	-147
you don't	-37
you enjoy	-146
you ever	34
you experience	-17
you find	-13
you for	-35
you forward	213
you from	-35
you get	40
you give	104
you go	-150
you got	25
you guys	45
you had	21
you have	3
you haven't	-5
you in	16
you join	60
you just	152
you know	-2
you like	-6
you like $	-3
you link	-24
you link $	-24
you love	-152
you make	-2
you may	2
you might	-4
you mind	214
you more	-56
you must	49
you need	30
you no	-5
you of	-73
you or	2
you please	164
you prefer	-5
you really	-16
you received	-123
you run	142
you see	-57
you send	6
you set	159
you should	14
you so	84
you stand	-28
you still	52
you take	14
you that	3
you the	-40
you there	6
you there $	6
you think	189
you think $	52
you this	-25
you to	12
you today	-104
you today $	-83
you tomorrow	77
you tomorrow $	-15
you tonight	-15
you try	-3
you turn	-73
you two	115
you up	71
you use	9
you want $	90
you were	9
you when	112
you wish	-108
you with	-23
you won't	115
you would	-5
you'd prefer	-3
you'll	-42
you'll be	-158
you'll have	10
you're	11
you're doing	-10
you're not	31
you're on	2
you've	-68
your	4
your #	88
your account	-12
your address	-113
your credit	-24
your current	124
your device	18
your e	-2
your email	-5
your email $	-36
your experience	36
your family	-128
your favorite	3
your first	-6
your free	2
your friends	-35
your full	122
your group	164
your information	24
your life	-7
your life $	-137
your name	3
your note	-132
your office	21
your online	-3
your options	69
your order	29
your own	9
your personal	23
your phone	3
your phone $	6
your request	-16
your second	32
your site	49
your thoughts	10
your voice	19
your wife	29
yours	24
yourself	-6
yourself from	-106`,
};
