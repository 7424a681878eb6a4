import type { Weights } from "../linear.ts";

// Written by `npm run train`; docs/insight.md tells from what.

export const questionWeights: Weights = {
  bias: -2.883,
  lines: `^ $	-44
^ a little	23
^ about	66
^ about the	111
^ after that	50
^ almost $	-11
^ alright	-14
^ although the	33
^ an	-11
^ an $	-11
^ and	-23
^ any	101
^ any other	97
^ any questions	60
^ anyone	-24
^ anything	80
^ anything else	124
^ are	79
^ are they	-49
^ are you	-28
^ aren't	69
^ as a	-18
^ as in	89
^ at the	-13
^ at this	85
^ be	-11
^ because	-48
^ because it's	-12
^ before i	-14
^ but	-41
^ but $	-21
^ can	92
^ can i	30
^ can we	67
^ can you	-18
^ cause if	40
^ cause the	17
^ cause we	-20
^ cause you	-20
^ chip	-26
^ close	-30
^ cost	-15
^ could	52
^ could it	24
^ could we	39
^ could you	-40
^ couldn't	15
^ cut	-14
^ d	24
^ did	18
^ did anyone	115
^ did we	49
^ did you	32
^ didn't	147
^ different	13
^ do	62
^ do $	-29
^ do i	34
^ do they	171
^ do we	43
^ does	64
^ does $	-30
^ does it	-11
^ does that	96
^ doesn't	41
^ don't wanna	-15
^ don't we	142
^ don't you	61
^ easy to	-16
^ energy	42
^ energy source	-11
^ especially	-22
^ every	88
^ everybody	54
^ everybody knows	-25
^ everyone	57
^ everything	-21
^ exactly	-11
^ excellent	-16
^ excellent $	-11
^ finally we'll	-19
^ first	19
^ five	37
^ five $	29
^ five minutes	-21
^ for now	-13
^ for our	27
^ four $	31
^ fun	-14
^ get	-11
^ getting	-13
^ go	-29
^ go back	-11
^ gonna	16
^ good	-72
^ gotta	11
^ great	-17
^ great $	-13
^ had	-37
^ hand	30
^ has	72
^ have	17
^ have we	141
^ have you	121
^ here	-12
^ here $	21
^ here it	-12
^ here's	-12
^ high	35
^ how	57
^ how $	-17
^ how about	39
^ how can	-45
^ how did	67
^ how it	30
^ how much	123
^ how they	-34
^ how we	-26
^ i $	-16
^ i am	-12
^ i assume	87
^ i can	-25
^ i didn't	-25
^ i found	-18
^ i get	29
^ i have	-44
^ i haven't	-26
^ i hope	23
^ i kinda	-13
^ i like	-31
^ i put	-12
^ i say	-15
^ i see	-24
^ i suppose	-15
^ i think	-35
^ i used	-11
^ i usually	-11
^ i will	-19
^ i wonder	114
^ i would	-17
^ i'd say	-12
^ i'll	-48
^ i'm	-14
^ i'm fine	-11
^ i'm glad	-11
^ i'm gonna	-44
^ i've	-58
^ if that's	52
^ if the	103
^ if they	-11
^ if this	93
^ if we've	-25
^ if you've	35
^ imagine	17
^ in $	-15
^ in my	-16
^ in terms	14
^ in that	-12
^ in the	-36
^ including	-35
^ instead	25
^ instead of	35
^ is	70
^ is $	-18
^ is it	-36
^ is that	53
^ is there	-17
^ is this	38
^ isn't	75
^ it	-33
^ it does	-20
^ it doesn't	-16
^ it it's	-11
^ it just	-16
^ it makes	-13
^ it may	-13
^ it's	-15
^ it's $	-11
^ it's for	-13
^ it's from	-16
^ it's in	41
^ it's just	-11
^ it's not	-24
^ it's one	16
^ it's w	64
^ it's you	-11
^ just a	-12
^ just about	29
^ just like	32
^ k	16
^ k $	-14
^ kids	-28
^ let	-26
^ let me	-17
^ let's	-28
^ like $	-25
^ like a	76
^ like an	-16
^ like does	-21
^ like how	114
^ like i	11
^ like just	-18
^ like on	57
^ like that	119
^ like this	26
^ like what	-31
^ like what's	60
^ like you	-29
^ look	-13
^ looking at	-18
^ make	-28
^ makes	-29
^ making	11
^ making sure	-15
^ may	-25
^ maybe	-35
^ mean	-13
^ more	-27
^ most of	55
^ my	-28
^ new	44
^ new ideas	81
^ nice	-22
^ nice $	-13
^ no i	-20
^ no problem	-11
^ no that	-20
^ nope	-21
^ number	28
^ of course	-19
^ okay	-17
^ okay $	-19
^ okay cool	-16
^ okay right	-11
^ okay so	-15
^ on off	13
^ one	-31
^ one is	25
^ or	48
^ or $	-14
^ or a	27
^ or at	-12
^ or do	52
^ or is	64
^ or it	-15
^ or just	60
^ or maybe	-25
^ or not	-22
^ or should	89
^ or the	-38
^ or we	43
^ or what	136
^ or you	-23
^ our next	-24
^ our target	32
^ people don't	-14
^ possibly	-15
^ put them	-14
^ ready	87
^ ready $	55
^ ready for	88
^ really	24
^ really $	97
^ remember	-16
^ right okay	-26
^ s	-11
^ s yeah	-11
^ save	79
^ see $	42
^ see you	-20
^ send	-12
^ should	24
^ should we	-58
^ since	13
^ since our	-25
^ since we're	23
^ so $	-25
^ so okay	40
^ some	-53
^ something	-52
^ sometimes	-37
^ sorry	-25
^ special	57
^ sure	-22
^ sure $	-18
^ take	22
^ thank	-27
^ thank you	-27
^ thanks	-24
^ that comes	86
^ that doesn't	-19
^ that has	-11
^ that i	30
^ that is	-12
^ that looks	-12
^ that means	-24
^ that one	41
^ that the	21
^ that would	-46
^ that you	-24
^ that you're	-11
^ that's	-44
^ that's a	-35
^ that's about	-11
^ that's all	16
^ that's that	-11
^ that's the	-13
^ that's you	56
^ the $	-14
^ the chip	-13
^ the i	-41
^ the information	59
^ the last	43
^ the next	76
^ the red	58
^ the third	-26
^ then	-29
^ there	-12
^ there we	-22
^ there you	-22
^ there's	-37
^ there's a	-14
^ these are	-40
^ they	-38
^ they do	50
^ they don't	-13
^ they're	-31
^ things	-12
^ think	-27
^ this is	-45
^ this one	25
^ this would	17
^ those	25
^ thoughts	157
^ three	37
^ three $	62
^ time	29
^ to be	39
^ totally	63
^ true $	-21
^ up	61
^ using	-14
^ using the	-34
^ very	-35
^ volume	30
^ wait $	-12
^ was	88
^ we all	-14
^ we also	12
^ we are	-36
^ we can	-27
^ we could	-66
^ we have	-28
^ we just	-33
^ we like	-13
^ we might	-13
^ we should	-27
^ we we're	46
^ we were	14
^ we wouldn't	32
^ we'll	-56
^ we'll have	-17
^ we're $	-13
^ we're a	-13
^ we're doing	-19
^ we're going	-16
^ we're good	52
^ we're moving	-14
^ we're talking	33
^ we've been	-13
^ well	-54
^ well $	-19
^ were	81
^ what	55
^ what a	-40
^ what about	105
^ what can	66
^ what do	11
^ what does	106
^ what else	72
^ what exactly	91
^ what i	-23
^ what i've	-15
^ what if	-21
^ what is	29
^ what it	-17
^ what kind	30
^ what people	-14
^ what was	114
^ what we	-76
^ what would	25
^ what you	-21
^ what's	64
^ what's our	105
^ what's that	-31
^ what's the	42
^ when you	19
^ where	40
^ where are	46
^ where do	62
^ where does	92
^ where we	-24
^ which $	33
^ which are	-12
^ which has	-16
^ which i	-24
^ which i'm	-15
^ which one	146
^ which you	-15
^ while	-14
^ who	30
^ who wants	146
^ who would	33
^ why	28
^ why $	18
^ why are	83
^ why not	-19
^ will	20
^ with	13
^ with a	22
^ without	24
^ working	21
^ worth	-15
^ would	96
^ would it	-24
^ would that	73
^ would you	-37
^ wow	-23
^ wow $	-16
^ yeah	-19
^ yeah $	-14
^ yeah okay	-18
^ yeah one	29
^ yeah that	-13
^ yeah that's	-15
^ yeah the	-11
^ yep	-23
^ yep $	-23
^ yes	-27
^ yes $	-19
^ yet	-12
^ you $	-12
^ you can	-11
^ you can't	-11
^ you could	-35
^ you didn't	-11
^ you do	-21
^ you get	-14
^ you guys	84
^ you have	-31
^ you just	-23
^ you know	14
^ you say	80
^ you see	30
^ you should	-14
^ you think	157
^ you two	-13
^ you wanna	60
^ you want	59
^ you were	25
^ you will	37
^ you would	-13
^ you wouldn't	-22
^ you've	-11
^ your	35
a a	-12
a an	-12
a bad	-14
a better	38
a bit	-41
a button $	-11
a cat	23
a cat $	27
a certain	17
a chance	86
a channel $	-19
a chip	46
a choice	27
a clear	48
a couple	-23
a d	43
a different	-13
a double	39
a f	33
a few	-34
a full	-15
a kind	-13
a l	-20
a later	60
a little	-30
a lot	-37
a meeting	20
a mobile	25
a moment	-18
a moment $	-18
a need	14
a nice	-24
a problem	-17
a question	12
a response	-11
a response $	-15
a s	-14
a scale	-34
a second	53
a second $	44
a separate	27
a set	-17
a simple	-35
a small	16
a sort	-22
a stand	53
a standard	107
a strong	16
a survey	-14
a team	39
a team $	65
a touch	22
a tv $	-16
a very	-43
a what	138
a while $	-11
a whole	-17
ability	87
ability to	109
about earlier	-14
about earlier $	-14
about how	-18
about i	-13
about in	-18
about like	27
about making	33
about them $	42
about these	-22
about this $	26
about whether	61
about you	41
access	24
access to	22
actually	-13
actually $	-21
actually been	-13
actually do $	-20
actually get	-19
actually go	-17
actually have	13
actually is	-30
actually supposed	13
actually what	-16
add	11
add $	72
add in	-14
add it	-16
add something	-19
add to	22
additional	-46
address	47
after $	-14
after lunch	13
after that	35
after this	-18
again $	19
again that	24
again the	-13
against $	40
age	-13
ago	-17
agree $	39
ahead of	-15
all are	-46
all be	-13
all get	30
all gonna	52
all know	17
all our	-21
all ready	70
all set	115
all set $	80
all that $	65
all the	-27
all these	-40
all this	-19
all this $	-18
all those	26
all you	65
almost $	-11
along	31
along the	68
along those	-11
already on	47
also	-13
also $	-19
also found	-15
also get	-13
also gonna	-13
also need	76
also that	36
although the	33
always	-39
am i	41
am i $	-50
an a	-15
an email	15
an extra	51
an hour $	28
an input	16
an opening	-14
an opening $	-14
an option $	59
and all	22
and black	59
and everything	36
and everything $	19
and for	-15
and from	32
and has	-13
and how	-54
and i	-24
and is	93
and it	-30
and smaller	-19
and so	-25
and something	-13
and still	66
and stuff $	-12
and that	-12
and that's	17
and they	-14
and things $	27
and use	-41
and volume	-14
and we	-12
and we'll	48
and your	22
another	-35
another meeting	-17
another way	-18
answer	43
any	65
any $	-11
any any	-17
any ideas	27
any more $	-12
any new	51
any of	31
any other	71
any questions	127
any questions $	86
any thoughts	169
any way	14
anyone	84
anyone $	76
anyone have	61
anything	57
anything $	15
anything about	-51
anything else	39
anything else $	-49
anything on	-17
anything that	48
anything to	26
anywhere in	56
appreciate	128
are able	56
are actually	-32
are definitely	33
are for	-19
are important	-21
are on	-24
are our	-12
are people	39
are really	-15
are that	-11
are there	47
are these	57
are they	32
are they $	52
are three	-14
are we	130
are we $	-100
are what	22
are within	-18
are you	31
are your	81
aren't	18
aren't they	86
aren't they $	95
around them	-15
as $	-14
as an	-43
as being	-18
as far	17
as in	15
as it	22
as our	-20
as that $	18
as what	-11
ask	27
ask $	-42
assume	62
at $	13
at all	39
at all $	36
at is	-24
at some	-12
at something	-14
at the	-17
at this	15
at you	47
audio	-26
available $	-11
available in	-16
available to	-12
average	73
aware	52
back $	12
back at	66
back for	99
back in	-48
back into	28
back is	-25
back of	-11
back to $	-17
backup	-14
bar	76
basic things	-13
basically	-84
basically $	-20
be all	-36
be as	31
be done $	-33
be fine	-15
be fine $	-15
be for	22
be hard	79
be have	-12
be here	-11
be in	-42
be it	-19
be like	46
be like $	73
be made	68
be making	77
be nice $	43
be okay	-11
be okay $	-11
be possible	64
be really	-12
be that	-11
be there $	-11
be too	11
be under	129
because	-26
because i	-21
because it's	-25
because we	-14
been working	21
before you	-22
behind the	-21
being able	53
better	-12
better $	-19
between a	39
big $	12
big issue	-12
big like	-21
bit	-30
bit of	-23
black or	37
black with	-20
box $	12
break $	11
bring up	32
build	-19
building	11
but	-18
but $	-32
but i	-20
but it's	-15
but like	-12
but maybe	-13
but never	-11
but not	21
button could	-19
button maybe	22
button on	56
button or	-60
buy	14
buy a	66
buy it	-18
buy it $	-46
buying	16
by this	-12
c you	67
cable $	75
call on	-24
called	26
calling	77
came from	-20
came with	-23
can $	-34
can always	-11
can be	-27
can change	-14
can decide	-13
can do $	-20
can get	-45
can have	-110
can hold	-13
can i	-21
can it	214
can only	-19
can press	-31
can say	15
can see	-49
can use $	-20
can we	14
can work	18
can't	-22
can't remember	88
case and	38
case is	23
cause	-21
cause if	29
cause it's	-19
cause we	-31
cause you	-25
cell	-24
cell phone	-11
certainly	-24
chance	49
chance to	86
change $	33
change it	-13
channel	-13
channel down	-18
channel five	-17
channel five $	-26
check the	-14
chip is	35
chip on	58
choice $	11
choose $	30
choose what	-14
click	-27
close $	-23
come $	-39
come from	-37
come into	-12
come up	-13
comes with	71
comfortable	-33
coming back	37
coming in	-16
coming up	22
comment	18
complete	-20
completely	50
completely $	33
concept $	21
consider	45
consider $	-12
control and	-13
control does	-13
control have	34
control is	-14
control it	-13
control or	-18
control to	13
control works	-11
control would	-11
cool	-41
cool $	-23
correct	124
correct $	59
cost any	-21
cost more	83
cost the	-23
costs $	28
costs are	-17
costs of	-13
could $	-54
could add	44
could be	-22
could do	-35
could have	-72
could it	24
could just	-20
could only	-11
could see	14
could think	32
could we	59
could you	33
couldn't we	-45
course	-54
currently	-27
cut	-12
data $	-21
decide	-13
decide on	-11
decide what	-30
decide whether	-13
decide which	-18
decided $	-16
decided that	-13
decided to	-17
definitely $	-11
definitely going	43
depends	-31
device $	14
device is	36
device itself	-11
device itself $	-11
devices	-14
did	24
did $	-12
did anyone	115
did i	49
did it	206
did we	176
did you	97
did you $	-38
didn't have	-20
didn't know	-14
difference	21
difference $	-18
difference between	35
different kinds	-16
different things	-17
different types	15
discuss all	-17
discuss that	14
discuss that $	21
discuss the	-23
discussion at	-19
do	21
do all	62
do an	-14
do anything	-28
do i	68
do i $	33
do is	-94
do most	48
do my	17
do on	-21
do people	11
do they	105
do they $	-23
do this $	40
do want	-12
do we	97
do we $	-53
do with	-18
do you	80
do your	-25
does	62
does it	62
does it $	67
does that	126
does the	137
doesn't	-19
doesn't have	-26
doesn't it	34
doesn't it $	34
doesn't look	-18
doesn't say	-11
doing $	27
doing that $	42
don't actually	13
don't even	47
don't feel	-22
don't have	-11
don't know $	-59
don't like	-13
don't really	-56
don't they	73
don't think	-27
don't wanna	-33
don't we	-15
don't we $	83
don't you	31
done with	-46
double	21
double $	29
double a	30
down	-16
down for	-12
down here $	32
down some	-17
drop down	-18
drop it	13
drop it $	29
dunno $	-39
dunno how	-29
dunno i	-13
dunno if	40
dunno like	17
during our	-22
e mail	19
each one	36
earlier $	-22
easier	-41
easily $	-16
easy enough	-58
effect	-13
effect of	-21
either	-79
either a	-19
either that	-15
else	73
else $	-19
else do	70
else was	59
else we	-43
else you	12
email	31
email $	15
email that	20
enough $	-26
enough to	36
environment	20
even a	-17
even just	-22
even know	72
even need	-19
everybody knows	-13
everyone	88
everything we	-11
exactly what	15
example	-17
example that	-16
excellent	-23
excellent $	-15
exciting	11
exciting $	19
existing ones	81
expensive to	34
experience with	-12
f a	-19
f the	-16
face $	16
fact	-22
fair	-25
fair enough	-12
family $	-20
fantastic	-11
fantastic $	-11
far as	17
far away	73
feel about	96
felt	22
few	-46
figure out	51
finally	-17
finally we'll	-19
find out	-34
find that	28
finding	-11
finding out	-21
fine $	-12
finish	-15
finished	78
first i	26
first ideas	-22
first two	-30
five $	18
five age	33
five and	41
five is	-25
five minutes	-42
five or	15
five to	65
focus	-14
focus on $	-11
follow	79
following	15
for all	15
for an	26
for and	-33
for different	15
for everybody	-14
for everyone	58
for everything	-21
for example	-40
for going	120
for in	37
for instance	18
for it $	-17
for later	-12
for me $	29
for next	-17
for people	17
for the $	24
for things	-24
for this $	55
for us	-57
for voice	21
for volume	32
for volume $	32
for your	33
forgot to	-13
form $	28
form of	-13
form or	20
form question word	36
form question word only	26
form question word verb	37
form question word within	13
form verb subject	135
form verb subject within	58
forward	-15
found $	32
found out	-11
free	-21
free to	52
friends	-56
from $	71
from all	-11
from each	-18
from it	-47
from it $	-60
from last	-21
from like	151
from this	13
from what	-13
from your	-16
front	25
front of	12
further	36
g	-43
get back	33
get lost	46
get one	-12
get that	-24
get that $	-27
get them	-18
get this	-20
get through	81
getting the	37
give a	13
give me	-29
give that	61
given	-78
gives	-21
go anywhere	-15
go around	35
go first	144
go first $	36
go in	191
go into	-15
go next	-13
go through	-33
go with $	-20
goal	48
goes along	-17
goes away	-12
goes into	-29
goes out	-11
going for $	26
going to $	-15
going with	17
gonna $	-11
gonna be $	44
gonna buy	14
gonna close	-18
gonna get	32
gonna go	13
gonna put	-18
gonna sell	-18
gonna take	18
gonna try	35
gonna wanna	84
gonna want	25
good $	-23
good yeah	19
got all	13
got and	-13
got any	62
got its	-13
got some	-14
got to	-11
got two	-22
great	-28
great $	-38
guess	-31
guess $	-28
guess i	56
guess this	-12
guess we	-11
guess we're	-16
guess what	40
guess you	45
guy $	-11
guys	54
guys $	-28
guys are	16
guys can	-25
guys have	-78
guys think	82
guys to	-32
h $	-16
ha	-28
ha $	-11
had	-44
had a	-32
had any	-30
had the	-12
had to	-15
half an	17
half the	-15
hand $	-75
happening	30
happy	35
happy with	-18
hard to	-33
has it	17
has to	-54
have a $	-30
have another	88
have any	42
have anything	161
have as	14
have got	-13
have i	41
have lost	-34
have more	49
have no	-12
have one	-21
have some	-48
have sort	38
have this	-39
have those	-24
have to $	-16
have we	197
have you	101
haven't actually	-22
haven't gotten	-11
having	-14
having $	-13
having a	-61
having one	24
he was	-40
head a $	-20
head a $ $	-20
head a kind	-12
head a kind of	-12
head about	66
head about the	111
head advanced	-23
head after that	50
head almost $	-11
head almost $ $	-11
head alright	-17
head also	29
head although the	33
head an	-28
head another one	-16
head any	137
head any other	97
head any questions	60
head any questions $	54
head anyone	-24
head anything	119
head anything else	124
head anything else $	98
head anything else to	74
head anything that	-17
head anyway	-12
head are	79
head are there	64
head are they	-49
head are we going	-32
head are we gonna	-54
head aren't	69
head as in	40
head at the	-24
head at the moment	-11
head at this	85
head based	21
head based on	21
head based on what	21
head be	-16
head before i	-14
head both	15
head but	-21
head but $	-21
head but $ $	-21
head can	58
head can we	24
head can you	-18
head channel	-20
head chip	-26
head cool	-17
head cool $	-12
head cool $ $	-12
head cost	-15
head could	52
head could it	24
head could we	39
head could you	-40
head couldn't	15
head cut	-14
head d	20
head definitely	-11
head did	20
head did anyone	115
head did we	49
head did you	35
head didn't	147
head different	13
head discuss	-11
head do	47
head do i	34
head do they	50
head do they $	-23
head do we	14
head do we have	44
head do we know	137
head do we need	49
head do we wanna	111
head do we want	55
head do you have	154
head do you know	19
head do you need	191
head do you think	52
head do you wanna	-103
head do you want	17
head does	49
head does $	-30
head does $ $	-30
head does it	-38
head does it $	42
head does that	96
head does that mean	50
head does the	118
head doesn't	41
head doesn't have to	-17
head don't wanna	-15
head don't we	142
head don't we $	83
head don't you	61
head easy to	-16
head easy to use	-16
head energy	42
head energy source	-11
head especially	-22
head even though it	-12
head every	88
head everybody	54
head everybody knows	-25
head everyone	57
head everything	-21
head exactly	-14
head exactly $	-11
head exactly $ $	-11
head excellent	-16
head excellent $	-11
head excellent $ $	-11
head f	16
head fantastic	-11
head fantastic $	-11
head fantastic $ $	-11
head finally we'll	-19
head first	19
head five	37
head five $	29
head five $ $	29
head five minutes	-21
head for a	-13
head for now	-13
head for our	27
head four $	31
head four $ $	31
head fun	-14
head get	-11
head getting	-13
head go	-36
head go back	-11
head gonna	16
head gotta	11
head great	-22
head great $	-19
head great $ $	-19
head had	-15
head hand	22
head has	72
head have we	141
head have you	44
head here	-13
head here $	13
head here $ $	13
head here it	-12
head here's	-12
head here's what we're	-14
head high	35
head how	84
head how can	-45
head how did	67
head how do	-27
head how do i	196
head how do we	-70
head how it	30
head how much	168
head how they	-34
head how we	-26
head i	-11
head i $	-25
head i $ $	-25
head i am	-15
head i assume	87
head i can	-26
head i can't see	-15
head i didn't	-29
head i don't even	92
head i don't think	-54
head i dunno $	-32
head i dunno how	-29
head i dunno if	42
head i dunno like	23
head i feel	-11
head i get	29
head i have	-45
head i haven't	-26
head i haven't gotten	-11
head i hope you	60
head i kinda	-13
head i know what	-15
head i like	-31
head i mean how	63
head i mean this	-21
head i mean what	128
head i only	-16
head i put	-12
head i say	-15
head i see	-31
head i suppose	-15
head i think	-35
head i think it	-29
head i think it's	-17
head i think that	-27
head i think that's	-24
head i think the	-21
head i think we	-22
head i used	-11
head i used to	-11
head i usually	-11
head i will	-19
head i wonder	79
head i would	-20
head i would say	-22
head i'd say	-12
head i'll	-48
head i'm	-17
head i'm fine	-11
head i'm glad	-11
head i'm gonna	-45
head i'm not sure	-32
head i've	-62
head if it	-28
head if it's something	-12
head if people	-22
head if that's	52
head if the	103
head if this	124
head if we $	-19
head if we need	-25
head if we wanna	-28
head if we want	12
head if we've	-25
head if you $	-16
head if you do	-11
head if you get	-14
head if you have	70
head if you hold	-11
head if you know	129
head if you like	-22
head if you wanna	-11
head if you've	35
head if you've got	-17
head imagine	17
head in my	-16
head in terms	48
head in terms of	48
head in that	-12
head in the	-47
head including	-35
head instead	25
head instead of	35
head is	62
head is $	-18
head is $ $	-18
head is it	-34
head is it $	-109
head is it just	135
head is that	56
head is that $	-94
head is that a	103
head is that alright	93
head is that gonna	103
head is that right	55
head is the	-37
head is the project	-38
head is there	-17
head is there a	126
head is there any	61
head is there anything	93
head is this	38
head isn't	75
head isn't it $	106
head it	-28
head it $	-19
head it $ $	-19
head it does	-20
head it doesn't	-19
head it doesn't really	-11
head it is an	-23
head it it's	-11
head it just	-16
head it makes	-13
head it may	-13
head it would have	37
head it wouldn't be	-14
head it's	-22
head it's $	-21
head it's $ $	-21
head it's fine $	-12
head it's for	-13
head it's from	-16
head it's got	-15
head it's in	41
head it's in the	77
head it's just	-12
head it's just it	-23
head it's just like	-11
head it's like a	20
head it's not	-37
head it's one	16
head it's very	-11
head it's w	64
head just a	-18
head just about	29
head just like	-13
head just write	65
head k	16
head k $	-14
head k $ $	-14
head kids	11
head large	-18
head let	-27
head let me	-18
head let's	-30
head like	-31
head like $	-31
head like $ $	-31
head look	-13
head look at the	-13
head looking at	-18
head make	-34
head makes	-29
head making	11
head making sure	-15
head maybe	-29
head maybe like a	-20
head maybe we could	21
head mean	-13
head more	-32
head most of	42
head mostly	-15
head my	-34
head new	44
head new ideas	81
head nice	-22
head nice $	-13
head nice $ $	-13
head none	-22
head nope	-21
head not	-18
head not $	-16
head not $ $	-16
head number	28
head obviously	-13
head of course	-21
head okay	-16
head okay $	-16
head okay $ $	-16
head on $	-15
head on $ $	-15
head on off	13
head on the back	24
head one is	25
head ones	55
head ones that	55
head or	-14
head or $	-14
head or $ $	-14
head other	-22
head our next	-24
head our target	32
head people	-20
head people don't	-14
head per	27
head plus	-12
head possibly	-18
head probably just	-15
head problem	-11
head problem $	-11
head problem $ $	-11
head put them	-14
head put them in	-14
head ready	87
head ready $	55
head ready $ $	55
head ready for	88
head really $	84
head really $ $	84
head remember	-16
head s	-14
head save	79
head see $	42
head see $ $	42
head send	-12
head should	90
head should we	39
head should we just	89
head since our	-25
head since we're	16
head single	13
head so	-25
head so $	-25
head so $ $	-25
head some	-58
head something	-56
head sorry	-30
head special	24
head sure	-26
head sure $	-20
head sure $ $	-20
head take	17
head thank	-29
head thank you	-29
head thank you $	-11
head thanks	-24
head that comes	86
head that comes with	86
head that doesn't	-19
head that has	-11
head that i	30
head that is	-13
head that looks	-12
head that means	-24
head that might	-12
head that one	41
head that one $	51
head that the	21
head that we can	31
head that would	-51
head that would be	-27
head that you	-27
head that you know	-16
head that you're	-11
head that's	-28
head that's $	-11
head that's $ $	-11
head that's a good	-11
head that's about	-11
head that's all	11
head that's all $	-15
head that's not a	-20
head that's you	56
head the $	-22
head the $ $	-22
head the case is	-12
head the chip	-13
head the first one	-11
head the i mean	-37
head the idea of	-19
head the information	51
head the last	43
head the next	76
head the only thing	16
head the red	58
head the rest of	-13
head the second thing	-21
head the thing is	-17
head the third	-26
head there	-17
head there we	-22
head there we go	-17
head there you	-22
head there you go	-21
head there's	-42
head there's a	-15
head there's not	-14
head these are	-41
head they	-53
head they do	37
head they don't	-32
head they don't have	-12
head they're	-39
head things	-15
head think	-30
head this $	23
head this $ $	23
head this is	-47
head this is a	20
head this is the	-11
head this is where	-35
head this one	51
head this one $	108
head this would	17
head this would be	25
head those	20
head those are the	-12
head thoughts	157
head three	20
head three $	41
head three $ $	41
head time	29
head to be	39
head to make	23
head totally	63
head true $	-21
head true $ $	-21
head two or three	-32
head up	61
head using the	-18
head very	-36
head volume	30
head wait $	-20
head wait $ $	-20
head was	81
head was it	-23
head was that	53
head way	-16
head we can	-36
head we could	-70
head we definitely need	-17
head we do	11
head we don't need	-16
head we don't wanna	-19
head we haven't	-28
head we like	-13
head we might	-13
head we might have	-35
head we need the	-19
head we should	-27
head we wanna go	53
head we we're	46
head we wouldn't	32
head we'll	-56
head we'll have	-18
head we're a	-13
head we're doing	-19
head we're going	-17
head we're gonna $	-11
head we're gonna close	-18
head we're gonna discuss	-14
head we're gonna get	-15
head we're gonna need	15
head we're gonna talk	-16
head we're good	52
head we're good $	44
head we're moving	-14
head we're talking	33
head we've	-14
head we've been	-13
head we've got $	-17
head we've got a	11
head we've got some	-18
head we've got this	-16
head we've got to	-26
head well	-26
head well $	-26
head well $ $	-26
head were	81
head what	46
head what a	-40
head what about	74
head what about the	144
head what are our	-28
head what are the	-33
head what are we	-25
head what are you	153
head what are your	133
head what can	66
head what do	11
head what do we	-87
head what do you	33
head what does	106
head what else	72
head what else $	-38
head what else do	70
head what exactly	91
head what i	-37
head what i've	-15
head what if	-19
head what is	25
head what is it	105
head what is the	-56
head what it	-17
head what kind	30
head what kind of	22
head what people	-14
head what was	114
head what we can	-18
head what we could	-16
head what we have	-31
head what we need	-14
head what we're gonna	22
head what would	38
head what would be	115
head what's	75
head what's our	105
head what's that	18
head what's the	-19
head whatever	-16
head where	40
head where are	46
head where do	62
head where do you	62
head where does	92
head where we	-24
head whether	20
head whether it's	25
head which $	18
head which $ $	18
head which are	-12
head which has	-16
head which i	-24
head which i'm	-15
head which one	146
head which will be	-21
head which you	-15
head who	34
head who wants	146
head who would	33
head who would like	79
head why	96
head why $	78
head why $ $	78
head why are	83
head why not	-19
head why not $	-22
head will	20
head with	13
head with a	22
head without	24
head working	21
head worth	-15
head would	74
head would it	-24
head would it be	-28
head would that	73
head would you	-37
head wow	-23
head wow $	-16
head wow $ $	-16
head yeah	-20
head yeah $	-15
head yeah $ $	-15
head yeah okay	-19
head yeah okay $	-18
head yeah one	29
head yeah one $	29
head yeah that's	-16
head yeah the	-11
head yep	-24
head yep $	-24
head yep $ $	-24
head yes	-21
head yes $	-21
head yes $ $	-21
head yet	-12
head you $	-12
head you $ $	-12
head you can	-15
head you can do	47
head you can put	-16
head you can use	-15
head you can't	-15
head you could	-45
head you do	-21
head you don't $	-16
head you don't want	-15
head you get	-14
head you guys	84
head you have	-49
head you just	-26
head you know how	69
head you know that	-24
head you know what	34
head you like	-39
head you said	-19
head you say	29
head you see	30
head you should	-14
head you think	157
head you two	-13
head you two are	-13
head you wanna	60
head you want	45
head you were	25
head you will	37
head you're $	30
head you're $ $	30
head you're gonna be	-28
head you're gonna have	-13
head you've	-15
head your	61
hear	-38
hear about	-16
heard	27
help you	80
here's	-12
hi	-11
high school	-28
him $	-27
hit	-13
hold it $	33
hold of	-19
hope $	29
hope you	43
hoping	46
hour $	28
hours	-19
house	-25
how	22
how are	-30
how can	-45
how did	67
how do	40
how far	52
how good	92
how i	22
how is	-57
how long	101
how many	31
how much	58
how that	-31
how they	-16
how they're	-13
how we	33
how well	114
how what	-35
however	-12
huge	11
i agree $	-19
i am	-37
i assume	87
i can	-62
i did	-29
i didn't	-50
i do $	-15
i dunno $	-33
i feel	-14
i figured	-16
i found $	60
i get	15
i got	-58
i guess	-26
i guess $	-25
i had	-17
i have	-26
i i'm	-16
i is	128
i it	-22
i know	-12
i like	-93
i like $	-22
i looked	-17
i mean	11
i mean $	33
i need	-20
i prefer	-13
i press	192
i really	21
i remember	-27
i see	-51
i sent	56
i suggest	-19
i suppose	-32
i think	-49
i think $	-41
i thought	-15
i want	-45
i want $	-38
i was	-11
i was $	-15
i what	58
i will	-36
i wonder	61
i'd	-25
i'd give	-14
i'd go	-18
i'd say	-19
i'll	-48
i'll do	-27
i'll just	-11
i'll leave	33
i'm	-25
i'm fine	-11
i'm glad	-11
i'm gonna	-80
i'm not	-21
i'm quite	-13
i'm wondering	49
i've done	136
i've got	-31
idea about	-26
idea that	-12
ideas	13
ideas $	32
ideas are	-18
ideas found $	11
if i'm	17
if it's	-12
if something	-18
if that	33
if that's	75
if y	-16
if you've	55
imagine it	-19
important	-21
important $	-27
important is	-35
important that	-11
improve	17
in all	16
in an	75
in different	83
in general $	45
in half	-14
in it	-22
in like	-15
in mind	-39
in our	-47
in project	-21
in technology	-17
in that	-12
in their	63
in these	123
in this $	52
in what	80
in which	-17
information that	-13
input	22
input from	-20
instance	18
instructions	-15
interesting	-20
interesting $	-29
into a	-16
into how	44
into it	-28
into production	-25
into this $	-12
is also	-11
is anything	-45
is come	-19
is concerned	-11
is double	104
is first	-15
is going	-33
is gonna	14
is he	82
is how	-29
is i	-22
is in	22
is it	175
is it $	50
is not	-37
is now	-12
is one	13
is quite	-13
is so	-11
is that	32
is that $	70
is there	73
is this	98
is to	-45
is your	45
isn't	35
isn't a	28
isn't it	56
isn't it $	52
isn't that	86
issues that	-16
it about	-21
it again	33
it all $	-15
it anyway	30
it at	-11
it back	-27
it be	87
it being	22
it can't	-13
it comes	-13
it could	-89
it depends	-17
it does	-78
it doesn't	-23
it easier	-42
it easy	53
it for $	-18
it gets	-20
it gives	-14
it go	72
it goes	-14
it going	-23
it has	-21
it have	122
it how	114
it if	27
it interesting	19
it is $	-12
it it's	-12
it just	19
it just $	-37
it looks	-11
it may	-13
it might	-29
it need	125
it not	28
it on $	16
it one	-12
it only	78
it or	64
it right	30
it say	126
it seems	-11
it should	-27
it small	64
it takes	35
it that	-14
it the	-23
it this	52
it though	76
it though $	76
it to $	-28
it too	31
it was $	-27
it what	16
it will	-11
it with	13
it work	-15
it work $	-27
it'll	-32
it's	-22
it's $	-35
it's a	-57
it's already	-14
it's fun	-11
it's going	41
it's gonna	-76
it's like	-24
it's more	-44
it's not	-11
it's not $	15
it's quite	-12
it's really	-19
it's something	-21
it's there	14
it's there $	14
it's to	-34
it's w	64
it's worth	52
job	-24
just a	-11
just a $	30
just an	37
just at	-21
just basically	-14
just by	-14
just c	-12
just did	-22
just give	-40
just going	34
just having	24
just in	-15
just it	-12
just leave	-12
just make	-26
just making	-23
just put	27
just putting	-15
just say	18
just see	-16
just so	-15
just sort	-12
just talking	-12
just wanna	11
just want	-18
just what	29
just wondering	35
just write	23
keep	-15
keep it	-34
keep the	16
kids $	14
kinda $	48
kinda going	-11
kinda thing	50
know exactly	-12
know how	25
know if	37
know it	-11
know like	-11
know the	-29
know what	29
know whether	31
know why	-19
know you're	-16
knows $	-21
l	-58
lack of	39
last $	53
last one $	-13
last thing	-11
last time	-12
lead	-20
learn	-13
learn $	-12
least	-14
leave	34
leave that	-15
length 0	-44
length 1	-13
less	-29
let me	-28
let's	-41
let's go	-15
life	22
like $	-17
like about	-17
like an	28
like and	-36
like any	47
like are	-11
like does	74
like four	-14
like from	-21
like go	-13
like how	-28
like in	13
like make	15
like my	-18
like one	13
like that's	80
like there	32
like those	14
like to	61
like two	18
like under	-39
like we	-21
like what's	56
like when	13
like with	17
like would	-38
like you	-22
limited by	-30
list of	-21
little	-28
little bit	-35
little things	29
look $	-16
look for	-11
look into $	21
look like	13
look like $	-25
look really	-17
looked into	-27
looking at $	-16
looking thing	44
looking thing $	44
looks	-32
looks good	14
looks like	-61
lose it $	-11
lose the	-16
lost $	-12
lot	-23
lot of	-31
lots	-19
lots of	-19
love	-18
m	-130
made a	25
made of	45
made the	-18
mail	25
main thing	-13
make $	15
make our	-17
make sense	-27
make sure	-13
make them	-17
makes sense	72
makes sense $	11
making it	14
making the	-18
manage	-30
manage to	-30
many other	-30
matter	12
maybe something	38
maybe the	-13
me the	-24
mean	28
mean $	73
mean a	-13
mean by	-14
mean how	63
mean this	25
mean to	-25
mean what	128
means $	-16
means that	-30
meet	25
meeting about	-24
meeting i	-17
meeting is	-16
meeting starts	-12
meeting that	49
meeting the	-23
meeting then	-48
messages	-18
met	34
middle of	15
might	-36
might be	-15
might consider	-28
might do	-43
might have	-20
mind	-16
mine $	-21
mine is	-14
minutes to	-12
mobile phone $	25
money to	66
more	-20
more and	-14
more expensive	-11
more expensive $	12
more for	-14
more important	-31
more information	-20
more of	-35
more thing	-11
more to	-19
most	-26
move it	-18
movie	24
much about	-11
much as	19
much easier	-17
much it	-21
much money	12
much of	53
much on	-25
must	-40
n	-18
name $	22
names	28
natural	-24
need for	121
need it	-32
need that	-26
need to $	30
needs	-46
needs $	-14
needs a	21
needs to	-46
never have	37
new $	-17
new ideas	16
new ideas $	24
new television	-27
news	18
next $	-11
next meeting $	39
next to	-22
nice	-20
no i	-23
no matter	17
no need	25
no that	-20
no we're	-32
non	-34
none	-12
nope	-21
not a	-46
not bad	-15
not gonna	-30
not it	-15
not like	-20
not match	-12
not quite	-17
not really	-16
not so	-26
not sure	-56
not using	-20
not very	-12
note	-13
nothing	-28
notice	-18
now and	-11
now if	65
now we	28
obviously	-40
of all	-23
of any	-34
of course	-33
of different	-13
of doing	-40
of everything	-11
of individual	-18
of it $	-26
of me	-13
of my	-28
of not	14
of one	-16
of some	37
of technology	24
of thing $	-25
of two	25
of use $	-17
of using	27
of voice	-13
of what	-39
of with	25
of you	21
of you $	22
off button	-11
off in	-11
off meeting	-14
off some	-11
off that's	-15
off to	-13
offer $	59
office	-29
often	-11
ok	-13
ok $	-13
okay $	-13
okay cool	-16
okay cool $	-16
okay right	-11
okay so	-17
okay the	-12
okay with	72
old	-27
on and	-34
on as	-51
on by	-16
on each	18
on here $	14
on it $	13
on just	-13
on making	-20
on off $	24
on print	58
on print $	12
on th	-11
on them	58
on these	24
on this $	-36
on with	24
on you	27
once they	-13
one a	19
one does	-15
one down	-12
one i	-13
one or	15
one per	-14
one point	-11
one right	-18
one side	-38
one that's	15
one the	46
one to	29
one was	-21
one where	-26
ones	11
ones $	26
ones are	-49
online	39
only for	-12
only gonna	113
only one	18
only use	-13
only way	96
onto	19
opening	-11
operate	-28
opinion $	-13
option $	30
option of	-17
or	21
or $	63
or a	15
or are	103
or as	-25
or can	78
or do	64
or does	67
or five	41
or four $	63
or in	-12
or is	60
or just	105
or maybe	-28
or no $	74
or on	70
or one	156
or other	-13
or put	-36
or should	89
or so	11
or so $	55
or some	-40
or the	30
or we	54
or what	19
or whatever	-17
or when	-58
order for	-11
other $	12
other ones	37
other options	129
other questions	-15
other room	-19
otherwise	-15
our $	28
our costs	55
our goal	108
our meeting	136
our options	18
our time	43
our two	85
out by	-11
out from	38
out if	-41
out of	-48
out of $	-19
out there	-23
outside the	14
over here $	-14
over there	17
over there $	25
over this	-15
own	-15
part	24
part of	19
parts	-21
pay more	-14
people can	21
people don't	-11
people have	23
people in	-11
people want	-18
people were	-28
perhaps	-43
person $	31
phone or	92
pick	-75
pick up	-24
place	-24
place it	-22
plan	-11
player and	-15
please	-43
please $	-13
point	-25
point five	-19
point is	-12
point of	-67
point scale	-11
point scale $	-11
point three $	21
point to	-11
popular	16
position	162
possible $	-11
possible to	37
power $	-16
power button $	46
prefer	-14
press	28
press $	39
press and	-29
press the	-21
pretty	-19
previous	-17
print	20
probably	-41
problem	-27
problems	-24
problems with	-13
process	20
production $	-20
production costs	-20
profit	-15
profit $	11
program the	-36
project is	-12
project process	43
project process $	-16
pull	140
put $	-25
put our	-14
put that	20
putting	-26
quality	35
quality $	38
question	32
question is	147
questions	103
questions $	56
questions for	63
quickly	-59
quickly $	-15
quite	-37
quite as	-11
quite well	37
re	-11
re $	-16
read that	43
ready	118
ready $	125
ready for	88
ready to	11
real	-11
real quick	-11
real quick $	-21
really $	-14
really doing	53
really don't	-38
really high	-21
really is $	-16
really isn't	-41
really needs	-11
really the	-11
really want	30
reason	-11
received $	-14
recently	-13
red button	-16
red is	-31
related	-27
remember	14
remember $	64
remember that	13
require	29
require that	-27
requirements $	26
requirements and	-17
requirements that	51
research and	-11
research on	16
response to	-17
rest	-20
right here	-11
right in	82
right okay	-31
right okay $	-27
right so	-11
risk	13
role	16
role $	25
room	-15
room $	-11
running	65
s just	11
s the	11
safe	12
said $	20
said before	29
said i	-13
said we	31
same thing	33
same thing $	12
save	-11
save it	22
save this	-15
saved	34
say $	19
say about	23
say channel	30
say in	26
say it	124
say no	-16
say on	-15
say one	-25
say that	-24
say two	17
say we	11
saying $	67
says you	-11
scale	-15
scale of	-34
screen or	-22
screen there	41
screen thing	26
second $	22
seconds	-25
section $	-12
see anything	32
see here	-19
see i	-20
see it	57
see the	-29
see this	35
seem like	33
seems	-54
seems to	-14
select	-25
sell $	-20
send it	33
sense $	23
sense for	40
sent by	-22
sent you	65
sent you $	-12
separate	49
serious	-16
set $	26
set it	31
set of	-15
setting	-14
she	-17
should $	-13
should be $	-17
should have	-44
should i	152
should look	30
should we	66
shouldn't have	-14
show us	25
showing	14
showing up	72
side of	-12
side with	-11
simple one	-16
simple to	102
since our	-13
smaller	12
smaller and	-19
so	-11
so $	-28
so i	-13
so it	-19
so it's	-26
so okay	30
so okay $	30
so one	-13
so that's	-11
so the	33
so they	-12
so yeah	-15
so yeah $	-14
so you	-13
some	-21
some sort $	67
some things	-16
some very	-12
somehow $	15
something in	30
something is	-50
something or	-28
something quite	-12
something that $	-21
something to	-35
something where	-18
sometimes $	-18
soon	-12
sorry	-20
sorry $	-35
sort $	12
sounds	-36
space	-39
special	38
special form	32
specific	-41
stand	13
stand out	41
start to	-15
start using	-20
starting	-17
starts in	-12
state	33
state of	33
states	13
states $	40
statistics	69
stay	75
stay here	157
stay in	-17
step	11
step $	-11
still	-32
still do	20
still i	-11
strong	55
stuff and	-41
stuff is	-21
stuff like	19
style	12
such	-68
such a	-16
sure	-42
sure $	-27
sure that's	-13
sure what	-17
switch it	-13
system	-47
tail ^ almost	-11
tail ^ an	-11
tail ^ but	-21
tail ^ do	-29
tail ^ does	-30
tail ^ excellent	-11
tail ^ five	29
tail ^ four	31
tail ^ great	-13
tail ^ here	21
tail ^ how	-17
tail ^ i	-16
tail ^ in	-15
tail ^ is	-18
tail ^ it's	-11
tail ^ k	-14
tail ^ like	-25
tail ^ nice	-13
tail ^ okay	-20
tail ^ or	-14
tail ^ ready	55
tail ^ really	97
tail ^ see	42
tail ^ so	-25
tail ^ sure	-18
tail ^ the	-14
tail ^ three	62
tail ^ true	-21
tail ^ wait	-12
tail ^ we're	-13
tail ^ well	-20
tail ^ which	33
tail ^ why	18
tail ^ wow	-16
tail ^ yeah	-14
tail ^ yep	-23
tail ^ yes	-19
tail ^ you	-12
tail a button	-11
tail a cat	27
tail a channel	-19
tail a moment	-18
tail a response	-15
tail a second	44
tail a team	65
tail a tv	-16
tail a while	-11
tail about earlier	-14
tail about them	42
tail about this	26
tail actually	-21
tail actually do	-20
tail add	72
tail after	-14
tail again	19
tail against	40
tail agree	39
tail all set	80
tail all that	65
tail all this	-18
tail almost	-11
tail also	-19
tail am i	-50
tail an hour	28
tail an opening	-14
tail an option	24
tail and everything	19
tail and stuff	-12
tail and things	27
tail any	-11
tail any more	-12
tail any questions	86
tail anyone	76
tail anything	15
tail anything else	-49
tail are they	52
tail are we	-100
tail aren't they	95
tail as that	18
tail ask	-42
tail at	13
tail at all	36
tail available	-11
tail back to	-17
tail basically	-24
tail be done	-33
tail be fine	-15
tail be like	73
tail be nice	43
tail be okay	-11
tail be there	-11
tail better	-19
tail big	12
tail box	12
tail break	11
tail but	-32
tail buy it	-46
tail cable	75
tail called	-22
tail can	-34
tail can do	-23
tail can use	-20
tail change	33
tail channel five	-26
tail choice	11
tail choose	30
tail close	-23
tail come	-39
tail completely	33
tail concept	21
tail consider	-12
tail cool	-23
tail correct	59
tail costs	28
tail could	-54
tail data	-21
tail decided	-16
tail definitely	-11
tail device	14
tail device itself	-11
tail did	-12
tail did you	-38
tail difference	-18
tail discuss that	21
tail do i	33
tail do they	-23
tail do this	40
tail do we	-53
tail does it	67
tail doesn't it	34
tail doing	27
tail doing that	42
tail don't know	-59
tail don't we	83
tail double	29
tail down here	32
tail drop it	29
tail dunno	-39
tail e	-14
tail earlier	-22
tail easily	-16
tail else	-19
tail email	15
tail enough	-26
tail excellent	-15
tail exciting	19
tail face	16
tail family	-20
tail fantastic	-11
tail fine	-12
tail five	17
tail focus on	-11
tail for it	-17
tail for me	29
tail for the	24
tail for this	55
tail for volume	32
tail form	28
tail found	32
tail from	71
tail from it	-60
tail get that	-27
tail go first	36
tail go with	-20
tail going for	26
tail going to	-15
tail gonna	-11
tail gonna be	44
tail good	-23
tail great	-38
tail guess	-28
tail guy	-11
tail guys	-28
tail h	-16
tail hand	-75
tail have a	-75
tail have to	-16
tail having	-13
tail him	-27
tail hold it	33
tail hope	29
tail hour	13
tail i agree	-19
tail i do	-15
tail i dunno	-33
tail i found	60
tail i guess	-25
tail i like	-22
tail i mean	33
tail i think	-41
tail i want	-38
tail i was	-15
tail ideas	32
tail ideas found	11
tail important	-27
tail in general	45
tail in this	52
tail interesting	-29
tail into this	-12
tail is it	50
tail is that	70
tail isn't it	52
tail it all	-15
tail it for	-18
tail it is	-12
tail it just	-37
tail it on	16
tail it though	76
tail it to	-28
tail it was	-27
tail it work	-27
tail it's	-34
tail it's not	15
tail it's there	14
tail just a	30
tail kids	14
tail kinda	48
tail knows	-21
tail last	53
tail last one	-13
tail learn	-12
tail like	-18
tail look	-16
tail look into	21
tail look like	-25
tail looking at	-16
tail looking thing	44
tail lose it	-11
tail lost	-12
tail make	15
tail makes sense	11
tail mean	73
tail means	-16
tail mine	-21
tail mobile phone	25
tail more expensive	12
tail name	22
tail need to	30
tail needs	-14
tail new	-17
tail new ideas	24
tail next	-11
tail next meeting	39
tail of it	-26
tail of thing	-25
tail of use	-17
tail of you	22
tail offer	59
tail ok	-13
tail okay	-14
tail okay cool	-16
tail on	-12
tail on here	14
tail on it	13
tail on off	24
tail on print	12
tail on this	-36
tail ones	26
tail opinion	-13
tail option	19
tail or	63
tail or four	63
tail or no	74
tail or so	55
tail other	12
tail our	28
tail out of	-19
tail over here	-14
tail over there	25
tail person	31
tail please	-13
tail point scale	-11
tail point three	21
tail possible	-11
tail power	-16
tail power button	46
tail press	39
tail production	-20
tail profit	11
tail project process	-16
tail put	-25
tail quality	38
tail questions	56
tail quickly	-15
tail re	-16
tail ready	125
tail real quick	-21
tail really	-14
tail really is	-16
tail received	-14
tail remember	64
tail requirements	26
tail right okay	-27
tail role	25
tail room	-11
tail said	20
tail same thing	12
tail say	19
tail saying	67
tail second	22
tail section	-12
tail sell	-20
tail sense	23
tail sent you	-12
tail set	26
tail should	-13
tail should be	-17
tail so	-35
tail so okay	30
tail so yeah	-14
tail some sort	67
tail somehow	15
tail something that	-21
tail sometimes	-18
tail sorry	-36
tail sort	12
tail states	40
tail step	-11
tail sure	-27
tail talked about	25
tail talking	-35
tail target	-16
tail team	16
tail terms of	23
tail th	-56
tail thank you	-12
tail thanks	-11
tail that again	-46
tail that before	-13
tail that idea	25
tail that one	13
tail that right	81
tail that's	-20
tail that's alright	20
tail that's fine	-12
tail that's just	-11
tail that's okay	11
tail the board	-13
tail the budget	19
tail the button	-32
tail the left	50
tail the meeting	22
tail the moment	39
tail the side	-12
tail the states	40
tail the thing	27
tail the two	54
tail the way	40
tail these	73
tail these things	34
tail they do	27
tail thing or	66
tail think about	-14
tail this meeting	-11
tail this one	23
tail this point	11
tail this project	32
tail this thing	23
tail this up	25
tail this way	-23
tail those things	76
tail though	31
tail thoughts	46
tail time	-44
tail to add	73
tail to consider	-20
tail to go	15
tail to know	-13
tail to say	-47
tail to that	55
tail to use	24
tail to work	29
tail to you	-12
tail too	-14
tail too small	-12
tail top	-11
tail true	-31
tail trying to	53
tail type of	-17
tail up down	56
tail up now	-17
tail us off	63
tail use it	-21
tail used	19
tail used it	21
tail useful	28
tail usually	27
tail voice	11
tail w	-64
tail wait	-25
tail wanna	-27
tail want	-11
tail want it	-12
tail want that	28
tail want to	36
tail was	12
tail was it	27
tail was that	-49
tail watch tv	-13
tail watching	28
tail watching tv	-17
tail we	15
tail we do	-23
tail we go	-35
tail we had	-13
tail we're good	44
tail website	46
tail what else	-38
tail what not	18
tail whatever	-12
tail where	-39
tail whether	-36
tail who knows	-21
tail whole thing	-13
tail why	47
tail will be	-22
tail with that	19
tail with the	12
tail wonder	-80
tail working	33
tail would	-12
tail would be	12
tail wouldn't it	42
tail wow	-17
tail yeah	-12
tail yeah okay	-21
tail yeah one	29
tail years	13
tail yep	-25
tail yes	-30
tail you go	-24
tail you have	-30
tail you know	66
tail you mean	59
tail you need	-30
tail you said	114
tail you see	19
tail you think	57
tail you two	-21
tail you wanna	-36
tail you want	-28
tail you're	30
tail your	-34
tail your tv	28
tail yours	-42
take a	13
take away	107
taking a	-13
talked about $	25
talking $	-35
talking to	-19
target $	-16
team $	16
technology in	-13
television in	-28
tell us	-14
tend	-17
tend to	-17
terms of $	23
th $	-56
th for	-13
than	-14
than it	-18
than like	26
than the	-47
thank	-30
thank you	-30
thank you $	-12
thanks	-37
that a	19
that again $	-46
that all	-15
that allows	-20
that already	-14
that alright	93
that also	33
that at	56
that be	36
that before	-13
that before $	-13
that come	21
that comes	16
that could	-20
that do	57
that far	-21
that go	-14
that gonna	103
that has	-35
that i'll	-30
that idea $	25
that is	-17
that it'll	-22
that it's	-41
that last	-43
that little	17
that look	-21
that make	48
that makes	48
that might	-20
that on	72
that one $	13
that right	73
that right $	81
that seem	22
that sort	-12
that stuff	-21
that th	33
that they've	71
that thing	29
that were	-33
that what	-25
that when	45
that will	-24
that with	-13
that work	27
that works	13
that's $	-22
that's alright	18
that's alright $	20
that's also	-19
that's an	113
that's easy	-37
that's fine	-15
that's fine $	-12
that's going	-25
that's got	43
that's in	-22
that's not	-26
that's possible	-22
that's really	-14
that's something	-18
that's true	-13
that's what	-32
that's you	39
the advanced	-12
the all	-31
the average	54
the board	15
the board $	-13
the box	27
the budget	-17
the budget $	19
the button	53
the button $	-32
the c	-14
the channel	-22
the chip	-37
the current	38
the day	22
the difference	26
the different	-49
the double	-14
the email	44
the face	33
the final	-15
the five	82
the four	23
the front	114
the good	-41
the hand	-37
the house	-19
the information	46
the inside	-13
the issue	78
the kind	-14
the l	-19
the left $	50
the line	17
the look	-26
the meeting $	22
the middle	16
the moment $	39
the most	-15
the next	44
the of	-41
the only	27
the operating	70
the overall	24
the p	-42
the phone	31
the possibility	27
the power	-46
the price	-19
the process	26
the production	28
the question	69
the report	19
the requirements	67
the response	-16
the rest	-20
the role	17
the room	-23
the second	-14
the sense	13
the side $	-12
the specific	-76
the states	25
the states $	40
the survey	-46
the target	-21
the team	81
the th	-33
the the	14
the thing $	27
the time	-35
the to	-17
the top	-13
the two $	54
the up	49
the v	-14
the very	17
the voice	16
the way $	40
the white	38
the world	-28
the wrong	40
the yeah	30
them and	24
them are	-42
them at	-15
them is	-15
them on	-13
them that	-12
them there	33
then a	-12
then it	-14
then maybe	-13
then use	-16
then we	-52
then yeah	-16
then you	-42
there a	163
there any	158
there anything	96
there as	-19
there but	37
there in	-13
there somewhere	14
there the	-16
there we	-29
there you	-30
there's	-37
there's no	-14
there's nothing	-13
these $	73
these are	-21
these four	-21
these i	33
these ideas	-13
these ones	26
these people	33
these things $	34
they all	26
they also	14
they be	28
they didn't	16
they do $	27
they got	-13
they mean	69
they said	14
they should	49
they think	-42
they used	-19
they work	-17
they would	69
they're	-38
they're gonna	14
they're not	-20
they're using	-12
they've	12
thing like	-12
thing of	-18
thing or	80
thing or $	66
thing out	24
thing that	-67
thing the	149
thing where	-23
thing which	56
thing would	23
things do	140
things that	-59
things we	17
think a	-18
think about $	-14
think if	-14
think it's	-27
think just	-13
think like	-23
think on	-40
think our	27
think that's	-13
think we	-33
think we've	-18
thinking if	87
thinking like	25
thinking of	27
thinking something	44
thinking the	-17
third most	-15
third one	-22
this all	-50
this and	35
this button	-27
this device	189
this first	76
this is	-47
this one $	23
this point	-13
this project $	32
this stuff	-13
this the	72
this thing	18
this thing $	23
this up $	25
this way $	-23
this would	44
those ones	-17
those things	41
those things $	76
though $	31
though that	41
though we	-29
thought about	41
thought maybe	85
thought there	-13
thoughts	155
thoughts $	46
thoughts on	60
three times	-14
through a	-15
through this	18
throw	-13
tight	-14
time	-14
time $	-44
time is	60
time to	-15
to add	32
to add $	73
to all	34
to ask	220
to avoid	-13
to bring	154
to build	17
to buy	114
to come	-30
to consider $	-20
to cost	52
to d	-49
to deal	31
to different	-13
to do	-19
to figure	32
to go $	15
to having	16
to include	20
to keep	-31
to know	36
to know $	-13
to like	20
to maybe	141
to me	-32
to my	12
to other	79
to play	22
to read	-13
to really	-13
to say $	-47
to scale	104
to see	-55
to something	-15
to start	34
to talk	56
to tell	-13
to that $	55
to us	-22
to use $	24
to using	20
to what	24
to work $	39
to write	24
to you	-13
to you $	-12
together and	-16
together for	-14
together in	-21
too $	-14
too expensive	41
too long	-14
too many	-23
too small	32
too small $	-12
top	-17
touch screen	14
true $	-31
try and	-64
try to	-38
trying to $	53
tv i	-19
two of	47
two or	32
two things	-21
type in	-18
type of $	-17
under a	-24
understand how	-24
up and	-13
up as	-25
up down $	56
up here	-21
up in	15
up now	-17
up now $	-17
up on	-17
up so	38
us in	-29
us off	63
us off $	63
us was	-19
us what	33
use for	-25
use is	-51
use it $	-21
use something	-13
use the	-32
use these	-63
use this	-16
use those	-20
use with	-12
used $	19
used for	20
used in	-22
used it $	21
used on	-12
used the	-41
useful $	28
users are	-13
usually $	27
v	-17
very	-49
very good	-16
very simple	14
very useful	-15
w $	-64
w it's	36
w maybe	-15
wait $	-25
wait for	83
wanna	19
wanna $	-27
wanna get	-13
wanna give	-35
wanna go	24
wanna just	-26
wanna know	205
wanna look	-28
wanna say	-34
wanna see	89
wanna start	-26
wanna take	67
want it $	-12
want some	-12
want that	31
want that $	28
want the	32
want this	26
want to $	36
want us	93
wanted it	16
wants	19
wants to	26
was $	12
was a	-31
was it	122
was it $	27
was kinda	-15
was supposed	-32
was that	-13
was that $	-49
was thinking	-44
was this	-18
was wondering	-17
watch the	19
watch tv $	-13
watching $	28
watching a	-18
watching tv $	-17
way around	-15
way of	26
way that	-13
way to	-33
we $	15
we agree	-27
we call	20
we can	-20
we close	-40
we come	-14
we could	-25
we d	-21
we decide	-20
we discuss	-29
we do	12
we do $	-23
we feel	35
we find	22
we found	-13
we give	94
we go $	-35
we gonna	19
we got	17
we ha	-30
we had	-24
we had $	-13
we haven't	13
we just	22
we know	-13
we leave	108
we like	-12
we make	45
we maybe	-30
we move	-12
we not	28
we really	18
we s	15
we saw	-15
we say	71
we see	16
we sell	45
we should	-19
we still	-26
we take	-38
we used	13
we w	-27
we wanna	59
we we	68
we we're	30
we wouldn't	24
we yeah	-31
we'll	-44
we'll have	-31
we're actually	32
we're definitely	28
we're getting	32
we're good	52
we're good $	44
we're including	21
we're making	17
we're saying	31
we're trying	-24
we're working	-12
we've gone	-12
we've gotta	25
we've made	27
we've talked	-18
website	39
website $	46
well because	-12
well done	-20
well it's	-23
well the	-14
well to	-12
well we	14
well with	-14
were able	130
were going	74
were gonna	-19
were looking	-19
were so	-18
were thinking	18
what	25
what a	22
what about	31
what are	25
what can	66
what do	65
what does	104
what each	-22
what else	76
what else $	-38
what exactly	-28
what f	27
what happens	-19
what how	-16
what if	-19
what is	-26
what it	-24
what kind	66
what like	53
what not $	18
what other	87
what people	-47
what sort	-23
what they're	24
what this	51
what was	158
what would	152
what you're	24
what's	54
what's our	105
what's that	18
what's the	81
whatever	-12
whatever $	-12
when	-20
when a	-16
when i	-20
when it's	-19
when there	-16
when we	-53
where $	-39
where are	-18
where do	181
where does	92
where people	46
where they	65
whether	40
whether $	-36
whether it	-29
whether it's	71
whether or	41
whether that	38
whether the	85
whether they	18
whether this	-20
whether we	106
which also	-22
which can	-15
which could	-19
which has	-16
which is	-30
which one	106
which we	-42
white and	52
white board	58
who	12
who is	168
who knows	-21
who knows $	-21
who want	46
who wants	48
who would	-18
whole idea	33
whole process	-46
whole thing $	-13
why $	47
why are	83
why is	81
why you	-20
wide	42
will	-12
will be $	-22
will get	-27
will like	-14
will look	-13
willing	-13
with an	-13
with different	-27
with it	-54
with no	19
with our	59
with something	-14
with that $	19
with the $	12
with their	-17
with those	44
with what	-18
within the	14
without a	-17
wonder	50
wonder $	-80
wonder what	70
wondering	16
wondering about	-15
words	55
work on	-29
work well	58
work with	32
working $	33
working with	-13
would $	-12
would be $	12
would cost	51
would do	19
would go	59
would it	155
would just	-25
would like	137
would that	151
would the	134
would we	149
would you	83
wouldn't be	-14
wouldn't have	31
wouldn't it	29
wouldn't it $	42
wow	-26
wow $	-17
write on	30
write that	-13
wrong	21
wrote it	-13
yeah	-17
yeah $	-12
yeah i	-12
yeah it	-14
yeah okay	-22
yeah okay $	-21
yeah one	29
yeah one $	29
yeah that's	-17
year	-36
years $	13
yep	-25
yep $	-25
yes	-52
yes $	-30
you actually	33
you add	-16
you all	57
you an	17
you and	-36
you are	-41
you buy	-22
you can't	-65
you change	-21
you could	-24
you couldn't	36
you do	-46
you drop	13
you feel	20
you first	-12
you go $	-24
you gonna	-33
you guys	90
you have $	-30
you hold	-12
you it's	-32
you just	-38
you know $	66
you make	-44
you mean	90
you mean $	59
you might	-15
you need $	-30
you not	146
you put	52
you really	78
you record	-12
you right	41
you s	19
you said $	114
you see	22
you see $	19
you take	-12
you tend	-14
you th	-44
you the	15
you think	109
you think $	57
you thinking	154
you to	25
you two $	-21
you wanna $	-36
you want	29
you want $	-28
you will	24
you'd be	49
you'd like	-43
you'll	-51
you'll see	-14
you're $	30
you're a	-21
you're thinking	55
you're using	15
your $	-34
your computer	-16
your mobile	16
your personal	45
your thoughts	-57
your tv $	28
yours	76
yours $	-42
yourself in	-24
zero	-13`,
};
