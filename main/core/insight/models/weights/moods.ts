import type { Weights } from "../linear.ts";

// Written by `npm run train`; docs/insight.md tells from what.

export const gladWeights: Weights = {
  bias: 0.289,
  lines: `# #	24
# # $	11
# $	-2
# and	8
# but	7
# draft	43
# games	-87
# hours	12
# in	-8
# largest	-12
# left	68
# m	83
# million	-73
# minutes $	-139
# s	7
# s $	-6
# super	-35
# teams	3
# teams $	-103
# the	107
# they	-44
# times	26
# to	19
# week	-9
# which	-184
# years $	78
^ #	51
^ a	-15
^ a lot	-25
^ absolutely i	22
^ agreed	-46
^ ah	-3
^ an	-14
^ apparently	-175
^ are	6
^ are you	-6
^ bye	-2
^ bye $	-2
^ cool	56
^ definitely	8
^ did	-35
^ did you	-35
^ do	-78
^ do you	-53
^ don't	29
^ exactly	-9
^ football	-66
^ for	-27
^ good	-25
^ good morning	-8
^ goodbye	162
^ goodbye $	162
^ great	-5
^ ha	79
^ haha	41
^ have	-12
^ have a	-10
^ he	-48
^ he had	-149
^ he has	16
^ he is	4
^ he was	-36
^ he's	2
^ hello	28
^ hello $	45
^ hello are	-3
^ hello do	3
^ hey there	-48
^ hi are	-9
^ hi do	55
^ hi how	-4
^ hi i	-5
^ hi there	78
^ his	-4
^ hopefully	-35
^ how	-66
^ i actually	46
^ i agree	-21
^ i also	-3
^ i always	144
^ i believe	-240
^ i bet	2
^ i can	28
^ i can't	-183
^ i didn't	-20
^ i don't	-46
^ i dont	-31
^ i feel	3
^ i guess	-95
^ i had	7
^ i have	-6
^ i haven't	-34
^ i hear	-4
^ i heard	-61
^ i hope	-3
^ i know	16
^ i love	20
^ i mean	-30
^ i read	8
^ i remember	4
^ i see	48
^ i suppose	2
^ i tend	-70
^ i thought	-23
^ i totally	-9
^ i watch	-94
^ i wonder	-71
^ i would	-22
^ i'll	22
^ i'm	-2
^ i'm a	19
^ i'm good	33
^ i'm not	-8
^ i've	-16
^ if	9
^ if i	-196
^ im	-2
^ in	-2
^ in any	-58
^ in the	-21
^ indeed	-154
^ is	-79
^ isn't	-3
^ it	-2
^ it does	-18
^ it is	-13
^ it really	3
^ it seems	6
^ it was	-22
^ it would	-4
^ it's	-202
^ its	18
^ like	-158
^ lol	17
^ lol the	137
^ maybe	-104
^ maybe they	23
^ me	49
^ me too	-7
^ most	10
^ my	24
^ my favorite	29
^ nice	36
^ nice chatting	-65
^ no	7
^ no doubt	13
^ no i	-63
^ nope	55
^ not	-8
^ not really	-3
^ oh	6
^ oh i	-3
^ oh wow	29
^ oh yeah	-2
^ ok	16
^ on	2
^ or	2
^ perhaps	3
^ plus	-38
^ probably	-26
^ really	-3
^ right	51
^ same	-2
^ same here	16
^ same to	-5
^ so	-39
^ so true	-178
^ some	-69
^ sometimes	-15
^ sure	11
^ thank	5
^ thank you	5
^ thanks	-7
^ that	-15
^ that is	-37
^ that seems	-32
^ that was	-8
^ that would	-2
^ that's	27
^ that's a	26
^ that's cool	-19
^ that's interesting	32
^ that's pretty	-29
^ that's true	-11
^ thats	-4
^ the	-7
^ there	9
^ there are	3
^ they	19
^ they are	100
^ they were	16
^ to	-17
^ true and	-7
^ very	-3
^ very cool	-56
^ we	-7
^ well	-2
^ well i	-94
^ well that	22
^ well the	-147
^ well there	-2
^ well they	-221
^ which	-32
^ who	26
^ who knows	-132
^ why	-229
^ wow	5
^ wow i	4
^ wow that	17
^ ya	-15
^ yea	-131
^ yea i	-18
^ yea it's	-127
^ yea the	-56
^ yeah	7
^ yeah a	-127
^ yeah and	55
^ yeah but	155
^ yeah he	-269
^ yeah it	-9
^ yeah maybe	32
^ yeah that	-53
^ yeah that's	-4
^ yeah the	2
^ yeah they	18
^ yeah you	60
^ yep	-45
^ yep i	-137
^ yes	2
^ yes and	-3
^ yes football	125
^ yes he	-2
^ yes i	14
^ yes it	5
^ yes lol	98
^ yes so	-116
^ yes that	-3
^ yes the	-18
^ yes they	-30
^ you	-7
^ you too	28
^ you would	-2
a #	2
a $	6
a backup	-35
a bad	6
a ball	86
a better	-34
a big	-17
a bit	-42
a bunch	-10
a chance	-49
a chip	62
a college	-161
a competitive	-36
a crazy	85
a fan	-61
a favorite	8
a few	13
a fight	2
a first	119
a football	18
a friend	-5
a full	-30
a fun	80
a funny	-5
a game	3
a game $	13
a good	18
a great	14
a hard	-170
a high	-82
a huge	-3
a lifetime	-13
a long	-17
a lot	-3
a lot $	-29
a new	4
a nice	-6
a pass	-16
a player	-70
a pretty	-6
a problem	-29
a professional	30
a really	-4
a reason	-38
a restaurant	-200
a rule	2
a running	25
a score	13
a second	-154
a shame	-138
a smart	-10
a super	3
a ton	-11
a tough	-32
a very	-11
a way	-104
a while	-70
a woman	-14
a women	26
a wonderful	31
a year	13
able	-2
able to	-2
about	3
about #	2
about football	13
about football $	49
about him	9
about how	-7
about it	31
about that	-10
about the	-23
about you	2
about you $	-3
absolutely i	22
across	-8
action	-77
action in	-197
actual	10
actually i	98
added	-157
adding	2
adults	-26
advantage	-8
african	-108
african american	-108
after all	-9
after the	11
again $	-15
again the	118
against the	-28
against them	-44
against women	-181
age	5
agent	-202
ago	-14
agree	12
agree i	-4
agree it	183
agree the	3
agree with	81
agreed	-134
ah	7
air	14
all #	-6
all $	-4
all of	-52
all that	-13
all the	22
all time	21
allen	21
allowed	4
allowed to	15
almost	47
almost every	62
almost quit	80
alone	-18
along	-10
already	-10
already eating	-36
also have	4
also the	2
although i	-38
always	8
am a	34
am not	-20
am sure	-2
amazing	-3
amazing $	56
america	-24
american football	5
among	-44
among the	-9
amount	-9
amount of	-2
an #	-169
an advantage	-4
an amazing	-14
an average	51
an award	-150
an issue	12
an odd	110
and #	13
and a	-52
and all	21
and also	16
and an	22
and coach	79
and cost	-7
and even	-7
and football	-9
and get	-5
and he	2
and he's	-12
and i	35
and if	14
and in	90
and is	51
and it	-2
and it's	91
and leave	45
and location	-9
and make	-9
and my	29
and not	-14
and now	2
and one	-10
and other	-47
and stuff	-8
and such	5
and then	30
and there	-58
and they	2
and to	2
and waiting	-89
and was	-3
and you	-17
another one	-24
any	7
any case	-153
any of	-221
any women	7
anymore	6
anymore $	7
anyone	-25
anyone at	-14
anything	-3
anything $	-195
anyway	-117
anyway $	-134
anyway great	-249
anyway i	9
apparently the	-98
appreciate	81
are	-4
are #	-287
are $	11
are a	-11
are all	-177
are allowed	-170
are already	-102
are also	33
are at	-91
are eating	9
are getting	44
are good	-2
are higher	-11
are in	-45
are like	-24
are more	-121
are my	29
are no	-3
are not	11
are playing	66
are pretty	-2
are some	-59
are the	10
are there	-11
are they	-7
are too	-14
are using	-4
are very	2
are you	-29
are you $	99
area	18
aren't allowed	35
around	-106
around and	-78
as an	-66
as far	-126
as football	-5
as he	-18
as i	-181
as long	-22
as much	-11
as players	-130
as the	9
as their	3
as they	-39
as top	29
as well	47
as well $	-10
as you	13
ask	5
ask me	5
at a	4
at all	27
at all $	13
at home	-239
at it	-15
at least	-34
at one	-21
at that	28
at the	3
at this	30
attention	8
attention $	10
attention to	-102
audience	-22
average game	-43
average lifetime	-18
avoid	60
award	-2
away	-63
awesome	97
awesome i	2
awful	-2
back in	-47
back then	-7
back to	-62
back when	-31
backup	-126
bad	5
bad for	-6
bad the	14
bad words	-7
ball	15
ball and	-12
ball in	11
ball speed	-9
ball to	-4
banned	12
based	-10
based on	-165
bay	92
be $	7
be able	-81
be an	11
be better	-147
be cool	62
be for	57
be fun	-26
be good	-32
be great	-4
be hard	-197
be honest	2
be in	4
be interesting	-54
be like	-13
be more	-22
be pretty	-3
be so	5
be some	-61
be the	-10
be very	3
be watching	-33
became	-9
became the	-5
because	-2
because i	19
because it	13
because of	-104
because the	2
because they	-6
become	3
become a	14
been a	-22
been around	-6
been fun	8
been great	-7
been in	-10
been nice	-21
been so	14
been the	-142
been to	30
before	10
before he	2
begin	-42
behind the	2
being a	-2
believe	-13
believe it	8
believe that	2
believe the	-77
believe they	-114
ben	-129
bet	3
bet he	65
bet it	-50
bet that	5
bet the	-7
bet they	-20
better $	10
better than	-42
between	20
between the	-13
big fan	68
bigger	75
biggest	-211
bills	20
bit	-8
bit i	-187
black	-8
body	3
both	-104
brain	19
breaks	-10
bright	9
brilliant	-3
broken	-173
build	12
bunch	-29
bunch of	-10
business	-73
but	2
but also	-159
but at	-16
but he	9
but i'm	-9
but if	-16
but it	-10
but it's	15
but my	-13
but not	-25
but now	-139
but that	-63
but the	7
but then	-73
but there	55
but they	4
but we	3
but what	29
but yes	14
but you	-22
by	7
by a	9
by that	66
by the	20
bye	-5
bye $	45
cable	-155
call	3
call it	-19
called	36
called football	16
called the	-212
calls	-284
can do	7
can get	-4
can imagine	-8
can play	-102
can track	-6
can you	-2
can't	-13
can't be	-170
can't believe	-7
can't eat	-170
can't even	-7
can't imagine	-20
cancer	168
cannot	2
care $	39
case	-101
case i	-89
catch	-14
cause	-31
center	8
certain	-38
certainly	-115
chance	-50
chance to	-87
change	-4
change the	-27
changed	-5
changed since	53
changed the	36
changes	-201
changing	22
chat $	4
chat have	-4
chat with	8
chatting	-22
chatting $	-10
chatting i	130
chatting with	40
check	-57
chicago	22
chip	78
chips	14
chips in	96
chips on	-58
chips that	38
choice	-216
christmas	-160
city	16
classic	53
clear	5
close	-5
close to	2
coach	-20
coach in	-182
coach should	-150
coach was	-137
college	-5
college $	14
college as	-3
college ball	3
college football	-92
college game	-161
college he	-4
college or	-194
color	-63
come	-28
come to	-8
come up	-177
comes	-9
comes in	-135
comes to	-114
coming	27
commercials $	2
compared	-2
compared to	-2
compete	-53
competitive	-34
completely	-4
conference	3
consider	-6
considered	-19
considered the	-6
considering	-34
contact	-128
contract	-7
control	-164
conversation	122
cool	2
cool $	-4
cool i	18
core	-114
core of	-114
correct	21
cost	4
cost #	-8
could	6
could be	-115
could do	-66
could go	6
could have	-65
could make	10
could not	3
could play	-2
could see	-11
could use	-13
couldn't	4
couldn't see	-5
count	87
country	21
couple	-3
course of	-18
crazy	45
crazy $	52
crazy how	15
crazy i	-18
crazy to	6
created	-4
created by	24
created the	-19
creating	65
creating the	10
cue closes	-11
cue greets	-6
cue shouts	47
cue thanks	-11
current	17
d	-15
dallas	140
data	-70
data and	-92
daughter	-10
day	-8
day $	-4
day and	-9
day for	5
days	19
deal	-88
deal with	-13
december	-5
decision	16
definitely a	-3
degree	-5
degree before	16
degree in	45
degree when	-152
department	-75
department of	-142
depends	-26
depends on	-14
deserve	-2
deserves	21
despite	-264
despite never	-45
details	117
dial	-15
did $	-23
did a	-4
did and	20
did hear	-159
did it	-22
did not	4
did that	25
did they	-96
did you	-21
didn't even	-20
didn't get	-2
didn't have	2
didnt	-7
difficult to	-14
direction	195
do $	7
do better	2
do both	2
do i	-19
do it	-46
do know	-23
do like	34
do something	-15
do the	2
do they	-5
do too	2
do watch	68
do well	-97
do you	3
do you $	40
does	-3
does he	-20
does it	3
doesn't	7
doesnt	-8
dog	9
doing $	-2
doing well	-3
don't	-5
don't follow	-2
don't get	13
don't have	-48
don't know	-32
don't like	-267
don't really	-33
don't think	-24
don't want	-3
done	-9
done well	-173
dont have	-78
dont know	-66
dont think	3
dont watch	25
doubt	21
doubt it	14
down	18
down $	5
down line	3
drive	3
dude	156
due	-70
due to	-70
dunno	-18
during	7
during his	135
during the	-30
each	-16
early	-9
earn	12
earn more	5
earned	79
earning	-136
earnings	-7
easier	-2
eat	-14
eat at	64
eat in	-64
eating	-64
eating $	-157
eating and	5
eating at	-89
education	-44
either	4
else	-8
employees	-6
employees are	-73
end of	-135
enjoy	-19
enjoy the	-29
enjoy watching	6
enjoy your	-7
enjoyed	-27
enough	9
enough to	-11
enter	3
enter the	2
equipment	11
especially	-2
especially since	5
especially when	11
etc	72
even	-18
even have	17
even if	-260
even know	44
even the	-244
even though	-30
evening	-21
evening $	7
ever	30
ever $	-10
ever be	8
ever in	2
ever was	66
every	7
every move	5
every play	-13
every year	-177
everybody	-6
everyone	2
exactly	37
exactly i	-5
example	-4
excellent	4
exciting	41
expect	-5
expected	-242
expensive	-248
explain	-45
extra	11
fact i	3
fact that	18
facts	12
fair	-4
familiar	-7
familiar with	7
family	26
fan	11
fan i	3
fan of	-13
fans	69
far	-7
far $	-147
far a	-84
fast	13
fast $	4
faster	-4
favorite	-13
favorite position	-6
favorite team	-2
favorite team $	-55
february	17
february $	5
feel	-2
feel like	21
feeling	-5
felt	6
few	7
few years	2
field $	-18
field in	6
field they	-15
fight	31
figure	-66
figure out	35
figure that	-147
figured	-5
find	4
find it	31
fine	-4
first	19
first $	-130
first down	-12
first down $	-33
first sunday	23
first time	-4
fit	28
five	-5
follow	-26
follow football	-72
follow it	99
follow the	-10
following	-11
football $	-20
football apparently	24
football at	10
football but	29
football do	-38
football fan	4
football for	2
football game	-11
football games	41
football has	-163
football i	-70
football in	21
football is	-2
football it	13
football itself	-20
football like	83
football much	-36
football on	-29
football or	82
football player	-45
football players	-31
football players $	-58
football teams $	47
football that	-10
football the	9
football to	92
football today	-16
for $	-5
for a	6
for all	19
for chatting	4
for chatting $	-15
for creating	61
for example	-49
for him	-71
for how	2
for instance	25
for it	38
for many	-143
for me	-40
for one	-135
for so	32
for sure	3
for sure $	-26
for that	7
for them $	14
for women	-163
forever	12
forward	-17
forward to	117
found	-21
four	-14
free	-12
friend	9
friend $	22
from eating	-9
from his	36
from playing	10
from the	4
full	35
full time	15
fun	94
fun $	-11
fun chatting	123
fun to	25
funny	58
funny $	-2
funny i	-6
funny that	56
future	-5
game against	2
game and	-137
game ever	8
game for	30
game has	38
game i	19
game in	-5
game it	13
game more	-3
game of	17
game only	-3
game or	-10
game play	-55
game play $	-11
game that	65
game the	6
game to	4
game was	-2
game without	8
games and	2
games are	-7
games i	192
gather	-129
gather data	-129
gave	44
get a	-36
get into	7
get paid	3
get that	-146
get the	14
get to	-5
get up	-176
gets	-3
getting	19
getting close	129
give	4
give him	5
given	-13
glad	52
glad the	2
go back	-4
go to	15
goal	-2
goal $	-4
goes	-21
going on	2
going to	-10
gonna	3
good	5
good $	21
good but	-166
good chat	-4
good chatting	45
good day	68
good day $	15
good for	47
good i	74
good luck	16
good morning	-8
good night	-26
good night $	-23
good one	-11
good one $	-22
good question	174
good talking	-4
good team	37
good the	3
good to	-187
good way	-18
good words	-4
goodbye	7
goodbye $	7
got a	50
got to	-4
gotta	16
great	-6
great $	-132
great chat $	10
great chatting	-12
great day	-5
great day $	-3
great evening	-9
great i	-3
great night	14
great night $	-11
great talking	188
green	38
green bay	92
group	19
guess	-12
guess $	-2
guess i	-24
guess it	-65
guess it's	-181
guess that	-64
guess the	-3
guess there	-164
guess they	19
guy $	-223
guys do	69
ha	30
ha $	-49
ha i	2
had	5
had #	7
had heard	-2
had the	-44
had to	-5
haha	31
haha $	36
haha i	31
half	-15
hand	-3
handed	9
hands	-9
happen	4
happen $	3
happens	6
happy	166
hard	-2
harder	-43
has a	-4
has been	-27
has come	-24
has had	-4
has no	106
has only	67
has the	-231
has to	-69
hasn't	-197
hate	-8
have a	-8
have been	-5
have changed	74
have come	-15
have done	-9
have good	-11
have had	-309
have heard	-11
have i	21
have made	-11
have never	-6
have no	-19
have not	-46
have rules	-202
have some	-167
have the	-5
have their	-162
have to	-120
have you	-6
haven't been	-15
haven't seen	36
having	-9
having a	2
having to	5
he $	-21
he also	-16
he can	4
he could	15
he did	-12
he didn't	-73
he does	-16
he even	45
he gets	83
he got	-10
he had	-150
he must	-36
he never	-40
he played	-30
he probably	-49
he seems	-11
he still	-137
he took	2
he was	5
he will	92
he would	22
he's	10
he's a	-5
he's not	-82
he's the	8
head	3
head coach	-38
head coach $	20
health	-39
healthy	-19
hear	-21
hear that	-3
hear the	11
heard	-28
heard about	-70
heard of	-17
heard that	4
heard the	-87
held	-2
hello	28
hello $	45
hello are	-3
hello do	3
help	-19
help the	31
help with	2
helped	38
helps	-98
her	3
here	8
hey there	-48
hi	-3
hi are	-9
hi do	55
hi how	-7
hi i	-5
hi there	78
high	-10
high school	-19
high school $	-5
higher	-3
higher than	3
highly	27
him $	15
him and	-99
him despite	-86
him i	-4
him the	14
him to	-65
his	9
his coach	-2
his first	23
his hand	-2
his high	-236
his name	45
his old	-7
his team	2
history	9
history $	33
hit	4
hits	2
hm	-125
hold	54
home	-26
home team	-3
honest	2
honestly	-38
hope he	78
hope so	15
hope that	-191
hope you	51
hopefully	-2
hopefully it	25
hopefully they	-183
horrible	-17
hours	-3
hours and	18
hours of	-11
house	2
how about	8
how are	-11
how far	-11
how it	8
how long	-25
how many	-13
how much	-29
how that	-258
how the	47
how they	33
how to	-50
however	24
huge	-6
huh	149
hurt	64
i actually	-5
i agree	2
i also	5
i always	8
i bet	3
i can	39
i can't	3
i cannot	32
i cant	-73
i couldn't	-3
i didn't	-2
i didnt	33
i do	4
i don't	-11
i dont	2
i doubt	14
i dunno	-18
i enjoyed	-14
i feel	-46
i figure	-186
i find	49
i follow	-225
i found	74
i get	7
i got	-18
i guess	-58
i had	8
i hate	-28
i have	-18
i haven't	2
i hear	-4
i heard	8
i hope	-18
i learned	-5
i live	19
i love	12
i loved	-34
i mean	-340
i need	191
i never	22
i only	-5
i played	-10
i prefer	-8
i read	8
i remember	-5
i saw	-7
i say	-19
i see	40
i should	-17
i still	80
i suppose	-20
i tend	-78
i thought	-51
i totally	-17
i try	-234
i used	-6
i usually	-215
i want	-28
i was	2
i wasn't	-40
i watch	4
i went	-61
i were	-55
i will	-8
i wish	-4
i wonder	-20
i wouldn't	-16
i'd	-54
i'd like	-33
i'll	63
i'm	3
i'm a	14
i'm from	-25
i'm glad	131
i'm good	33
i'm not	-12
i'm sure	23
i'm surprised	32
i've been	35
i've got	-4
i've heard	-97
i've seen	16
id	-39
id like	-8
idea	2
idea $	-6
idea i	85
if	9
if a	-28
if any	3
if he	-9
if i	-27
if it	17
if she	-48
if so	-7
if that	-66
if the	12
if there	10
if they	10
if you	18
im	38
im a	31
im not	6
imagine	11
imagine a	61
important	14
important to	-28
impressive	-23
improve	-164
in $	-32
in a	4
in america	-15
in any	-153
in case	-11
in chicago	74
in college $	23
in fact	61
in february $	-8
in football	-25
in football $	-13
in his	53
in history	24
in history $	24
in my	-22
in other	15
in players	-20
in school	23
in some	74
in terms	13
in texas	-87
in that	-7
in the $	-11
in their	-4
in they	-82
in this	-31
in those	-38
in todays	-11
in two	3
in your	13
incredible	68
indeed	-7
info	75
injured	-33
inside the	-166
instance	25
instead	16
instead of	104
interest	-63
interested	7
interesting	-3
interesting $	24
interesting fact	-11
interesting i	-51
interesting that	-77
interesting to	23
internet	-271
into football	-10
into the	4
involved	82
is #	-153
is $	3
is a	-5
is actually	3
is already	-127
is also	-4
is always	13
is amazing	-2
is an	-34
is because	-4
is considered	9
is cool	6
is crazy	-21
is definitely	-11
is for	-4
is good	126
is hard	-12
is he	-60
is his	-44
is how	10
is i	-18
is in	-5
is interesting	53
is it	48
is just	-10
is like	-5
is more	-4
is much	4
is my	7
is no	4
is not	3
is nothing	-17
is only	3
is over	-6
is pretty	-96
is probably	22
is quite	-231
is really	13
is sad	-20
is some	2
is such	-176
is there	-154
is to	6
is true	4
is usually	-19
is very	13
is what	-14
is when	4
is why	8
is your	16
isnt	-147
issue	-32
issues	-171
it $	19
it a	19
it all	55
it but	-6
it can	-58
it comes	-114
it could	-46
it definitely	-25
it did	-9
it does	-70
it doesn't	30
it every	-18
it for	-20
it had	6
it has	26
it he	-5
it helps	-210
it i	43
it if	-148
it in	-5
it is	-14
it looks	56
it makes	53
it much	70
it must	-2
it on	-14
it or	2
it out	-180
it pays	66
it really	13
it seems	-5
it should	-41
it so	56
it sounds	-90
it that	-6
it the	-138
it there	-8
it to	6
it too	-5
it up	83
it was	10
it well	-5
it when	10
it works	-56
it's a	-40
it's amazing	-7
it's been	48
it's funny	13
it's just	-53
it's kind	7
it's not	10
it's pretty	-6
it's to	-135
it's very	35
its	2
its a	66
its been	-3
its not	104
itself	-2
jim	201
jobs	7
john	24
join	-160
just	-4
just #	-5
just a	-10
just how	-119
just like	10
just one	47
just to	-3
just watch	17
keep	-30
keep track	25
keep up	-141
keeping	26
kid	25
kids	18
kind	-33
kind of	-34
kinda	27
kinds	-7
knew that	28
know	5
know $	-32
know about	35
know he	-6
know i	-59
know in	10
know it	-152
know much	-49
know right	-34
know the	-3
know there	-42
know they	-5
know what	69
know who	86
knowing	-147
knowledge	-12
known	-7
known as	20
knows	-40
largest	-39
last	3
last year	13
last year $	-210
late	-8
late december	4
later	-8
lead	-39
leaders	25
learned a	20
learning	75
least	-18
leave	68
leave $	-133
leave a	-196
leave if	-159
leave that	-65
leave the	-4
left	3
left handed	6
length 1	-35
length 2	-30
length 3	-9
length 4	12
length 5	-8
length 6	-13
length 8	-3
less	-108
less than	-124
let	-15
level	-203
lifetime	-15
lifetime earnings	-4
lifetime than	17
like #	-17
like college	-130
like football $	36
like he	33
like how	45
like i	-206
like it	-26
like that	29
like that $	41
like there	4
like they	-8
like to	-14
like tom	-53
like watching	-5
likely	-189
line	-3
line $	-11
line for	-16
line on	191
line they	-6
line to	-2
lines	-42
listen	19
little	-9
little bit	2
live	2
live game	-164
live in	115
live play	28
lived	-2
living	87
local	-6
located	23
location	-16
lol	47
lol $	-5
lol did	-3
lol do	9
lol i	69
lol the	87
long	-22
long as	-22
long time	-189
long way	-25
longer	-17
look	41
look like	-28
looked	-5
looking	132
looking forward	117
looks	18
looks like	-3
lose	33
lost	-38
lost to	-148
lot	-5
lot $	-29
lot about	30
lot i	-6
lot more	-114
lot of	4
lots	-54
lots of	-54
love	56
love football	41
love it	-11
love the	55
love to	-7
love watching	37
loved	-3
low	-29
m	114
made #	-9
made it	51
made more	-45
made the	-15
made twice	-6
mainly	-51
make better	-3
make it	55
make millions	7
make money	-110
make more	-44
make sense	-3
make sure	90
make that	-29
make the	-23
makes	-5
makes it	50
makes me	-252
makes sense	-5
makes the	-6
makes you	-24
making	-11
man	-6
man $	-45
many	9
many things	49
matter	35
may	-13
may be	-8
maybe	8
maybe a	2
maybe because	-5
maybe but	-103
maybe he	3
maybe it	-225
maybe that's	6
maybe the	-3
maybe they	8
me	5
me $	-12
me i	-38
me if	-151
me to	-140
me too	-2
meal	-14
mean	-101
mean the	-152
means	27
meant	10
media	14
meet	5
meet the	2
members	82
mental	3
mental health	-131
mess	183
mess with	115
met	15
met the	27
mid	-34
mid meal	-34
middle	-14
might	-6
might be	-13
might have	4
might help	-23
might not	-107
million	-73
millions	2
mind	-4
mine	23
mine is	185
minute	5
minutes $	-154
minutes of	-7
minutes or	-136
miss	3
modern	80
mom	-10
money $	-22
money but	-151
money i	5
money in	-23
money on	-140
money than	-52
money to	-12
monitor	88
mood	14
more	-2
more $	-61
more exciting	177
more fun	4
more important	-20
more in	113
more interesting	3
more money	-23
more time	-117
morning	-5
morning $	91
most	-8
most of	-49
most players	-4
move	3
move on	21
movement	9
much $	-37
much about	-78
much as	-16
much better	-210
much but	95
much i	-48
much in	-8
much money	-15
much more	-23
much that	-24
must	-36
must be	-33
must have	5
my	14
my favorite	8
my friend	-5
my mom	-10
my opinion	-6
my team	-31
myself	-19
name	3
name $	-4
name is	54
named	17
names	-22
national	19
national football	56
nearly	-3
need	-19
need a	-158
need more	-172
need to	24
needed	2
needs	-3
network	-48
never knew	51
never played	-198
never started	-153
never thought	2
new	5
news	13
next year	-43
nice	43
nice chat	91
nice chat $	98
nice chatting	-25
nice day	-3
nice day $	-3
nice talking	-33
nice to	14
night	-25
night $	-27
no i	-28
no idea	-4
no rule	5
no rules	-15
no wonder	-4
non	7
none	-85
nope	55
nor	-163
north	48
not $	-12
not a	-118
not all	-182
not allowed	8
not as	-111
not be	8
not even	-26
not have	-44
not i	-146
not just	-239
not know	-6
not like	-6
not much	-43
not only	-128
not read	-2
not really	-57
not so	12
not sure	-15
not surprised	-18
not think	4
not too	-9
not very	45
not want	-2
note	-11
nothing	-3
nothing like	53
now $	5
now i	-28
now it's	-38
now that	-13
number	-36
number of	-150
ny	-16
odd	4
of #	91
of $	-18
of a	-14
of action	-190
of actual	3
of all	132
of american	-37
of any	-136
of both	-195
of college	-28
of february	51
of february $	51
of football $	-261
of games	-149
of him	-13
of it	9
of money	5
of money $	-153
of my	26
of people	-240
of players	-7
of that	12
of that $	-32
of the	2
of their	-130
of them	14
of them $	-158
of these	-147
of things	10
of time	-144
of wasted	-123
of your	-10
off	-5
off the	-21
off to	-42
often	10
oh	6
oh i	-3
oh wow	29
oh yeah	-2
ok	5
ok i	9
ok that	-162
okay	46
on a	13
on almost	7
on an	-169
on average	-77
on every	-185
on his	-5
on it	9
on my	-28
on one	21
on some	-153
on that	15
on their	33
on tv	-7
on tv $	41
on with	66
on your	15
once	24
once considered	9
one $	-18
one day	-5
one for	-35
one i	5
one in	9
one left	-18
one of	-4
one on	22
one that	2
ones	16
only about	-202
only has	13
only left	-3
opinion	-20
opinion $	-126
or	-13
or a	-222
or even	8
or not	3
or so	-64
or something	-29
or something $	2
or the	-4
other countries	2
other players	171
other players $	32
other team	14
other teams	2
others	-7
our	-11
out for	72
out the	-21
out there	-208
out to	96
outside	35
outside of	19
over #	29
over $	3
over the	-67
overall	-19
own	14
paid	-34
part of	-4
particular	-18
pass	-17
pass to	-59
past	-45
paul d	-10
pay	-3
pays	66
people $	-208
people are	4
people in	-113
per	10
per game $	-17
performance	27
perhaps	-5
person	-262
person $	-140
phones	-6
physical	-34
pick	54
pick in	-7
place	-34
places	5
plan	31
play and	39
play football	40
play for	11
play i	-10
play in	-25
play on	-194
play the	65
played	7
played for	-291
played in	-25
played the	42
player	11
player $	5
player and	48
player comes	25
player i	-22
player or	-155
player the	-118
players	2
players $	-40
players and	-2
players are	4
players do	-36
players every	30
players get	-179
players have	-16
players i	-47
players if	-20
players like	-244
players make	5
players that	-28
players to	-88
players would	-42
playing $	5
playing football	-19
playing in	-3
playing the	-20
plenty	-6
plenty of	-6
plus	-42
plus there	-145
point	-30
point $	-9
points	-82
position	-11
position do	-21
position in	2
positions	-82
possibility	-12
possibly	-31
potential	-112
prefer	-72
prefer college	2
president	21
pretty cool	-4
pretty crazy	-232
pretty funny	45
pretty impressive	-15
pretty well	8
prevent	-64
probably	-14
probably a	-27
problem	-75
problem $	-150
problem with	-6
problems	-75
problems with	-3
professional	-36
protect	14
public	19
put them	2
quarter	210
question	81
quit	110
quit football	110
quite	-45
quite a	-57
rate	133
rather	3
read	-5
read about	145
read his	-13
read that	-3
reading	20
ready	33
real	-23
realize	-8
really a	-154
really don't	-96
really follow	6
really good	17
really have	-236
really i	-3
really is	-217
really like	35
really nice	-15
really smart	51
reason	7
reason for	-198
receiver	-14
recent	-127
record	15
record a	-8
record their	18
reduce	-7
regret	-57
regular	-2
regular season	-9
remember that	-47
requirements	7
requirements $	9
respect	-48
responsible	-42
responsible for	-16
rest	21
rest of	-9
restaurant	30
restaurant and	-54
restaurant as	-13
restaurant if	-45
right and	9
right i	-3
right now	-20
right now $	2
right they	64
risk	11
role	24
room	44
room $	139
room for	-15
room is	53
root	-66
root for	-66
rough	2
round	21
rule $	-247
rule against	40
rules $	79
rules against	-54
run	16
running	6
runs	-175
s	4
s $	-6
s the	12
s top	63
s when	-2
sad	-197
sad for	5
safe	-15
safety	-26
said	-74
same here	64
same i	26
same restaurant	9
same to	14
saw	-10
say	-10
say that	21
say the	143
saying	47
says	8
scary	-191
school	4
school $	19
school and	-37
school but	28
school football	-11
school he	11
school level	-99
school that	6
schools	-173
score	35
score ever	44
score in	12
score of	-8
score was	101
season $	10
season and	-27
season is	-142
seconds	40
see him	30
see his	30
see how	-17
see i	-18
see if	-7
see it	-43
see one	-6
see some	-10
see that	-2
see the	-304
see what	16
seeing	-42
seem	7
seem like	4
seem to	-69
seems	-2
seems to	-14
seen	12
seen the	3
sense	-2
september	3
september to	2
serious	-41
service	-67
set	4
several	4
shame	-280
she	5
short	4
should	-10
should be	-23
should do	-174
should have	-13
shows	-6
side	-62
sign	31
simply	-36
since #	2
since he	-233
since it	56
since the	-86
since then	43
since then $	8
since there	7
since they	-127
single	-8
situation	3
six	-19
small	-7
smaller	9
smart	4
smart guy	-2
so bad	96
so far	-2
so good	2
so he	-3
so it	-42
so little	2
so many	22
so maybe	27
so much	38
so that	-3
so the	-8
so too	-2
so true	-178
so we	73
so what	-10
so you	-2
society	-5
some	-6
some football	-172
some more	18
some of	9
some point	14
somebody	50
someone	6
something	2
something i	-19
something like	7
something to	-3
sometimes	-63
somewhat	-17
soon	45
sorry	18
sorry i	86
sort	-19
sort of	-19
sounds	-15
sounds like	-30
special	9
speed	2
spend	-128
spent	3
spread	-10
stand	-239
star	26
start	-26
start to	-16
started	-15
starts	159
stat	-8
state	-30
statistics	-3
stay	16
steve	-66
stick to	-7
still	-14
still a	-3
still in	23
still playing	-193
stop	14
stop eating	4
stopped	-157
story	10
strange	-4
strategy	-41
struggling	-4
stuck	-42
study	-139
stuff	-82
style	-44
successful	-212
such a	11
such as	-208
suffer	-127
sunday	20
sunday in	7
super	-5
suppose	-20
supposed	-3
supposed to	-3
sure $	-34
sure but	30
sure changed	125
sure how	-76
sure if	-51
sure it	-26
sure that	-135
sure they	24
surprise	-56
surprised	-7
surprised that	16
system	-17
t	6
take	8
take a	-163
take care	31
take care $	39
taking	108
talk	-11
talk about	41
talk to	-32
talked	-2
talked about	-187
talking	16
talking about	12
talking to	-4
talking with	-28
team and	26
team but	3
team could	-8
team couldn't	5
team from	-161
team had	-5
team has	-118
team in	-73
team is	6
team the	4
team would	-28
teams $	-6
teams are	-2
teams from	-166
teams have	-4
teams i	-82
teams that	-9
tech	-4
technically	-269
technology	25
television	220
tell	29
tells	-4
tend	-108
tend to	-202
terms	3
terms of	13
terrible	-46
tests	13
tests in	31
texas	-71
th	20
than	2
than football	-32
thanks	-7
thanks $	-16
that #	75
that a	-6
that about	-4
that actually	-9
that an	-6
that and	2
that are	-179
that bad	-128
that before	11
that but	5
that can	3
that could	13
that day	102
that did	3
that does	-169
that for	-9
that game	-9
that game $	-26
that happened	4
that has	32
that he	-3
that helps	-2
that i	-29
that if	-120
that in	-2
that is	-2
that is $	22
that it's	3
that kind	-272
that makes	-13
that must	4
that of	-36
that one	-8
that really	-78
that rule	-9
that should	-16
that some	-122
that sounds	7
that still	-4
that team	-16
that there	7
that they	-21
that to	12
that tom	-31
that too	-31
that top	-21
that was	-5
that way	54
that well	-8
that will	-3
that women	8
that would	-2
that yellow	-12
that you	3
that's	2
that's a	28
that's an	14
that's awesome	35
that's cool	-14
that's funny	85
that's interesting	-7
that's not	40
that's pretty	-3
that's the	-2
that's true	-53
that's what	86
that's why	-28
thats a	-204
the $	43
the american	-3
the backup	-125
the ball	7
the ball $	-10
the best	-4
the biggest	-212
the bills	40
the chat	-17
the chat $	-192
the chips	6
the coach	-85
the college	-66
the commercials	-238
the core	-114
the course	-18
the data	-189
the day	-13
the different	-19
the draft	14
the end	-61
the entire	36
the fact	18
the fans	-25
the field	25
the field $	-7
the first	12
the football	-7
the football $	-255
the game	13
the game $	5
the green	-15
the guy	-24
the high	-5
the history	103
the idea	-3
the last	-13
the leaders	58
the line	-37
the man	-15
the media	21
the middle	-7
the money	-21
the most	-24
the next	-2
the number	-26
the old	48
the one	-2
the ones	2
the only	4
the other	3
the play	-17
the player	47
the players $	-44
the point	-116
the position	2
the regular	-66
the requirements	-42
the rest	-11
the restaurant	9
the right	-20
the rules	10
the same	-10
the score	151
the season	-3
the season $	6
the service	-60
the super	-63
the team	-7
the team $	-30
the teams	-13
the top	12
the tv	-2
the u	-69
the us	-10
the visiting	-13
the way	18
the whole	27
the world	-23
the world $	19
the worst	-96
the year	15
the yellow	-5
their players	-33
them $	-3
them are	-140
them i	50
them on	2
them to	-9
them too	31
themselves	-42
then $	-9
then again	-28
then i	16
then the	-28
then there	-12
then they	2
there	4
there a	-156
there are	-33
there first	-84
there is	8
there isn't	-159
there should	-230
there was	3
there will	-237
there would	50
there's	-36
there's a	-223
these days	2
these players	12
they also	-2
they are	2
they call	-16
they can	2
they can't	-184
they could	-122
they definitely	-167
they didn't	-178
they don't	3
they dont	-37
they even	-14
they get	54
they got	31
they had	23
they have	7
they just	-30
they knew	34
they lost	-56
they made	17
they make	-39
they must	2
they need	-60
they only	3
they play	-38
they played	-206
they put	5
they really	-25
they should	3
they still	9
they use	-24
they want	22
they will	-283
they win	3
they would	-26
they'll	11
they're	-55
they've	16
thing	6
thing i	40
thing to	29
things	-2
things like	-51
think $	-3
think a	30
think about	-3
think he	12
think i	-13
think is	5
think it	2
think it's	-4
think its	-22
think of	23
think so	-13
think that	-11
think the	3
think there	6
think you	5
thinking	-5
thinking of	-6
thinking that	-43
third	-204
this	30
this day	-114
this morning	159
this point	-3
this season	-7
this year $	-2
those	5
those are	-2
those chips	13
those few	-152
those guys	-4
though	2
though and	-11
though i	5
though that	-22
though the	-23
though they	-54
thought	-3
thought of	87
thought that	-163
three	-21
through the	-5
throw	3
time $	-25
time competitive	15
time for	-30
time i	3
time it	-50
time to	-24
times	44
times $	-27
times have	61
to #	100
to $	-264
to a	-10
to american	16
to become	89
to but	-2
to call	-31
to change	171
to chat	28
to college	76
to deal	-137
to dial	-15
to do	-3
to eat	18
to find	-50
to follow	-78
to football	-158
to get	2
to have	94
to help	62
to his	-30
to improve	-73
to keep	-9
to know	-110
to late	4
to learn	30
to leave	-40
to leave $	-137
to like	-7
to make	-13
to me	8
to me $	-12
to meet	-4
to mess	115
to my	97
to other	69
to pay	40
to play	2
to prevent	-199
to protect	14
to record	-9
to run	-15
to say	-22
to score	-20
to see	-23
to start	-18
to take	-4
to talk	-94
to think	8
to throw	12
to track	10
to use	-5
to watch $	-58
to win	-144
to work	35
to you	-2
to you $	16
today	81
today $	20
today i	68
today's	-3
todays	-11
todays american	-11
together	-2
told	20
tom	3
ton	-11
tonight	-2
too $	-5
too bad	-44
too have	14
too i	-3
too in	-30
too much	-101
too much $	6
too short	-5
too the	-14
too well	-19
took	30
took a	-17
took so	96
top	-6
top football	32
totally agree	56
touch	-36
touch the	-6
tough	-15
tough game	-15
track	34
track of	88
trade	18
treatment	-130
tried	4
tried to	-3
trouble	-47
true $	10
true but	-37
true i	-41
true it	-24
true the	32
true they	-183
try	-23
try to	-25
trying to	3
tv $	41
tv i	-44
twice	13
twice as	2
two	42
two years	-5
type	52
type of	61
types	-13
u of	-21
under	-66
understand	-41
understand why	-12
unfortunately	-9
up $	-2
up and	-142
up in	32
up the	-32
up with	-92
us	-37
use that	15
use the	-48
use to	-69
used in	-11
used to	-15
uses	-18
using	-2
usually	4
valuable	-95
value	-55
various	15
very	2
very cool	-56
very good	4
very hard	10
very interesting	43
very much	110
very smart	-35
very true	-12
very well	2
via	29
video	-78
video games	-26
violence	-58
visiting	11
visiting football	-6
visiting team	49
visiting teams	-8
visiting teams $	-25
wait	27
waiting	-216
walk in	-91
want	-4
want a	90
want to	-27
wanted to	-3
wanting	12
wanting to	12
wants	12
wants to	-29
was #	-6
was actually	-104
was also	15
was an	26
was back	-204
was created	14
was definitely	-8
was for	205
was going	-14
was good	139
was great	-10
was in	21
was nice	72
was not	-190
was on	-104
was one	19
was played	12
was pretty	57
was really	131
was so	164
was still	-3
was that	35
was the	-8
was there	-57
was thinking	-16
was to	51
was very	-23
was working	-16
wasn't	-19
wasnt	-19
waste	-129
wasted	-123
wasted time	-123
watch $	-77
watch and	-4
watch football	-50
watch football $	-31
watch it	7
watch the	2
watching	42
watching football	45
watching the	-29
way the	90
way to	-185
we	24
we are	-22
we could	-39
we did	4
we don't	3
we get	85
we have	-44
we need	-10
we will	10
weather	-4
week	-3
week regular	-4
weekend	97
weeks	7
weird	-2
well $	-2
well as	25
well have	91
well i	-45
well in	-22
well it	4
well it's	-17
well its	-22
well that	22
well the	-147
well there	-2
well they	-55
well with	14
went	-57
went to	-69
were	-6
were a	-3
were great	-172
were there	-81
what a	34
what do	-87
what does	9
what happened	-22
what he	-2
what is	-28
what it	82
what kind	-79
what position	-12
what the	-38
what they	-4
what was	23
what you	-4
what's	-51
whatever	-185
when a	17
when he	-21
when i	2
when it	-2
when my	-30
when the	-4
when they	7
when you	-127
where the	-62
where they	-21
whether	-7
who are	-30
who is	-47
who knows	-212
who never	74
who was	3
who's	-8
who's never	-46
whole	57
why do	-19
why i	-14
why it	-142
why not	66
why that	-205
why the	-42
wide	10
wife	45
will be	5
will ever	-186
will get	20
will help	-27
will make	2
willing	-68
willing to	-68
win	-41
win #	-3
win $	4
win a	-17
win the	-3
wish	-27
wish i	106
with $	-140
with a	8
with all	15
with football	-228
with him	17
with his	-7
with it	-5
with it $	5
with me	21
with only	-25
with players	-26
with the	13
with their	-4
with them	22
with tom	-25
with you	56
with you $	43
without it	-3
without the	-5
woman	-50
women	-35
women $	-6
women can	2
women in	-233
women playing	-42
women to	-3
women will	-94
women would	7
won't	-21
wonder	9
wonder how	-35
wonder they	23
wonder what	-201
wonder why	3
wonderful	12
wonderful day	10
wonderful day $	10
wondering	-16
word	-52
work on	-16
works	-203
world $	2
worried about	15
worse	-202
worst	-153
worth it	-10
would do	-80
would feel	9
would get	-7
would guess	-7
would imagine	-3
would love	-20
would make	29
would not	5
would probably	25
would rather	-8
would say	74
would think	14
would watch	-20
would you	-23
wouldn't	-11
wouldn't be	-2
wouldn't want	-44
wouldnt	-134
wow	8
wow i	-9
wow that	17
wrong	-5
wrote	-11
ya	30
yea	-161
yea i	-18
yea it's	-127
yea the	-56
yeah	12
yeah a	-127
yeah and	68
yeah but	107
yeah he	-97
yeah it	-9
yeah maybe	32
yeah same	183
yeah that	-3
yeah that's	-10
yeah they	37
yeah you	60
year	5
year $	-77
year and	-25
year for	-177
year they	-133
years	-9
years $	19
years ago	126
years and	-2
years but	2
years i	79
yellow	-20
yellow first	78
yellow line	-3
yep	-45
yep i	-137
yes	8
yes and	10
yes but	-89
yes football	125
yes he	-6
yes i	4
yes it	6
yes lol	98
yes so	-116
yes that	4
yes the	-14
yes there	-12
yes they	-8
yet	-140
yet $	-106
you	-6
you a	-60
you are	4
you as	8
you ask	69
you can	-4
you do	-3
you doing $	-14
you enjoy	-24
you ever	3
you familiar	-41
you follow	-61
you for	8
you get	7
you good	-7
you got	-2
you have	17
you hear	7
you heard	-244
you know	31
you mean	-47
you need	-13
you see	-41
you this	-24
you to	-15
you today $	-5
you too	4
you too $	-6
you watch	-39
you were	-198
you will	11
you would	3
you're	-7
you're right	-9
young	10
your day	-30
your day $	-3
your favorite	-8
your team	-11
☺	97
☺ $	41`,
};

