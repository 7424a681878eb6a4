import type { Weights } from "../linear.ts";

// Written by `npm run train`; docs/insight.md tells from what.

export const questionWeights: Weights = {
  bias: -2.903,
  lines: `^ $	-34
^ ^ $	-34
^ a little	18
^ about	57
^ about the	51
^ after that	25
^ after the	-7
^ again i	-8
^ almost	-14
^ alright	-9
^ although the	8
^ and	-24
^ any	112
^ any other	87
^ any questions	60
^ anyone	-9
^ anything	80
^ anything else	129
^ are	81
^ are they	-34
^ are we	19
^ are you	-21
^ aren't	69
^ as a	-10
^ as for	-7
^ as in	50
^ at the	-7
^ at this	34
^ b	-10
^ back to	-11
^ basic	8
^ because	-54
^ but	-36
^ but $	-17
^ can	86
^ can i	22
^ can we	54
^ can you	-11
^ cause if	41
^ cause that's	7
^ cause the	15
^ cause we	-11
^ cause you	-9
^ change	-7
^ chip	-10
^ close	-14
^ cool	-8
^ cost	-10
^ could	43
^ could it	21
^ could we	31
^ could you	-19
^ cut	-7
^ d	25
^ did	34
^ did anyone	69
^ did we	42
^ did you	23
^ didn't	124
^ different	14
^ do	40
^ do $	-14
^ do i	36
^ do they	122
^ do we	53
^ do you	-15
^ does	60
^ does anyone	-12
^ does it	-8
^ does that	90
^ doesn't	36
^ doesn't have	-8
^ don't wanna	-7
^ don't we	84
^ don't you	37
^ double	7
^ easy	-12
^ easy to	-9
^ energy	45
^ especially	-9
^ every	53
^ everybody	36
^ everybody knows	-13
^ everyone	20
^ everything	-13
^ excellent	-10
^ excellent $	-7
^ f	16
^ finally we'll	-9
^ first	16
^ first of	-8
^ five	33
^ five $	26
^ five minutes	-16
^ for now	-7
^ for our	13
^ four $	15
^ getting	-8
^ go	-21
^ go back	-7
^ gonna	12
^ good	-53
^ gotta	7
^ great	-16
^ great $	-9
^ had	-10
^ hand	15
^ has	52
^ have	28
^ have a	11
^ have it	-7
^ have we	92
^ have you	89
^ here	-7
^ here $	19
^ here's the	-7
^ high	16
^ how	47
^ how $	-34
^ how about	13
^ how can	-10
^ how did	43
^ how do	21
^ how it	17
^ how many	8
^ how much	121
^ how they	-12
^ how we	-19
^ i	-9
^ i $	-8
^ i assume	22
^ i can	-19
^ i didn't	-19
^ i get	31
^ i have	-29
^ i haven't	-15
^ i hope	20
^ i just	-7
^ i kinda	-7
^ i know	-10
^ i like	-29
^ i see	-7
^ i suppose	-10
^ i think	-36
^ i wasn't	7
^ i will	-10
^ i wonder	106
^ i would	-15
^ i'd like	23
^ i'll	-50
^ i'm	-17
^ i'm gonna	-22
^ i'm not	-7
^ i've	-48
^ if that's	25
^ if the	62
^ if there	-15
^ if this	46
^ if you	-8
^ if you've	25
^ imagine	12
^ in my	-7
^ in terms	8
^ in the	-26
^ including	-18
^ instead	20
^ instead of	28
^ is	76
^ is $	-15
^ is it	-34
^ is that	55
^ is there	28
^ is this	19
^ isn't	82
^ isn't it	17
^ it	-29
^ it does	-16
^ it just	-7
^ it makes	-12
^ it's	-27
^ it's a	-9
^ it's about	-13
^ it's in	25
^ it's just	-12
^ it's not	-21
^ it's one	20
^ it's w	14
^ just	-12
^ just about	17
^ just for	-8
^ just like	7
^ keep	-10
^ kids	-13
^ let	-21
^ let me	-13
^ let's	-34
^ like $	-22
^ like a	53
^ like an	-8
^ like how	18
^ like i	15
^ like just	-8
^ like on	43
^ like one	8
^ like so	-8
^ like that	74
^ like this	13
^ like what	-38
^ like what's	8
^ like you	-19
^ looking	-7
^ make	-17
^ makes	-12
^ making	8
^ may	-21
^ maybe	-30
^ maybe like	12
^ mean	11
^ mine	-8
^ more	-9
^ most of	10
^ moving	-8
^ my	-27
^ new	24
^ new ideas	41
^ nice	-13
^ nice $	-7
^ no i	-15
^ no not	-17
^ not	-14
^ not a	-8
^ number	21
^ of course	-14
^ okay	-12
^ okay $	-17
^ okay cool	-9
^ okay so	-11
^ on off	15
^ one	-38
^ one is	34
^ or	42
^ or $	-11
^ or a	33
^ or at	-13
^ or do	62
^ or is	87
^ or just	26
^ or like	14
^ or maybe	-13
^ or not	-9
^ or should	53
^ or the	-16
^ or we	54
^ or what	70
^ or you	-8
^ people don't	-12
^ per	17
^ press	-13
^ put them	-7
^ ready	128
^ ready $	13
^ ready for	18
^ really	29
^ really $	99
^ right okay	-20
^ right so	-12
^ s	-13
^ save	40
^ saying	-11
^ second	-7
^ see	-7
^ see $	21
^ see if	-11
^ she	-7
^ should	35
^ should $	-15
^ should we	-11
^ since	10
^ since our	-16
^ since we're	20
^ small	-7
^ so	-19
^ so $	-27
^ so okay	21
^ some	-39
^ something	-37
^ sometimes	-18
^ sorry	-21
^ special	27
^ sure	-22
^ sure $	-15
^ take	17
^ talk	-8
^ talk about	-8
^ thank	-23
^ thank you	-23
^ thanks	-18
^ that	-11
^ that comes	47
^ that doesn't	-19
^ that i	13
^ that one	39
^ that should	-8
^ that the	28
^ that was	-10
^ that would	-39
^ that you	-14
^ that's	-37
^ that's a	-30
^ that's all	22
^ that's you	28
^ the $	-7
^ the button	-12
^ the i	-8
^ the information	32
^ the last	16
^ the main	12
^ the next	55
^ the red	13
^ the third	-11
^ then	-20
^ there	-19
^ there we	-17
^ there you	-14
^ there's	-28
^ there's a	-12
^ these	-14
^ these are	-27
^ they	-38
^ they do	33
^ they just	-9
^ they're	-24
^ they've got	-9
^ things that	-8
^ think	-20
^ this	-7
^ this is	-39
^ this meeting	-10
^ this one	28
^ this would	10
^ those	30
^ thoughts	65
^ three	34
^ three $	59
^ to be	22
^ totally	8
^ true $	-12
^ try to	-9
^ unfortunately	-7
^ unless	8
^ up	19
^ use	-9
^ using	-12
^ usually	-9
^ very	-30
^ volume	13
^ was	85
^ was that	10
^ we also	12
^ we are	-20
^ we can	-33
^ we can't	13
^ we could	-50
^ we did	8
^ we do	23
^ we don't	-7
^ we have	-27
^ we just	-19
^ we should	-19
^ we wanna	14
^ we want	-7
^ we we're	29
^ we were	17
^ we wouldn't	12
^ we'll	-49
^ we're $	-9
^ we're going	-9
^ we're good	53
^ we're moving	-8
^ we're talking	14
^ we've	-13
^ well	-50
^ well $	-17
^ were	75
^ what	41
^ what $	-12
^ what a	-14
^ what about	95
^ what are	10
^ what can	62
^ what did	8
^ what do	9
^ what does	108
^ what else	62
^ what exactly	44
^ what i'm	-15
^ what is	40
^ what it	-9
^ what kind	30
^ what people	-15
^ what they	-7
^ what was	120
^ what we	-54
^ what would	44
^ what you	-7
^ what's	74
^ what's our	30
^ what's that	-10
^ what's the	44
^ when i	-19
^ when you	15
^ where	39
^ where are	54
^ where do	22
^ where does	29
^ where is	8
^ where we	-17
^ where you	14
^ which are	-16
^ which i	-12
^ which one	91
^ which was	-8
^ which we	-9
^ which you	-14
^ who	42
^ who wants	58
^ who would	39
^ why	55
^ why $	42
^ why are	19
^ why don't	-24
^ why not	-7
^ will	18
^ with	17
^ with a	14
^ with the	7
^ without	16
^ wonderful	-7
^ working	8
^ would	105
^ would it	-16
^ would that	41
^ would you	12
^ wow	-16
^ wow $	-12
^ yeah	-19
^ yeah $	-14
^ yeah okay	-12
^ yeah one	13
^ yeah that	-7
^ yeah that's	-19
^ yep	-24
^ yep $	-23
^ yes	-26
^ yes $	-17
^ you could	-28
^ you don't	-8
^ you guys	73
^ you have	-29
^ you just	-20
^ you know	14
^ you put	15
^ you said	-11
^ you say	8
^ you see	29
^ you think	147
^ you wanna	55
^ you want	47
^ you were	10
^ you will	27
^ you wouldn't	-10
^ you've	-7
^ your	28
a a	-7
a bad	-10
a better	30
a big	-11
a bit	-39
a cat	26
a cat $	30
a certain	15
a chance	31
a chip	35
a clear	27
a coffee	-7
a couple	-7
a d	20
a device	-7
a double	31
a f	21
a few	-24
a higher	-9
a later	10
a little	-38
a lot	-44
a meeting	12
a meeting $	-8
a mobile	20
a moment	-11
a moment $	-11
a need	8
a nice	-8
a possibility	-14
a profit	-9
a question	-16
a scale	-19
a second	47
a second $	46
a separate	7
a set	-7
a simple	-22
a single	11
a small	23
a sort	-11
a special	-14
a stand	59
a standard	55
a team	39
a team $	23
a tv	8
a tv $	-7
a very	-23
a voice	23
a way $	-8
a what	33
ability	49
ability to	57
about how	-18
about i	9
about in	-9
about is	-7
about it	-13
about it $	-8
about like	68
about making	35
about the	10
about them	18
about them $	34
about these	-15
about this $	24
about what	-8
about whether	25
about you	13
access	21
access to	12
actually	-19
actually $	-17
actually been	-9
actually do $	-10
actually go	-12
actually is	-11
actually what	-8
add	23
add $	57
add in	-8
add to	23
additional	-12
address	35
after lunch	8
after that	41
again $	23
against	17
against $	15
age	-12
age group	12
age group $	-9
ago	-8
agree $	22
ahead of	-14
all are	-22
all be	-11
all been	-8
all get	24
all gonna	31
all in	-10
all our	-8
all set	89
all set $	54
all that $	16
all the	-32
all these	-25
all this	-8
all this $	-8
all those	42
all together $	-10
all you	35
along	29
along the	13
already	-8
already on	43
also	-11
also found	-8
also need	32
also that	29
although the	8
always	-35
am i	27
am i $	-19
an email	47
an extra	22
an hour	11
an hour $	19
an on	-8
an option	-15
an option $	44
and	-9
and $	-9
and all	34
and an	-7
and black	49
and everything	40
and everything $	21
and from	29
and get	-12
and has	-9
and how	-21
and i	-12
and is	38
and it	-22
and meeting	-8
and off $	-8
and smaller	-10
and so	-8
and something	-14
and start	-8
and still	26
and that's	15
and things	12
and things $	31
and use	-23
and we'll	18
and you	-7
and you're	12
and your	9
another	-32
another one	26
answer	26
any	51
any $	-14
any any	18
any ideas	28
any more	-12
any more $	-21
any new	32
any of	44
any other	88
any questions	121
any questions $	67
any thoughts	133
anyone	79
anyone $	34
anyone have	22
anything	51
anything $	17
anything about	-45
anything else	57
anything else $	-50
anything that	43
anything to	28
anyway	-9
anywhere	13
anywhere in	35
appreciate	100
are able	16
are actually	-7
are already	-7
are definitely	15
are different	-7
are for	-7
are having	-7
are important	-12
are more	-12
are on	-29
are our	-29
are people	82
are there	52
are these	64
are they	39
are they $	32
are we	133
are we $	-23
are what	28
are within	-16
are you	55
are your	51
aren't	29
aren't they	7
aren't they $	21
as an	-9
as being	-11
as far	21
as in	17
as it	18
as our	-7
as we	-8
as well $	-10
ask	32
ask $	-17
assume	77
at $	11
at all	40
at all $	38
at is	-9
at least	-9
at least $	-9
at other	-12
at the	-14
at this	15
at what	-7
at you	22
audio	-13
available	-11
available in	-8
available to	-7
average	52
away from	-7
b	-12
back $	9
back at	9
back for	37
back into	13
back is	-15
back of	-14
back to $	-13
back up	20
bar	22
base $	10
basic	-9
basic things	-10
basically	-82
basically $	-16
be as	12
be done $	-7
be for	8
be hard	16
be in	-25
be like	44
be like $	48
be made	61
be making	22
be nice $	30
be one	10
be our	-8
be possible	37
be the	13
be to	-7
be too	9
be under	41
be used	7
because	-32
because i	-11
been a	-8
been talking	15
before we	-18
behind	-10
behind the	-10
being able	7
better	-11
between $	-9
between a	10
big $	18
big like	-11
bit	-38
bit of	-27
black or	17
black with	-8
board	8
both $	19
box $	22
bring	11
building	25
but	-21
but $	-34
but i	-10
but it	9
but it's	-8
but not	19
button could	-8
button on	42
button or	-49
button right	-7
button that	-7
button to	-12
buy	11
buy a	52
buy it	-8
buy it $	-8
buying	18
by $	-7
c you	25
cable $	62
call it	-21
called	32
called $	-23
calling	23
came with	-12
can $	-28
can add	-17
can be	-23
can change	-25
can decide	-7
can do $	-16
can get	-25
can give	-8
can have	-83
can hold	-11
can i	-25
can it	139
can only	-15
can press	10
can say	15
can see	-34
can use	-11
can use $	-10
can you	13
can't	-26
can't remember	81
can't use	-8
case and	13
cat $	11
cause	-14
cause if	31
cause we	-25
cause you	-13
cell	-13
certain $	9
certainly	-11
chance	33
chance to	31
change $	16
channel	-8
chip is	15
chip on	38
choose $	39
choose what	-9
click	-10
click on	-15
close $	-26
come $	-13
come back $	-9
come into	-20
come up	-21
come with	9
comes with	77
comfortable	-23
coming back	16
coming up	18
comment	19
company $	10
company is	-7
complete	-12
completely	40
completely $	8
concept $	21
consider	30
continue	9
control for	-10
control have	35
control over	18
control would	-15
cool	-42
cool $	-23
correct	108
correct $	52
cost $	10
cost any	-8
cost more	17
cost of	-7
cost to	-16
costs	8
costs $	16
costs are	-9
costs of	-7
could $	-40
could add	48
could be	-21
could do	-32
could get	11
could have	-56
could it	21
could just	-9
could like	-10
could see	10
could think	33
could we	57
couldn't we	-24
course	-42
currently	-11
d $	-9
d it	-7
data $	-10
day $	-8
deal	8
deal with	13
decide	-19
decide on	-16
decide whether	-23
decided $	-14
decided to	-7
definitely	-15
definitely going	21
depends	-14
device $	14
device is	24
did	21
did anyone	69
did it	169
did we	130
did you	90
did you $	-21
didn't have	-7
didn't know	-13
didn't really	-10
difference	13
difference $	-7
difference between	16
different kinds	-8
different things	-9
difficult to	13
discuss	-10
discuss $	-7
discuss all	-9
discuss that	8
discuss that $	22
do	8
do all	54
do anything	-25
do have	-8
do i	89
do is	-70
do most	9
do need	-8
do not	-14
do on	-7
do people	27
do the	11
do they	92
do we	91
do we $	-30
do with	-13
do you	81
do you $	-14
do your	-11
does	57
does anyone	-12
does everything	-8
does it	75
does it $	42
does that	105
does the	119
doesn't	-17
doesn't have	-13
doesn't it	20
doesn't it $	20
doesn't look	-8
doesn't say	-9
doesn't seem	9
doing $	31
doing that $	18
doing the	13
don't actually	14
don't even	38
don't have	-9
don't know $	-51
don't like	7
don't need	8
don't really	-33
don't they	51
don't think	-24
don't wanna	-20
don't we	15
don't we $	41
don't you	33
done $	-8
done for	8
done with	-21
double	20
double $	7
double a	12
down	-21
down $	-7
down here	19
down here $	35
drop down	-11
drop it	14
drop it $	13
dunno $	-34
dunno if	33
dunno like	11
during our	-9
e	-7
e mail	31
each one	33
earlier $	-20
easier	-26
easier $	-14
easily	-7
easily $	-17
easy enough	-10
effect	-18
either	-71
either that	-10
else	72
else $	-21
else do	26
else to	24
else was	60
else we	-17
else you	9
email	38
email that	7
ends	-8
energy is	-7
enough $	-22
enough to	35
environment	12
even a	-9
even know	70
even need	-10
everybody $	-7
everyone	87
everyone $	-13
everything that	11
everything we	-9
exactly $	-8
exactly the	-21
exactly what	19
example	-24
excellent	-16
excellent $	-11
exciting	12
exciting $	20
existing ones	18
expect	-7
expensive to	15
experience with	-11
explain	10
f a	-11
f the	-8
face $	10
fact	-14
fair	-19
family	10
family $	-11
far as	21
far away	47
feel about	54
felt	9
few	-36
figure	10
figure out	29
final	8
finally we'll	-9
find out	-15
find that	26
find them $	-7
fine $	-11
finished	54
first $	-9
first i	18
fit	10
fit on	10
five $	15
five age	10
five and	12
five is	-26
five minutes	-30
five or	19
five to	58
follow	77
following	12
for all	16
for an	16
for and	-28
for different	21
for everyone	38
for example	-35
for going	45
for in	25
for instance	32
for it $	-8
for me $	18
for next	-9
for people	17
for something	8
for the $	30
for them	7
for this	-12
for this $	64
for us	-32
for voice	19
for volume	24
for volume $	24
for when	-9
for your	23
forget about	-14
forgot $	-8
form $	9
form or	22
form question word	37
form question word only	23
form question word verb	41
form verb subject	135
form verb subject within	53
found $	30
found out	-8
four $	11
free	-15
free to	46
friends	-21
from $	67
from all	-10
from each	-29
from it	-27
from it $	-9
from last	-10
from like	37
from other	-7
from this	21
front	41
front of	40
fun	-8
further	10
g	-26
g $	-7
game	-9
general	-7
general $	11
get $	7
get an	-17
get back	15
get lost	38
get more	-11
get one	-11
get that	-18
get that $	-8
get this	-26
get through	54
getting the	25
give a	14
give me	-31
give that	7
given	-63
gives	-10
go around	21
go back	-8
go back $	-10
go down	-22
go first	131
go first $	38
go for $	-16
go in	158
go into	-18
go through	-21
go with $	-8
goal	54
going first	9
going first $	9
going for $	29
going to $	-21
going with	10
gonna be $	16
gonna buy	30
gonna close	-8
gonna do	11
gonna do $	-10
gonna get	42
gonna go	13
gonna put	-12
gonna sell	-9
gonna stick	7
gonna take	13
gonna talk	8
gonna try	17
gonna wanna	32
gonna want	32
good $	-12
good for	-12
good one $	-8
good thing	-12
good yeah	12
got all	19
got and	-10
got any	40
got from	-8
got like	7
got one	-10
got that	-11
great	-25
great $	-37
group is	-11
guess	-26
guess $	-21
guess i	39
guess what	15
guess you	16
guys	43
guys $	-19
guys are	16
guys can	-15
guys have	-51
guys think	59
guys to	-23
h $	-19
ha	-14
had	-45
had a	-29
had any	-21
half an	18
half the	-14
hand	-7
hand $	-45
hands	13
happening	35
happens	-10
happy	47
hard to	-26
has $	-9
has the	-10
has to	-38
have a	-14
have a $	-15
have all	-9
have another	22
have any	38
have anything	115
have got	-12
have i	30
have it $	-9
have just	-15
have lost	-11
have more	52
have one	-13
have some	-28
have sort	29
have that	7
have this	-23
have two	40
have we	169
have you	114
haven't actually	-12
haven't got	17
having	-20
having $	-13
having a	-37
having one	15
head	7
head a little	8
head about	57
head about the	51
head according	-7
head according to	-7
head according to the	-7
head advanced	-11
head after that	25
head after the	-7
head again i	-8
head alright	-9
head also	32
head although i don't	-7
head although the	8
head an	-16
head another one	-10
head any	134
head any other	87
head any questions	60
head anyone	-9
head anything	114
head anything else	129
head anything else $	74
head anything else to	13
head anything that	9
head are	70
head are there	60
head are they	-34
head are we	10
head are we going	29
head are we gonna	-34
head aren't	69
head as	-7
head as for	-7
head as for the	-7
head as in	39
head at least	-7
head at the	-15
head at this	34
head b	-10
head back to	-11
head basic	8
head be	-8
head both	7
head but	-21
head but $	-18
head but $ $	-18
head c	-9
head can	54
head can i	-9
head can we	20
head can you	-11
head change	-7
head channel	-11
head chip	-10
head cool	-12
head cool $	-9
head cool $ $	-9
head cost	-10
head could	43
head could it	21
head could we	31
head could you	-19
head cut	-7
head d	23
head did	37
head did anyone	69
head did we	42
head did you	26
head didn't	124
head different	14
head do	38
head do i	36
head do they	47
head do we	34
head do we have	51
head do we know	99
head do we need	63
head do we wanna	97
head do we want	83
head do you have	167
head do you know	43
head do you need	85
head do you think	60
head do you wanna	-92
head does	50
head does anyone	-12
head does anyone have	-12
head does it	-32
head does it $	55
head does that	90
head does that mean	60
head does the	67
head doesn't	36
head doesn't have	-8
head don't wanna	-7
head don't we	84
head don't we $	41
head don't you	37
head easy	-12
head easy to	-9
head easy to use	-9
head energy	45
head especially	-9
head even	-7
head even though it	-8
head every	53
head everybody	36
head everybody knows	-13
head everyone	20
head everything	-13
head excellent	-10
head excellent $	-7
head excellent $ $	-7
head f	20
head f $	-8
head f $ $	-8
head finally we'll	-9
head first	16
head first of	-7
head first of all	-7
head five	33
head five $	26
head five $ $	26
head five minutes	-16
head for a	-9
head for now	-7
head for our	13
head four $	15
head four $ $	15
head getting	-8
head go	-26
head go back	-7
head gonna	12
head good	-14
head gotta	7
head great	-22
head great $	-14
head great $ $	-14
head had	-33
head hand	17
head has	52
head have a	8
head have it	-18
head have we	92
head have you	46
head here	-8
head here $	13
head here $ $	13
head here's the	-7
head high	16
head how	74
head how can	-10
head how did	43
head how do	-10
head how do i	88
head how do we	-92
head how do you	-27
head how it	17
head how many	8
head how much	155
head how they	-12
head how we	-19
head i	-8
head i $	-18
head i $ $	-18
head i assume	22
head i can	-22
head i can't see	-8
head i didn't	-23
head i don't even	77
head i don't think	-47
head i dunno $	-26
head i dunno if	32
head i dunno like	17
head i found	-14
head i get	31
head i have	-30
head i haven't	-15
head i haven't got	-7
head i hope	13
head i hope you	24
head i i'm not	-16
head i just	-8
head i just got	-9
head i kinda	-7
head i know	-10
head i know $	7
head i know what	-21
head i like	-30
head i mean how	74
head i mean what	88
head i really like	-13
head i see	-14
head i suppose	-10
head i think	-36
head i think it	-23
head i think it's	-12
head i think that	-20
head i think that's	-14
head i think the	-15
head i think we	-18
head i thought that	-9
head i was looking	-8
head i will	-8
head i wonder	80
head i would	-17
head i would say	-11
head i'd like	23
head i'd like to	12
head i'll	-50
head i'm	-20
head i'm gonna	-23
head i'm not	-8
head i'm not sure	-17
head i've	-51
head if it	-17
head if it's something	-7
head if that's	25
head if the	62
head if there	-15
head if this	85
head if we need	-7
head if we wanna	-8
head if we want	15
head if we're	-7
head if we're going	-8
head if you get	-8
head if you have	53
head if you hold	-14
head if you know	74
head if you like	-15
head if you wanna	-10
head if you've	25
head if you've got	-12
head imagine	12
head in my	-7
head in terms	41
head in terms of	41
head in the	-31
head including	-18
head instead	20
head instead of	28
head is	69
head is $	-15
head is $ $	-15
head is it	-31
head is it $	-96
head is it just	25
head is that	56
head is that $	-31
head is that a	129
head is that alright	54
head is that gonna	81
head is that right	10
head is that what	45
head is the	-37
head is there	28
head is there a	14
head is there any	10
head is there anything	70
head is this	19
head isn't	82
head isn't it	17
head isn't it $	96
head it	-29
head it $	-11
head it $ $	-11
head it does	-17
head it just	-7
head it makes	-12
head it would have	29
head it's	-32
head it's $	-14
head it's $ $	-14
head it's a	-9
head it's about	-13
head it's in	25
head it's in the	52
head it's just	-14
head it's just it	-10
head it's like a	25
head it's not	-28
head it's one	20
head it's w	14
head just	-7
head just $	10
head just $ $	10
head just a	-9
head just about	17
head just for	-8
head just write	33
head keeping	-9
head kids	10
head large	-9
head let	-22
head let me	-14
head let's	-35
head like	-28
head like $	-28
head like $ $	-28
head looking	-7
head make	-23
head makes	-12
head making	8
head may	-12
head maybe	-28
head maybe if you	-8
head maybe like	7
head maybe like a	-8
head maybe we could	15
head mean	11
head mine	-8
head more	-11
head most of	12
head moving	-8
head my	-33
head new	24
head new ideas	41
head nice	-13
head nice $	-7
head nice $ $	-7
head not	-22
head not $	-8
head not $ $	-8
head not quite sure	-7
head number	21
head obviously	-7
head of course	-15
head okay	-15
head okay $	-15
head okay $ $	-15
head on $	-7
head on $ $	-7
head on off	15
head on the	8
head on the back	25
head one is	34
head ones	14
head ones that	14
head or	-11
head or $	-11
head or $ $	-11
head other	-8
head other than	-9
head people	-18
head people don't	-12
head per	17
head personal preferences $	-10
head possibly	-9
head press	-13
head put them	-7
head put them in	-7
head ready	128
head ready $	13
head ready $ $	13
head ready for	18
head really $	86
head really $ $	86
head s	-16
head save	40
head saying	-11
head second	-7
head see	-7
head see $	21
head see $ $	21
head see if	-11
head see you	-11
head she	-7
head should	57
head should $	-7
head should $ $	-7
head should we	19
head should we just	53
head since	9
head since our	-16
head since we're	19
head single	8
head small	-7
head so	-28
head so $	-28
head so $ $	-28
head some	-44
head something	-53
head sometimes	-8
head sorry	-22
head sorry $	-7
head sorry $ $	-7
head special	10
head sure	-24
head sure $	-16
head sure $ $	-16
head take	14
head talk	-8
head talk about	-8
head thank	-25
head thank you	-25
head thanks	-18
head that comes	47
head that comes with	47
head that doesn't	-19
head that i	13
head that one	39
head that one $	51
head that should	-8
head that should be	-7
head that the	28
head that was	-11
head that we	-7
head that we can	23
head that would	-45
head that would be	-22
head that you	-16
head that you know	-13
head that's	-25
head that's all	18
head that's this	-8
head that's you	28
head the $	-14
head the $ $	-14
head the button	-12
head the first one	-16
head the i mean	-8
head the idea is	-13
head the information	47
head the last	16
head the main	12
head the next	55
head the only thing	20
head the red	13
head the rest of	-7
head the thing is	-7
head the third	-11
head there	-22
head there $	-8
head there $ $	-8
head there we	-17
head there we go	-12
head there you	-14
head there you go	-13
head there's	-32
head there's a	-13
head these	-15
head these are	-28
head they	-46
head they do	18
head they don't	-20
head they're	-28
head they've got	-9
head things that	-8
head think	-21
head this $	12
head this $ $	12
head this is	-40
head this is a	13
head this is where	-10
head this meeting	-10
head this one	52
head this one $	62
head this would	10
head this would be	18
head those	27
head those are the	-8
head thoughts	65
head three	18
head three $	43
head three $ $	43
head to be	22
head to make	14
head totally	8
head true $	-12
head true $ $	-12
head try to	-9
head two or three	-17
head unfortunately	-7
head unless	8
head up	19
head using the	-13
head usually	-9
head very	-30
head volume	13
head wait $	-11
head wait $ $	-11
head was	69
head was that	42
head way	-9
head we $	9
head we $ $	9
head we all	9
head we also	12
head we can	-40
head we can't	13
head we could	-61
head we definitely need	-13
head we did	8
head we do	9
head we do have	11
head we don't	-9
head we don't need	-7
head we have	-9
head we just	-7
head we just have	-13
head we might have	-18
head we need the	-12
head we should	-19
head we wanna	14
head we wanna go	12
head we want	-7
head we we're	29
head we were	10
head we wouldn't	12
head we'll	-49
head we're going	-10
head we're gonna close	-8
head we're gonna discuss	-9
head we're gonna do	8
head we're good	53
head we're good $	19
head we're moving	-8
head we're talking	14
head we've	-17
head we've got $	-8
head we've got a	20
head we've got some	-7
head we've got this	-7
head we've got to	-12
head well	-23
head well $	-23
head well $ $	-23
head were	75
head what	34
head what $	-10
head what $ $	-10
head what a	-14
head what about	83
head what about the	148
head what are	10
head what are our	30
head what are the	-18
head what are we	-29
head what are you	50
head what are your	63
head what can	62
head what can we	-9
head what did	8
head what do	9
head what do we	-74
head what do you	36
head what does	108
head what else	62
head what else $	-17
head what else do	26
head what exactly	44
head what i	-18
head what if	-14
head what is	29
head what is it	31
head what is the	-43
head what it	-9
head what kind	30
head what kind of	29
head what people	-15
head what they	-7
head what was	120
head what we	-14
head what we could	-8
head what we have	-18
head what we need	-27
head what would	58
head what would be	65
head what's	86
head what's our	30
head what's that	20
head what's the	-11
head when i	-19
head where	39
head where are	54
head where do	22
head where do you	22
head where does	29
head where is	8
head where we	-17
head where you	14
head whether	15
head whether it's	23
head which $	18
head which $ $	18
head which are	-16
head which i	-12
head which one	91
head which was	-8
head which we	-9
head which will be	-11
head which you	-14
head while	-11
head who	47
head who wants	58
head who would	39
head who would like	98
head why	89
head why $	81
head why $ $	81
head why are	19
head why don't	-24
head why not	-7
head why not $	-7
head will	18
head with	16
head with a	14
head with the	7
head without	16
head wonderful	-7
head working	8
head would	74
head would it	-16
head would it be	-13
head would that	41
head would you	12
head wow	-16
head wow $	-12
head wow $ $	-12
head yeah	-20
head yeah $	-15
head yeah $ $	-15
head yeah okay	-13
head yeah okay $	-12
head yeah one	13
head yeah one $	13
head yeah that's	-20
head yep	-25
head yep $	-24
head yep $ $	-24
head yes	-19
head yes $	-19
head yes $ $	-19
head you can put	-7
head you can't	-7
head you could	-38
head you don't	-9
head you don't have	20
head you guys	73
head you have	-46
head you just	-24
head you know how	44
head you know what	48
head you like	-14
head you put	15
head you say	22
head you see	29
head you think	147
head you wanna	55
head you want	44
head you were	10
head you will	27
head you would	-7
head you're $	16
head you're $ $	16
head you're gonna have	-8
head you've	-11
head your	49
hear	-26
heard	10
hello $	-8
help you	21
here it	-22
here's the	-7
hi	-8
high school	-13
him	-7
him $	-10
hold it $	18
hold on	13
hope $	19
hope you	9
hoping	32
hour $	8
hours	-8
house	-11
how	23
how are	-8
how can	-10
how did	43
how do	28
how good	28
how is	-31
how long	49
how many	12
how much	67
how often	-23
how that	-27
how to	-14
how we	27
how we're	17
how well	77
how what	-19
huge	17
i $	-8
i agree	-9
i agree $	-8
i am	-22
i assume	22
i can	-61
i did	-17
i didn't	-45
i do	-13
i do $	-13
i dunno $	-29
i feel	-7
i found $	10
i get	38
i got	-40
i guess	-23
i guess $	-19
i had	-11
i have	-30
i have $	-12
i hope	9
i is	97
i it	-24
i knew	-7
i know	-15
i like	-88
i like $	-9
i looked	-10
i mean	10
i mean $	40
i need	-7
i only	-13
i press	46
i really	32
i see	-31
i sent	20
i suggest	-16
i suppose	-24
i t	-7
i think	-46
i think $	-41
i thought	-20
i wanna	9
i want	-30
i want $	-9
i was	-7
i what	21
i will	-31
i wonder	51
i would	-8
i'd	-25
i'd give	-10
i'd go	-11
i'll	-43
i'll do	-11
i'll leave	18
i'm	-30
i'm gonna	-56
i'm hoping	-7
i'm not	-25
i'm wondering	9
i've	-10
i've done	48
i've got	-18
idea about	-17
ideas	15
ideas $	35
ideas about	13
ideas are	-8
if i'm	14
if that	37
if that's	66
if they	9
if this	35
if we $	-15
if we've	-13
if you've	48
imagine it	-8
important	-28
important $	-11
important is	-11
in all	23
in an	16
in case	-20
in different	50
in general $	12
in half	-9
in it	-12
in like	-18
in mind	-25
in order	-7
in our	-35
in project	-8
in their	40
in there	12
in these	64
in this $	29
in what	92
in which	-7
increase the	-18
individual	-9
information	-7
information on	-11
information that	-10
input	33
input from	-12
instance	32
instead of	10
instructions	-9
interested	-9
interested in	-9
interesting	-19
interesting $	-20
internet	-10
into how	34
into it	-15
into production	-13
involved	-7
is anything	-25
is double	45
is going	-21
is gonna	15
is he	84
is how	-20
is i	-7
is in	24
is it	156
is it $	40
is like	9
is not	-29
is now	-8
is one	18
is quite	-7
is really	-12
is some	-12
is that	32
is that $	36
is the $	-21
is there	75
is this	103
is to	-26
is used	-13
is what	-8
is your	7
isn't	36
isn't it	60
isn't it $	60
isn't that	54
it a	-10
it again	9
it all $	-25
it anyway	8
it at	-9
it back	-7
it be	78
it being	7
it could	-66
it depends	-8
it does	-67
it doesn't	-26
it easier	-12
it easy	18
it for $	-15
it gets	-8
it go	65
it going	-15
it has	-22
it have	98
it how	45
it if	25
it in $	9
it interesting	22
it into	11
it is	-10
it is $	-7
it just	23
it just $	-13
it looks	-8
it makes	-9
it might	-25
it need	84
it not	17
it now	-11
it now $	-10
it on $	7
it only	21
it or	64
it over	-9
it really	-10
it s	-16
it say	72
it seems	-7
it should	-29
it takes	27
it that	-11
it the	-35
it there	-15
it there $	-15
it they	-11
it this	7
it though	15
it though $	15
it too	38
it what	21
it when	-7
it with	19
it work	-7
it work $	-13
it'll	-35
it's	-30
it's $	-33
it's a	-52
it's all	16
it's already	-11
it's cause	-8
it's going	25
it's gonna	-52
it's like	-22
it's more	-25
it's not	-15
it's not $	17
it's one	11
it's quite	-7
it's really	-13
it's something	-10
it's the	-8
it's there	8
it's there $	8
it's to	-8
it's w	14
it's worth	50
its	-12
itself	-11
itself $	9
job	-14
just a	-31
just a $	31
just an	28
just as	-8
just by	-9
just c	-11
just click	-19
just come	-8
just did	-27
just do	-8
just give	-9
just going	7
just having	27
just make	-15
just making	-8
just one	9
just put	59
just say	19
just see	-8
just sit	-8
just start	-8
just stick	-9
just take	-10
just the	-8
just think	-7
just thinking	14
just wanna	11
just want	-12
just what	20
just wondering	17
just write	19
keep	-23
keep it	-18
keep the	17
kids $	11
kinda $	13
kinda thing	37
know how	27
know if	50
know of	-14
know the	-26
know what	27
know whether	28
know why	-8
know you're	-7
knows $	-12
l	-37
l $	-12
lack of	19
last $	41
last year	-7
lead	-10
learning	9
least	-11
least $	-9
leave	34
leave it	21
length 0	-34
less	-20
less $	11
less than	-9
let me	-21
let's	-45
let's go	-9
life	34
life $	-7
like $	-15
like about	-35
like an	24
like and	-16
like any	14
like are	7
like do	-10
like does	67
like from	-10
like having	-9
like how	-12
like i'm	-7
like in	17
like just	8
like my	-7
like one	29
like so	-8
like that's	30
like there's	-7
like this $	7
like those	10
like to	59
like under	-15
like we	-15
like when	17
like you	-22
limited	7
list of	-9
literally	8
little	-35
little bit	-32
live	-7
long $	12
long as	10
look	-10
look $	-11
look at	-12
look at $	-11
look into $	22
look like	13
look like $	11
looked into	-24
looking $	11
looking for	14
looks	-28
looks good	9
looks like	-51
looks really	-10
lose it $	-14
lose the	-8
lost $	-8
lot	-31
lot of	-35
lots	-13
lots of	-13
love	-8
m	-99
m the	-8
m we	-7
made $	-11
made a	22
made of	40
made out	-13
mail	25
make $	17
make sense	-19
make that	-11
make the	-8
make them	-7
makes	-13
makes sense	61
making it	12
making the	-15
manage	-10
manage to	-10
many $	-14
match the	26
matter	23
maybe do	14
maybe have	8
maybe more	-7
maybe something	24
maybe they	-16
maybe to	8
me $	7
me as	30
me at	-15
me the	-13
mean	28
mean $	69
mean a	-7
mean by	-22
mean how	74
mean this	16
mean to	-20
mean what	88
means $	-10
means that	-15
means we	-7
means you	-14
meant	19
meet	24
meeting about	-14
meeting i	-7
meeting in	-10
meeting of	20
meeting starts	-7
meeting that	47
meeting the	-8
meeting then	-21
messages	-7
met	15
middle	10
middle of	18
might	-35
might be	-16
might consider	-8
might do	-10
might have	-8
mind	-15
mine	-11
mine $	-8
mine is	-7
minutes or	11
miss	9
missed	10
mobile phone	7
mobile phone $	10
model	-7
money $	12
money to	18
more	-21
more about	-7
more expensive	-9
more expensive $	-8
more for	-7
more important	-11
more information	-10
more of	-14
more to	-7
most	-19
move	-14
move away	7
move it	-7
movie	27
much as	14
much it	-9
much like	-10
much money	19
much of	43
much on	-16
must	-30
my	-10
myself	10
n	-22
name $	9
names	16
natural	-10
need a	-7
need for	102
need it	-15
need like	-10
need that	-7
need the	22
need to $	17
needed	-10
needs	-48
needs a	17
needs and	-10
needs to	-39
never have	34
new $	-9
new ideas	68
new requirements	-8
new television	-7
news	24
next	14
next $	-7
next meeting $	29
next to	-9
nice	-21
no i	-17
no need	8
non	-16
not	-13
not a	-22
not bad	-9
not gonna	-29
not good	-17
not have	-7
not it	-14
not like	-11
not quite	-10
not really	-7
not sure	-36
not very	-9
not what	-9
nothing	-17
notice	-20
now if	9
now we	16
number of	-7
obviously	-33
of all	-8
of any	-10
of course	-24
of different	-9
of doing	8
of going	19
of having	7
of it $	-22
of like	8
of me	7
of minutes	-7
of my	-11
of one	-25
of production	16
of some	37
of something	-10
of stuff	15
of that $	8
of thing $	-12
of those $	13
of two	14
of using	12
of what	-24
of you	17
of you $	21
of your	-7
off by	-7
off or	-20
off with	-7
offer	15
offer $	8
office	-7
often	-12
okay $	-12
okay cool	-8
okay cool $	-8
okay i	-7
okay so	-21
okay with	50
old	-17
on $	-9
on an	7
on and	-19
on as	-23
on each	29
on for	-11
on here $	11
on how	-9
on it $	12
on like	-10
on off	-10
on off $	32
on or	-10
on print	38
on print $	11
on that	9
on that $	8
on them	41
on this	-7
on this $	-14
on with	63
on you	26
on your	-8
once	-9
once we	-7
one a	30
one at	11
one button	-7
one in	12
one or	17
one right	-8
one side	-26
one that's	13
one the	11
one thing	-12
one thing $	-10
one to	47
one was	-13
one where	-14
one with	7
one would	19
ones	11
ones $	25
ones are	-19
online	65
only for	-8
only gonna	26
only one	13
only way	58
onto	14
open	-9
operate	-11
operating	-12
opinion $	-7
option $	20
options	-7
or	20
or $	70
or a	17
or any	-18
or are	76
or as	-10
or can	43
or do	87
or does	57
or even	-10
or five	28
or four $	17
or in	-9
or is	67
or it	-12
or it's	-13
or just	94
or less $	17
or maybe	-16
or no	17
or no $	19
or on	42
or one	45
or put	-16
or should	53
or so	15
or so $	30
or some	-7
or the	30
or this	30
or we	56
or whatever	-16
or when	-20
order for	9
other ones	30
other options	25
other questions	-12
other way	-19
our $	25
our case	-9
our costs	22
our goal	42
our last	-8
our meeting	51
our new	-10
our next	-14
our time	21
our two	19
out $	-12
out a	-21
out of	-47
out of $	-27
out there	-7
out what	7
outside the	11
over there	26
over there $	7
over this	-9
overall	7
own	-14
panel	16
part	27
part of	16
pass	-14
pay	12
people can	9
people do	12
people have	32
people really	15
people to	19
people want	-8
people were	-10
perhaps	-26
person $	20
phone or	71
physical	-14
pick	-59
pick up	-9
place	-11
place it	-10
places $	13
player and	-7
please	-24
please $	-7
point	-27
point five	-14
point of	-42
point scale	-8
point scale $	-8
point three $	20
points	7
points $	-7
popular	12
position	84
possibility of	-8
possible $	-7
possible to	32
possibly	-10
power $	-13
power button	17
power button $	28
press	31
press $	37
press and	-28
press the	-11
pretty	-20
previous	-9
print	21
print $	16
probably	-47
problem	-27
problems	-12
process $	-10
production cost	11
production costs	-21
profit	-17
profit $	23
profit of	-17
program the	-11
project process	31
project process $	-9
pull	124
put $	-9
put a	-8
put all	-8
put in	8
put our	-9
put that	10
putting	-19
quality	33
quality $	23
question	51
question is	95
questions	76
questions $	59
questions for	30
quickly	-40
quite	-32
quite well	46
rather	-7
reach	-8
read that	29
ready	131
ready $	124
ready for	18
real	-15
real quick $	-9
really big	-9
really doing	12
really don't	-27
really gonna	17
really high	-11
really isn't	-21
really like	7
really needs	-10
really the	-14
really wanna	-9
really want	24
recently	-13
related	-16
remember	15
remember $	41
remember that	7
require	17
require that	-10
requirements $	18
requirements and	-8
requirements that	11
response	-10
rest	-8
results	-8
right in	10
right okay	-23
right okay $	-21
right so	-13
risk	-22
role	29
role $	12
room	-20
room for	-10
running	45
s just	12
s like	-10
s the	8
safe	-14
said $	19
said before	10
said we	11
same thing	16
save it	7
save this	-13
say $	21
say channel	34
say in	14
say it	61
say no	-11
say on	-8
say one	-13
say that	-12
say two	13
say we	10
say you	-11
saying $	32
says	-8
says what	-12
scale	-9
scale of	-19
screen or	-11
screen thing	10
second $	22
second thing	-13
seconds	-9
see here	11
see it	47
see the	-11
see this	25
see what's	-13
see why	-10
seem like	29
seems	-41
seen	-9
select	-12
sell this	-12
send	-12
send it	23
sense	12
sense $	16
sent	14
sent by	-13
sent you	33
separate	40
set $	22
set it	23
set of	-7
she	-8
should have	-23
should i	88
should look	30
should we	47
show us	31
showing	16
side we	-7
side with	-9
simple to	80
since our	-9
single	8
skip	9
slow	-14
smaller	14
smaller and	-10
so	-10
so $	-13
so far $	-7
so if	-7
so it's	-12
so okay	33
so okay $	33
so the	29
so we're	14
some	-19
some $	14
some of	-15
some sort	-7
some sort $	24
some things	-10
somehow $	13
someone	8
something in	24
something is	-23
something or	-20
something so	-12
something that $	-28
something to	-22
something where	-20
somewhere	-11
soon $	-12
sorry	-10
sorry $	-29
sort $	9
sounds	-26
source	-18
space	-31
special	29
special form	26
specific	-29
stand	15
stand out	11
start using	-11
started	-8
starting	-11
starts	-9
starts in	-7
states	16
states $	7
stay	87
stay here	58
stay in	-13
step	7
still	-25
still do	11
strong	51
stuff and	-19
stuff like	16
style	26
such	-54
sure	-39
sure $	-29
sweet	-12
sweet $	-12
switch it	-8
switch the	-16
system	-30
t	-17
tail ^ but	-17
tail ^ do	-14
tail ^ excellent	-7
tail ^ five	26
tail ^ four	15
tail ^ great	-9
tail ^ here	19
tail ^ how	-34
tail ^ i	-8
tail ^ is	-15
tail ^ like	-22
tail ^ nice	-7
tail ^ okay	-17
tail ^ or	-11
tail ^ ready	13
tail ^ really	99
tail ^ see	21
tail ^ should	-13
tail ^ so	-27
tail ^ sure	-15
tail ^ the	-7
tail ^ three	59
tail ^ true	-12
tail ^ we're	-9
tail ^ well	-17
tail ^ what	-12
tail ^ why	42
tail ^ wow	-12
tail ^ yeah	-14
tail ^ yep	-23
tail ^ yes	-17
tail a cat	30
tail a meeting	-8
tail a moment	-11
tail a second	46
tail a team	23
tail a tv	-7
tail a way	-8
tail about it	-8
tail about them	34
tail about this	26
tail actually	-17
tail actually do	-10
tail add	57
tail again	23
tail against	15
tail age group	-8
tail agree	22
tail all set	54
tail all that	16
tail all this	-8
tail all together	-8
tail am i	-19
tail an hour	21
tail an option	34
tail and	-7
tail and everything	21
tail and off	-8
tail and things	31
tail any	-14
tail any more	-21
tail any questions	67
tail anyone	34
tail anything	17
tail anything else	-50
tail are they	32
tail are we	-23
tail aren't they	21
tail as	-8
tail as well	-10
tail ask	-17
tail at	11
tail at all	38
tail at least	-9
tail back	9
tail back to	-13
tail base	10
tail basically	-16
tail be done	-7
tail be like	48
tail be nice	30
tail between	-9
tail big	18
tail both	19
tail box	22
tail but	-34
tail buy it	-8
tail by	-7
tail cable	62
tail called	-28
tail can	-28
tail can do	-18
tail can use	-10
tail cat	11
tail certain	9
tail change	16
tail choose	39
tail close	-26
tail come	-13
tail come back	-9
tail company	10
tail completely	8
tail concept	21
tail cool	-23
tail correct	52
tail cost	10
tail costs	16
tail could	-40
tail d	-9
tail data	-10
tail day	-8
tail decided	-14
tail device	14
tail did you	-21
tail difference	-7
tail discuss	-7
tail discuss that	22
tail do we	-30
tail do you	-14
tail does it	42
tail doesn't it	20
tail doing	31
tail doing that	18
tail don't know	-51
tail don't we	41
tail done	-8
tail double	7
tail down	-7
tail down here	35
tail drop it	13
tail dunno	-34
tail earlier	-20
tail easier	-14
tail easily	-17
tail else	-21
tail enough	-22
tail everybody	-7
tail everyone	-13
tail exactly	-8
tail excellent	-11
tail exciting	20
tail face	10
tail family	-11
tail find them	-7
tail fine	-11
tail first	-9
tail five	15
tail for it	-8
tail for me	18
tail for the	32
tail for this	64
tail for volume	24
tail forgot	-8
tail form	9
tail found	30
tail four	11
tail from	67
tail from it	-9
tail g	-7
tail general	9
tail get	7
tail get that	-8
tail go back	-8
tail go first	38
tail go for	-14
tail go with	-8
tail going first	9
tail going for	29
tail going to	-21
tail gonna be	16
tail gonna do	-10
tail good	-12
tail good one	-8
tail great	-37
tail guess	-21
tail guys	-19
tail h	-19
tail hand	-45
tail has	-7
tail have a	-28
tail have it	-9
tail having	-13
tail hello	-8
tail him	-10
tail hold it	18
tail hope	19
tail hour	8
tail i	-8
tail i agree	-8
tail i do	-13
tail i dunno	-29
tail i found	10
tail i guess	-19
tail i have	-12
tail i like	-9
tail i mean	40
tail i think	-41
tail i want	-9
tail ideas	35
tail if we	-15
tail important	-11
tail in general	12
tail in this	29
tail interesting	-20
tail is it	40
tail is that	36
tail is the	-21
tail isn't it	60
tail it all	-25
tail it for	-15
tail it in	9
tail it is	-7
tail it just	-13
tail it now	-10
tail it on	7
tail it there	-15
tail it though	15
tail it work	-13
tail it's	-31
tail it's not	17
tail it's there	8
tail itself	9
tail just a	31
tail kids	11
tail kinda	13
tail knows	-12
tail l	-12
tail last	41
tail least	-9
tail less	11
tail life	-7
tail like	-15
tail like this	7
tail long	12
tail look	-11
tail look at	-11
tail look into	22
tail look like	11
tail looking	11
tail lose it	-14
tail made	-11
tail make	17
tail many	-14
tail mean	69
tail means	-10
tail mine	-8
tail mobile phone	10
tail money	12
tail more expensive	-8
tail name	9
tail need to	17
tail new	-9
tail next meeting	29
tail of it	-22
tail of that	8
tail of thing	-12
tail of those	13
tail of you	21
tail offer	8
tail okay	-12
tail on	-9
tail on here	11
tail on it	12
tail on off	32
tail on print	11
tail on that	8
tail on this	-14
tail one thing	-10
tail ones	25
tail option	16
tail or	70
tail or four	17
tail or less	17
tail or no	19
tail or so	30
tail our	25
tail out	-12
tail out of	-27
tail person	20
tail places	13
tail point scale	-8
tail point three	20
tail power	-13
tail power button	28
tail press	37
tail print	16
tail process	-10
tail profit	23
tail project process	-9
tail put	-9
tail quality	23
tail questions	59
tail ready	124
tail real quick	-9
tail remember	41
tail requirements	18
tail right okay	-21
tail role	12
tail said	19
tail say	21
tail saying	32
tail second	22
tail sense	16
tail set	22
tail so	-13
tail so okay	33
tail some	14
tail some sort	24
tail somehow	13
tail something that	-28
tail soon	-12
tail sorry	-29
tail sort	9
tail sure	-29
tail sweet	-12
tail talk about	-10
tail talked about	25
tail talking	-14
tail team	9
tail television set	-12
tail terms of	15
tail th	-44
tail thank you	-9
tail that again	-12
tail that idea	13
tail that in	8
tail that one	14
tail that right	82
tail that's	-15
tail that's all	-11
tail that's alright	16
tail that's okay	15
tail the	-8
tail the board	-33
tail the budget	14
tail the button	-24
tail the company	16
tail the cost	-9
tail the meeting	25
tail the minutes	8
tail the moment	18
tail the television	10
tail the thing	36
tail the two	28
tail the volume	8
tail the way	21
tail these	45
tail these things	13
tail they	16
tail they do	9
tail thing or	12
tail think about	-14
tail thinking of	11
tail this one	27
tail this project	15
tail this thing	32
tail this up	27
tail this way	-11
tail those things	16
tail though	35
tail thoughts	45
tail three	8
tail time	-42
tail to add	15
tail to discuss	-11
tail to go	12
tail to have	14
tail to say	-34
tail to that	64
tail to use	28
tail to work	26
tail true	-35
tail turn on	15
tail up down	19
tail us off	26
tail use it	-9
tail used	20
tail used it	14
tail useful	18
tail usually	19
tail w	-42
tail wait	-15
tail wanna	-16
tail want	-18
tail want that	35
tail want to	36
tail was	16
tail was that	-10
tail watching	18
tail we do	-9
tail we go	-27
tail we're good	19
tail website	15
tail well	-10
tail what	9
tail what about	-10
tail what else	-17
tail what not	17
tail whatever	-13
tail whether	-19
tail which	8
tail who knows	-12
tail why	35
tail with it	-9
tail with that	21
tail wonder	-12
tail working	23
tail would be	9
tail wouldn't it	34
tail wow	-12
tail yeah	-15
tail yeah okay	-14
tail yeah one	13
tail years	14
tail yep	-23
tail yes	-27
tail you go	-13
tail you know	57
tail you like	-12
tail you mean	59
tail you said	75
tail you see	19
tail you think	62
tail you're	16
tail you're thinking	9
tail your	-30
tail your tv	26
tail yours	-16
take away	69
talk about $	-10
talked about $	25
talking $	-14
talking to	-10
team $	9
tech	-9
television in	-12
television set $	-12
tend	-12
tend to	-12
terms of $	15
th	-13
th $	-44
th for	-10
than	-18
than it	-13
than like	15
than the	-21
thank	-26
thank you	-26
thank you $	-9
thanks	-24
that a	19
that actually	10
that again	-12
that again $	-12
that all	-18
that alright	54
that also	28
that at	53
that be	25
that comes	14
that could	-15
that do	58
that does	-11
that far	-11
that gonna	81
that has	-17
that idea	10
that idea $	13
that in $	8
that is	-19
that it's	-36
that kind	10
that last	-23
that little	18
that make	18
that makes	46
that maybe	-11
that mean	10
that might	-11
that on	51
that one $	14
that our	13
that people	-11
that right	90
that right $	82
that sort	-13
that they've	9
that thing	28
that too	-16
that was	-13
that were	-12
that what	-47
that when	33
that will	-16
that work	44
that works	12
that's	-9
that's $	-17
that's a	8
that's about	9
that's all	11
that's all $	-11
that's alright	13
that's alright $	16
that's an	26
that's easy	-14
that's got	29
that's in	-13
that's not	-16
that's okay	15
that's okay $	15
that's possible	-9
that's really	-12
that's something	-16
that's sort	-12
that's true	-13
that's what	-16
that's you	29
the $	-8
the average	42
the basic	-10
the big	16
the board	11
the board $	-33
the budget	-18
the budget $	14
the button	43
the button $	-24
the channel	-13
the chip	-22
the company $	16
the cost $	-9
the current	34
the day	16
the difference	10
the different	-30
the email	27
the face	21
the five	19
the four	9
the front	53
the good	-16
the hand	-38
the how	12
the information	37
the l	-11
the line	26
the look	-12
the meeting $	25
the middle	22
the minutes $	8
the moment $	18
the most	-18
the next	44
the of	-25
the only	32
the operating	61
the overall	29
the p	-18
the phone	27
the power	-31
the price	-8
the problem	-9
the process	36
the question	91
the red	16
the report	11
the requirements	27
the rest	-8
the role	19
the room	-14
the sense	38
the side	-8
the simple	-8
the states	39
the survey	-21
the team	60
the technology	8
the television $	10
the that	-9
the the	19
the thing $	36
the time	-27
the top	-10
the two	13
the two $	28
the up	22
the use	-14
the v	-8
the very	22
the voice	15
the volume $	8
the way $	21
the wrong	10
the yeah	10
them and	14
them are	-16
them is	-23
them on	-12
them there	36
then maybe	-8
then we	-37
then you	-26
there a	157
there and	12
there any	162
there anything	77
there but	10
there in	-24
there we	-22
there you	-21
there's	-36
these $	45
these are	-14
these i	15
these ones	29
these people	28
these things $	13
they $	16
they all	9
they also	20
they be	11
they do $	9
they have	11
they mean	48
they should	59
they think	-23
they used	-9
they would	55
they're	-34
they're using	-13
they've	22
thing or	77
thing or $	12
thing out	16
thing that	-44
thing the	64
thing was	23
thing where	-12
thing which	11
thing would	25
thing you	-8
things are	-24
things before	8
things do	72
things on	-8
things that	-45
think a	-18
think about $	-14
think it	-9
think it's	-21
think like	-16
think maybe	11
think our	11
think that's	-13
think we	-37
thinking if	42
thinking of	38
thinking of $	11
third one	-11
this all	-14
this and	33
this button	-14
this device	55
this first	36
this for	-10
this i	24
this is	-43
this new	9
this one $	27
this project $	15
this size	-13
this stuff	-21
this the	77
this thing	12
this thing $	32
this up $	27
this way $	-11
this would	41
those ones	-9
those things	35
those things $	16
though	11
though $	35
though that	24
thought about	12
thought maybe	11
thought that	-9
thoughts	171
thoughts $	45
thoughts on	44
three $	8
through all	-8
through this	18
time	-19
time $	-42
time is	21
time to	-10
to add	31
to add $	15
to all	44
to an	14
to ask	90
to bring	114
to buy	71
to choose	11
to come	-16
to consider	8
to cover	8
to d	-9
to deal	25
to discuss $	-11
to do	-23
to figure	18
to go $	12
to have $	9
to include	24
to it	-11
to keep	-25
to know	31
to like	21
to make	-9
to maybe	35
to me	-21
to my	14
to other	46
to play	24
to say $	-34
to scale	36
to see	-40
to something	-9
to start	25
to talk	58
to that $	64
to understand	-10
to us	-8
to use $	28
to watch	-11
to what	38
to work $	24
to you	-8
together	-9
told you	-8
too expensive	27
too small	37
top	-15
touch	12
touch screen	8
true	-8
true $	-35
try	-12
try and	-36
try to	-20
turn on $	15
tv i	-9
two of	19
two or	43
two things	-14
types	14
types of	17
u	10
under a	-24
up and	-8
up down	16
up down $	19
up here	-11
up in	13
up our	14
up so	16
up the	-11
up your	9
us in	-12
us off	26
us off $	26
us what	26
use as	-10
use for	-18
use is	-8
use it $	-9
use our	34
use the	-23
use these	-32
use those	-11
used $	20
used for	32
used in	-21
used it	12
used it $	14
used the	-31
useful $	18
users	-10
users are	-10
using our	15
usually $	19
v	-11
very	-47
very easy	13
very good	-14
very simple	20
volume control	-8
w $	-42
w it's	8
wait $	-15
wait for	69
wanna	17
wanna $	-16
wanna give	-11
wanna go	14
wanna just	-11
wanna know	50
wanna make	8
wanna say	-16
wanna see	16
wanna start	-21
wanna take	15
wanna watch	-10
want $	-18
want it	8
want like	21
want me	8
want something	-12
want that	53
want that $	35
want the	23
want this	47
want to $	36
want us	38
wanted it	11
wants	23
wants to	35
was $	16
was a	-21
was already	-12
was it	125
was like	17
was our	14
was supposed	12
was that	-15
was that $	-10
was thinking	-27
watch	-9
watch the	19
watching $	18
way around	-16
way i	-11
way of	32
way to	-18
we actually	13
we agree	-15
we call	13
we can	-24
we close	-15
we come	-20
we could	-29
we d	-18
we decide	-18
we discuss	-11
we do	10
we do $	-9
we don't	-15
we feel	38
we find	8
we give	54
we go $	-27
we going	27
we gonna	26
we got	13
we ha	-14
we had	-17
we just	21
we leave	19
we like	-11
we make	48
we maybe	-12
we might	-12
we move	-9
we needed	-9
we really	34
we s	10
we saw	-10
we say	75
we see	18
we should	-14
we start	15
we still	-21
we take	-39
we think	13
we used	8
we w	-28
we wanna	66
we wanted	12
we we	8
we we're	27
we worked	9
we would	21
we wouldn't	23
we'll	-51
we'll have	-22
we're actually	12
we're definitely	33
we're getting	24
we're good	53
we're good $	19
we're making	11
we're not	-10
we're on	17
we're saying	34
we're trying	-8
we've gotta	23
we've just	-8
we've made	10
website	54
website $	15
well	-12
well $	-10
well i	15
well to	-15
well we	29
well with	-8
were able	61
were going	19
were gonna	8
were looking	-12
were the	11
were thinking	29
what	20
what $	9
what a	19
what about	72
what about $	-10
what are	23
what can	62
what did	8
what do	74
what does	80
what else	65
what else $	-17
what exactly	29
what f	14
what if	-14
what it	-26
what kind	51
what like	9
what not	9
what not $	17
what other	46
what people	-29
what sort	-13
what that	-15
what they're	27
what this	36
what was	140
what would	142
what you're	17
what you've	14
what's	63
what's going	-14
what's on	17
what's our	30
what's that	20
what's the	70
whatever	-15
whatever $	-13
whatever they	17
when	-18
when a	-10
when i	-10
when it	8
when it's	-32
when they're	-13
when we	-26
where are	12
where do	129
where does	29
where i	-11
where is	8
where it's	8
where people	13
where the	-8
where they	81
where we're	-12
whether	38
whether $	-19
whether it	-14
whether it's	56
whether or	32
whether the	54
whether they	11
whether we	56
which $	8
which also	-11
which is	-32
which one	117
which we	-20
which would	-12
white and	9
white board	11
who	8
who are	22
who have	-9
who is	132
who knows	-12
who knows $	-12
who want	14
who wants	65
who would	-14
whole idea	9
whole process	-41
why $	35
why are	19
why don't	-24
why is	18
wide	10
will	-17
will like	-8
with an	-8
with for	-15
with it	-42
with it $	-9
with like	16
with no	9
with our	58
with that $	21
with those	26
with voice	-14
with what	-18
with with	-10
within our	8
within the	35
without	-8
wonder	37
wonder $	-12
wonder what	31
wondering	35
words	74
work from	19
work if	-10
work on	-16
work out	-10
work well	11
work with	18
working $	23
works	-12
would be $	9
would cost	12
would go	34
would it	151
would just	-9
would like	122
would that	119
would the	115
would we	120
would work	-8
would you	91
wouldn't have	9
wouldn't it	25
wouldn't it $	34
wouldn't need	-9
wow	-19
wow $	-12
write	8
write on	17
wrong	22
wrong with	9
wrote it	-8
yeah	-22
yeah $	-15
yeah it	-9
yeah okay	-14
yeah okay $	-14
yeah one	13
yeah one $	13
yeah that's	-21
year	-23
years $	14
yep	-25
yep $	-23
yes	-52
yes $	-27
you actually	34
you all	57
you an	13
you and	-18
you are	-28
you buy	-18
you can	-9
you can't	-45
you change	12
you click	-13
you could	-25
you couldn't	45
you do	-22
you don't	-8
you feel	23
you find	11
you first	-11
you get	11
you go $	-13
you guys	81
you just	-37
you know $	57
you like	-28
you like $	-12
you mean	82
you mean $	59
you not	40
you put	29
you really	82
you s	10
you said $	75
you say	-9
you see	19
you see $	19
you th	-21
you the	23
you think	109
you think $	62
you thinking	47
you to	19
you want	21
you were	13
you what	-9
you will	22
you'd be	43
you'd like	-14
you'll	-39
you're $	16
you're gonna	-13
you're thinking	27
you're thinking $	9
you're using	32
you've been	9
your $	-30
your first	-9
your hands	10
your personal	36
your thoughts	-24
your three	-14
your tv $	26
yours	74
yours $	-16
yourself in	-11
zero	-13`,
};
