import type { Weights } from "../linear.ts";

// Written by `npm run train`; docs/insight.md tells from what.

export const questionWeights: Weights = {
  bias: -2.392,
  lines: `^ $	-89
^ a little	27
^ about	61
^ about the	107
^ after that	64
^ almost $	-23
^ alright	-37
^ although the	44
^ an	-27
^ and	-53
^ and the	-25
^ and we	-27
^ any	83
^ any other	122
^ any questions	65
^ anyone	-58
^ anything	60
^ anything else	136
^ are	74
^ are they	-75
^ are we	-37
^ are you	-42
^ aren't	47
^ as a	-41
^ as in	97
^ at the	-28
^ at this	85
^ b	-34
^ back to	-29
^ be	-38
^ because	-104
^ but	-81
^ but $	-28
^ button	-34
^ can	81
^ can i	25
^ can we	58
^ can you	-32
^ cause if	44
^ cause there's	-25
^ cause this	-30
^ cause we	-49
^ cause we've	-25
^ cause you	-45
^ change the	-30
^ channel	-25
^ chip	-43
^ close	-69
^ cost	-49
^ could	37
^ could we	25
^ could you	-61
^ cut	-40
^ d $	-25
^ did anyone	131
^ did we	41
^ did you	28
^ didn't	137
^ do	46
^ do $	-53
^ do i	26
^ do they	190
^ do we	39
^ does	36
^ does $	-40
^ does it	-25
^ does that	157
^ doesn't	38
^ don't wanna	-31
^ don't we	151
^ don't you	48
^ easy to	-37
^ energy	33
^ energy source	-30
^ especially	-59
^ every	89
^ everybody	61
^ everybody knows	-48
^ everyone	59
^ everything	-54
^ exactly	-30
^ excellent	-38
^ except for	-23
^ finally we'll	-34
^ first	24
^ five	36
^ five $	24
^ five minutes	-46
^ for now	-41
^ for our	30
^ four $	33
^ fun	-41
^ get	-47
^ getting	-40
^ go	-70
^ good	-157
^ great	-42
^ had	-56
^ half	-26
^ hand	33
^ has	59
^ have we	164
^ have you	117
^ here	-28
^ here $	28
^ here it	-26
^ here's	-34
^ high	39
^ how $	-33
^ how about	36
^ how can	-59
^ how did	71
^ how it	40
^ how much	150
^ how they	-43
^ how we	-32
^ i $	-30
^ i agree	-23
^ i am	-28
^ i assume	94
^ i can	-47
^ i didn't	-50
^ i found	-37
^ i get	37
^ i have	-66
^ i haven't	-65
^ i hope	28
^ i kinda	-31
^ i like	-46
^ i put	-35
^ i really	-27
^ i say	-38
^ i see	-57
^ i so	-24
^ i suppose	-33
^ i think	-51
^ i used	-29
^ i usually	-27
^ i will	-38
^ i wonder	117
^ i would	-41
^ i wrote	-28
^ i'd say	-30
^ i'll	-84
^ i'm fine	-30
^ i'm glad	-29
^ i'm gonna	-64
^ i'm supposed	-31
^ i've	-110
^ if that's	62
^ if the	123
^ if they	-43
^ if this	123
^ if we've	-60
^ if you	-27
^ if you've	28
^ in $	-35
^ in my	-36
^ in that	-32
^ in the	-77
^ including	-54
^ instead of	32
^ interesting	-24
^ is	63
^ is $	-36
^ is it	-74
^ is that	37
^ is there	-50
^ is this	35
^ isn't	62
^ it	-50
^ it d	-28
^ it does	-39
^ it doesn't	-32
^ it it's	-32
^ it just	-46
^ it makes	-36
^ it's	-24
^ it's for	-33
^ it's from	-28
^ it's in	50
^ it's not	-63
^ it's w	67
^ it's you	-31
^ just	-33
^ just a	-24
^ just like	44
^ k $	-29
^ keeping	-40
^ kids	-65
^ kind	-32
^ kind of	-32
^ kinda like	-25
^ left	-31
^ let	-60
^ let me	-34
^ let's	-49
^ like $	-41
^ like a	97
^ like an	-45
^ like does	-43
^ like how	121
^ like just	-43
^ like on	68
^ like that	121
^ like this	30
^ like what	-48
^ like what's	63
^ like you	-85
^ look	-39
^ looking at	-44
^ make	-75
^ makes	-69
^ may	-61
^ maybe	-70
^ maybe $	-26
^ maybe some	-24
^ maybe that	-25
^ mean	-25
^ more	-61
^ most of	61
^ moving	-31
^ my	-64
^ n	-29
^ never	-35
^ new	28
^ new ideas	90
^ next meeting	-30
^ nice	-51
^ nice $	-25
^ no	-23
^ no i	-48
^ no problem	-24
^ no that	-47
^ nope	-39
^ obviously	-23
^ of course	-39
^ okay cool	-34
^ okay right	-35
^ okay so	-43
^ one	-81
^ one is	35
^ or	47
^ or $	-27
^ or are	-35
^ or at	-31
^ or do	65
^ or even	-23
^ or is	55
^ or it	-59
^ or just	55
^ or maybe	-72
^ or not	-40
^ or should	100
^ or the	-85
^ or we	39
^ or what	138
^ or yeah	-29
^ or you	-63
^ other	-24
^ our next	-46
^ our target	39
^ people	-25
^ people don't	-30
^ possibly	-42
^ press	-41
^ probably a	-26
^ put them	-40
^ ready	91
^ ready $	63
^ ready for	96
^ really	23
^ really $	111
^ remember	-40
^ right okay	-59
^ right so	-30
^ s	-31
^ s yeah	-29
^ save	77
^ say	-28
^ saying	-36
^ see $	34
^ see you	-50
^ send	-38
^ should we	-89
^ since our	-41
^ small	-29
^ so	-23
^ so $	-44
^ so i	-25
^ so okay	46
^ so we	-23
^ so yeah	-23
^ some	-108
^ something	-85
^ sometimes	-56
^ sorry	-40
^ special	49
^ sure	-42
^ sure $	-24
^ thank	-46
^ thank you	-46
^ thanks	-45
^ that comes	79
^ that doesn't	-47
^ that has	-25
^ that is	-32
^ that looks	-27
^ that means	-45
^ that might	-23
^ that one	28
^ that we're	-28
^ that we've	-24
^ that will	-29
^ that would	-85
^ that you	-59
^ that you're	-30
^ that's	-76
^ that's a	-102
^ that's that	-29
^ that's the	-39
^ that's this	-29
^ that's true	-26
^ that's you	30
^ the $	-30
^ the chip	-29
^ the company	-28
^ the i	-65
^ the information	43
^ the last	63
^ the little	-23
^ the next	63
^ the red	64
^ the third	-61
^ then	-88
^ there we	-35
^ there you	-36
^ there's	-51
^ there's a	-43
^ there's some	-27
^ these	-23
^ these are	-69
^ they	-54
^ they do	47
^ they don't	-34
^ they're	-62
^ they've	-26
^ things	-39
^ think	-73
^ this is	-61
^ those	31
^ thoughts	155
^ three	29
^ three $	65
^ too	-29
^ totally	63
^ true $	-41
^ unless you	-26
^ up	66
^ use	-34
^ users	-26
^ using	-25
^ using the	-40
^ very	-68
^ wait $	-23
^ was	89
^ we $	-28
^ we all	-38
^ we are	-109
^ we can	-57
^ we could	-111
^ we have	-71
^ we just	-107
^ we like	-31
^ we might	-38
^ we should	-69
^ we talked	-34
^ we would	-31
^ we wouldn't	39
^ we'll	-92
^ we're $	-33
^ we're a	-36
^ we're doing	-49
^ we're going	-44
^ we're good	41
^ we're moving	-39
^ we're talking	37
^ we're under	-37
^ we've	-29
^ we've been	-34
^ well	-117
^ were	52
^ what	47
^ what a	-56
^ what about	114
^ what can	62
^ what does	107
^ what else	51
^ what exactly	93
^ what i	-48
^ what i've	-28
^ what if	-29
^ what is	33
^ what it	-39
^ what people	-30
^ what the	-24
^ what was	122
^ what we	-141
^ what you	-40
^ what's	45
^ what's our	117
^ what's that	-44
^ what's the	43
^ when the	-25
^ where	32
^ where are	38
^ where do	77
^ where does	114
^ where we	-39
^ which $	32
^ which are	-32
^ which has	-40
^ which i	-45
^ which i'm	-28
^ which one	164
^ which you	-37
^ while	-24
^ who wants	147
^ who would	35
^ why	24
^ why are	82
^ why not	-27
^ wonderful $	-24
^ worth	-38
^ would	93
^ would it	-37
^ would that	94
^ would you	-47
^ wow	-50
^ wow $	-25
^ yeah	-32
^ yeah okay	-31
^ yeah one	29
^ yeah that	-38
^ yeah that's	-44
^ yeah the	-32
^ yep	-42
^ yep $	-36
^ yes	-39
^ yes $	-25
^ yet	-35
^ you $	-35
^ you can't	-27
^ you could	-78
^ you didn't	-27
^ you do	-47
^ you get	-37
^ you got	-25
^ you guys	57
^ you have	-58
^ you just	-56
^ you press	-23
^ you say	87
^ you should	-35
^ you think	157
^ you two	-32
^ you wanna	48
^ you want	58
^ you were	32
^ you will	45
^ you would	-42
^ you wouldn't	-40
^ you've	-40
^ your	27
a a	-32
a an	-29
a bad	-24
a better	63
a big	-32
a bit	-86
a button $	-25
a cat $	35
a certain	36
a chance	93
a channel $	-48
a chip	63
a choice	38
a clear	46
a coffee	-27
a concept	-28
a couple	-63
a d	57
a different	-39
a double	53
a f	47
a fair	-24
a few	-81
a full	-38
a it's	-31
a kind	-41
a l	-33
a later	60
a little	-65
a lot	-83
a mobile	32
a moment	-29
a moment $	-29
a nice	-53
a problem	-34
a s	-27
a scale	-47
a second	62
a second $	41
a separate	29
a set	-31
a simple	-89
a sort	-53
a special	-31
a stand	48
a standard	127
a strong	23
a survey	-24
a team	26
a team $	71
a tv $	-43
a very	-72
a what	135
a while $	-25
a whole	-29
ability	101
ability to	121
about earlier	-24
about earlier $	-24
about four	-33
about how	-25
about in	-43
about like	31
about making	30
about them $	31
about these	-24
about this $	32
about whether	72
about you	54
access	31
access to	26
actually	-38
actually $	-45
actually been	-38
actually do	-24
actually do $	-49
actually get	-28
actually go	-29
actually is	-37
actually supposed	58
actually the	-24
actually what	-30
add $	55
add in	-33
add something	-29
add to	23
additional	-72
address	41
after $	-28
after that	44
after this	-34
again $	26
again the	-40
against $	32
age	-36
ago	-36
agree $	46
agreed	-33
ahead of	-36
all are	-71
all be	-39
all been	-25
all comes	-24
all get	33
all gonna	58
all kinds	-29
all our	-53
all ready	68
all set	109
all set $	82
all that $	79
all the	-73
all these	-86
all this	-57
all this $	-32
all those	34
all together $	-30
all you	65
almost $	-23
along	41
along the	65
along those	-25
already $	-25
already on	85
also	-28
also $	-38
also found	-37
also get	-25
also gonna	-26
also need	88
also that	45
although	-27
although the	44
always	-97
am i	28
am i $	-54
amazing	-25
an a	-39
an extra	60
an opening	-28
an opening $	-28
an option $	50
and all	36
and and	-26
and black	89
and come	-37
and everything	39
and f	-28
and from	29
and how	-90
and i	-61
and is	88
and it	-70
and meeting	-24
and smaller	-37
and so	-53
and something	-35
and still	84
and stuff $	-38
and that	-36
and that's	24
and they	-33
and things $	25
and use	-50
and volume	-32
and we	-33
and we'll	59
another	-70
another meeting	-34
another way	-30
answer	38
any	100
any any	-30
any more $	-30
any new	28
any of	25
any other	69
any questions	139
any questions $	90
any thoughts	166
anyone	87
anyone $	67
anyone have	61
anything	84
anything about	-85
anything else	43
anything else $	-62
anything on	-42
anything that	30
anything to	51
anyway	-25
anywhere in	59
appreciate	140
are able	49
are actually	-70
are definitely	45
are for	-50
are getting	-39
are important	-33
are on	-40
are our	-40
are people	34
are really	-44
are there	27
are these	66
are they $	66
are three	-40
are we	145
are we $	-100
are what	38
are within	-48
are your	58
aren't	34
aren't they	100
aren't they $	108
around them	-35
as an	-73
as being	-38
as far	41
as it	27
as our	-40
ask	29
ask $	-57
assume	73
at all	29
at all $	45
at is	-28
at least	-30
at other	-23
at some	-24
at something	-34
at the	-33
at this	25
at you	63
audio	-72
available in	-27
average	93
aware	60
awesome	-29
b	-28
back at	83
back for	84
back in	-62
back into	32
back is	-51
back of	-26
back to $	-25
backup	-24
bar	87
basic	-25
basic things	-37
basically	-167
basically $	-32
be all	-31
be as	37
be different $	-24
be done $	-41
be fine	-25
be fine $	-25
be going	-23
be good $	-27
be hard	84
be in	-106
be it	-49
be like	61
be like $	84
be made	76
be making	98
be nice $	46
be okay	-28
be okay $	-28
be possible	64
be really	-32
be there $	-27
be under	81
be used	-37
because	-38
because i	-39
because it's	-26
because we	-24
before we	-23
before you	-40
behind the	-42
being able	53
better	-26
better $	-39
between a	44
big issue	-24
big like	-54
bit	-57
bit of	-52
black or	49
black with	-37
build	-31
but $	-68
but i	-44
but it's	-40
but maybe	-32
but never	-41
but then $	-35
but they're	-23
button could	-43
button maybe	26
button on	75
button or	-91
button to	-23
buy	35
buy a	55
buy it	-38
buy it $	-56
by $	-30
by this	-24
c we	-29
c you	83
cable $	86
call on	-43
called	29
calling	86
came	-24
came from	-43
came with	-37
can $	-74
can always	-24
can be	-66
can change	-40
can do $	-56
can get	-68
can have	-203
can hold	-40
can i	-44
can it	231
can move	-28
can now	-27
can only	-26
can see	-135
can tell	-23
can then	-29
can throw	-27
can use $	-36
can you	-28
can't	-52
can't remember	114
can't say	-29
can't use	-27
case and	40
case the	-24
cause	-31
cause if	33
cause it's	-50
cause this	-30
cause we	-82
cause we've	-25
cause you	-62
cell	-58
cell phone	-31
certainly	-65
chance	43
chance to	93
change $	40
channel	-23
channel down	-49
channel five $	-24
chip is	56
chip on	77
choose what	-38
click	-58
close $	-47
come $	-53
come from	-88
come up	-42
comes with	73
comfortable	-75
coming $	-23
coming back	45
coming in	-33
coming up	35
comment	35
complete	-53
completely	57
completely $	36
computer $	-25
concept $	28
consider	69
contact	-31
control and	-28
control and $	-30
control does	-25
control have	30
control is	-36
control it	-28
control or	-44
control would	-27
cool	-92
cool $	-30
correct	148
correct $	72
cost any	-40
cost more	101
cost the	-39
cost to	-25
costs $	23
costs are	-37
costs of	-35
could $	-111
could add	35
could be	-57
could do	-76
could have	-131
could just	-43
could only	-38
could think	47
could we	51
could you	24
couldn't we	-58
couple	-28
couple of	-24
course	-125
currently	-49
cut	-30
data	-27
data $	-41
days $	-24
decide	-45
decide what	-50
decide whether	-25
decide which	-33
decided $	-35
decided that	-37
decided to	-59
definitely $	-32
definitely going	46
depends	-101
device itself	-31
device itself $	-31
devices	-41
dial $	-28
did	23
did $	-43
did anyone	131
did get	-25
did i	27
did it	235
did we	203
did you	85
did you $	-47
didn't have	-62
didn't know	-31
difference	23
difference $	-23
difference between	41
different kinds	-38
different things	-42
discuss	-25
discuss all	-38
discuss the	-52
discussion at	-28
do	24
do all	73
do an	-28
do anything	-55
do i	73
do i $	25
do is	-160
do it	-23
do most	77
do my	33
do not	-24
do on	-55
do people	29
do they	111
do they $	-30
do this $	41
do we	102
do we $	-63
do with	-23
do you	66
do your	-38
does	79
does everything	-24
does it	42
does it $	66
does that	114
does the	156
doesn't	-50
doesn't have	-76
doesn't it	35
doesn't it $	35
doesn't look	-25
doesn't say	-24
doesn't work	-26
doing $	29
doing that $	33
don't even	45
don't feel	-42
don't have	-33
don't know $	-117
don't like	-32
don't really	-133
don't see	-33
don't they	71
don't think	-57
don't wanna	-84
don't we	-43
don't we $	89
done $	-31
done for	-29
done with	-68
double	37
down	-45
down for	-29
down here $	45
down the	-26
drive	-23
drop down	-44
drop it $	30
dunno $	-74
dunno how	-49
dunno i	-42
dunno if	40
during our	-47
each one	42
earlier $	-57
easier	-96
easily $	-29
easy enough	-80
effect	-29
effect of	-29
either	-183
either a	-25
either that	-28
else	95
else $	-35
else do	82
else to	24
else was	41
else we	-62
email	45
email that	23
energy is	-28
enough $	-63
even a	-41
even for	-24
even just	-47
even know	72
even need	-44
everybody knows	-34
everyone	85
everyone $	-28
example	-38
example that	-26
excellent	-51
excellent $	-28
except	-34
existing ones	85
expensive to	70
experience with	-38
extra	-27
f a	-35
f the	-53
fact	-38
fair	-55
fair enough	-23
family $	-34
fantastic	-27
fantastic $	-27
far as	41
far away	77
fast	-24
feel about	95
feels	-26
few	-85
figure out	56
finally	-42
finally we'll	-34
find out	-98
find them $	-26
finding	-38
finding out	-43
fine $	-33
finish	-45
finished	67
first $	-23
first i	35
first ideas	-65
first of	-29
first two	-62
fit on	36
five $	23
five age	46
five and	50
five is	-45
five minutes	-98
five to	60
focus	-52
follow	101
for an	34
for and	-76
for different	23
for everybody	-31
for everyone	65
for everything	-35
for example	-90
for going	126
for in	43
for it $	-47
for later	-35
for me $	28
for next	-27
for now	-24
for people	25
for things	-54
for this	-38
for this $	62
for tv	-27
for us	-107
for when	-23
for your	62
forget	-27
forgot	-34
forgot $	-26
forgot to	-32
form $	27
form of	-43
form or	24
form question word	46
form question word only	26
form question word verb	30
form tag	-42
form verb subject	191
form verb subject within	97
forward	-34
found $	37
found out	-30
four five	-23
free	-35
free to	48
friends	-78
from $	78
from each	-42
from it	-82
from it $	-61
from last	-47
from like	165
from our	-24
from what	-26
from your	-40
front	34
fun	-24
further	58
g	-118
gave	-31
general	-24
get a	-24
get lost	76
get one	-25
get our	-35
get some	-35
get that	-62
get that $	-38
get them	-50
get through	126
getting the	41
give a	30
give me	-41
give that	39
given	-165
gives	-50
go about	27
go anywhere	-26
go around	45
go back $	-29
go first	161
go first $	39
go in	192
go into	-41
go next	-42
go on	-25
go through	-77
go with $	-34
goal	66
god	-38
goes along	-39
goes away	-42
goes into	-49
goes out	-30
going to $	-27
gonna $	-32
gonna be $	42
gonna close	-55
gonna do $	-27
gonna get	33
gonna go	27
gonna make	-31
gonna put	-39
gonna sell	-32
gonna try	30
gonna wanna	115
gonna want	28
good $	-43
good one $	-26
got and	-35
got any	50
got its	-31
got some	-36
got that	-28
got the	-26
got to	-27
got two	-60
got your	-27
great	-46
great $	-74
guess	-40
guess $	-48
guess i	71
guess this	-23
guess we	-32
guess we're	-47
guess what	40
guess you	63
guessing $	-28
guy $	-27
guys	85
guys $	-76
guys can	-30
guys have	-101
guys think	87
guys to	-33
h $	-41
ha	-75
ha $	-36
had	-113
had a	-64
had any	-48
had to	-31
half the	-48
hand $	-141
happen	-32
happening	33
happy with	-37
hard to	-104
has been	-26
has to	-117
have a	-37
have a $	-52
have another	107
have anything	206
have been	-24
have changed	-24
have four	-44
have got	-26
have i	36
have lost	-37
have more	64
have no	-35
have one	-48
have seen	-30
have some	-98
have sort	40
have these	-37
have this	-63
have those	-47
have to $	-35
have we	191
have you	89
have you $	-23
haven't actually	-37
haven't done	-29
haven't gotten	-26
having	-46
having $	-30
having a	-117
he was	-46
head a $	-52
head a $ $	-52
head a kind	-43
head a kind of	-43
head about	61
head about the	107
head according	-30
head according to	-30
head according to the	-30
head advanced	-67
head after that	64
head almost $	-23
head almost $ $	-23
head already	-31
head alright	-49
head also	23
head although the	44
head an	-79
head another one	-46
head any	130
head any other	122
head any questions	65
head any questions $	59
head anyone	-58
head anything	108
head anything else	136
head anything else $	104
head anything else to	96
head anything that	-27
head anyway	-32
head are	69
head are there	82
head are they	-75
head are we	-39
head are we going	-38
head are we gonna	-85
head aren't	47
head as a	-33
head as in	39
head at the	-58
head at the moment	-24
head at this	85
head b	-34
head back to	-29
head be	-65
head but	-37
head but $	-29
head but $ $	-29
head c	-35
head can	34
head can you	-32
head change the	-30
head channel	-72
head chip	-43
head come on	-31
head cool	-23
head cost	-49
head could	37
head could we	25
head could you	-61
head cut	-40
head d $	-25
head d $ $	-25
head definitely	-37
head did anyone	131
head did we	41
head did you	30
head didn't	137
head discuss	-27
head do $	-28
head do $ $	-28
head do i	26
head do they	51
head do they $	-30
head do we have	50
head do we know	154
head do we need	55
head do we wanna	166
head do we want	67
head do you have	191
head do you need	216
head do you think	69
head do you wanna	-125
head does $	-40
head does $ $	-40
head does it	-63
head does it $	48
head does that	157
head does that mean	89
head does the	127
head doesn't	38
head doesn't have to	-25
head don't wanna	-31
head don't we	151
head don't we $	89
head don't you	48
head done	-24
head each	-29
head easy to	-37
head easy to use	-37
head energy	33
head energy source	-30
head especially	-59
head even	-32
head every	89
head everybody	61
head everybody knows	-48
head everyone	59
head everything	-54
head exactly	-37
head exactly $	-26
head exactly $ $	-26
head excellent	-38
head except for	-23
head fantastic	-27
head fantastic $	-27
head fantastic $ $	-27
head finally we'll	-34
head first	24
head five	36
head five $	24
head five $ $	24
head five minutes	-46
head for a	-26
head for now	-41
head for our	30
head four $	33
head four $ $	33
head fun	-41
head get	-47
head getting	-40
head go	-95
head good	-34
head great	-54
head great $	-29
head great $ $	-29
head had	-35
head half	-26
head hand	23
head has	59
head have	-38
head have we	164
head have you	37
head here	-32
head here it	-26
head here's	-34
head here's what we're	-31
head high	39
head how	55
head how can	-59
head how did	71
head how do	-52
head how do i	239
head how do we	-79
head how it	40
head how much	205
head how they	-43
head how we	-32
head i $	-47
head i $ $	-47
head i agree	-23
head i am	-36
head i assume	94
head i can	-55
head i can't see	-50
head i didn't	-56
head i don't even	100
head i don't think	-112
head i dunno $	-49
head i dunno how	-49
head i dunno if	43
head i feel	-25
head i get	37
head i have	-68
head i haven't	-65
head i haven't gotten	-26
head i hope you	62
head i it	-25
head i just got	-27
head i kinda	-31
head i know what	-40
head i like	-46
head i mean how	34
head i mean this	-54
head i mean what	128
head i only	-58
head i put	-35
head i really	-27
head i really like	-28
head i say	-38
head i see	-70
head i so	-24
head i suppose	-33
head i think	-53
head i think it	-73
head i think it's	-25
head i think that	-49
head i think that's	-47
head i think the	-40
head i think we	-27
head i thought we	-38
head i used	-29
head i used to	-29
head i usually	-27
head i want one	-25
head i was looking	-25
head i was saying	-32
head i will	-38
head i wonder	86
head i would	-47
head i would say	-55
head i wrote	-28
head i'd say	-30
head i'll	-85
head i'm	-27
head i'm fine	-30
head i'm glad	-29
head i'm gonna	-65
head i'm just thinking	-27
head i'm not sure	-54
head i'm supposed	-31
head i'm supposed to	-31
head i've	-120
head if it	-81
head if it's	-31
head if people	-39
head if that's	62
head if the	123
head if this	156
head if we $	-60
head if we need	-40
head if we wanna	-68
head if we've	-60
head if you $	-39
head if you do	-33
head if you get	-48
head if you have	93
head if you hold	-29
head if you know	128
head if you like	-44
head if you wanna	-36
head if you've	28
head if you've got	-54
head in $	-29
head in $ $	-29
head in my	-36
head in terms	60
head in terms of	60
head in that	-32
head in the	-112
head including	-54
head instead of	32
head interesting	-24
head is	50
head is $	-36
head is $ $	-36
head is it	-75
head is it $	-118
head is it just	154
head is that	39
head is that $	-112
head is that a	112
head is that alright	111
head is that gonna	133
head is that right	106
head is the	-51
head is the project	-40
head is there	-50
head is there a	172
head is there any	67
head is there anything	124
head is this	35
head isn't	62
head isn't it $	155
head it	-41
head it $	-48
head it $ $	-48
head it d	-28
head it does	-40
head it doesn't	-38
head it is an	-49
head it it's	-32
head it just	-46
head it makes	-36
head it won't	-25
head it would have	51
head it's	-40
head it's $	-28
head it's $ $	-28
head it's fine $	-27
head it's for	-33
head it's from	-28
head it's got	-38
head it's in	50
head it's in the	87
head it's just it	-29
head it's just like	-43
head it's like a	32
head it's not	-78
head it's very	-24
head it's w	67
head just a	-59
head just write	68
head k $	-29
head k $ $	-29
head kind	-32
head kind of	-32
head kinda like	-25
head large	-46
head left	-31
head let	-63
head let me	-36
head let's	-50
head like	-51
head like $	-51
head like $ $	-51
head look	-39
head looking at	-44
head make	-94
head makes	-69
head may	-43
head maybe	-46
head maybe it's just	-26
head maybe like a	-69
head maybe some	-24
head maybe that	-25
head maybe we could	28
head mean	-25
head more	-75
head most of	49
head mostly	-34
head moving	-31
head my	-78
head n	-29
head new	28
head new ideas	90
head next meeting	-30
head nice	-51
head nice $	-25
head nice $ $	-25
head none	-51
head nope	-39
head not	-46
head not $	-33
head not $ $	-33
head not so much	-25
head obviously	-31
head of course	-41
head on $	-41
head on $ $	-41
head on the back	25
head on the side	-28
head one is	35
head ones	48
head ones that	48
head or	-27
head or $	-27
head or $ $	-27
head other	-56
head our next	-46
head our target	39
head people	-57
head people don't	-30
head per	25
head personal preferences $	-31
head please	-25
head plus	-39
head possibly	-53
head press	-41
head probably a	-26
head probably just	-40
head problem	-24
head problem $	-24
head problem $ $	-24
head put them	-40
head put them in	-40
head ready	91
head ready $	63
head ready $ $	63
head ready for	96
head really $	99
head really $ $	99
head remember	-40
head s	-39
head save	77
head say	-28
head saying	-36
head see $	34
head see $ $	34
head see you	-29
head send	-38
head should	88
head should we	24
head should we just	100
head since our	-41
head single $	-27
head single $ $	-27
head small	-29
head so	-47
head so $	-47
head so $ $	-47
head some	-118
head something	-131
head sorry	-57
head sure	-52
head sure $	-33
head sure $ $	-33
head thank	-49
head thank you	-49
head thanks	-45
head that comes	79
head that comes with	79
head that doesn't	-47
head that has	-25
head that is	-35
head that looks	-27
head that means	-45
head that might	-27
head that one	28
head that one $	38
head that seems	-28
head that should be	-24
head that was	-26
head that we can	35
head that we're	-28
head that we've	-24
head that would	-106
head that would be	-51
head that you	-66
head that you know	-26
head that you're	-30
head that's	-30
head that's a good	-30
head that's all $	-42
head that's not a	-24
head that's quite a	-27
head that's the end	-35
head that's true	-26
head that's what we	-23
head that's you	30
head the $	-49
head the $ $	-49
head the case is	-29
head the chip	-29
head the company	-28
head the first one	-35
head the i mean	-57
head the idea of	-59
head the information	40
head the last	63
head the little	-23
head the next	63
head the red	64
head the rest of	-34
head the second thing	-37
head the thing	-24
head the thing is	-50
head the third	-61
head there	-46
head there $	-29
head there $ $	-29
head there we	-35
head there we go	-23
head there you	-36
head there you go	-34
head there's	-70
head there's a	-45
head there's some	-27
head there's some other	-27
head these	-34
head these are	-72
head they	-97
head they do	37
head they don't	-82
head they don't have	-28
head they're	-77
head they've	-39
head things	-49
head think	-79
head think of	-26
head this is	-67
head this is a	34
head this is where	-51
head this one	64
head this one $	113
head those	25
head those are the	-46
head thoughts	155
head three $	34
head three $ $	34
head too	-29
head totally	63
head true $	-41
head true $ $	-41
head two or three	-69
head unless you	-26
head up	66
head users	-26
head using the	-29
head very	-69
head wait $	-41
head wait $ $	-41
head was	58
head was it	-78
head was that	29
head way	-41
head we all	-23
head we can	-68
head we could	-126
head we definitely need	-53
head we didn't	-32
head we don't need	-39
head we don't wanna	-56
head we don't want	-27
head we haven't	-44
head we just have	-25
head we like	-31
head we might	-38
head we might have	-53
head we need the	-70
head we put the	-39
head we should	-69
head we should make	-24
head we talked	-34
head we wanna go	45
head we would	-31
head we wouldn't	39
head we'll	-94
head we're a	-36
head we're doing	-49
head we're going	-51
head we're going for	-27
head we're gonna $	-25
head we're gonna close	-55
head we're gonna discuss	-42
head we're gonna do	-26
head we're gonna get	-37
head we're gonna talk	-53
head we're good	41
head we're good $	51
head we're just gonna	-28
head we're moving	-39
head we're talking	37
head we've	-41
head we've been	-34
head we've got $	-52
head we've got five	-26
head we've got some	-44
head we've got this	-42
head we've got to	-55
head we've only	-24
head we've only got	-24
head well	-39
head well $	-39
head well $ $	-39
head were	52
head what	28
head what a	-56
head what about	68
head what about the	144
head what are our	-39
head what are the	-49
head what are we	-39
head what are you	163
head what are your	166
head what can	62
head what do we	-108
head what does	107
head what else	51
head what else $	-51
head what else do	82
head what exactly	93
head what i	-71
head what i've	-28
head what if	-35
head what is it	114
head what is the	-68
head what it	-39
head what people	-30
head what the	-24
head what was	122
head what we	-28
head what we can	-28
head what we have	-46
head what we need	-25
head what would	30
head what would be	130
head what's	61
head what's our	117
head what's the	-28
head whatever	-45
head when the	-25
head where	32
head where are	38
head where do	77
head where do you	77
head where does	114
head where we	-39
head which are	-32
head which has	-40
head which i	-45
head which i'm	-28
head which one	164
head which will be	-42
head which you	-37
head who wants	147
head who would	35
head who would like	85
head why	103
head why $	76
head why $ $	76
head why are	82
head why not	-27
head why not $	-25
head wonderful $	-24
head wonderful $ $	-24
head worth	-38
head would	55
head would it	-37
head would it be	-40
head would that	94
head would you	-47
head wow	-50
head wow $	-25
head wow $ $	-25
head yeah	-36
head yeah okay	-33
head yeah okay $	-31
head yeah one	29
head yeah one $	29
head yeah that's	-45
head yeah the	-32
head yep	-43
head yep $	-38
head yep $ $	-38
head yes	-29
head yes $	-29
head yes $ $	-29
head yet	-35
head you $	-35
head you $ $	-35
head you can	-31
head you can do	50
head you can put	-47
head you can use	-32
head you can't	-34
head you could	-100
head you do	-47
head you don't $	-44
head you don't want	-38
head you get	-37
head you got	-36
head you guys	57
head you have	-122
head you just	-62
head you know how	77
head you know that	-43
head you like	-67
head you need	-44
head you press	-23
head you said	-60
head you say	33
head you should	-35
head you think	157
head you two	-32
head you two are	-32
head you wanna	48
head you were	32
head you will	45
head you would	-26
head you wouldn't	-23
head you're $	32
head you're $ $	32
head you're gonna	-23
head you're gonna be	-50
head you're gonna have	-30
head you've	-52
head your	62
hear	-93
heard	32
hello $	-29
help you	98
here we	-29
here's	-34
hi	-31
high school	-42
him $	-31
hit	-42
hold it $	27
hold of	-44
hope you	47
hoping	69
hours	-44
house	-60
how	48
how are	-59
how can	-59
how did	71
how good	85
how is	-69
how long	96
how much	48
how that	-33
how they	-39
how we	40
how well	122
how what	-54
however	-34
i agree $	-51
i am	-80
i assume	94
i believe	-29
i can	-110
i did	-68
i didn't	-109
i do	-25
i do $	-26
i dunno $	-53
i feel	-34
i figured	-38
i found $	42
i got	-125
i guess	-28
i guess $	-40
i had	-47
i have	-60
i i	-26
i i'm	-32
i is	153
i it	-66
i knew	-25
i know	-39
i like	-206
i like $	-30
i looked	-46
i need	-62
i only	-30
i prefer	-35
i press	214
i really	35
i remember	-37
i said	-29
i see	-121
i sent	51
i so	-24
i suggest	-40
i suppose	-87
i t	-36
i that's	-23
i think	-90
i think $	-83
i thought	-34
i want	-103
i want $	-50
i was	-24
i was $	-34
i what	75
i will	-75
i wonder	66
i would	-23
i wrote	-28
i'd	-62
i'd give	-41
i'd go	-39
i'd say	-43
i'll	-101
i'll do	-44
i'll leave	32
i'm	-50
i'm fine	-30
i'm glad	-29
i'm gonna	-141
i'm quite	-26
i'm seeing	-23
i'm wondering	27
i've done	101
i've got	-63
i've used	-30
id	-31
idea about	-33
idea is	-35
idea that	-35
ideas	31
ideas $	33
ideas are	-39
if something	-37
if that's	96
if there	-28
if y	-40
if you're	-23
if you've	50
imagine it	-54
important	-53
important $	-45
important is	-37
in all	27
in an	85
in case	-24
in different	109
in fact	-25
in general $	55
in half	-27
in it	-63
in it $	-23
in like	-37
in mind	-110
in our	-119
in project	-61
in technology	-47
in that	-34
in their	77
in these	124
in this $	61
in very	-23
in what	83
in which	-32
individual work	-31
input	31
input from	-52
inside $	-31
instructions	-46
interested	-32
interested in	-32
interesting	-56
interesting $	-53
into a	-48
into how	34
into it	-88
into one	-26
into production	-42
into this $	-40
involved	-27
is also	-24
is anything	-67
is come	-30
is concerned	-25
is double	119
is going	-66
is he	95
is how	-45
is i	-43
is in	37
is it	182
is it $	47
is me	-25
is not	-73
is now	-57
is quite	-34
is really	-26
is so	-28
is that	26
is that $	73
is there	70
is this	87
is to	-96
is yeah $	-24
is your	40
isn't a	33
isn't it	68
isn't it $	65
isn't that	64
issue is	-25
issues that	-30
it about	-32
it after	-30
it again	23
it all $	-37
it anyway	40
it back	-54
it be	66
it being	32
it can't	-26
it cause	-29
it comes	-33
it could	-168
it d	-28
it depends	-33
it does	-160
it doesn't	-42
it easier	-51
it easy	24
it for $	-23
it gets	-38
it go	49
it goes	-40
it going	-75
it had	-25
it has	-54
it have	110
it here	-30
it how	112
it if	37
it is $	-25
it it's	-26
it just $	-42
it might	-62
it need	168
it not	39
it now $	-24
it one	-35
it only	90
it or	88
it over	-34
it really	-23
it right	26
it say	126
it should	-78
it simple	-25
it small	34
it takes	46
it the	-39
it there	-23
it there $	-23
it this	25
it though	78
it though $	78
it too	53
it was $	-50
it what	32
it work $	-33
it'll	-82
it's	-30
it's $	-75
it's a	-116
it's already	-41
it's been	-30
it's cause	-31
it's fun	-36
it's going	38
it's gonna	-145
it's gotta	-26
it's like	-52
it's more	-82
it's my	-25
it's not $	24
it's pretty	-28
it's quite	-35
it's really	-55
it's something	-56
it's the	-27
it's to	-42
it's useful	-27
it's w	67
it's worth	58
its	-35
job	-57
just $	-28
just a	-37
just a $	39
just an	44
just at	-25
just basically	-31
just by	-29
just did	-48
just don't	-23
just for	-23
just give	-52
just going	46
just got	-32
just having	32
just in	-40
just leave	-30
just make	-50
just making	-30
just putting	-27
just see	-45
just so	-30
just sort	-24
just talking	-31
just that	-25
just too	-25
just want	-39
just wondering	33
just write	26
keep	-49
keep it	-57
keep the	30
key	-36
kick off	-23
kinda	-24
kinda $	52
kinda going	-32
kinda thing	46
kinds	-30
know exactly	-30
know how	25
know if	53
know it	-35
know the	-68
know what	31
know whether	23
know why	-53
know you're	-28
knows	-29
knows $	-29
l	-128
last $	42
last one $	-26
last thing	-34
last time	-33
lead	-27
learn	-33
least	-45
leave	51
length 0	-89
length 1	-35
less	-65
let me	-62
let's	-92
let's go	-45
life	26
like $	-43
like about	-24
like an	43
like and	-63
like any	31
like audio	-28
like does	69
like double	-33
like even	-29
like from	-33
like getting	-31
like go	-36
like how	-46
like my	-35
like that's	98
like there	29
like to	65
like under	-48
like we	-54
like what's	62
like would	-59
like you	-44
limited by	-49
list of	-32
little	-58
little bit	-57
little things	53
look $	-42
look at	-27
look for	-23
look like	31
look really	-27
looked into	-43
looking at $	-38
looking thing	54
looking thing $	54
looks	-69
looks like	-123
lose $	-43
lose it $	-24
lose the	-39
lost $	-27
lot	-47
lot of	-65
lot on	-23
lots	-48
lots of	-48
love	-63
love the	-25
low tech	-28
m	-264
made of	65
made the	-23
main thing	-28
make our	-29
make sense	-66
make them	-28
makes sense	76
making the	-49
man	-28
manage	-48
manage to	-48
management	-30
manager	-42
many other	-52
matter	23
maybe more	-30
maybe something	45
maybe that's	-23
maybe the	-37
maybe with	-30
me at	-29
me the	-47
me to	-23
mean	46
mean $	74
mean a	-23
mean by	-35
mean how	34
mean that	-23
mean to	-42
mean what	128
means $	-50
means like	-24
means that	-44
means you	-24
meet	52
meeting about	-29
meeting i	-49
meeting in	-25
meeting is	-38
meeting starts	-38
meeting that	54
meeting the	-51
meeting then	-64
message to	-28
messages	-51
met	41
might	-71
might be	-32
might consider	-55
might do	-66
might even	-24
might have	-47
mind	-51
mine $	-26
mine is	-59
minutes to	-37
money to	58
more	-40
more expensive $	28
more for	-37
more important	-37
more information	-25
more of	-72
more thing	-26
more to	-32
most	-59
move away	-27
move it	-47
much about	-31
much easier	-47
much it	-50
much like	-29
much of	29
much on	-38
must	-71
n	-65
name $	25
names	41
natural	-48
need $	-25
need all	-27
need for	122
need it	-82
need it $	-30
need like	24
need that	-62
need to $	34
need you	-31
needs	-118
needs $	-31
needs a	39
needs to	-116
never gonna	-29
never have	46
new $	-47
new television	-33
next	23
next $	-23
next meeting $	45
next to	-53
next year	-27
nice	-41
no i	-50
no idea	-24
no matter	24
no need	31
no that	-47
no we're	-63
non	-64
none	-34
nope	-39
not	-23
not a	-100
not bad	-34
not gonna	-75
not good	-25
not it	-27
not like	-43
not quite	-38
not really	-45
not so	-38
not sure	-91
not using	-40
not very	-33
note	-45
nothing	-87
notice	-46
now and	-23
now have	-35
now if	66
now we	26
numbers on	-34
obviously	-90
of all	-53
of any	-51
of course	-69
of different	-41
of doing	-67
of everything	-25
of good	-35
of individual	-52
of it $	-54
of like	30
of me	-24
of my	-64
of one	-46
of production	46
of some	53
of something	-24
of style	-23
of technology	24
of thing $	-70
of two	29
of us	-28
of use $	-36
of using	26
of voice	-40
of what	-107
of with	30
of you	34
off button	-27
off in	-31
off meeting	-32
off some	-36
off that's	-39
off to	-32
off you	-26
office	-51
often	-35
ok	-36
ok $	-36
okay cool	-34
okay cool $	-34
okay i	-23
okay right	-35
okay right $	-27
okay so	-46
okay the	-35
okay with	65
old	-76
on $	-25
on and	-67
on as	-111
on by	-34
on each	63
on for	-32
on it $	24
on just	-24
on making	-46
on off $	33
on print	77
on th	-27
on them	59
on there	-28
on these	26
on this $	-71
on with	30
on you	30
on your	-24
once	-28
once they	-29
one a	30
one button	-25
one does	-28
one down	-30
one i	-24
one particular	-24
one per	-32
one right	-44
one side	-68
one the	38
one to	39
one too	-23
one was	-50
one where	-52
one with	-25
ones	27
ones $	36
ones are	-87
online	31
only for	-36
only gonna	113
only use	-40
only way	101
opening	-51
operate	-57
opinion $	-40
option $	37
or	45
or $	60
or are	99
or as	-58
or can	61
or do	40
or does	87
or five	58
or four $	70
or in	-48
or is	40
or it's	-25
or just	107
or maybe	-79
or no $	64
or on	84
or one	200
or put	-85
or should	100
or so $	38
or some	-50
or the	34
or we	55
or whatever	-46
or when	-89
other ones	34
other options	153
other questions	-33
other side $	-31
other than	-24
otherwise	-53
our costs	69
our goal	117
our meeting	158
our new	-32
our target	-27
our time	68
our two	120
out by	-25
out from	49
out if	-47
out of	-112
out there	-63
outside the	24
over here $	-30
over there $	23
over this	-45
own	-45
part	30
parts	-46
pass	-28
pay	29
pay more	-38
people don't	-33
people in	-34
people want	-54
people were	-63
people would	-24
perfect	-35
perfect $	-29
perhaps	-109
phone or	112
physical	-42
pick	-122
pick up	-41
place	-58
place it	-37
plan	-44
player and	-28
please	-98
please $	-38
point	-62
point five	-59
point is	-23
point of	-105
point out	-25
point scale	-32
point scale $	-32
point three $	33
point to	-24
position	167
possible $	-26
possible to	44
power $	-47
power button $	52
prefer	-37
press	59
press and	-62
press the	-39
pretty	-50
previous	-56
probably	-90
probably not	-25
problem	-71
problem of	-23
problems	-63
problems with	-37
process	23
production $	-34
production costs	-48
profit	-60
profit of	-32
program the	-40
project is	-24
project manager	-30
project process	40
project process $	-37
pull	176
put $	-44
put our	-32
put that	32
putting	-71
quality	51
quality $	42
question	45
question is	127
questions	111
questions $	52
questions for	64
quickly	-108
quickly $	-34
quite	-66
quite as	-30
quite have	-36
rather $	-23
re	-36
re $	-39
read that	47
read the	-24
ready	112
ready $	123
ready for	102
real	-42
real quick $	-25
really $	-27
really big	-23
really doing	54
really don't	-52
really good	-30
really high	-53
really is $	-35
really isn't	-50
really know $	-23
really wanna	-29
really want	45
reason	-32
reason why	-23
recently	-23
record	-32
red button	-56
red is	-53
related	-46
remember $	71
require that	-54
requirements $	28
requirements that	76
response to	-24
rest	-39
results	-26
right here	-37
right in	96
right okay	-67
right okay $	-59
right so	-33
role	27
role $	32
room	-42
room $	-24
running	88
s $	-28
s like	-30
said i	-29
said we	35
same thing	41
save	-28
save it	23
saved	30
say a	-36
say about	32
say channel	39
say in	28
say it	131
say no	-25
say one	-41
say that	-55
saying $	69
says	-29
scale	-26
scale of	-47
screen or	-66
screen there	52
screen thing	31
seconds	-39
section $	-30
see here	-46
see i	-65
see it	72
see the	-75
see this	70
see what's	-30
see you $	-32
seem like	40
seems	-98
seems to	-25
seen a	-28
select	-68
sell $	-45
sell this	-32
send it	46
sent	23
sent by	-55
sent you	56
sent you $	-25
separate	71
set of	-30
setting	-31
she	-60
should $	-37
should be $	-40
should have	-109
should i	151
should look	30
should we	53
shouldn't be	-26
shouldn't have	-42
show us	34
showing	26
showing up	88
shows	-23
side of	-30
side we	-37
side you	-30
simple	-25
simple one	-33
simple to	125
simply	-39
since our	-30
sit at	-38
smaller and	-37
so far $	-28
so it	-48
so it's	-78
so no	-51
so okay	34
so okay $	34
so one	-31
so that's	-27
so the	44
so we're	-33
so we've	-23
so yeah	-35
so yeah $	-33
so you	-25
some	-41
some sort $	70
some very	-31
somehow $	-24
something is	-83
something or	-44
something quite	-26
something so	-31
something that $	-27
something to	-87
something where	-24
sometimes $	-27
somewhere $	-24
soon	-30
sorry	-24
sorry $	-65
sort of	-29
sounds	-93
sounds $	-25
source	-40
source $	-23
space	-94
speak	-25
special	58
special form	25
specific	-100
stand out	41
start this	-26
start using	-33
starting	-44
starts in	-38
state	31
state of	31
states $	40
statistics	78
stay	64
stay here	181
step $	-24
stick with	-27
still	-76
strategy	-29
strong	64
stuff and	-76
stuff is	-43
such	-129
suggest that	-25
sure	-75
sure $	-48
sure that's	-29
sure what	-44
switch it	-51
system	-100
t	-57
tail ^ almost	-23
tail ^ but	-28
tail ^ d	-25
tail ^ do	-53
tail ^ does	-40
tail ^ five	24
tail ^ four	33
tail ^ here	28
tail ^ how	-33
tail ^ i	-30
tail ^ in	-35
tail ^ is	-36
tail ^ k	-29
tail ^ like	-41
tail ^ maybe	-26
tail ^ nice	-25
tail ^ okay	-26
tail ^ or	-27
tail ^ ready	63
tail ^ really	111
tail ^ see	34
tail ^ so	-44
tail ^ sure	-24
tail ^ the	-30
tail ^ three	65
tail ^ true	-41
tail ^ wait	-23
tail ^ we	-28
tail ^ we're	-33
tail ^ which	32
tail ^ wonderful	-24
tail ^ wow	-25
tail ^ yep	-36
tail ^ yes	-25
tail ^ you	-35
tail a button	-25
tail a cat	35
tail a channel	-48
tail a moment	-29
tail a second	41
tail a team	71
tail a tv	-43
tail a while	-25
tail about earlier	-24
tail about them	31
tail about this	32
tail actually	-45
tail actually do	-49
tail add	55
tail after	-28
tail again	26
tail against	32
tail agree	46
tail all set	82
tail all that	79
tail all this	-32
tail all together	-30
tail almost	-23
tail already	-25
tail also	-38
tail am i	-54
tail an opening	-28
tail an option	23
tail and stuff	-38
tail and things	25
tail any more	-30
tail any questions	90
tail anyone	67
tail anything else	-62
tail are they	66
tail are we	-100
tail aren't they	108
tail ask	-57
tail at all	45
tail back to	-25
tail basically	-49
tail be different	-24
tail be done	-41
tail be fine	-25
tail be good	-27
tail be like	84
tail be nice	46
tail be okay	-28
tail be there	-27
tail better	-39
tail but	-68
tail but then	-35
tail buy it	-56
tail by	-30
tail cable	86
tail called	-38
tail can	-74
tail can do	-59
tail can use	-36
tail change	40
tail channel five	-24
tail close	-47
tail come	-53
tail come back	-33
tail coming	-23
tail completely	36
tail computer	-25
tail concept	28
tail control and	-30
tail cool	-30
tail correct	72
tail costs	23
tail could	-111
tail data	-41
tail days	-24
tail decided	-35
tail definitely	-32
tail device itself	-31
tail dial	-28
tail did	-43
tail did you	-47
tail difference	-23
tail do i	25
tail do they	-30
tail do this	41
tail do we	-63
tail does it	66
tail doesn't it	35
tail doing	29
tail doing that	33
tail don't know	-117
tail don't we	89
tail done	-31
tail down here	45
tail drop it	30
tail dunno	-74
tail e	-49
tail earlier	-57
tail easily	-29
tail else	-35
tail enough	-63
tail everyone	-28
tail excellent	-28
tail family	-34
tail fantastic	-27
tail find them	-26
tail fine	-33
tail first	-23
tail for it	-47
tail for me	28
tail for this	62
tail forgot	-26
tail form	27
tail found	37
tail from	78
tail from it	-61
tail get that	-38
tail go back	-29
tail go first	39
tail go with	-34
tail going to	-27
tail gonna	-32
tail gonna be	42
tail gonna do	-27
tail good	-43
tail good one	-26
tail good point	-24
tail great	-74
tail guess	-48
tail guessing	-28
tail guy	-27
tail guys	-76
tail h	-41
tail ha	-28
tail hand	-141
tail have a	-83
tail have to	-35
tail have you	-23
tail having	-30
tail hello	-29
tail him	-31
tail hmm	-41
tail hold it	27
tail i agree	-51
tail i do	-26
tail i dunno	-53
tail i found	42
tail i guess	-40
tail i like	-30
tail i think	-83
tail i want	-50
tail i was	-34
tail ideas	33
tail important	-45
tail in general	55
tail in it	-23
tail in this	61
tail inside	-31
tail interesting	-53
tail into this	-40
tail is it	47
tail is that	73
tail is yeah	-24
tail isn't it	65
tail it all	-37
tail it for	-23
tail it is	-25
tail it just	-42
tail it now	-24
tail it there	-23
tail it though	78
tail it was	-50
tail it work	-33
tail it's	-74
tail it's not	24
tail just	-28
tail just a	39
tail kinda	52
tail knows	-29
tail last	42
tail last one	-26
tail like	-46
tail look	-42
tail looking at	-38
tail looking thing	54
tail lose	-43
tail lose it	-24
tail lost	-27
tail mean	74
tail means	-50
tail mine	-26
tail more expensive	28
tail name	25
tail need	-25
tail need it	-30
tail need to	34
tail needs	-31
tail new	-47
tail next	-23
tail next meeting	45
tail of it	-54
tail of thing	-70
tail of use	-36
tail ok	-36
tail okay cool	-34
tail okay right	-27
tail okay so	-28
tail on	-31
tail on it	24
tail on off	33
tail on this	-71
tail ones	36
tail opinion	-40
tail option	26
tail or	60
tail or four	70
tail or no	64
tail or so	38
tail other side	-31
tail over here	-30
tail over there	23
tail perfect	-29
tail please	-38
tail point scale	-32
tail point three	33
tail possible	-26
tail power	-47
tail power button	52
tail production	-34
tail project process	-37
tail put	-44
tail quality	42
tail questions	52
tail quickly	-34
tail rather	-23
tail re	-39
tail ready	123
tail real quick	-25
tail really	-27
tail really is	-35
tail really know	-23
tail remember	71
tail requirements	28
tail right okay	-59
tail role	32
tail room	-24
tail s	-28
tail saying	69
tail section	-30
tail see you	-32
tail sell	-45
tail sent you	-25
tail should	-37
tail should be	-40
tail so	-65
tail so far	-28
tail so like	-24
tail so okay	34
tail so yeah	-33
tail some sort	70
tail somehow	-24
tail something that	-27
tail sometimes	-27
tail somewhere	-24
tail sorry	-69
tail sounds	-25
tail states	40
tail step	-24
tail sure	-48
tail talked about	32
tail talking	-47
tail target	-33
tail terms of	24
tail text	-25
tail th	-99
tail thank you	-24
tail that again	-57
tail that before	-30
tail that idea	37
tail that right	82
tail that they	-30
tail that's	-53
tail that's just	-24
tail the board	-36
tail the button	-42
tail the left	48
tail the moment	42
tail the side	-33
tail the states	40
tail the thing	25
tail the two	61
tail the way	45
tail these	81
tail thing or	68
tail think about	-29
tail this meeting	-25
tail this project	38
tail this thing	43
tail this way	-39
tail those things	77
tail though	34
tail thoughts	49
tail time	-81
tail to add	79
tail to consider	-50
tail to know	-47
tail to say	-82
tail to that	51
tail to use	31
tail to work	56
tail to you	-35
tail too small	-24
tail top	-35
tail true	-66
tail trying to	60
tail type	-25
tail type of	-40
tail up down	67
tail up now	-44
tail us off	66
tail use it	-53
tail use that	-24
tail used	30
tail useful	31
tail usually	29
tail value	-24
tail volume up	-24
tail w	-127
tail wait	-49
tail wanna	-40
tail want	-32
tail want it	-34
tail want that	32
tail want to	38
tail was it	32
tail was that	-62
tail watch	-26
tail watch tv	-33
tail watching tv	-25
tail we do	-35
tail we go	-70
tail we're	-24
tail we're gonna	-25
tail we're good	51
tail we've	-30
tail website	34
tail what else	-51
tail whatever	-33
tail where	-75
tail whether	-56
tail white	-40
tail who knows	-29
tail why	44
tail why not	-26
tail will be	-33
tail wonder	-107
tail wonderful	-24
tail working	38
tail would	-49
tail wouldn't it	40
tail wow	-26
tail yeah okay	-40
tail yeah one	29
tail yep	-40
tail yes	-40
tail you go	-45
tail you have	-41
tail you know	56
tail you mean	67
tail you need	-46
tail you said	115
tail you see	40
tail you think	53
tail you two	-48
tail you wanna	-46
tail you want	-59
tail you're	32
tail you're doing	-29
tail your	-51
tail your tv	40
tail yours	-70
take away	126
take out	-36
talked about $	32
talking $	-47
talking to	-39
target $	-33
technology in	-32
technology it	-37
television in	-47
tend	-37
tend to	-37
terms of $	24
th	-25
th $	-99
th for	-38
than	-29
than it	-39
than like	26
than the	-99
thank	-52
thank you	-52
thank you $	-24
thanks	-88
that again $	-57
that allows	-42
that already	-48
that alright	111
that also	33
that at	54
that be	71
that before	-30
that before $	-30
that can	-32
that could	-51
that do	61
that does	-29
that far	-39
that go	-37
that gonna	133
that has	-62
that i'll	-50
that idea $	37
that instead	-25
that is	-65
that it'll	-50
that it's	-83
that last	-58
that look	-36
that make	47
that makes	37
that might	-45
that on	93
that pretty	-28
that really	-25
that right	79
that right $	82
that seem	28
that she	-24
that should	-24
that sort	-37
that stuff	-54
that they $	-30
that they've	78
that was	-31
that were	-48
that what	-56
that when	66
that will	-48
that yeah	-25
that's $	-55
that's a	30
that's also	-57
that's an	103
that's definitely	-33
that's done	-24
that's easy	-74
that's fine	-27
that's for	-27
that's going	-52
that's good	-26
that's got	55
that's in	-53
that's just $	-24
that's nice	-33
that's not	-75
that's one	-41
that's possible	-60
that's really	-38
that's something	-61
that's true	-38
that's what	-70
the advanced	-34
the all	-35
the average	73
the board $	-36
the box	46
the but	-45
the button	64
the button $	-42
the c	-26
the channel	-49
the chip	-89
the choice	-26
the costs	-39
the current	44
the day	30
the difference	25
the different	-110
the double	-45
the email	41
the extra	-27
the face	38
the final	-52
the first	-24
the five	98
the four	33
the front	98
the general	-30
the good	-58
the hand	-43
the house	-34
the information	63
the inside	-52
the issue	94
the kind	-43
the l	-43
the left $	48
the look	-44
the middle	31
the moment $	42
the money	-25
the most	-39
the next	51
the of	-44
the only	39
the operating	80
the p	-59
the phone	30
the power	-103
the price	-54
the process	27
the production	36
the question	71
the re	-24
the report	26
the requirements	41
the response	-63
the rest	-39
the role	30
the room	-54
the second	-35
the sense	26
the side $	-33
the specific	-108
the states	28
the states $	40
the survey	-63
the target	-42
the team	50
the th	-51
the thing $	25
the time	-56
the to	-29
the two $	61
the up	60
the use	-28
the v	-32
the very	26
the way $	45
the white	41
the world	-35
the wrong	54
the yeah	46
them and	26
them are	-78
them at	-35
them is	-32
them there	37
then a	-26
then it	-46
then maybe	-38
then we	-125
then yeah	-35
then you	-90
there a	161
there any	181
there anything	124
there as	-29
there but	48
there somewhere	26
there the	-39
there there's	-33
there we	-72
there you	-65
there's	-45
there's gonna	-30
there's no	-40
there's nothing	-27
there's the	-34
these $	81
these are	-34
these four	-31
these i	37
these ideas	-34
they all	47
they also	32
they be	30
they gave	-26
they got	-25
they mean	97
they should	62
they think	-38
they used	-52
they work	-32
they would	75
they're	-84
they're called	-29
they're not	-32
they're really	-37
they're using	-37
thing of	-38
thing or	81
thing or $	68
thing out	48
thing that	-139
thing the	170
thing where	-41
thing which	90
thing with	-25
things as	-24
things do	135
things on	-25
things that	-111
think a	-34
think about $	-29
think it's	-40
think just	-24
think like	-38
think on	-59
think our	28
think that's	-38
think we	-82
think we've	-40
thinking if	102
thinking something	61
thinking the	-40
third most	-32
third one	-48
this all	-85
this and	53
this button	-46
this device	199
this first	53
this is	-91
this just	-24
this meeting $	-25
this new	-25
this project $	38
this size	-36
this stuff	-27
this the	85
this thing $	43
this this	-29
this to	-39
this way $	-39
this would	52
those lines	-25
those ones	-52
those things	54
those things $	77
though $	34
though that	55
though we	-45
thought about	37
thought maybe	63
thought there	-42
thoughts	174
thoughts $	49
thoughts on	57
three and	-30
three times	-30
through a	-41
throw	-42
tight	-47
time	-30
time $	-81
time is	72
time to	-49
to add $	79
to all	39
to ask	220
to b	-30
to break	-41
to bring	183
to buy	123
to come	-63
to consider $	-50
to cost	64
to d	-61
to deal	39
to different	-32
to do	-54
to figure	54
to it	-25
to keep	-52
to know	58
to know $	-47
to like	31
to make	-39
to maybe	150
to me	-96
to other	93
to our	-24
to read	-35
to say $	-82
to scale	113
to see	-137
to skip	-29
to some	-34
to something	-45
to start	46
to talk	72
to tell	-35
to that	-32
to that $	51
to try	-25
to understand	-28
to us	-56
to use $	31
to using	49
to what	35
to work $	64
to write	31
to you	-35
to you $	-35
together and	-40
together for	-36
told	-38
too expensive	71
too long	-33
too many	-41
too small	36
too small $	-24
top	-42
top $	-35
touch it	-30
touch screen	30
true $	-66
try and	-114
try out	-27
try to	-106
trying to $	60
tv i	-26
two of	62
two or	26
two things	-49
type $	-25
type in	-36
type of $	-40
under a	-30
understand how	-59
unless you	-26
up as	-33
up down $	67
up here	-48
up now	-44
up now $	-44
up on	-50
up so	46
up this	-30
us in	-32
us off	66
us off $	66
us was	-38
us what	37
use for	-32
use is	-59
use it $	-53
use that $	-24
use the	-62
use these	-84
use this	-38
use those	-34
used $	30
used in	-41
used on	-29
used the	-80
used to	-30
useful $	31
users	-26
users are	-26
usually	-28
usually $	29
v	-55
value $	-24
very	-93
very good	-34
very much	-26
very useful	-24
volume up $	-24
w $	-127
w it's	42
w maybe	-44
wait $	-49
wait for	105
walk around	-27
wanna	28
wanna $	-40
wanna get	-36
wanna give	-43
wanna go	29
wanna just	-32
wanna know	219
wanna make	-34
wanna say	-71
wanna see	99
wanna start	-34
wanna take	68
wanna watch	-26
want $	-32
want it $	-34
want that	37
want that $	32
want the	30
want to $	38
want us	105
wants	35
wants to	46
was a	-68
was also	-30
was it	123
was it $	32
was kinda	-36
was supposed	-64
was that	-41
was that $	-62
was thinking	-106
was this	-50
was what	-28
was wondering	-42
watch	-27
watch $	-26
watch the	24
watch tv $	-33
watching a	-37
watching tv $	-25
way around	-29
way of	30
way to	-83
we agree	-51
we can	-34
we close	-65
we could	-58
we d	-31
we decide	-36
we didn't	-33
we discuss	-43
we do $	-35
we feel	71
we find	60
we give	100
we go $	-70
we ha	-39
we had	-36
we just	40
we leave	131
we like	-38
we made	-46
we make	26
we maybe	-31
we not	57
we only	-27
we saw	-36
we say	64
we see	25
we sell	61
we should	-35
we still	-53
we take	-54
we think	-28
we w	-35
we wanna	82
we we	87
we wouldn't	32
we yeah	-37
we'll	-89
we'll have	-62
we're $	-24
we're actually	33
we're definitely	24
we're gonna $	-25
we're good	41
we're good $	51
we're moving	-26
we're not	-38
we're trying	-70
we're working	-37
we've $	-30
we've gone	-31
we've just	-35
we've made	55
we've only	-24
we've talked	-44
web	-27
website	43
website $	34
well done	-44
well i'm	-33
well it's	-44
well the	-49
well to	-40
well we	26
well yeah	-25
were able	136
were going	93
were gonna	-30
were good	-29
were looking	-55
were so	-38
were thinking	29
what	65
what can	62
what do	36
what does	65
what each	-36
what else	67
what else $	-51
what exactly	-57
what happens	-28
what how	-43
what if	-35
what is	-66
what it	-65
what kind	49
what like	52
what other	49
what people	-121
what sort	-28
what they're	28
what this	73
what was	167
what would	179
what's	62
what's our	117
what's the	88
whatever	-27
whatever $	-33
when	-42
when a	-41
when i	-42
when it's	-31
when there	-45
when we	-103
where $	-75
where are	-29
where do	202
where does	114
where people	54
where they	48
whether	54
whether $	-56
whether it	-67
whether it's	90
whether or	38
whether that	27
whether the	97
whether this	-66
whether we	113
which also	-61
which are	-26
which can	-40
which could	-41
which has	-40
which is	-78
which one	109
which then	-35
which was	-34
which we	-102
which you	-29
while	-30
white $	-40
white board	62
who are	-31
who is	186
who knows	-29
who knows $	-29
who want	76
who wants	38
who would	-37
whole idea	26
whole process	-104
why $	44
why are	82
why is	99
why not $	-26
why you	-25
wide	43
will	-41
will be $	-33
will get	-45
will go	-30
will like	-32
will look	-35
willing	-29
willing to	-24
with all	-25
with an	-29
with it	-141
with our	67
with some	-26
with something	-30
with their	-35
with those	39
with voice	-24
with what	-67
within the	33
without a	-52
wonder	60
wonder $	-107
wonder what	76
wonderful $	-24
wondering	25
words	81
work if	-38
work on	-61
work with	49
working $	38
working with	-39
would $	-49
would cost	69
would do	26
would go	79
would it	141
would just	-53
would like	149
would that	167
would the	114
would we	139
would you	52
wouldn't be	-33
wouldn't have	26
wouldn't it	25
wouldn't it $	40
wouldn't need	-29
wow	-64
wow $	-26
write on	27
write that	-28
write up	-36
wrong	29
wrote it	-32
yeah	-38
yeah about	-24
yeah and	-26
yeah i	-29
yeah it	-28
yeah okay	-41
yeah okay $	-40
yeah one	29
yeah one $	29
yeah that's	-48
year	-101
yep	-46
yep $	-40
yes	-136
yes $	-40
you actually	54
you add	-38
you all	70
you an	30
you and	-67
you are	-110
you as	-37
you buy	-41
you can't	-131
you change	-26
you could	-32
you couldn't	30
you do	-88
you feel	38
you get	25
you go $	-45
you gonna	-37
you guys	115
you have $	-41
you hold	-39
you it's	-41
you just	-94
you know $	56
you make	-63
you mean	93
you mean $	67
you might	-46
you must	-37
you need $	-46
you not	156
you program	-25
you put	65
you really	97
you record	-33
you right	54
you said $	115
you say	-44
you see	26
you see $	40
you take	-32
you tend	-33
you th	-42
you that	-24
you think	121
you think $	53
you thinking	162
you to	26
you two $	-48
you wanna $	-46
you want	36
you want $	-59
you wanted	-27
you will	36
you'd be	51
you'd like	-76
you'll	-122
you'll see	-39
you're $	32
you're a	-42
you're doing $	-29
you're gonna	-42
you're left	-42
you're thinking	67
young	-29
your $	-51
your first	-35
your personal	55
your research	-27
your thoughts	-67
your three	-39
your tv $	40
yours	62
yours $	-70
yourself in	-59
zero	-26`,
};