export const sadWeights: Weights = {
  bias: 1.77,
  lines: `#	18
# #	-44
# # $	-105
# $	-137
# and	-148
# but	68
# draft	-55
# games	-23
# in	-8
# largest	-59
# left	-103
# m	2
# million	26
# minutes	5
# minutes $	-105
# of	-20
# points	-90
# s $	-188
# st	-91
# super	-8
# teams	-268
# teams $	-84
# th	-87
# the	-108
# they	-110
# times	-160
# to	-87
# week	-5
# weeks	-6
# when	5
# which	7
# years $	-23
^ #	-213
^ a	4
^ a lot	16
^ absolutely	-3
^ absolutely i	20
^ agreed	92
^ ah	5
^ an	33
^ and	-10
^ another	-62
^ apparently	-3
^ are	-181
^ are you	-112
^ at	-16
^ but	-31
^ bye	-84
^ bye $	-84
^ cool	-99
^ definitely	-156
^ did	-123
^ did you	-123
^ do	-10
^ do you	-98
^ don't	-75
^ exactly	-13
^ for	-11
^ good	-69
^ good morning	-116
^ goodbye	-64
^ goodbye $	-64
^ great	-122
^ ha	13
^ haha	-26
^ have	25
^ have a	-55
^ he	3
^ he had	21
^ he has	-38
^ he is	-240
^ he was	-222
^ he's	-105
^ hello	-79
^ hello $	-97
^ hello are	26
^ hello do	-61
^ hey	-15
^ hey there	-2
^ hi	-44
^ hi are	-121
^ hi do	-125
^ hi how	-74
^ hi i	28
^ hi there	-113
^ his	-16
^ hopefully	-19
^ how	-13
^ i actually	-28
^ i agree	-7
^ i also	-157
^ i always	-62
^ i am	-16
^ i believe	4
^ i bet	-208
^ i can	-147
^ i can't	52
^ i could	-150
^ i didn't	-253
^ i do	-72
^ i dont	-225
^ i feel	11
^ i guess	-74
^ i had	-18
^ i have	-27
^ i haven't	-11
^ i hear	-150
^ i heard	34
^ i hope	-42
^ i know	3
^ i like	-96
^ i love	-48
^ i mean	-161
^ i played	-22
^ i read	-39
^ i remember	-18
^ i see	-141
^ i suppose	-96
^ i tend	-64
^ i think	-77
^ i thought	-102
^ i totally	-78
^ i used	-15
^ i was	-17
^ i watch	-13
^ i wonder	-90
^ i would	-15
^ i'd	-157
^ i'll	-155
^ i'm	-10
^ i'm a	-5
^ i'm good	2
^ i'm not	-33
^ i've	-139
^ if	10
^ if i	50
^ im	-70
^ in	-235
^ in any	-10
^ in the	-98
^ indeed	7
^ interesting	-175
^ isn't	-4
^ it does	-254
^ it is	-16
^ it really	16
^ it seems	-21
^ it was	-225
^ it would	-175
^ it's	30
^ its	-130
^ like	-15
^ lol	-12
^ lol i	-98
^ lol the	-57
^ maybe they	-102
^ me	-134
^ me too	-133
^ most	-62
^ my	-29
^ my favorite	-23
^ nice	-128
^ nice chatting	-103
^ no	-105
^ no but	-141
^ no doubt	-89
^ no i	-29
^ nope	-70
^ not	-55
^ not really	-155
^ oh	-29
^ oh i	-99
^ oh that's	-39
^ oh wow	-13
^ ok	-156
^ on	-128
^ or	-145
^ perhaps	-152
^ plus	-12
^ probably	-10
^ really	-136
^ same	-187
^ same here	-78
^ same to	-51
^ so true	53
^ some	5
^ sometimes	-18
^ sure	-94
^ thank	-79
^ thank you	-79
^ thanks	-126
^ that seems	3
^ that was	-223
^ that would	-19
^ that's a	-170
^ that's cool	-104
^ that's interesting	-163
^ that's pretty	-108
^ thats	-196
^ the	-68
^ there	-130
^ there are	-172
^ they	-28
^ they are	-10
^ they have	-216
^ they were	-111
^ to	-200
^ true	-151
^ true and	-57
^ very cool	-84
^ very true	-134
^ we	27
^ well	-62
^ well that	-23
^ well the	-97
^ well there	-63
^ well they	-104
^ what	-287
^ which	-159
^ who	-30
^ who knows	-4
^ why	-257
^ wow	-127
^ wow i	-53
^ ya	-191
^ yea	9
^ yea i	-139
^ yea it's	14
^ yea the	56
^ yeah	-6
^ yeah a	-149
^ yeah and	-42
^ yeah but	-3
^ yeah he	-7
^ yeah i	37
^ yeah it	-41
^ yeah maybe	-65
^ yeah that	-24
^ yeah the	-153
^ yeah they	-162
^ yeah you	-80
^ yep	29
^ yep i	39
^ yes	-24
^ yes and	-24
^ yes football	-120
^ yes he	-217
^ yes i	-14
^ yes lol	-80
^ yes so	-131
^ yes that	-33
^ yes the	-142
^ yes they	-135
^ you	-43
^ you too	-96
^ you would	-102
a #	-16
a $	75
a backup	11
a bad	-92
a ball	-64
a better	-9
a bit	-74
a bunch	23
a chip	-148
a college	-97
a competitive	-85
a couple	2
a crazy	-85
a fan	-14
a favorite	-186
a few	-28
a fight	-57
a first	-65
a football	-26
a friend	-112
a full	-61
a fun	-103
a funny	-68
a game	5
a game $	-7
a good	-149
a great	-187
a hard	-104
a huge	-5
a lifetime	-63
a long	22
a lot	-3
a lot $	15
a nice	6
a pass	-97
a player	15
a pretty	-13
a professional	-140
a really	-6
a reason	-16
a restaurant	70
a rough	85
a rule	-31
a running	-49
a score	-108
a season	-8
a second	-122
a shame	11
a smart	-13
a super	-40
a team	-103
a ton	-107
a tough	-12
a very	8
a way	-176
a woman	12
a women	-124
a wonderful	-17
about	8
about #	-18
about a	-164
about football	-35
about football $	-97
about him	-143
about how	50
about it	-3
about it $	-4
about that	-38
about the	25
about their	24
about you	3
about you $	-39
absolutely	-3
absolutely i	20
across	21
action	-88
action in	-32
actual	15
actually	-32
actually i	-146
added	-19
adding	-96
adults	-205
advantage	-89
african	14
african american	14
after	-32
after a	-78
after all	-159
after the	-189
again	-116
again $	-6
again the	-75
against	-14
against a	-97
against the	-6
against them	-31
against women	12
age	-5
agent	21
ago	-133
agree	-2
agree it	-136
agree the	-133
agree with	-161
agreed	-25
ah	2
air	-147
all #	-142
all of	-21
all that	-20
all time	-131
allen	18
allowed	-6
allowed to	-2
almost	-135
almost every	-94
almost quit	-56
alone	-60
along	-100
along with	-53
alot	-19
already	34
already eating	64
also	17
also a	-121
also have	-146
also the	-142
although	-13
although i	-22
always	-5
am	23
am a	-79
am not	-13
amazing	-4
amazing $	19
amazing that	11
america	-200
american	8
american football	-82
among	11
among the	15
amount	16
amount of	53
an	-3
an #	-125
an amazing	-140
an average	-253
an award	-29
an interesting	-164
an issue	-143
an odd	-131
and	4
and #	-178
and a	-12
and also	-179
and an	62
and coach	-117
and cost	-156
and football	-73
and get	-10
and have	-78
and he's	-46
and i	-19
and if	-19
and in	-162
and is	-132
and it	-72
and it's	-114
and leave	43
and location	-54
and location $	-49
and make	-120
and my	-140
and not	-14
and now	-117
and one	-144
and other	31
and stuff	-163
and such	-171
and that	41
and then	21
and there	-13
and they	-9
and to	-31
and waiting	-110
and was	-74
and we	-190
and you	36
another one	-130
any case	-12
any of	-16
any women	72
anymore $	17
anyone	-31
anyone at	-85
anything	-6
anything $	6
anyway	-110
anyway $	-220
anyway great	-61
anyway i	-37
apparently	30
apparently the	-66
appreciate	3
are	14
are #	-3
are $	-92
are a	-26
are all	-127
are allowed	22
are already	71
are also	-4
are at	-29
are doing	-63
are eating	29
are getting	-138
are good	-52
are higher	-9
are in	26
are like	-48
are more	123
are my	-220
are no	-18
are not	31
are playing	-129
are pretty	-167
are so	-3
are some	-89
are the	-20
are there	6
are they	-110
are too	-163
are using	8
are very	-209
are you	-109
are you $	-142
area	-84
aren't	29
aren't allowed	-167
around	-7
around and	9
as	24
as a	-22
as an	-15
as any	-126
as far	10
as football	-243
as he	-133
as i	11
as much	-31
as players	57
as the	-51
as their	-180
as top	-287
as well	-41
as well $	-122
as you	-165
ask	-115
ask me	-115
at	3
at all	-157
at all $	-178
at home	-168
at it	26
at least	-5
at one	-9
at some	-208
at that	-146
at the	26
at this	-63
attention	-9
attention $	-24
attention to	-69
audience	-95
average	-33
average game	-134
average lifetime	3
avoid	-154
award	-164
away	74
awesome	-171
awesome i	-7
awful	-31
back in	3
back then	-8
back to	11
back when	-161
backup	4
bad	-38
bad for	32
bad words	41
ball	-125
ball $	-119
ball and	-4
ball in	-71
ball on	-67
ball speed	-64
ball to	-60
banned	-162
based	-2
based on	-4
bay	-7
be $	-86
be a	-31
be able	9
be an	-190
be better	-23
be cool	-136
be for	-153
be fun	-80
be good	-204
be great	-16
be hard	-3
be honest	-107
be in	-73
be interesting	-149
be like	-65
be more	-43
be pretty	-155
be so	54
be some	-210
be very	-2
be watching	-150
became	-106
became the	-66
because	10
because he	-244
because i	32
because it	-167
because of	-29
because the	-14
become	-74
become a	-130
becoming	-6
been	2
been a	8
been around	-160
been fun	-2
been good	-54
been great	-68
been in	-13
been nice	-30
been so	29
been the	-119
been to	-6
before he	-20
begin	-111
behind	-69
behind the	-190
being	27
believe	26
believe it	5
believe that	9
believe the	16
believe they	-9
ben	11
best	-83
bet he	-121
bet it	-137
bet that	-143
bet the	26
bet they	-22
better	-25
better $	-169
better than	-5
between	-52
between the	-136
big fan	-100
bigger	-96
bills	-159
bit	-121
bit i	-64
black	23
body	-177
both	-4
brain	20
breaks	-27
bright	-224
brilliant	-132
broken	-3
build	61
bunch	17
bunch of	23
business	25
but	40
but also	-45
but at	22
but he	-223
but if	-41
but it	44
but it's	12
but my	110
but now	-196
but that	-15
but the	-3
but then	7
but there	44
but they	-45
but we	-118
but what	-100
but yes	-190
but you	-11
by	2
by a	-226
by paul	-54
by that	-129
bye $	-139
cable	-165
call it	-97
call the	-113
called	-216
called football	-32
called the	-126
calling	-103
calls	-35
can	4
can get	-47
can imagine	-28
can play	-26
can see	-104
can you	-6
can't	90
can't be	-21
can't believe	-70
can't eat	33
can't even	96
can't imagine	-49
cancer	-84
cannot	9
cant	-287
care	-108
care $	-54
case	-177
case i	-14
catch	-100
cause	-184
center	-93
certain	-55
certainly	-158
chance to	5
change the	-136
changed	-190
changed since	-29
changed the	-117
changes	-23
changing	-52
chat	-71
chat $	-27
chat have	-9
chat with	-66
chatting	-61
chatting $	-87
chatting i	-2
chatting with	-16
check	-137
chicago	-253
chip	8
chips	-65
chips in	-234
chips on	-124
chips that	-98
chips to	-140
choice	-174
christmas	-132
city	-220
classic	-108
clear	154
close	-29
close to	-184
coach	-59
coach $	-188
coach in	-99
coach should	-112
coach was	27
college	-72
college as	-71
college ball	-74
college but	-39
college football	-201
college game	-54
college he	48
college or	-54
come	28
come to	-91
come up	62
comes	15
comes in	-81
comes to	-43
coming	-256
commercials	-84
commercials $	-168
compared	-49
compared to	-49
compete	47
competitive	-47
completely	-19
conference	-205
consider	-146
considered	-37
considered the	-197
considering	71
contact	-127
contract	-298
control	-43
conversation	-4
cool	-124
cool $	-154
cool i	-84
core	-101
core of	-101
correct	2
cost	18
cost #	-8
could	-18
could be	-18
could do	-34
could get	-40
could go	-104
could have	-91
could make	-99
could play	-69
could see	-7
could use	-149
couldn't	93
couldn't see	3
count	-169
countries	-81
country	-112
couple of	2
course of	26
crazy	-6
crazy $	-210
crazy how	-163
crazy i	-36
crazy to	-6
created	-124
created the	-138
creating	-129
creating the	-30
cue asks	7
cue bad	82
cue closes	-116
cue ends asking	-18
cue even	16
cue good	18
cue greets	13
cue sorry	-8
cue thanks	-112
current	-14
cut	-12
d	-4
dallas	-155
data	-2
data and	16
daughter	28
day	9
day $	19
day for	37
days	-225
days $	-83
deal with	-2
december	-2
decided	25
decided to	-3
decision	-188
definitely	-136
definitely a	-103
degree	-51
degree before	-64
degree in	-90
degree when	-14
depends	-19
depends on	-26
deserve	45
deserves	-66
despite	55
despite never	60
details	-130
dial	-69
did	4
did $	-22
did a	-102
did and	10
did he	-207
did hear	35
did i	69
did it	-34
did know	-204
did not	-140
did that	-178
did they	-166
did you	-26
didn't	2
didn't even	22
didn't get	-25
didn't have	-122
didn't know	-37
didnt	-59
different	-208
difficult	-8
difficult to	-11
direction	-93
do	12
do $	-181
do a	-91
do better	-138
do both	-58
do i	-219
do it	-226
do know	-20
do not	-13
do something	56
do that	-287
do the	-3
do too	-123
do watch	-236
do well	-209
do with	-21
do you $	-221
does	-22
does he	-100
does not	3
doesn't	-26
doesnt	-2
dog	-86
doing	-298
doing $	-37
doing well	-107
don't	-2
don't follow	21
don't get	-184
don't have	26
don't know	-23
don't like	52
don't really	4
don't want	-32
don't watch	22
done	-13
done well	-165
dont	-63
dont have	-152
dont know	-135
dont think	10
dont watch	-125
doubt it	16
down	-5
down $	-104
down line	-65
draft	-157
draft $	-118
drive	-122
dude	-166
due	-25
due to	-25
dunno	-128
during	-197
during his	-89
during the	-82
each	-14
each other	-5
early	-245
earn	-205
earn more	-73
earned	-292
earning	28
earnings	-41
earnings of	-14
easier	4
easy	-32
eat	101
eat at	-7
eat in	-70
eating	95
eating $	16
eating and	97
eating at	76
eating in	74
education	30
effect	-62
either	-30
either $	-67
else	11
employees	-2
employees are	8
end	9
end of	46
end up	-9
enjoy	-95
enjoy the	4
enjoy watching	-95
enjoy your	-132
enjoyed	-140
enjoyed chatting	-62
enter the	-99
entire	-41
equipment	-118
especially	-27
especially since	-150
etc	-19
even	65
even have	-233
even if	67
even know	34
even more	-154
even the	9
even though	37
evening	-102
evening $	-118
ever	-21
ever $	-111
ever be	-153
ever in	-100
ever was	-48
every	2
every move	21
every play	-8
every year	-207
everybody	-67
everyone	-60
everything	-45
exactly	-39
exactly i	-182
example	-161
excellent	-161
exciting	-55
expect	-110
expected	-97
explain	11
extra	-188
fact	-6
fact i	-119
fact is	-108
fact that	26
facts	-185
fair	-10
familiar	-234
familiar with	-77
family	-3
fan	-51
fan $	-219
fan i	-17
fan of	-32
fans	-239
far	-30
far $	-44
far a	-4
fast	-121
fast $	-43
favorite	-19
favorite position	-69
favorite team	-3
favorite team $	-99
february	-2
february $	4
feel	62
feel like	-58
feeling	-31
felt	-5
few	-60
few years	8
field $	3
field i	14
field in	-92
field they	-51
fight	-196
figure	-160
figure out	-79
figure that	-114
figured	-82
fine	-86
first	-13
first $	-141
first down	-136
first down $	-33
first time	-134
fit	-224
five	-67
follow	-43
follow football	-70
follow it	-161
follow the	-8
following	-3
football	10
football $	-254
football and	-32
football apparently	-34
football at	-88
football but	-278
football do	-73
football fan	-166
football fan $	-44
football for	33
football game	-72
football games	-165
football has	-114
football i	2
football in	-19
football is	-11
football it	-175
football itself	-123
football like	-168
football much	-181
football on	-100
football or	-134
football player	14
football players	-6
football players $	-12
football team $	-99
football teams	-133
football teams $	-82
football that	-24
football the	12
football to	-181
football today	-2
football was	-36
football you	-270
for #	-227
for $	-145
for a	10
for all	-129
for chatting	-27
for chatting $	-13
for creating	-132
for example	-151
for football	-25
for him	-5
for his	-3
for how	18
for instance	25
for it	-16
for many	-9
for me	-2
for one	-166
for so	-84
for sure $	-214
for that	-16
for the	-65
for them	12
for them $	-127
for those	11
for visiting	-32
for women	-10
forever	-254
forward	39
forward to	-36
four	-177
free	-52
friend	-170
friend $	-107
friends	-9
from	16
from eating	-68
from his	-74
from playing	-53
from the	-10
full	-44
full time	-68
fun	-313
fun $	-109
fun chatting	-22
fun to	-98
funny	-177
funny $	25
funny i	-43
funny that	-112
future	-207
game	9
game $	-5
game against	-134
game and	21
game ever	-164
game for	-136
game has	-42
game i	-186
game in	2
game is	12
game more	-2
game of	-41
game only	-4
game or	-105
game play	2
game play $	-11
game that	-156
game the	-117
game to	-134
game was	-126
game without	-15
games	-18
games $	14
games and	-233
games are	-54
games i	-67
games in	27
gather	-72
gather data	-72
gave	-225
get	11
get a	-53
get hurt	-106
get into	-194
get paid	-229
get that	125
get the	-155
get to	-233
get up	43
gets	-20
getting	3
getting close	-121
girls	-160
give	-47
give him	-47
given	-227
gives	-178
giving	-178
glad the	-9
go	2
go back	8
go to	-14
goal $	24
goes	-5
going	31
going on	-5
going to	18
gonna	5
good	24
good $	-246
good at	-189
good but	50
good chat	-109
good chatting	-103
good day	-80
good day $	-85
good evening	-17
good for	-159
good i	-67
good idea	-111
good luck	-157
good morning	-116
good night	-121
good night $	-126
good one	-35
good one $	-35
good question	-156
good talking	-50
good team	-6
good the	12
good thing	-153
good to	7
good way	33
good words	53
goodbye	-106
goodbye $	-106
got a	-2
got to	-135
gotta	-207
gotten	22
great	-67
great $	31
great chat	-70
great chat $	-72
great chatting	-115
great day	-48
great day $	-54
great evening	-7
great i	-105
great night	-11
great night $	-13
great talking	-180
green	-43
green bay	-7
group	-93
guess	-46
guess $	-165
guess i	13
guess it	-121
guess it's	-7
guess that	5
guess the	-28
guess there	-117
guess they	-236
guy	-187
guy $	-41
guys	-7
guys do	-59
ha	-2
ha $	-231
ha i	32
had	8
had #	-123
had a	-3
had an	-6
had heard	-122
had no	-200
had the	-63
had to	-9
haha	-44
haha $	-256
haha i	-156
half	-209
hand	-188
handed	-127
hands	-63
happen	-57
happen $	-142
happened	-233
happens	-30
happy	-203
hard	-4
hard for	-174
hard to	-8
harder	-145
has #	-330
has a	-5
has come	-96
has had	-160
has never	-144
has no	-369
has only	-67
has the	-9
has to	-18
hasn't	-39
hate	54
have $	-114
have a	-102
have any	-174
have been	-4
have changed	-149
have come	26
have done	-146
have good	-154
have had	-258
have heard	-226
have i	-168
have made	-168
have never	-85
have no	17
have not	-220
have rules	17
have some	-5
have the	-5
have their	17
have them	-149
have to	36
have you	-27
haven't	-57
haven't been	133
haven't seen	-68
having	47
having a	-8
having to	4
he	9
he $	-198
he also	-53
he could	-240
he didn't	-2
he does	-31
he even	-83
he gets	-111
he got	-127
he had	9
he has	-7
he is	-100
he just	-170
he made	-172
he must	-256
he never	-114
he played	-92
he probably	-101
he seems	-105
he should	-5
he still	-144
he took	-29
he will	7
he would	-201
he's	4
he's a	11
he's not	-129
he's the	4
head coach	-212
head coach $	-64
health	95
healthy	-122
hear	4
hear about	7
hear the	74
heard about	-8
heard of	-187
heard that	-20
heard the	-242
held	-80
hello	-79
hello $	-97
hello are	26
hello do	-61
help	-42
help the	-167
help with	-97
helped	-83
helps	-171
her	13
here	-31
hey	-6
hey there	-2
hi	-44
hi are	-121
hi do	-125
hi how	-73
hi i	28
hi there	-113
high school	-79
high school $	-72
higher	-126
higher than	-132
highly	-40
him	-9
him and	96
him despite	-62
him i	-59
him the	-139
him to	-2
his coach	23
his entire	-16
his first	-279
his hand	-140
his high	-94
his name	-11
his old	32
his team	-6
history	-39
hit	-190
hits	28
hm	-140
hold	-3
home team	2
honest	-107
honestly	-2
hope he	-171
hope so	22
hope that	84
hope the	-96
hope they	-14
hope you	-94
hopefully	-3
hopefully it	-21
hopefully they	14
hoping	-169
horrible	40
hours	24
hours and	-96
hours of	4
house	-164
how	5
how about	-16
how are	-125
how far	-53
how long	-115
how many	-133
how much	-36
how that	-201
how the	-42
how to	-10
huge	3
huh	3
hurt	-290
i actually	-11
i agree	-13
i am	27
i believe	10
i bet	9
i can	-26
i can't	34
i cannot	-88
i cant	-152
i couldn't	77
i didn't	-82
i didnt	-114
i do	7
i don't	3
i dont	-31
i doubt	-244
i dunno	-128
i enjoy	-167
i enjoyed	-122
i feel	29
i figure	-112
i find	2
i follow	-182
i found	-14
i get	-23
i guess	-32
i guess $	-159
i had	-7
i hate	69
i have	6
i haven't	-30
i hear	-195
i heard	23
i hope	-10
i just	-67
i knew	56
i know	-7
i learned	-89
i like	-173
i live	-11
i love	-6
i loved	-55
i never	-234
i only	14
i played	-16
i prefer	-3
i read	-126
i really	27
i remember	-5
i saw	-179
i say	83
i see	-4
i should	-118
i still	-261
i suppose	-133
i tend	-70
i think $	4
i thought	-137
i totally	-86
i try	-156
i used	4
i want	-11
i was	-2
i wasn't	118
i watch	-15
i went	-143
i were	-31
i will	5
i wish	72
i wonder $	-182
i would	-23
i wouldn't	64
i'd like	-161
i'll	-165
i'm a	-27
i'm from	-178
i'm glad	-309
i'm good	2
i'm not	-4
i'm surprised	-74
i've	2
i've been	16
i've got	-52
i've heard	-3
i've seen	-78
id	-164
id like	-145
idea	2
idea $	-86
idea i	6
if	39
if a	-45
if any	25
if he	-26
if i	15
if it	-291
if she	2
if so	-99
if that	-184
if the	59
if they	-7
if you	-123
im	-270
im a	-80
im not	-134
imagine	37
imagine a	-54
important	10
important to	6
impressive	-236
impressive $	-143
in #	2
in # $	-269
in $	27
in a	15
in america	-110
in any	-12
in case	-86
in chicago	-45
in college $	30
in fact	-114
in february $	27
in football	9
in football $	-151
in high	5
in his	-132
in history	-105
in history $	-105
in my	-14
in new	-123
in other	-149
in players	-117
in school	-80
in some	-84
in terms	42
in texas	-201
in that	-68
in the	2
in the $	-17
in their	-92
in they	-63
in this	-30
in those	-12
in todays	2
in two	-55
in your	-124
incredible	-116
indeed	19
info	-145
information	-192
injured	31
inside	-15
inside the	-62
instance	25
instead	-191
instead of	-100
interest	15
interested	60
interesting	-204
interesting $	-41
interesting fact	-88
interesting i	9
interesting that	-109
interesting to	-191
internet	-15
into	-2
into football	27
into the	-21
involved	-138
is #	-197
is $	10
is actually	-138
is already	86
is also	3
is always	-112
is amazing	-187
is because	11
is called	-78
is considered	-154
is cool	-69
is crazy	42
is definitely	-154
is for	-200
is good	-191
is great	2
is he	-228
is higher	-75
is his	-32
is how	-152
is i	11
is in	77
is interesting	-180
is just	-254
is like	28
is more	-258
is much	-73
is my	43
is no	-56
is not	-58
is nothing	-82
is now	29
is one	-200
is only	-124
is over	7
is pretty	-49
is probably	29
is really	-100
is sad	-12
is so	-6
is some	-113
is still	-29
is such	5
is that	-8
is there	-167
is to	-162
is true	-9
is usually	-96
is very	-260
is what	-131
is when	-60
is why	2
is your	-144
isn't	71
isnt	-7
issue	-10
issues	-20
it $	-16
it a	-69
it all	-3
it but	48
it can	11
it comes	-43
it could	-159
it definitely	-51
it did	-213
it does	-32
it doesn't	-158
it every	-104
it for	-3
it had	-73
it he	-169
it helps	-159
it i	-219
it if	-21
it in	-3
it is	4
it it	19
it looks	-3
it makes	-19
it much	-168
it must	27
it on	-172
it or	-150
it out	-129
it pays	-45
it really	3
it seems	20
it should	-40
it so	-51
it sounds	-66
it that	45
it the	-32
it there	12
it to	-22
it too	-29
it up	-144
it was	9
it well	-34
it when	-58
it will	-100
it works	-80
it would	8
it's	30
it's a	-3
it's amazing	-4
it's been	-56
it's funny	-214
it's just	20
it's kind	-11
it's not	-178
it's the	-160
it's to	-171
it's very	-155
its	-158
its a	-106
its been	-70
its not	-86
itself	-19
jim	-108
job	-29
john	-228
join	17
just	6
just #	9
just a	23
just how	-3
just like	-117
just one	-138
just to	-18
just watch	-152
keep track	-49
keep up	-99
keeping	38
kid	-74
kids	-156
kind	51
kind of	34
kinda	27
kinds	-144
knew how	-109
knew that	-72
know	25
know $	-236
know a	-195
know about	-185
know he	25
know how	-5
know i	-5
know in	-14
know it	-220
know much	-125
know right	-161
know that	-7
know the	-107
know there	-189
know they	-3
know what	4
know who	-128
know why	-153
knowing	-98
knowledge	-215
known	35
known as	7
knows	-5
largest	-139
last	-33
last year	-4
last year $	5
late	64
late december	22
later	41
lead	-8
leaders	3
learn	-5
learned	4
learned a	-3
learning	-120
least	-3
leave	32
leave $	-40
leave a	50
leave if	69
leave that	64
leave the	19
left	-52
left handed	-98
length 1	-274
length 12	-78
length 2	-292
length 20	2
length 3	-348
length 30	58
length 4	-200
length 5	-124
length 6	-282
length 8	-82
less	-5
less than	26
let	-20
level	-289
life	27
lifetime	-130
lifetime earnings	-37
lifetime than	-111
like #	-21
like a	-74
like college	-42
like football	-230
like football $	-54
like he	48
like how	-87
like i	23
like it	22
like that $	-187
like the	-8
like them	-13
like there	-2
like to	-216
like watching	-10
likely	-225
line	-32
line $	-259
line for	-154
line on	-11
line that	-179
line they	-156
line to	-164
lines	-157
listen	-246
little	-3
little bit	-161
live	-2
live game	17
live in	-10
live play	-98
lived	-177
living	-164
local	-11
located	-46
lol	-54
lol $	-257
lol did	-132
lol do	-71
lol i	-19
lol the	-110
long	2
long time	4
long way	-109
longer	-18
look	-38
look like	-88
looked	-100
looking	-138
looking forward	-36
looks	-2
lose	-4
losing	-57
lost	-79
lost to	-44
lot	-3
lot $	15
lot about	-107
lot i	-66
lot more	-221
lots	-10
lots of	-10
love	4
love football	30
love it	-162
love that	-201
love the	-34
love to	-23
love watching	-145
loved	-181
low	-223
luck	-144
m	2
made	-34
made #	-49
made it	-119
made more	10
made the	-155
made twice	-133
mainly	-86
major	-25
make a	-22
make better	-38
make millions	-86
make money	-182
make more	23
make sense	-178
make sure	-110
make that	-149
makes	-29
makes me	210
makes more	-75
makes the	-25
makes you	16
making	-30
man $	-114
many	-76
many things	-118
matt	-254
matter	-6
may	-229
may be	-121
maybe	-55
maybe a	-215
maybe as	-148
maybe because	90
maybe but	-2
maybe he	-158
maybe it	-88
maybe that's	14
maybe the	-224
me	-34
me $	-91
me i	92
me if	-16
me to	-86
me too	-171
meal	76
mean the	-208
means	-201
meant	-86
media	-243
meet	-4
meet the	-19
members	-165
mental	-3
mental health	-4
mess	-169
mess with	-84
met	-15
met the	-30
mid	82
mid meal	82
middle	60
might	-101
might be	-177
might have	-39
might help	-118
might not	34
million	26
millions	-163
mind	-238
mine	-154
mine is	-81
minute	-73
minutes	3
minutes $	-115
minutes or	23
miss	-139
mom	-26
money $	-10
money as	-10
money but	-83
money i	-116
money in	-123
money on	53
money than	-226
money to	-145
monitor	-76
mood	-31
more	30
more $	-78
more exciting	-119
more fun	-96
more important	56
more in	-30
more interesting	-4
more money	-45
more of	-8
more than	42
more time	52
morning	-172
morning $	-85
most	-130
most important	-48
most of	-165
most players	-46
mostly	-186
move	19
move on	-146
movement	-137
much	2
much $	-312
much about	-151
much as	-8
much better	-235
much but	-144
much for	-72
much i	52
much in	-74
much money	-4
much that	-93
must	-3
must have	-70
my	5
my favorite	-6
my friend	-140
my mom	-26
my opinion	4
my team	-8
myself	27
myself $	-172
name	-9
name $	-8
name is	-27
named	3
names	-150
national	-152
national football	-93
nearly	-7
need	-40
need a	-146
need more	-95
needed	-5
needs	-22
needs to	-3
network	-214
never	5
never knew	-79
never played	-51
never started	-135
never thought	-10
new	-30
news	-135
next	-38
next year	-130
nice	-72
nice chat $	-9
nice chatting	12
nice day	-31
nice day $	-31
nice talking	-32
nice to	-115
night	19
night $	-7
no	-5
no but	-141
no i	-43
no idea	46
no one	-192
no rule	-262
no rules	-15
no wonder	-23
non	-104
nope	-70
nor	23
north	-173
not	5
not $	-103
not a	-48
not all	-147
not allowed	12
not as	-92
not be	-3
not even	-39
not i	6
not just	-117
not know	-58
not much	-170
not only	52
not so	-101
not sure	-18
not surprised	-3
not the	-207
not think	41
not to	-133
not too	-4
not very	-189
not want	10
note	-103
nothing	-217
nothing like	-135
now $	-77
now and	9
now i	-183
now it's	-25
now that	-116
number	-151
number of	-81
ny	-277
odd	-373
of #	-9
of $	-110
of a	16
of action	-3
of actual	11
of all	-142
of american	-99
of an	3
of any	-121
of both	5
of college	-239
of course	-162
of february	-170
of february $	-170
of football	-188
of football $	-34
of him	-69
of his	-26
of it	9
of live	7
of money	-27
of money $	-8
of my	2
of people	-130
of players	31
of that	-7
of that $	-2
of the	-10
of their	-20
of them $	-5
of these	51
of things	-86
of those	6
of time	-5
of wasted	46
of your	10
off	-7
off the	-125
off to	8
often	-234
oh	-12
oh i	-99
oh that's	-39
oh wow	-13
ok	-8
ok i	-153
ok that	-74
okay	-188
old	3
on a	-5
on almost	-78
on an	-125
on every	-46
on his	-102
on it	-49
on my	12
on one	-240
on some	24
on that	-220
on the	3
on their	-255
on tv	-262
on tv $	-28
on with	-173
on your	-102
once	-4
once considered	-71
one	3
one $	-134
one day	-2
one for	17
one i	-114
one in	-226
one left	2
one of	20
one on	-182
one that	-135
ones	-157
only	-5
only #	-57
only about	37
only has	-4
only left	-130
opinion $	2
or	-2
or a	-208
or even	20
or not	-104
or so	18
or something	-8
or something $	-196
or the	-67
other	-35
other countries	-85
other players	-112
other players $	-50
other team	-96
other teams	-144
others	-167
our	-13
out $	-60
out for	-2
out of	-3
out the	-51
out there	21
out to	-234
outside	-187
outside of	-95
over	13
over #	-148
over $	-2
over the	4
overall	-15
own	8
paid	25
part	2
particular	-13
pass	-262
pass to	-198
past	19
paul	-256
paul d	-198
pay	-35
pays	-45
people	-31
people $	-182
people are	-6
people in	18
per	2
per game $	14
performance	-3
perhaps	-11
person	-4
person $	-5
personally	-105
phone	-25
phones	-94
physical	23
pick in	-53
place	7
places	-94
plan	-115
play	-7
play $	-85
play and	-84
play football	-138
play for	-200
play i	-126
play in	-249
play on	-22
play the	-232
played	-107
played for	-136
played in	-6
played on	-121
played the	-51
player	-6
player $	2
player and	-6
player but	-196
player comes	-26
player i	-67
player in	-196
player or	-29
player the	-133
players	16
players $	-10
players and	-83
players are	33
players do	-31
players get	14
players have	15
players i	17
players if	96
players in	-45
players like	-98
players make	-158
players that	-83
players to	-61
players would	-24
playing $	-155
playing football	-3
playing in	9
playing the	-49
plenty	-147
plenty of	-147
plus	-56
plus there	-9
point	-18
point $	-191
points	-186
poor	11
popular	-300
position	-113
position do	-51
position in	-131
positions	-16
possibility	69
possible	56
possibly	-154
potential	-260
prefer	-26
president	-210
pretty	-6
pretty cool	-3
pretty crazy	-132
pretty funny	-46
pretty good	-85
pretty impressive	-80
pretty interesting	-110
pretty well	-172
prevent	-173
probably	-3
probably a	-5
problem	-38
problem $	-93
problem with	7
problems	-228
problems with	-110
protect	-100
public	-6
put	-290
put in	-69
put them	-97
quarter	-195
question	-160
quit	-87
quit football	-87
quite	-122
quite a	-151
rate	-112
rather	-170
read	-181
read about	-114
read that	-113
reading	7
real	3
realize	-29
really	19
really a	-141
really don't	18
really follow	-169
really have	-164
really i	-213
really is	-8
really know	-140
really like	-7
really nice	21
really smart	-92
reason	-48
receiver	-4
recent	-151
recently	-15
record	-116
record a	-69
record their	-62
reduce	-145
regardless	-10
regardless of	-10
regret	2
regular	-27
regular season	-8
remember that	-18
requirements	-2
requirements $	-30
respect	-37
responsible	-95
responsible for	-132
rest	-61
rest of	-45
restaurant	10
restaurant and	-12
restaurant as	35
restaurant if	66
right	-51
right $	-183
right and	-41
right i	-102
right now $	-153
right they	-3
risk	-17
role	31
room	-85
room $	19
room for	-196
room is	-148
root	-97
root for	-97
rough	115
round	-91
rule	87
rule $	120
rule against	-41
rule that	-3
rules	-21
rules $	-116
rules against	10
run	-2
running	-22
running back	4
runs	-52
s $	-188
s top	-23
s when	-7
sad	161
sad for	48
safe	-109
safety	-280
said	15
same here	-115
same i	-196
same restaurant	35
same to	-51
saw	-157
say	-12
say that	-200
say the	-43
saying	23
says	-6
scary	113
school	-9
school $	-111
school and	-80
school but	20
school he	27
school level	-26
school that	-67
schools	19
score	-147
score a	-111
score ever	-37
score in	-106
score of	-17
score was	-71
season	11
season and	-107
season games	-144
season is	52
second	-229
seconds	-35
see	-6
see him	-36
see his	-32
see how	-121
see i	-5
see if	-47
see it	-115
see one	-166
see some	-140
see that	-61
see the	-31
see what	-54
seeing	2
seem	10
seem like	-5
seem to	8
seems	27
seems like	-6
seems to	53
seen	9
seen the	23
september	-6
september to	-160
serious	-84
set	-14
several	101
shame	84
she	-18
shot	-24
should be	-69
should do	7
should have	-97
show	15
shows	-199
side	-2
sign	5
simply	-57
since	-4
since #	-108
since # $	-54
since he	-9
since i	-193
since it	-36
since the	-164
since then	-75
since then $	-87
since there	-189
single	18
situation	-162
six	-13
slow	-201
small	10
smaller	-140
smart	-112
smart guy	-73
so	2
so bad	-73
so far	-57
so good	13
so he	-158
so i	-50
so it	-172
so little	-11
so many	-224
so maybe	-90
so much	-129
so that	-169
so they	14
so too	-142
so true	53
so we	-128
so what	-9
so you	7
society	74
some football	22
some more	-95
some of	-14
some players	-13
some point	-137
somebody	-116
someone	-14
something	-7
something $	-193
something i	8
something like	-132
something to	-120
sometimes	6
sometimes i	-135
somewhat	-14
somewhere	-5
son	58
soon	-21
sorry	-226
sorry i	-164
sort	9
sort of	9
sounds	2
sounds like	3
speaking	-34
speaking of	-23
special	-129
speed	-227
speed and	-84
spend	-4
spent	-5
spread	-43
st	-91
stand	-11
star	-68
start	19
start to	-137
started	-217
starting	-185
starts	-139
stat	-3
state	32
statistics	-36
steve	82
stick	-173
stick to	-89
still	33
still a	-102
still in	-22
still playing	-138
stop	90
stop eating	96
stopped	70
story	-20
strange	-202
strategy	-73
strong	-239
struggling	-30
stuck	-89
student	-219
study	-92
stuff	-10
style	-155
successful	-153
such	-11
such as	141
suffer	-107
sunday	2
suppose	-133
supposed	-17
supposed to	-17
sure	7
sure $	-178
sure but	-2
sure how	-3
sure i	14
sure if	17
sure it	30
sure that	25
sure they	-296
surprise	-222
surprised	-7
surprised that	23
system	-133
t	-61
take	-2
take a	-19
take care	-60
take care $	-54
takes	-272
taking	-228
talk	-212
talk about	-95
talk to	-108
talked	11
talked about	35
talking	-29
talking about	-140
talking to	-110
talking with	-24
team	2
team $	-122
team and	-8
team but	-23
team couldn't	-43
team from	-2
team had	-54
team has	-61
team in	-2
team is	-86
team that	30
team the	-219
team to	-160
team would	19
teams	5
teams $	-37
teams are	-116
teams from	-159
teams have	-109
teams i	20
teams in	-114
teams that	-189
tech	-84
technically	8
technology	-46
television	-194
tell	-27
tells	82
tend	-159
tend to	-106
terms of	42
terrible	51
tests	-137
tests in	-24
texas	-30
th	-89
than	10
than #	7
than a	3
than an	-156
than football	-273
than that	-85
than the	-41
thank	-125
thank you	-42
thanks	-68
thanks $	-128
thanks for	-166
that	7
that #	-157
that $	-10
that about	-66
that actually	-69
that an	6
that and	-39
that are	25
that bad	-168
that before	-70
that but	2
that can	-28
that could	-97
that day	10
that did	-68
that does	-193
that even	41
that for	-130
that game	-252
that game $	-103
that happened	-107
that has	-198
that he	-20
that helps	-43
that i	-99
that if	-37
that in	-194
that is $	-146
that it	-15
that it's	-17
that just	26
that kind	-47
that line	-60
that makes	-28
that much	2
that must	-139
that of	-105
that one	-189
that really	-227
that rule	-17
that seems	33
that should	36
that some	-41
that sounds	-74
that still	21
that team	58
that there	3
that they	31
that to	-10
that tom	2
that too	-157
that top	-19
that was	-76
that way	61
that well	-157
that will	6
that women	-149
that would	-6
that you	-78
that's	2
that's a	-43
that's an	-118
that's awesome	2
that's cool	-104
that's for	-27
that's funny	-77
that's interesting	-10
that's not	-248
that's pretty	3
that's the	-165
that's true	-27
that's what	-70
that's why	71
thats	-245
thats a	-90
the $	12
the american	-6
the backup	-113
the ball	-126
the ball $	-119
the best	-48
the big	9
the bills	-161
the brain	-291
the chat	-28
the chat $	-30
the chicago	-114
the chips	-160
the coach	-202
the college	-139
the commercials	-6
the core	-101
the course	26
the data	33
the day	-182
the draft	-31
the end	-13
the entire	-83
the fact	26
the fans	-77
the field	-7
the field $	7
the first	-5
the football	-33
the football $	-59
the game	-53
the game $	-51
the girls	-73
the green	5
the guy	-181
the high	-129
the history	-163
the idea	-17
the last	-20
the leaders	-131
the line	-78
the man	-219
the media	-102
the middle	-25
the money	-11
the most	-193
the national	-167
the new	-7
the next	-191
the number	-96
the old	-2
the one	2
the ones	-120
the only	-127
the other	-141
the play	-179
the player	-36
the players	-56
the players $	52
the point	-52
the position	12
the regular	-116
the requirements	31
the rest	-46
the restaurant	-70
the right	-183
the same	47
the score	-46
the season	54
the season $	-183
the service	7
the super	2
the team	-22
the team $	-179
the time	-130
the top	-5
the tv	-206
the u	-5
the us	-234
the visiting	-21
the way	6
the whole	-10
the world	-3
the world $	-9
the worst	-62
the year	15
the yellow	-83
their	-2
their every	-14
their own	-69
their players	-43
them	2
them are	5
them i	-2
them in	-279
them on	-129
them to	19
them too	-194
themselves	-10
then $	-248
then again	-233
then i	-81
then the	12
then there	-25
then they	-33
there	37
there $	-81
there a	-137
there first	51
there is	-6
there isn't	29
there should	-17
there was	6
there were	34
there will	-156
there would	-6
there's	-112
there's a	7
there's only	-152
these	3
these days	-204
these days $	-83
these players	-39
they	21
they also	-25
they are	-8
they call	-71
they can	-31
they can't	58
they could	-21
they definitely	-2
they didn't	-213
they do	-10
they don't	-29
they dont	-248
they even	-183
they got	-253
they have	-18
they knew	-92
they lost	-154
they made	-106
they must	-61
they need	28
they only	-157
they play	-128
they played	-125
they probably	-126
they put	-57
they really	-2
they should	-38
they still	21
they want	-6
they were	-26
they win	-145
they would	7
they'll	-123
they're	-2
they've	-44
thing	9
thing i	10
thing to	-87
things	25
things like	111
think $	17
think a	-199
think about	-9
think he	-300
think i	-16
think is	10
think it's	-26
think its	-2
think of	-254
think so	-221
think that	-7
think that's	-32
think the	3
think there	-12
think they	-8
think you	-217
thinking	-6
thinking of	27
thinking that	-11
third	30
this	3
this day	100
this morning	-23
this point	-68
this season	-98
this year	-6
this year $	-270
those	-2
those are	-155
those chips	-24
those few	-59
those guys	53
though	-9
though $	-155
though and	-80
though i	7
though so	-109
though that	-9
though the	77
though they	38
thought	-114
thought it	-4
thought of	-193
thought that	-130
three	19
through	-329
through the	-77
throw	-206
throw a	-82
time competitive	-68
time for	-167
time i	-63
time in	-107
time it	-117
times	-9
times $	-17
times have	-152
to $	-19
to a	-26
to american	7
to be	-3
to become	-145
to believe	2
to but	-192
to call	3
to change	-123
to chat	-72
to college	25
to deal	-13
to dial	-69
to do	-33
to eat	-14
to find	-152
to follow	-214
to football	-124
to get	-15
to go	-101
to have	-3
to hear	5
to help	-107
to his	-5
to improve	39
to keep	-6
to know	15
to late	22
to learn	-160
to leave	2
to leave $	-34
to like	-8
to make	-14
to me	-71
to me $	-119
to meet	50
to mess	-84
to my	-153
to other	-75
to pay	-195
to play	-47
to prevent	-158
to protect	-100
to record	-108
to run	-121
to say	-30
to score	-107
to see	-3
to start	3
to stop	93
to take	-230
to talk	-95
to the	2
to think	115
to throw	-124
to track	-42
to use	21
to watch	-17
to watch $	-125
to win	-29
to work	-92
to you	-69
to you $	-155
today	-56
today $	-133
today i	9
today's	89
todays	2
todays american	2
together	-162
told	-147
tom	-17
ton	-107
tonight	-108
too	3
too $	-163
too have	-3
too in	-3
too it	-32
too many	-6
too much	81
too much $	-71
too short	-20
too the	42
too well	-17
took	11
took a	22
took so	-3
top football	-4
totally agree	-119
touch	54
touch the	18
tough	-21
tough game	-172
towards	10
track	-41
track of	-135
trade	-151
treatment	70
tried	-154
tried to	-89
trouble	7
true	-10
true $	-133
true and	-2
true but	33
true i	-45
true it	-31
true the	2
true they	-72
try	-13
try to	-189
trying	6
trying to	-280
tv	-2
tv $	-28
tv i	23
twice	-203
twice as	-133
two	-3
two years	-143
type	7
type of	-21
types	5
types of	6
u	29
u of	2
under	-224
understand	-82
understand why	-5
until	5
up	-3
up and	65
up in	-26
up on	-132
up the	-53
up to	-11
up with	-19
us	-2
use	-25
use that	-5
use the	-91
use to	-93
used in	2
used to	7
uses	2
using	-9
usually	-55
valuable	19
value	-19
various	-107
very	-3
very cool	-84
very good	-177
very hard	-154
very interesting	-34
very much	-151
very popular	-122
very smart	-44
very true	-234
very well	25
via	-68
video	-21
video games	-285
violence	63
visiting	-16
visiting football	-152
visiting team	-133
visiting teams	-7
visiting teams $	-140
wait	-132
walk	9
walk in	-59
want	35
want a	-175
want the	-25
want to	3
wanted	-5
wanted to	-217
wanting	12
wanting to	12
wants	-18
wants to	-20
was	3
was #	-188
was a	-47
was actually	-92
was also	39
was an	-220
was back	-7
was created	-42
was definitely	-165
was for	-41
was going	-93
was good	-130
was great	-205
was in	-8
was it	-82
was just	-308
was nice	-147
was not	16
was on	-183
was one	-62
was played	-105
was pretty	-6
was really	2
was so	-70
was still	-16
was there	-14
was thinking	3
was to	-88
was very	28
was working	-28
wasn't	-43
wasnt	-46
waste	190
wasted	46
wasted time	46
watch	2
watch $	-129
watch a	36
watch and	-28
watch college	-108
watch football	66
watch football $	-94
watch the	-38
watching	-111
watching football	-95
watching the	8
way	12
way the	-142
we	10
we are	41
we could	-106
we don't	4
we get	-103
we have	-34
we need	-104
we will	-172
we'll	-255
weather	-148
week	-24
week $	-186
week regular	16
weekend	-204
weeks	-9
weird	13
well	-3
well $	2
well as	-107
well have	-22
well he	-156
well i	-59
well in	7
well it	16
well its	-30
well that	-27
well the	-97
well there	-63
well they	-101
well with	-127
went	4
went to	-2
were	11
were great	-23
were not	18
were there	51
weren't	-126
what a	7
what do	-3
what does	-34
what happened	-172
what he	2
what i	2
what is	-74
what it	-38
what kind	-159
what position	-66
what the	-242
what they	-202
what was	-152
what you	10
what's	38
whatever	-4
when	4
when a	-103
when he	-19
when i	-13
when it	-6
when my	-64
when the	-38
when they	-10
when you	21
where	-3
where they	-26
whether	-89
which	18
which is	26
who	-32
who are	-211
who has	-111
who is	-17
who knows	-26
who never	-133
who was	-154
who's	43
who's never	71
whole	-3
why	5
why do	-167
why i	157
why is	-85
why it	-116
why not	-114
why that	30
why they	32
wide	-37
wide receiver	-32
wife	-189
will	-70
will be	-77
will ever	5
will get	-187
will help	-60
will make	-169
willing	10
willing to	10
win #	-177
win $	-17
win a	-3
win the	-175
wish	93
wish i	50
with	2
with $	-12
with all	-10
with him	-33
with his	-158
with it	-40
with it $	-59
with me	16
with my	-171
with only	-170
with players	-46
with that	-2
with the	-62
with their	-70
with them	-193
with tom	-181
with you	-65
with you $	-8
without	13
without the	-135
woman	-3
women	-2
women $	-120
women can	-22
women in	-12
women playing	94
women will	6
won't	-2
wonder	2
wonder $	-182
wonder how	-66
wonder if	-5
wonder they	-174
wonder what	-22
wonder why	-6
wonderful	-111
wonderful day	-18
wonderful day $	-18
wondering	-131
word	-50
work	-173
work on	-120
worked	-188
working	-298
working on	-27
works	-162
world	-28
world $	-91
worried	-16
worried about	-22
worse	27
worst	-26
worth it	-142
would do	-190
would feel	-11
would get	-10
would guess	-174
would have	-58
would imagine	-80
would like	-118
would love	-202
would make	-2
would probably	-249
would rather	-96
would say	-2
would think	-78
would watch	-157
would you	-2
wouldn't be	-10
wouldn't want	63
wouldnt	-76
wow	-195
wow i	-51
wrong	-53
wrote	-106
wrote a	-60
ya	-197
yea	16
yea i	-139
yea it's	14
yea the	56
yeah a	-149
yeah and	-38
yeah he	-16
yeah i	10
yeah it	-41
yeah maybe	-65
yeah same	-54
yeah that	-6
yeah that's	-30
yeah the	-151
yeah they	-203
yeah you	-80
year	-4
year and	-139
year for	-243
year they	-11
years	-12
years $	-3
years ago	-101
years and	6
years but	-117
years i	-100
yellow	-42
yellow first	-133
yellow line	-20
yellow line $	-238
yep	29
yep i	39
yes	-8
yes and	-133
yes but	-2
yes football	-120
yes he	-214
yes i	-3
yes lol	-80
yes so	-131
yes that	-53
yes the	-135
yes there	-175
yes they	-134
yet	-30
yet $	-171
you	23
you $	-39
you a	-215
you as	-123
you ask	-96
you do	-191
you doing	-92
you doing $	-38
you enjoy	10
you ever	10
you familiar	-44
you follow	-225
you for	15
you get	-103
you good	-2
you got	-25
you have	-17
you hear	8
you heard	-173
you know	-238
you like	-97
you mean	-126
you need	-79
you see	-42
you think	-49
you this	-19
you to	-94
you today	-83
you today $	-47
you too	-116
you too $	-77
you watch	-65
you were	-6
you will	-139
you would	-195
you're	2
you're right	3
young	-2
your	-35
your day	-8
your day $	-9
your favorite	-162
your team	-182
☺	-124
☺ $	-98`,
};
