import type { Weights } from "../linear.ts";

// Written by `npm run train`; docs/insight.md tells from what.

export const taskWeights: Weights = {
  bias: -3.387,
  lines: `^ a	-24
^ a bit	-6
^ a lot	-16
^ after	69
^ all the	-5
^ alright	-5
^ alright $	-19
^ although i	-10
^ and	-23
^ and then	-6
^ another	-17
^ any other	-21
^ are	-21
^ are there	-10
^ are we	-6
^ as for	-7
^ as i	-5
^ as in	-6
^ back	-10
^ be	-7
^ because	-27
^ because if	-9
^ because of	-10
^ because that	-8
^ because that's	-5
^ because they	-7
^ because we're	-39
^ before	-10
^ before we	-25
^ being	-28
^ big	-8
^ but it's	-5
^ can	8
^ can i	-5
^ can you	41
^ can't	-10
^ cause	-27
^ cause i'm	-12
^ cause the	-7
^ cause they're	-5
^ cause you're	-54
^ come	-21
^ could you	-40
^ current	-29
^ definitely	-13
^ depends	-28
^ did we	-7
^ didn't	-16
^ different	-6
^ do	-26
^ do we	-6
^ do you	-15
^ does	-5
^ double	-5
^ energy	-11
^ especially if	-15
^ everyone	-15
^ except	-5
^ f	-10
^ finally	-7
^ first of	-11
^ five	-5
^ for	51
^ four	-10
^ from	-12
^ from the	-15
^ given	-11
^ going	-14
^ gonna	-14
^ got	-12
^ great	-35
^ has	-6
^ have a	-6
^ have it	-23
^ have you	-5
^ having	-12
^ he	-5
^ how	-24
^ how much	-10
^ how we	-12
^ i	-6
^ i also	-7
^ i can	-7
^ i could	-5
^ i did	-8
^ i don't	-23
^ i dunno	-6
^ i guess	-39
^ i have	-7
^ i hope	-17
^ i i'm	-21
^ i it	-6
^ i it's	-11
^ i like	-14
^ i mean	-20
^ i need	73
^ i should	-32
^ i th	-6
^ i think	-5
^ i want	-22
^ i was	-9
^ i wasn't	-6
^ i wonder	-11
^ i would	-5
^ i'd	19
^ i'd like	26
^ i'll	51
^ i'll be	-112
^ i'll go	-29
^ i'll just	-9
^ i'll try	-64
^ i'm a	-6
^ i'm gonna	-19
^ i'm not	-5
^ i'm really	-6
^ i'm the	-19
^ i've	17
^ i've got	-5
^ i've just	-18
^ i've never	-11
^ if i	-47
^ if the	-15
^ if there	-15
^ if we	-14
^ if you've	-7
^ in a	-15
^ in order	-15
^ in this	-30
^ instead	-5
^ instead of	-6
^ is	-30
^ is that	-8
^ is the	-11
^ is this	-12
^ isn't	-7
^ it	-31
^ it didn't	-9
^ it really	-5
^ it says	-32
^ it wouldn't	-11
^ it's	-27
^ it's a	-7
^ it's about	-6
^ it's also	-7
^ it's an	-7
^ it's in	-14
^ it's it's	-10
^ it's just	-7
^ it's not	-6
^ it's one	-5
^ it's only	-13
^ it's probably	-14
^ it's still	-7
^ just cause	-6
^ just so	-14
^ just the	-13
^ kinda	-10
^ let's	-35
^ let's do	-36
^ let's just	-17
^ like	-36
^ like $	-14
^ like so	-5
^ like this	-12
^ like what	-18
^ look at	-9
^ looks like	-5
^ m	-9
^ make it	-34
^ making	-11
^ maybe	-26
^ maybe if	-22
^ maybe it	-6
^ maybe not	-20
^ maybe the	-6
^ maybe you	-10
^ mine	-16
^ most people	-6
^ my	-15
^ my personal	-11
^ n	-10
^ no	-22
^ not	-10
^ not that	-8
^ o	-5
^ okay	-24
^ okay $	-9
^ okay right	-9
^ okay so	-8
^ okay well	-6
^ on	-6
^ on off	-6
^ once	-18
^ one	-10
^ one thing	-10
^ or	-33
^ or are	-6
^ or do	-7
^ or just	-7
^ overall	-15
^ people	-7
^ perhaps	-10
^ personal	-5
^ personal preferences	-7
^ personally i	-6
^ play	-34
^ pretty	-5
^ probably	5
^ put	42
^ quite	-26
^ really	-6
^ right	-15
^ see if	-7
^ she	-18
^ simple	-7
^ since we	-6
^ since we're	-15
^ so	-33
^ some	8
^ some kind	-13
^ some sort	42
^ something	-10
^ still	-6
^ takes	-28
^ thanks	-10
^ thanks for	-18
^ that	-30
^ that i	-6
^ that it's	-5
^ that just	-6
^ that kind	-6
^ that means	-5
^ that sounds	-11
^ that the	-5
^ that they	-5
^ that's	-35
^ that's gonna	-9
^ that's it	-7
^ that's kind	-11
^ that's one	-6
^ that's our	-23
^ that's pretty	-8
^ that's quite	-5
^ that's really	-7
^ that's something	-6
^ that's the	-6
^ that's very	-6
^ the first	-10
^ the id	41
^ the last	-5
^ the main	-6
^ the power	-14
^ the second	-6
^ the voice	-12
^ the volume	-17
^ the whole	-8
^ there	-29
^ there's	-20
^ there's an	-7
^ there's the	-7
^ these	-14
^ these are	-5
^ they	-28
^ they're	-14
^ they're very	-5
^ they've got	-7
^ things like	-8
^ this	-29
^ this is	-22
^ this would	-5
^ though	-14
^ three	-5
^ to	-14
^ to be	-17
^ to make	-9
^ true	-6
^ try	-18
^ try to	-46
^ unfortunately	-28
^ usually	-6
^ voice	-13
^ volume	-10
^ wait	-8
^ was	51
^ we	-10
^ we all	-15
^ we can	-14
^ we can't	-5
^ we could	-8
^ we decided	-32
^ we definitely	-19
^ we did	-9
^ we do	-8
^ we got	-15
^ we need	-6
^ we put	-19
^ we really	-7
^ we said	-13
^ we should	67
^ we still	-8
^ we will	-24
^ we'll	-44
^ we'll go	-5
^ we'll just	-6
^ we'll make	-7
^ we're	-6
^ we're all	-9
^ we're gonna	-5
^ we're just	-11
^ we're looking	-28
^ we're using	-16
^ we've	-37
^ we've got	-15
^ welcome	-14
^ welcome to	-14
^ well	-9
^ well $	-21
^ well done	-9
^ were	-13
^ what are	13
^ what can	-18
^ what did	-5
^ what do	-6
^ what does	-7
^ what i	58
^ what i'm	-34
^ what kind	-6
^ what the	-9
^ what they	-7
^ what was	-9
^ what we	20
^ what we're	-14
^ what would	-6
^ whatever	-8
^ when	-7
^ when we	-6
^ when you	-12
^ where	-7
^ where are	-10
^ which	-23
^ which we	-5
^ which will	-9
^ who would	-5
^ why don't	-7
^ without	-14
^ would it	-7
^ would you	-31
^ yeah	-28
^ yeah $	-16
^ yeah i	-6
^ yeah so	-8
^ yes $	-7
^ you can	-34
^ you could	12
^ you guys	-9
^ you have	-9
^ you might	-5
^ you need	-8
^ you put	-28
^ you said	-9
^ you think	-11
^ you want	36
^ you will	73
^ you'll	40
^ you're	95
^ you're gonna	48
^ you've got	-7
^ your	-8
a $	-8
a basic	-9
a better	-6
a bit	-29
a chip	-5
a choice	-5
a computer	-7
a decision	-7
a good	-18
a i	-8
a little	-28
a meeting	-15
a minute	-25
a minute $	-36
a natural	-5
a note	-48
a number	-23
a person	-13
a possibility	-9
a power	-10
a profit	-14
a s	-5
a second	46
a second $	64
a special	-6
a team	-5
a thing	-6
a very	-6
a you	-5
able to $	-6
about $	-7
about having	-8
about i	-6
about is	-11
about it	-8
about like	-20
about our	67
about ten	-23
about them $	-6
about this $	-53
about what	47
about whether	-8
about you	-16
access the	-7
according	-41
according to	-41
account	-5
across the	-12
actual	-14
actually have	-7
actually need	-39
add	-9
add $	-23
add to	-5
added	-6
additional	-12
address	-9
advanced	-7
after	35
after that	54
after the	13
again	-38
again i	-12
against	-5
age groups	-6
agree with	-6
ahead and	-9
ahead of	-15
all $	-15
all about	-12
all get	-43
all i	-5
all in	9
all know	-8
all that	21
all three	-10
all together	-17
all you	-35
all your	-12
allow	-5
allows	-13
already in	-80
also a	-5
also has	-11
also like	-6
also the	-9
also want	-9
although i	-10
always	-9
am i	-21
amount of	-5
an $	-9
an advanced	-14
an email	67
an energy	-8
an example	-5
an extra	-14
an hour	-6
an hour $	-48
an interesting	-5
and $	-23
and all	-17
and also	73
and do	-15
and easy	-8
and everything	65
and everything $	-16
and feel	73
and feel $	-17
and go	-11
and have	-21
and in	-13
and it	-5
and like	-8
and make	-13
and more	-12
and our	-8
and say	-9
and see	-28
and so $	-7
and some	66
and special	-11
and start	-34
and stuff	20
and stuff $	48
and that's	-9
and there	-12
and there's	-8
and things $	-10
and think	-7
and this	-5
and yeah $	-5
and you're	-8
and your	-6
another	-13
another thing	-6
answer	-6
any questions	-9
anymore	-6
anyone have	-9
anything	-23
anything that	-6
anything to	-14
anyway	-12
anyway $	-7
appreciate	-16
are $	-7
are also	-16
are going	43
are gonna	94
are having	-5
are like	-11
are more	-8
are our	38
are people	-6
are some	-6
are the	-25
are used	-9
are very	-8
are we	-25
are you	-5
are your	-25
around	9
around that	-20
around the	-5
as $	-14
as a	-21
as much	10
as possible	-16
as possible $	-16
as soon	-11
as that	-12
as the	13
as to	50
as well	45
as well $	11
asked	-6
assume	-6
at is	-22
at it $	-5
at the	25
at what	-13
at you	-10
at your	-46
available	19
average	-6
away	-13
awesome	-10
b	-7
b the	-12
back to	8
bad $	-5
basic	21
basically	49
basically just	-17
basically the	-8
be $	-20
be a	-20
be able	10
be and	-13
be doing	68
be done	31
be easier	-5
be for	-10
be great	34
be great $	14
be in	39
be just	-47
be like	-12
be looking	-53
be seen	-15
be sent	-38
be simple $	-7
be so	-9
be some	-18
be the	-6
be there	-31
be using	-12
be working	136
because	-25
because that's	-7
because then	-7
because they're	-6
because we're	-39
become	-7
been	-29
been $	-8
been able	-18
been talking	-6
been working	-21
before	29
before a	-8
before after	22
before again	-11
before against	-7
before ah	-7
before ahead	50
before allow	-6
before already	-6
before also	-23
before another	30
before any	-23
before anyone	-10
before anything	-8
before anywhere	-8
before are	-9
before audio	-7
before average	-8
before back	31
before basic	11
before basically	-18
before because	-24
before been	-11
before behind	-9
before believe	-12
before big	-6
before bit	-22
before box	-6
before break	49
before brings	-10
before but	-9
before button	-14
before by	19
before cable	-12
before call	-9
before called	-5
before can't	-13
before care	-5
before case	-8
before cause	-27
before cell	-8
before channel	-6
before check	37
before chip	-9
before coffee	-11
before come	11
before complete	106
before concept	66
before control	-20
before copy	-38
before cut	-10
before day	-6
before days	-7
before department	-11
before devices	-5
before did	-25
before didn't	-7
before different	-28
before do	7
before does	-17
before doesn't	-7
before doing	62
before don't	-23
before done	-10
before down	-17
before dunno	-16
before each	90
before earlier	-9
before effect	-11
before email	10
before end	13
before energy	-5
before even	-11
before ever	-10
before everyone	-5
before everything	36
before except	-6
before extra	-5
before f	-7
before face	-5
before fast	-11
before feel	23
before final	67
before finally	-8
before find	5
before fine	15
before finished	-17
before first	-25
before fit	-10
before five	-18
before folder	28
before forget	-6
before form	-11
before four	-10
before from	-45
before fully	-12
before get	9
before getting	-8
before give	-8
before given	88
before goal	-13
before going	18
before good	5
before great	-13
before groups	-9
before guess	23
before guys	-9
before ha	-10
before had	-18
before half	11
before has	-15
before head	-6
before hear	-8
before here's	20
before hey	-11
before hi	-22
before hit	-9
before hmm	-8
before home	-18
before hour	48
before huge	-8
before huh	-15
before i	-12
before i'd	17
before i'll	74
before i've	-16
before id	135
before idea	-26
before ideas	-12
before important	-5
before including	-20
before individual	84
before input	-7
before inside	-9
before instructions	9
before internet	-7
before into	-27
before it	-34
before it'll	76
before it's	-16
before keep	-9
before key	-8
before kind	-30
before know	-5
before knows	-6
before large	-7
before last	-10
before later	59
before learning	-15
before limited	-8
before little	-33
before look	20
before looking	6
before looks	-6
before lose	-55
before lot	-9
before love	-9
before lower	-15
before m	7
before made	-5
before mail	-9
before manager	-7
before match	-6
before mean	-22
before means	26
before meet	-16
before message	-15
before middle	-9
before might	-16
before million	-6
before minute	-9
before minutes	106
before model	-20
before more	-25
before most	-6
before mostly	-16
before moving	-9
before much	-14
before multiple	-7
before natural	-5
before necessary	-5
before need	-28
before needs	-8
before new	-15
before news	-29
before next	-19
before nice	-9
before no	-30
before not	-30
before note	-18
before now	13
before o	-5
before off	-13
before oh	-37
before once	27
before one	-35
before ones	-6
before only	-8
before onto	-6
before opening	-7
before operating	-10
before opinion	-14
before options	-5
before other	-25
before otherwise	-8
before our	26
before out	8
before outside	-18
before over	-13
before overall	-15
before page	-10
before panel	-35
before parts	-24
before people	-25
before picture	-7
before pictures	-5
before place	-12
before point	-13
before points	-8
before possible	79
before power	-8
before prefer	-6
before pretty	-6
before previous	-17
before probably	-10
before production	-5
before put	16
before putting	-14
before quality	-7
before question	61
before quick	-8
before quite	-16
before reach	-6
before read	-12
before really	-27
before reason	-9
before record	-9
before relevant	-9
before require	-8
before rest	-5
before running	-8
before said	24
before say	-26
before screen	-9
before section	-15
before see	-25
before selection	-9
before separate	-12
before should	-25
before simple	-10
before sit	-17
before somehow	31
before someone	-10
before soon	-9
before sorry	-29
before sound	-9
before sounds	65
before speak	-12
before specific	-8
before spend	-6
before start	-17
before stick	-6
before strong	-5
before supposed	-21
before take	-20
before taken	-5
before talk	-7
before target	-5
before ten	32
before th	-18
before than	-7
before thank	-5
before then	-13
before there's	-18
before they	-25
before they're	-19
before think	-11
before those	-8
before though	-5
before thought	-8
before three	-25
before through	-16
before throw	-18
before time	-29
before times	-5
before together	-8
before told	-9
before too	-14
before took	-8
before totally	-11
before tried	-6
before true	-7
before tv	-10
before type	17
before types	-10
before understand	-9
before unfortunately	-12
before unique	-6
before up	14
before use	-23
before used	-11
before uses	-12
before using	-5
before v	-5
before very	-29
before video	-5
before view	-13
before voice	-14
before w	-16
before walk	-20
before wanna	-18
before was	-32
before watch	33
before way	-22
before we'll	82
before web	-10
before website	-11
before welcome	-8
before well	-17
before were	-16
before when	-15
before where	-14
before whether	-5
before why	-5
before without	-15
before wondering	-15
before word	-6
before work	69
before working	-13
before would	-22
before writing	-10
before wrong	-11
before y	54
before yeah	-19
before years	-7
before yes	-16
before you'll	16
before you're	96
before yourself	-8
before zero	-16
behind	-9
being	-19
believe	-9
best	32
better	-8
better than	-12
big	-17
big $	-6
bit	-32
bit about	-9
bit like	-7
black $	-6
both	-5
both the	-16
box $	-5
break $	-31
brings	-6
budget	-5
bunch	-8
bunch of	-8
but	-26
but that's	-11
but the	-6
button	-24
button $	-6
button and	-5
button is	-5
button it	-8
buy	-6
buy it	-8
buying	-6
by	-38
by the	-7
by your	-47
c	-6
c $	-7
cable $	-23
call it	-10
called $	-5
came up	-6
can $	84
can be	-5
can come	-17
can discuss	-9
can do	-6
can do $	-5
can get	48
can give	-9
can have	-6
can it	-8
can keep	-27
can say	-6
can see	-7
can see $	-13
can think	-14
can use	19
can work	-24
can you	33
can't	-32
can't do	-6
can't get	-10
can't really	-5
case is	-6
case we	-25
case you	71
cause	-28
cause i'm	-5
cause like	-11
cause they	-10
cause we're	-5
cause you're	-34
change	-7
changes	-12
channel	-28
check	32
chip	-21
chip which	-8
click on	-15
close $	-16
come back	-5
come in	41
come on	-16
come up	34
come with	-5
comes	-7
comes to	-14
coming	-6
coming up	-10
company	-15
complete	221
computer	-6
concept	94
concept $	103
considered	-5
control	-38
control $	-21
control over	-5
control to	-24
cool	-22
cool $	-11
cool and	-21
copy	36
copy of	23
cost	-14
cost us	-8
costs	-6
could actually	-8
could also	-6
could be	-11
could be $	-6
could come	-20
could do	24
could have	-7
could like	-12
could probably	-8
could put	-18
could say	-9
could take	-6
could you	-34
create	-8
cue decides	22
cue first decides	-7
cue first promises	58
cue first requests	105
cue question word	-6
cue thanks	-9
d	-16
d $	-6
d i	-7
day $	-9
decent	-6
decide	-9
decided on	-7
decided that	-7
definitely	-13
definitely $	-10
definitely a	-9
department	59
department $	65
depends on	-8
details	-24
device	-24
devices $	-7
did	-35
did a	-9
did it	-6
did you	-6
didn't	-30
didn't do	-11
didn't get	-9
didn't really	-10
difference $	-10
different things	40
different things $	-11
different types	-15
discuss	-17
discuss it	-9
discuss that	-13
discuss that $	-22
discussion $	-11
do $	-47
do all	-7
do anything	-6
do is	21
do need	-8
do some	75
do the	101
do they	-11
do this	29
do want	-14
do we	-20
do what	-9
do you	-28
does	-33
doesn't	-16
doesn't look	-6
doesn't matter	-7
doing a	-5
doing it	-9
doing the	35
don't	-22
don't have	-8
don't i	-7
don't know	-20
don't they	-8
don't think	-11
don't think $	-6
don't use	-7
done in	-6
done with	-27
double	-17
down $	-9
down here $	-6
down on	-8
drop	29
dunno	-16
dunno like	-5
e	39
e mail	43
each other $	-7
earlier $	-5
easier $	-8
easy	-12
easy to	-7
eat	-6
effect	-5
either	-5
else	-14
email	41
email $	53
end $	18
energy	-13
energy $	-8
enough	-11
entire	-8
even	-25
even $	-9
even know	-6
even the	-6
every time	-9
everybody	-16
everyone	5
everything that	-9
exactly	-7
exactly $	-12
exactly the	-29
example	-6
except for	-7
exciting	-9
exciting $	-17
explain	-11
extra	26
f	-13
face $	-22
fair enough	-6
fair enough $	-11
family	-5
far	-5
far $	-6
fast $	-17
feel $	-15
feel about	-10
feel of	-41
figure out	40
figured	-9
final	113
find	-25
fine	-5
first	-49
first i	-16
first meeting	-42
first one	-6
first thing	-25
five	-29
five $	-6
five is	-7
five minutes $	-13
five or	-6
folder	45
folder $	-26
follow	-8
following	-29
for $	11
for a	-28
for all	-7
for different	-12
for example $	-7
for me $	-7
for now	-5
for now $	-13
for people	-7
for some	-6
for television	-8
for the $	-10
for them	-12
for this $	-7
for you	45
for you $	-7
form agreed 2	-12
form before asks	-6
form before other	-7
form i can	71
form i have	-16
form i need	65
form i should	-6
form it could	-5
form it have	-7
form it need	-5
form it should	-9
form length 0	-31
form length 1	-8
form next asks	-8
form next other	-6
form they could	-7
form they should	-5
form we can	-34
form we could	-22
form we need	-39
form you have	-27
form you need	-6
form you should	-22
form you will	55
found	-8
found out	-26
four	-17
free to	-7
from it	-17
from last	-12
from my	-13
from the	-15
from there	-9
from there $	-17
from what	-9
from you	20
from your	25
full	-14
fun	63
future	-37
g	28
gave me	-8
general $	-6
get $	-11
get a	51
get an	-25
get any	-9
get back	-8
get in	-7
get that	-8
get this	-14
get up	-12
get used	-15
gets	-5
getting into	-15
give	-30
give a	-7
give it	-13
give the	-19
give us	-14
given that	-9
gives you	-12
glad	-17
go and	-15
go back	63
go down	-15
go for	-10
go for $	-7
go in	-11
go into	-5
go like	-20
go out	-5
go over	-8
go up	-9
go with	-9
god	-5
goes	-17
going	-9
going $	-14
going back	-13
going for $	-6
going in	-8
going to	38
going with	-13
gonna	19
gonna $	-5
gonna be	64
gonna buy	-5
gonna cost	-5
gonna do $	-50
gonna get	22
gonna have	-50
gonna just	-14
gonna look	-32
gonna put	-22
gonna say	-8
gonna start	-13
gonna take	-16
gonna talk	-8
gonna try	-14
gonna want	45
gonna work	-6
gonna write	-13
good	-26
good $	-18
good for	-6
good one	-5
good yeah	-5
got	-10
got a	-13
got an	-9
got five	-6
got from	-38
got it $	-7
got my	-12
got no	-7
got one	-6
gotta	-5
great $	-16
group	-7
group is	-11
groups $	-7
guess it	-9
guess so	-62
guess that	-12
guess the	-7
guess we'll	-13
guess you	-12
guys	32
guys are	-37
guys have	-10
guys think	-13
had	-35
had $	-10
had a	-5
half $	-7
half an	-19
hand	-14
happen $	-10
happens	-22
happy with	-8
hard	-5
hard $	-14
has $	-14
has some	-15
has the	-10
have	-8
have $	-9
have a	-31
have anything	-8
have as	-29
have both	-5
have different	-6
have enough	-9
have for	-9
have got	-8
have i	-5
have it	-11
have on	-7
have our	-6
have the	-24
have things	59
have three	-8
have two	-5
haven't	-13
haven't been	-5
haven't got	-6
having	-18
having to	-5
head $	-12
help us	-7
helps	-26
here $	-29
here and	-7
here is	11
here it	-13
here you	-12
high	-5
him	-18
hit the	-16
hold	7
hold $	-12
hold it $	-26
hold on	-6
hour $	-48
house $	-6
how about	-9
how are	-9
how it's	41
how long	-7
how often	-7
how people	-17
how to	38
how we	19
how we're	-7
how well	-14
how you	8
i	-5
i $	-6
i agree	-5
i also	-7
i can	71
i couldn't	-12
i didn't	-6
i don't	-22
i dunno	-15
i forgot	-10
i have	-16
i hope	-5
i i'm	-5
i is	-9
i just	-13
i kinda	-10
i know	5
i know $	-5
i like	-19
i made	-36
i need	65
i put	-26
i say	-7
i see $	-6
i sent	-19
i should	-6
i still	-7
i think $	-9
i thought	-9
i used	-11
i usually	-12
i was	-32
i'd	18
i'd like	46
i'll	52
i'll be	-50
i'll go	-15
i'll try	-64
i'm $	-12
i'm doing	-10
i'm gonna	-13
i'm hoping	-11
i'm just	-6
i'm not	-10
i'm really	-5
i'm supposed	52
i'm sure	-7
i've had	-11
i've never	-6
i've seen	-7
id	89
idea $	-13
idea is	-5
idea of	14
ideas	19
ideas $	49
ideas about	-26
ideas found	-12
ideas that	64
if i	-5
if i'm	-5
if it	-9
if it's	-10
if they're	-15
if we	-23
if we're	-7
if we've	-41
if you $	-5
if you're	-12
important	-10
in $	-15
in and	98
in case	21
in different	-31
in front	-6
in here	-6
in here $	-24
in mind	38
in mind $	-5
in one	22
in other	-5
in terms	-10
in there	-10
in this	-6
in your	-12
include	-9
include that	-10
including	50
increase	-5
individual	-9
information	-13
information to	-9
instructions	100
instructions will	-62
interested	-8
interested in	-8
into account	-5
into more	-5
into that	77
into this	-5
is $	-22
is a	-12
is about	-7
is actually	-7
is basically	-8
is going	42
is gonna	-30
is good $	-5
is how	-11
is in	-19
is it	-16
is that	-28
is the	-28
is the $	-26
is to	38
is we	-25
is we're	-11
is when	-9
is where	-5
is yeah	-7
isn't that	-12
it	-8
it a	-15
it and	-6
it being	-7
it by	-9
it could	-5
it didn't	-5
it does	-11
it down $	-19
it for $	-17
it from	-8
it have	-7
it is	-17
it just	-6
it look	-7
it makes	-7
it more	-8
it must	-5
it need	-5
it not	-10
it now	-11
it out $	-11
it probably	-15
it should	-9
it so	-27
it sounds	-5
it takes	-9
it that's	-36
it the	-5
it then	-6
it was	-17
it won't	-5
it works $	-9
it would	-14
it'll	-11
it's	-13
it's a	-16
it's about	-5
it's definitely	-9
it's either	-11
it's fine	-6
it's for	-7
it's from	-11
it's going	-13
it's gonna	-13
it's good	-5
it's it's	-10
it's just	-16
it's like	-8
it's like $	-8
it's made	42
it's not	-15
it's on	-7
it's one	-5
it's supposed	-12
it's the	21
it's yeah	-8
job $	-7
just a	-12
just about	-6
just as	-9
just cause	-6
just did	-15
just do	-33
just don't	-7
just get	-7
just gonna	-7
just had	-8
just has	-10
just have	5
just i	-68
just kinda	-7
just make	-16
just not	-6
just put	-12
just some	-7
just thinking	9
just to	-14
just trying	-13
just very	-9
just want	-5
just what	-9
just write	-11
keep	-17
keep that	-12
keeping	50
kick	-15
kids $	-12
kind of $	-16
kinda	-17
knew	-6
know $	-12
know about	-5
know each	-16
know i	-10
know if	-5
know of	-10
know that	38
knowledge	-51
known	-7
knows	-14
last	-30
last $	-8
later	-7
later $	-5
leave it	-6
left	-13
left $	-10
length 1	-8
length 2	-10
length 3	-31
length 4	-19
length 5	-31
less $	-6
let	-8
let's	-42
let's do	-25
let's just	-9
let's see $	-5
level	-7
life $	-17
like	-5
like a	-24
like a $	-7
like all	-9
like five	-21
like having	-6
like how	20
like i	-6
like no	-11
like not	-6
like our	-14
like so	-5
like that	-32
like that $	-20
like to	-16
like two	-11
like we're	-6
like well	-32
like what	12
like when	-9
like with	-8
like yeah	-8
like you	21
like you're	-11
like your	-15
likely	-11
list	-32
literally	-6
little $	-17
little bit	-11
little more	-6
little while	-45
long	-12
look	36
look and	68
look at	30
look cool	-26
look into	74
looking	55
looking at	45
looking for $	-33
looks	-16
looks cool	-17
lose $	-7
lower	-15
m	21
m the	-11
made out	-5
mail	41
major	-6
make a	-6
make it	35
make our	-8
make some	-9
make that	-21
make the	46
make them	-13
make this	-25
makes it	-5
makes sense	-16
making	-5
making a	41
making sure	-23
making the	-15
manager $	-7
many	-9
match the	-13
may be	-10
maybe	-30
maybe even	-5
maybe have	-9
maybe not	-10
maybe some	-7
maybe that	-7
maybe this	-14
maybe to	-5
maybe you	-6
me	8
me $	-6
me to	47
mean by	-7
mean how	-5
mean this	-5
means	-14
means $	-26
means you	-12
meet	-6
meeting	9
meeting and	-7
meeting is	-7
meeting now	-33
meeting now $	-33
meeting of	-29
meeting that	-12
message	-7
middle of	-11
might	-29
might be	-8
might wanna	-6
might want	-12
mind	18
mine $	-22
minute $	-10
minutes	56
minutes $	12
minutes from	-15
minutes left	-22
minutes of	31
minutes to	-11
missed	-9
mobile phone $	-7
model	57
money for	-6
months	-7
more	-44
more about	-8
more comfortable	-7
morning	-10
most	-21
most $	-13
move on $	-8
movie	-8
moving on	-37
much of	-15
much to	-16
my $	-16
my head $	-9
my own	-41
myself $	-16
need $	26
need to	-48
needed $	-14
needed to	-19
needs to	12
never	-7
never mind	-9
never mind $	-9
new	-35
new project	-19
new requirements	-9
next	27
next about	17
next access	-19
next across	-7
next again	-8
next ah	-7
next allows	-6
next already	31
next an	-33
next any	-15
next anything	-17
next as	14
next assume	-12
next audio	-7
next average	-7
next awesome	-20
next back	-14
next basic	-15
next basically	47
next been	29
next before	-14
next behind	-7
next best	93
next bit	-20
next box	-32
next break	-39
next build	-6
next but	-23
next button	-16
next cable	-6
next called	-7
next can't	-13
next case	-7
next channel	-10
next check	-13
next chip	-10
next choice	-7
next click	-9
next coffee	-7
next complete	88
next concept	-20
next control	-28
next cool	-28
next copy	25
next cut	-13
next data	-8
next day	-7
next department	-10
next did	-21
next didn't	-6
next difference	-7
next does	-25
next doesn't	-11
next doing	-14
next done	-7
next down	-17
next dunno	-28
next each	33
next earlier	-6
next easy	-7
next else	-6
next email	50
next even	-8
next everyone	-13
next excellent	-6
next exciting	-7
next existing	-6
next explain	-9
next extra	-15
next f	-11
next feature	-8
next feel	-16
next figure	53
next finally	-12
next find	-13
next finished	-35
next first	-23
next fit	-7
next five	-23
next focus	-15
next folder	85
next form	-10
next forward	-9
next from	29
next further	-7
next g	63
next gave	-7
next get	53
next give	-13
next given	13
next go	-31
next going	54
next gone	-11
next good	-29
next guess	61
next guys	37
next had	-12
next hard	35
next has	-35
next have	-11
next having	-6
next head	-23
next here's	-11
next hit	-10
next hope	-9
next hopefully	-9
next hour	-11
next huge	-7
next huh	-15
next i'd	-14
next i'll	10
next i'm	-6
next id	-57
next ideas	-8
next including	-51
next individual	25
next instructions	146
next internet	-8
next is	-6
next issues	-14
next job	-6
next keep	-12
next keeping	-8
next kids	-13
next kinda	-7
next knows	-7
next last	-9
next later	9
next let's	-11
next like	-14
next line	-11
next little	-26
next longer	-7
next look	-45
next looking	38
next lot	6
next love	-6
next make	6
next making	39
next me	-28
next means	22
next message	-8
next might	-23
next minutes	-14
next model	-7
next moment	63
next more	-36
next mostly	-22
next moving	-9
next much	-29
next myself	-26
next natural	-6
next necessary	-9
next needed	-7
next needs	-7
next new	-16
next next	-20
next no	-43
next non	-13
next normally	-14
next note	-6
next notice	-21
next number	47
next obviously	44
next off	11
next okay	-6
next one	-28
next ones	-8
next only	-15
next operate	-8
next opinion	-11
next order	-9
next original	-6
next outside	-12
next over	-19
next overall	-8
next page	-6
next panel	-12
next people	-24
next per	6
next perfect	-8
next perhaps	-7
next personal	47
next picture	-9
next places	-7
next plan	-8
next play	-9
next point	-12
next possible	65
next power	-6
next pretty	-10
next previous	-10
next print	-12
next probably	6
next project	-57
next pull	-28
next put	56
next putting	-8
next quality	-6
next quite	-23
next re	-9
next really	-25
next reason	-10
next record	-12
next report	64
next requirements	83
next rest	-13
next running	-6
next s	9
next said	-11
next same	10
next save	38
next say	-24
next scale	-12
next screen	33
next selection	-6
next sent	58
next separate	13
next should	-34
next skip	-6
next somebody	-10
next somehow	10
next soon	-19
next sorry	-10
next sound	-6
next specific	48
next start	-11
next stay	-36
next still	-6
next stuff	17
next survey	-7
next take	-11
next taken	-7
next talk	-10
next talked	39
next talking	35
next th	-20
next than	-8
next that's	-15
next there's	-22
next they	-25
next thing	-28
next things	-27
next thinking	73
next those	-15
next thought	-10
next three	-19
next through	-9
next throw	-9
next today	-27
next together	42
next told	-6
next too	-9
next took	-13
next totally	-13
next towards	-8
next tried	-10
next true	-8
next tv	-18
next two	40
next unique	-6
next unless	-23
next us	-23
next use	-24
next used	-10
next uses	-6
next v	-10
next various	-12
next very	-42
next video	-12
next voice	8
next volume	-10
next w	-19
next wanna	-21
next want	-29
next was	-6
next watching	68
next way	-10
next we	-28
next we've	40
next web	-16
next were	-12
next when	-26
next where	-15
next whether	-11
next who	-9
next whole	-6
next will	-7
next with	-30
next won't	21
next wonderful	-21
next wondering	-10
next words	-10
next work	20
next working	29
next worth	-7
next would	-30
next writing	-26
next wrong	-8
next y	8
next yeah	-12
next yep	32
next yes	-17
next you'll	202
next you're	58
next your	16
next yours	-10
next zero	-9
nice	-14
nice and	-12
nice to	-7
no	-28
normally	-7
not	-29
not $	-7
not even	-13
not in	-28
not just	-15
now $	-34
now is	36
now we	-7
now with	-10
number	-20
number one	-10
obviously $	-6
obviously the	-20
of $	-10
of a	-29
of any	-8
of discussion	-7
of energy	-14
of in	-13
of information	-20
of it	20
of it $	48
of our	-11
of the	-15
of their	-8
of them	15
of this	20
of this $	-17
of us	-6
of use $	-6
of using	-18
of view $	-14
of you	24
of you $	27
off	-44
off $	-12
off and	-9
off switch	-10
offer	-12
okay	-26
okay $	-24
okay right	-9
okay with	-6
okay yeah $	-6
on $	-13
on each	-32
on here	-6
on it	-11
on my	-7
on or	-6
on our	-32
on print $	-12
on that	9
on that $	10
on them $	-6
on this	-17
on what	-20
on with	-11
on you	45
once	16
once you	31
one	-23
one $	-26
one in	-9
one of	-11
one that's	-13
one way	-7
one we	-9
one would	-7
ones	-16
only	-22
open it	-16
opening	-9
opening $	-13
opinion	-12
option	-6
option of	-9
or	-11
or $	-9
or any	-24
or at	-14
or can	-11
or even	-7
or i	-16
or in	-7
or it	-9
or something	-15
or something $	-8
or three	-8
or what	-22
or whatever	-7
order to	-9
other a	-20
other ones	-17
our $	-10
our case	-6
our ideas	-9
our little	93
our next	-18
our own	-28
out $	-10
out a	-6
out of	-13
out on	-7
over the	-8
over there	-16
own	-12
own $	-40
page $	-8
paper	-6
parts of	-12
people	-9
people really	-8
people say	-8
people use	-7
people will	-29
per	-7
perfect	-8
perhaps $	-9
person	30
person $	-27
personal preferences $	-6
personally i	-6
physical	53
pictures of	-8
place $	-9
place end	133
place late	54
place later	12
place middle	-31
place start	-43
places	82
places $	30
play	56
play with	67
point	-26
points $	-20
position	-9
possible to	-8
power	-16
press	-12
pretty	-32
print $	-12
probably	32
probably a	-8
probably just	-11
process $	-8
production cost	-21
project manager $	-7
project plan	-14
project requirements	-19
pull	-11
purpose	-8
put	42
put that	-7
put the	-25
put them	28
question is	-13
quick $	-18
quite	-22
quite cool	-7
quite good	-10
quite like	-6
quite nice $	-11
quite small $	-7
rather	-7
reach	-9
ready $	-10
ready to	-15
really	-27
really a	-7
really good $	-6
really have	-6
really i	-6
really is	-12
really sure	-7
received	-13
red	-11
reduce	-6
regular $	-11
related	-15
remember $	-11
report	50
requirements	92
requirements $	-8
research	-7
research $	-10
research that	-9
right $	-19
right now $	-9
right there	-7
right there $	-7
right well	-12
right well $	-12
risk	-8
room	-10
room and	-18
rough	-8
s a	-6
s i	-12
s the	-10
safe	-17
said $	64
same	-17
same as	-28
same thing	-7
same time $	-8
save	26
say a	-14
say it's	-6
say something	-7
say the	-7
say they	-7
say two	-10
say you	-9
saying	-24
saying that	-8
scale $	-7
screen	-33
screen on	-8
second	14
second $	63
second one	-14
see how	69
see if	23
see it $	-9
see on	-10
see why	-10
see you	-17
seeing	-15
seem to	-6
seems	6
seen that	-13
sell it	-6
send	18
sense	-8
sense that	-6
sent	39
sent to	-41
sent you	-29
set	-6
share	-18
she's	-17
should be	-16
should look	-25
should make	-18
showing	-9
side and	-6
simple $	22
simple to	-9
since we're	-8
site	-44
size	15
size $	-8
size of	62
small	-9
small and	-6
so $	-46
so many	-12
so the	-10
so we're	-8
some	13
some $	-35
some more	-11
some new	-9
some of	-25
some other	-6
some people	-6
some sort	16
somehow $	-18
something	-28
something $	-15
something about	-8
something for	-18
something i	-7
something on	-12
something or	-25
something that	-15
something you	-9
soon as	-11
sorry about	-16
sort	19
sort of	25
sounds good	-10
source	-7
space for	-10
special	-6
special form	-17
specific	-19
specific instructions	-49
st	-29
standard	-6
start	-33
start off	-10
starts	-25
states	-38
step	-10
still	-25
still do	-6
stop	-7
stuff $	26
sure how	-6
switch on	-8
switch the	-9
take	-35
take the	-22
takes a	-14
talk	-22
talk about	-8
talked	-7
talked about	-18
talking	-13
talking about $	-29
technology	-18
technology that	-9
television	-19
television set $	-6
tell	14
tell me	-12
terms	-11
terms of	-10
than	-30
than $	-9
than a	-8
than having	-11
than like	-11
than that $	-6
thank you $	-6
thanks for	-18
that all	-11
that and	-7
that as	73
that being	-11
that but	-6
that does	-7
that for	-6
that goes	-8
that into	27
that is	-9
that it	-15
that it's	-10
that last	-16
that little	-15
that makes	-8
that or	-8
that out	-32
that out $	-25
that people	23
that really	-18
that right	-30
that seems	-11
that sounds	-11
that the	13
that then	-7
that they	-7
that to	-7
that was	-13
that we'll	-36
that we've	30
that when	-6
that whole	-7
that would	-15
that you	-36
that you've	-6
that's	-12
that's $	-8
that's a	-11
that's about	-11
that's kind	-11
that's me	-6
that's pretty	-9
that's really	-7
that's right	-7
that's that	-19
that's the	-15
that's up	-12
that's what	-7
that's where	-12
the $	-40
the a	-9
the all	-16
the average	-8
the basic	85
the best	-14
the black	-9
the box	-16
the budget	-7
the button $	-11
the case	-7
the computer	-20
the cost $	-8
the cover	-7
the day	-8
the device $	-7
the difference	-8
the double	-9
the email	-10
the end	13
the end $	50
the entire	-12
the f	-23
the face	-10
the feel	-13
the final	76
the for	-8
the four	-12
the hand	-8
the id	33
the idea	-8
the ideas	-18
the inside	-9
the ipod $	-8
the last	-7
the look	62
the m	-7
the management	-7
the means	-19
the meeting	12
the minutes	-21
the minutes $	-21
the moment $	-15
the money	-8
the next	78
the numbers $	-8
the one	-8
the other	-25
the outside	-6
the overall	-11
the phone	-11
the play	-12
the power $	-8
the previous	-9
the process	-20
the project	13
the project $	-13
the question	-9
the red	-18
the research	-27
the room $	-7
the same	-11
the side	-7
the simple	-20
the size	64
the stuff	-8
the team	-20
the that	-13
the the	-13
the thing	-9
the things	41
the tv	-10
the two	-21
the up	-16
the users	-7
the voice	15
the way $	-7
the web	-15
the website	-17
the what	-20
the whole	-8
the working	107
their	-23
them $	-27
them and	-18
them on	-11
them to	26
them with	-12
then	-12
then $	-15
then we'll	-6
then we're	-32
there a	77
there and	-8
there are	-6
there for	-23
there we	-13
there's	-29
these are	-11
these days	-6
these i	-6
these things $	-17
they	-15
they all	-7
they are $	-6
they could	-7
they didn't	-6
they had	-9
they like	-10
they might	-8
they said	-9
they wanted	-8
they're	-32
they're all	-10
they're gonna	-7
they're in	-18
they're quite	-7
they're used	-7
thing $	-30
thing about	-7
thing or	-11
thing out	-8
thing so	-16
thing was	-11
thing you	-30
things $	-20
things are	-19
things going	-19
things that	52
things to	20
think $	-17
think about	22
think about $	-34
think i	58
think i'm	-11
think it	-7
think it's	-12
think one	-7
think that	-21
think that's	-14
think the	-11
think there	-14
think we	-15
think what	-11
think you	21
thinking	13
thinking $	-20
thinking about	51
this as	-10
this i	-10
this idea	28
this is	-28
this kind	6
this meeting	-9
this meeting $	-28
this one	-10
this point $	-7
this project $	-8
this sort	-9
this thing $	-7
this up $	-19
those things	-8
though	-18
thought	-15
thoughts on	-7
three	-33
three different	-14
three of	-18
through	-28
time	-50
time $	-33
time i	-9
times	-16
to $	-28
to access	-27
to actually	-6
to all	62
to an	66
to another	-15
to check	-18
to choose	-6
to complete	43
to control	-6
to discuss $	-8
to do	64
to do $	-10
to get	8
to give	-11
to have	-27
to hear	-19
to hold $	-27
to look	51
to make	30
to my	-8
to our	15
to pick	-7
to play	65
to put	11
to record	-8
to say $	-7
to see	10
to select	-12
to show	-17
to stick	-7
to switch	-7
to tell	27
to that $	-9
to the	-39
to them $	-6
to this $	-14
to to	-28
to turn	-9
to us $	-8
to use	-19
to what	-10
to work	68
to work $	-52
to write	-12
to you	-25
to you $	-7
to your	17
today $	-14
together	-17
together on	101
told you	-26
too	-26
too $	-6
too far	-6
took	-6
top	-7
touch	-12
touch $	-10
touch screen	-7
tried to	-12
trouble	-26
try	-22
trying	-8
trying to	-7
tv	-24
tv $	-10
two	-7
two $	-26
type	-13
u	-10
under budget	-7
under budget $	-7
under the	-6
unfortunately	-7
up $	-21
up a	-6
up and	-9
up at	-16
up down	-6
up the	-22
up there	63
up there $	58
up with	-12
us a	-16
us some	45
use $	-10
use for	-7
use of	-6
use them	71
use these	-9
used	-30
used for	-6
useful $	-9
using	11
value	-9
very	-31
very hard	-11
very much $	-7
very quickly	-38
view $	-11
volume	-26
volume control	-14
w i	-7
w it's	-8
wait for	-13
wanna	-33
wanna $	-13
wanna make	-7
wanna start	-19
want $	7
want it	-7
want me	92
want some	-28
want the	-6
want this	-10
want to	-19
wanted	-6
wanted $	-11
was	-6
was about	-10
was in	-13
was it	-7
was looking	-17
was our	-10
was supposed	-67
was to	-17
was very	-13
watching	74
watching $	14
watching tv	-10
way	-30
way you	-20
ways	-8
we	-6
we are	-23
we can	-34
we close	-46
we come	-11
we could	-22
we couldn't	-16
we do	-7
we don't	-9
we found	-7
we go $	23
we had	-6
we like	-11
we move	-19
we need	-39
we need $	-56
we probably	-6
we see	-15
we start	-13
we take	-7
we talked	50
we thought	-6
we try	-7
we want	-17
we want $	-12
we we're	-17
we were	-12
we'll	-57
we'll be	-7
we'll do	-9
we'll get	-19
we'll make	-7
we'll see	-12
we're $	-11
we're actually	-7
we're definitely	-29
we're getting	-14
we're going	-7
we're having	-8
we're making	-11
we're supposed	-13
we've done	-6
we've got $	-6
website $	-16
welcome	-7
welcome to	-11
well	6
well as	-30
well in	-19
well with	-18
well yeah	76
well yeah $	-22
were	-36
were going	-7
were the	-7
what are	17
what can	-18
what do	-9
what exactly	-13
what i've	-11
what if	-21
what it	11
what it's	-32
what the	43
what this	-7
what to	-23
what was	-8
what we	10
what we're	-19
what your	-13
what's	-18
what's going	-10
whatever $	20
whatever you	-11
when they	25
when you	-8
when you're	-12
whether	-9
whether it's	-6
which	-41
which is	-16
while $	-11
who	-25
who are	-10
who wants	-8
whole	-21
whole process	-8
whole thing $	-6
why	-7
why $	-6
why don't	-7
will $	-33
will be	7
will come	-46
will do	-14
will give	-6
will just	-16
will work	48
with a	-16
with each	-12
with just	-11
with our	86
with some	77
with that	-7
with them $	-13
with this $	-33
with you	-8
with you $	-22
within budget $	-7
within our	-7
won't be	-7
wonder if	-27
work	64
work $	-7
work and	-68
work on	80
work out	-67
work together	78
work with	-15
working	98
working $	-7
world	-8
would	-11
would actually	-15
would also	-16
would be	-26
would do	-6
would like	64
would make	-8
would probably	-14
would say $	-15
would that	-9
would think	-6
wouldn't	-8
wouldn't have	-7
wow	-19
write	-9
wrote	-9
y you	-9
yeah	-11
yeah $	-28
yeah it	-8
yeah so	-8
yeah that	-7
yeah you	24
year $	-18
yep $	-11
yes	37
you a	-18
you about	-21
you an	-54
you c	-6
you can $	58
you could $	-10
you didn't	-8
you do	81
you don't	-10
you for	-30
you guys	43
you guys $	-25
you have	-26
you have $	-6
you in	-9
you just	-21
you know $	-20
you like $	-11
you look	-14
you make	19
you need	-6
you on	-15
you open	-6
you said	32
you said $	82
you should	-22
you think	-14
you to	47
you two	32
you wanna	-14
you want	6
you will	55
you won't	-13
you wouldn't	-7
you'd be	-10
you'd have	-14
you'll	64
you'll be	115
you'll get	-108
you're	51
you're doing	-12
you're going	195
you're gonna	76
you're in	-10
you're just	-16
you're looking	83
you're watching	62
you've been	-12
your basic	-9
your computer	-41
your hand $	-7
your hands	-10
your house	-11
your own	-39
your personal	11
your television $	-7
your tv $	-8
yours	-6
yourself $	-9`,
};

export const decidedWeights: Weights = {
  bias: -1.815,
  lines: `^ $	-5
^ ^ $	-5
^ a little	28
^ about	-24
^ after	-10
^ again	24
^ all	-43
^ although	-27
^ and	-23
^ any	-36
^ anything	-10
^ are	-20
^ are we	-6
^ are you	-5
^ as	-31
^ at	-33
^ at the	-6
^ be	20
^ because i	54
^ because it's	-19
^ because people	5
^ because we	14
^ but	-39
^ can	-13
^ can we	16
^ can you	-8
^ cause i	7
^ cause it	-5
^ cause then	31
^ cause we	-28
^ cause you	-13
^ could	-63
^ d	-7
^ did we	34
^ did you	-19
^ do	-24
^ do we	-18
^ do you	-24
^ does	-41
^ doesn't	22
^ don't	9
^ energy	38
^ especially	-19
^ even	-11
^ everybody	-7
^ everything	-9
^ finally	74
^ first	-13
^ for	-27
^ for the	-12
^ from	-18
^ going	27
^ good	-5
^ has	32
^ have	-23
^ having	27
^ here	-24
^ here's	-9
^ hopefully	-8
^ how	-79
^ how do	-10
^ i am	-5
^ i can	-23
^ i can't	-9
^ i d	9
^ i didn't	-21
^ i don't	-25
^ i dunno	-29
^ i feel	-11
^ i guess	-26
^ i have	-31
^ i haven't	-12
^ i just	-41
^ i know	-9
^ i like	-20
^ i mean	-103
^ i suppose	-24
^ i think	9
^ i thought	-32
^ i was	-17
^ i will	-7
^ i would	11
^ i'd	-13
^ i'd say	-16
^ i'll	-61
^ i'll just	-6
^ i'm	-20
^ i'm gonna	-36
^ i'm just	-21
^ i'm not	-38
^ i'm thinking	-14
^ i've	-14
^ if it's	35
^ if we	-44
^ if we're	-46
^ if you	-20
^ if you're	-13
^ if you've	34
^ in	-7
^ in that	-7
^ in the	-49
^ is	-33
^ is it	-50
^ is that	-9
^ it	-15
^ it could	17
^ it does	-14
^ it doesn't	-10
^ it is	-47
^ it just	-13
^ it might	-11
^ it needs	-15
^ it should	-5
^ it was	-62
^ it would	-46
^ it'll	72
^ it's	-11
^ it's a	-19
^ it's gonna	21
^ it's got	-10
^ it's gotta	12
^ it's just	-79
^ it's like	-80
^ it's not	-67
^ it's the	13
^ it's very	-14
^ just a	40
^ just to	-44
^ let	-21
^ let me	-14
^ let's	46
^ let's go	-14
^ let's have	46
^ let's just	22
^ let's see	-12
^ like a	28
^ like i	-10
^ like if	8
^ like the	-26
^ like you	-26
^ look	-6
^ make	-11
^ maybe	8
^ maybe a	19
^ maybe i	-6
^ maybe it's	41
^ maybe we	-42
^ more	-15
^ most	-12
^ my	-65
^ next	-5
^ no	-37
^ no i	-19
^ no it's	-5
^ not	21
^ obviously	-7
^ of	-13
^ of course	-7
^ okay $	7
^ on	5
^ on the	-12
^ one	18
^ one of	44
^ or	-17
^ or if	-8
^ or maybe	-30
^ or we	6
^ or you	-8
^ our	-77
^ people	-57
^ possibly	12
^ probably	22
^ project	-6
^ rather	26
^ rather than	26
^ right	-32
^ right $	-5
^ s	25
^ see	-27
^ should	14
^ should we	-6
^ since	19
^ since we're	13
^ so	-67
^ so $	-10
^ some	-47
^ something	49
^ something like	14
^ something that	27
^ sorry	-14
^ take	-5
^ thank	-16
^ thank you	-16
^ that	-18
^ that could	18
^ that is	-8
^ that might	-6
^ that was	-21
^ that we	-44
^ that would	-7
^ that you	-17
^ that's a	-11
^ that's really	47
^ that's the	-8
^ that's what	-9
^ the case	21
^ the chip	8
^ the other	50
^ the the	21
^ the volume	13
^ then	-17
^ there	-56
^ there are	-18
^ there we	-8
^ there you	-9
^ there's	-22
^ there's a	10
^ there's the	-5
^ these	-11
^ these are	-33
^ they	-22
^ they can	-7
^ they want	19
^ they're	-93
^ they've	21
^ things	-6
^ this is	-23
^ this one	10
^ those	-18
^ those are	-8
^ to	-20
^ two	-10
^ unless	-5
^ very	-28
^ voice	23
^ volume	30
^ w	-35
^ we	11
^ we also	20
^ we are	-16
^ we can	7
^ we can't	23
^ we could	-20
^ we didn't	15
^ we don't	-10
^ we have	-17
^ we just	19
^ we might	-6
^ we should	-41
^ we wanna	-5
^ we want	89
^ we will	14
^ we'll	-19
^ we'll go	45
^ we'll have	-20
^ we're	13
^ we're going	-22
^ we're gonna	11
^ we're just	15
^ we're not	6
^ we've	29
^ we've got	36
^ well	-44
^ what	-9
^ what about	-20
^ what are	-24
^ what do	-6
^ what we	-7
^ what's	-28
^ when	-10
^ when we	35
^ where	-71
^ which	-6
^ which i	-16
^ which is	-14
^ who	-23
^ why	-13
^ with	46
^ would	-5
^ would it	29
^ yeah $	-18
^ yeah that's	13
^ you	-22
^ you can	-92
^ you can't	-9
^ you could	9
^ you don't	-20
^ you have	10
^ you just	-20
^ you know	-53
^ you've	-13
a $	-99
a b	15
a big	-39
a bit	-33
a bit $	-5
a button	-44
a certain	-26
a channel	14
a chip	37
a couple	-12
a device	-13
a different	-5
a double	-13
a few	-37
a hand	20
a hard	27
a i	20
a kind	-10
a like	6
a little	9
a long	-10
a look	-40
a lot	-63
a lot $	-6
a mobile	57
a more	49
a new	-61
a nice	-16
a one	-19
a one $	-5
a p	57
a power	13
a problem	-11
a profit	23
a simple	74
a small	25
a sort	43
a special	54
a television	-27
a touch	7
a tv	23
a two	-27
a two $	-13
a very	-29
a voice	-5
a way	-40
a whole	13
a you	39
able	-14
able to	-13
about $	-16
about how	-10
about it	-64
about it $	-29
about that $	-17
about the	-27
about this	8
about what	-28
access	-9
according	7
according to	7
across	13
actual	-16
actually	-28
actually $	-33
add	-23
advanced chip	13
after	-60
again	-21
again $	-52
age	-11
agree	-6
ahead	40
all $	-19
all in	26
all of	-11
all these	-24
all this	-11
all those	28
almost	-28
along	-19
already	-32
alright	-35
alright $	-5
also $	-25
also have	23
also want	44
although	-35
always	-89
am	-45
amount	-6
an advanced	19
an idea	-33
an option	-22
and $	-28
and a	-32
and down	50
and down $	-10
and everything	-10
and feel	-55
and how	-7
and i	-24
and i'm	-8
and it	-75
and it'll	14
and it's	-17
and not	35
and off	23
and one	-6
and stuff	-66
and stuff $	-8
and that	-14
and that's	-13
and the	25
and things	-45
and volume	38
and we	135
and what	-37
and you	7
any more	37
any of	-7
anyone	-27
anything	-32
anything $	-23
anything else $	5
anyway	-69
anyway $	-49
anywhere	-5
are $	-59
are also	19
are going	-20
are gonna	-5
are like	10
are not	26
are really	-6
are the	-23
are very	53
are we	-20
are you	-48
aren't	-23
around	-102
around the	-7
as $	41
as a	-32
as far	-26
as i	71
as in	-5
as it	6
as long	7
as possible	15
as possible $	15
as the	-24
as to	-7
as we	-63
as well $	-22
as you	-44
ask	-15
at $	-20
at a	29
at all	12
at all $	-11
at it	-17
at this	-26
at what	27
audio	-30
available	-45
average	-10
away	40
away $	-8
away from	5
awesome	21
b	-5
back $	33
back up	16
bad	-30
base	-25
base $	-5
based	141
based on	57
basically $	-21
be $	5
be able	-12
be an	-16
be good	-55
be good $	-17
be in	48
be just	-8
be like	-82
be looking	12
be made	19
be more	-24
be nice	-5
be on	-27
be one	34
be our	22
be quite	-22
be really	-7
be simple	9
be something	-10
be that	18
be too	-23
be very	-27
because i	28
because it	-7
because it's	-58
because of	56
because people	5
because the	-8
become	38
been	-92
before	-15
before $	-34
before able	-51
before actual	16
before actually	-80
before add	-36
before advanced	-36
before after	39
before again	-15
before ah	34
before already	-45
before alright	-97
before although	-22
before always	-24
before am	-11
before an	-8
before and	-7
before another	-9
before anything	-79
before anyway	83
before around	-34
before as	-45
before ask	-9
before away	-10
before b	-28
before back	-25
before bad	-7
before based	-6
before basic	-14
before basically	-21
before because	-34
before been	-14
before before	-38
before being	-46
before best	42
before better	-20
before between	-21
before big	-17
before black	-17
before board	-14
before both	-9
before bring	37
before budget	-22
before button	-97
before buy	-7
before by	-88
before c	-8
before came	-6
before can	-66
before can't	-18
before case	86
before cell	28
before certain	-11
before change	-16
before channel	-21
before clear	15
before close	-8
before comes	-28
before coming	-10
before company	-21
before computer	-13
before concept	-14
before consider	19
before control	-5
before cool	-24
before cost	-52
before costs	-40
before could	-16
before couldn't	-18
before couple	-19
before course	-22
before cover	-6
before current	-7
before d	-8
before decide	29
before decided	-17
before decision	-5
before definitely	-18
before device	-30
before did	-20
before didn't	35
before different	-25
before discuss	-14
before doesn't	-65
before doing	-68
before done	22
before double	-14
before down	-31
before dunno	-32
before e	-5
before each	-44
before easier	44
before easy	-68
before either	-8
before else	-43
before email	-19
before end	-29
before energy	-10
before especially	-19
before even	61
before everybody	-32
before everyone	7
before everything	21
before exactly	-59
before example	-30
before excellent	35
before expensive	31
before f	-73
before face	-6
before fact	49
before fair	-20
before far	60
before feel	-63
before figure	48
before find	-51
before fine	-53
before first	-73
before forgot	10
before found	-38
before four	-74
before from	-7
before fun	-7
before get	-32
before getting	-8
before give	-45
before given	-12
before goes	-33
before gone	13
before good	-50
before gotta	-13
before great	6
before guess	-26
before guys	-74
before h	11
before had	10
before happy	51
before hard	5
before has	-24
before haven't	6
before having	-13
before head	17
before help	6
before here	-7
before here's	-16
before high	-21
before hold	-38
before hopefully	-8
before how	-11
before huh	19
before i'd	8
before i'll	-88
before i'm	-14
before i've	8
before idea	20
before ideas	-48
before important	-11
before include	8
before individual	-8
before information	-26
before instead	39
before interesting	-39
before into	-29
before isn't	-32
before it	-6
before it'll	12
before it's	-6
before itself	-6
before keep	25
before kids	-6
before kind	-34
before kinda	-6
before large	47
before last	-59
before later	-13
before least	-19
before left	-41
before less	7
before let	-28
before let's	15
before like	-10
before little	-39
before long	-27
before look	-5
before looked	-6
before looks	-87
before lost	19
before lot	-85
before m	-48
before made	-39
before main	14
before make	-7
before makes	-14
before making	-37
before management	18
before many	7
before may	-9
before maybe	-49
before meeting	-63
before mentioned	-8
before might	-21
before million	57
before money	-7
before more	-36
before most	-12
before move	-19
before much	-73
before must	-9
before my	-36
before n	37
before need	17
before needs	-56
before never	-34
before next	-14
before nice	-14
before no	-6
before non	34
before nothing	-11
before number	-41
before numbers	-28
before obviously	17
before off	-21
before oh	-11
before older	-13
before once	-18
before ones	-55
before only	-85
before option	9
before options	-46
before original	31
before other	-84
before our	-17
before out	-30
before outside	35
before over	-13
before particular	-6
before per	-6
before person	-9
before personally	-13
before phone	-16
before pictures	55
before plan	32
before play	-20
before point	-19
before possible	-11
before possibly	57
before power	6
before preferences	-10
before press	-42
before pretty	-55
before price	30
before print	-8
before probably	-26
before problem	-48
before process	-5
before profit	105
before project	27
before put	-25
before question	-14
before questions	22
before quickly	75
before quite	-94
before rather	-33
before real	-22
before red	68
before remember	-19
before requirements	18
before research	-14
before room	-21
before round	44
before s	-27
before said	-12
before same	-48
before save	-13
before saying	-56
before scale	7
before screen	6
before second	-17
before see	7
before seems	15
before seen	24
before sell	108
before send	-20
before sense	-33
before sent	-5
before set	-9
before shouldn't	-10
before show	-9
before simple	46
before since	9
before single	35
before small	-15
before so	-9
before some	-88
before sorry	-21
before sort	-5
before sounds	-16
before source	-39
before space	-5
before special	-11
before specific	-15
before stand	28
before standard	27
before start	-44
before still	-17
before stuff	-29
before such	-25
before suppose	-19
before supposed	-25
before switch	-9
before t	8
before take	-82
before taking	-7
before talk	-33
before talked	-6
before talking	-73
before team	10
before tech	-13
before technology	-47
before television	-61
before tell	-8
before ten	-13
before terms	-21
before th	-97
before than	-18
before thank	-48
before that's	-26
before their	-25
before them	-80
before then	-6
before there	-22
before they	-84
before they're	-21
before they've	-8
before thing	-5
before things	-23
before thinking	-63
before those	-71
before though	-12
before thought	-66
before thoughts	57
before through	9
before time	-21
before together	-42
before top	-41
before touch	-12
before tried	53
before true	-98
before try	-48
before trying	81
before tv	-75
before two	-32
before type	15
before us	-87
before used	-80
before users	-7
before using	-57
before voice	22
before volume	-18
before wait	-20
before want	10
before wanted	-17
before wants	-5
before was	-26
before wasn't	-27
before watch	-11
before watching	-6
before we'll	-26
before we're	40
before went	-9
before were	-74
before what	-6
before what's	-65
before whatever	-33
before when	-21
before where	6
before which	-37
before while	59
before who	-18
before whole	-60
before why	-65
before will	-18
before within	-14
before won't	10
before wonder	59
before word	27
before work	-22
before working	-43
before works	-20
before worry	5
before wouldn't	-42
before wow	47
before write	-11
before y	-73
before yep	24
before you	-5
before you'd	-10
before you're	-18
before you've	-5
before your	-22
being	-40
best	123
better	-28
between	-81
big	-112
bigger	27
bit	-19
bit $	-37
bit more	-30
bit of	-39
black	16
black and	10
board	-56
board $	-7
both	-79
box	-20
break	-54
build	42
but $	-48
but i	-23
but it's	-22
but the	26
but we	5
button $	42
button on	-21
buy	-21
by	-26
by the	-10
c	-80
cable	-5
call	-10
called	-5
came	-40
can $	-46
can be	-26
can do	8
can get	14
can go	54
can i	-7
can just	-34
can put	-11
can see	-35
can use	-28
can you	-25
can't do	36
case	8
case $	-18
cause i	6
cause it	-15
cause it's	-25
cause that's	-10
cause the	-7
cause then	23
cause we	-45
cause you	-28
cell	14
certain	-20
certainly	-16
change the	13
changing	-36
channel	10
channel $	-24
channel up	67
check	-6
chip $	-29
chip on	18
choice	-15
choose	-23
clear	-24
click	-14
close	-33
coffee	-26
come	-37
come in	-15
come to	-6
come up	-9
comes	-13
comfortable	-28
coming	24
company $	-11
complete	-16
completely	-8
computer	-61
concept	-20
concept $	-34
consider	-19
control and	-22
control for	9
control is	-16
control the	95
control to	20
cool	-17
cool $	-11
cost	64
cost $	-18
costs	-38
could $	-30
could be	10
could do	102
could go	-31
could have	-32
could like	27
could make	9
could take	10
could we	-6
couldn't	-40
couple	-39
couple of	-7
course	-48
cover	24
cue decides	49
cue first decides	39
cue first promises	-14
cue first requests	-55
cue first thanks	-13
cue promises	-17
cue question word	-6
cue thanks	-30
current	-38
cut	76
d	11
day $	20
decide	-19
decide on	66
decided	68
decided on	-23
decided that	-35
decision	-46
decision on	-7
definitely	31
depends	-14
device	87
device $	7
device that	6
did	-33
did we	28
did you	-43
didn't	-26
didn't have	-7
different	-21
different $	-10
different things	-11
difficult	-14
discuss	-84
discussion	-46
do $	-79
do a	-28
do have	37
do i	-11
do is	-11
do it	-75
do like	-7
do some	14
do that	-100
do that $	-20
do the	-24
do with	-17
do you	-18
does	-94
does it	-47
doesn't	-23
doesn't have	63
doing $	-25
doing that	29
don't have	-20
don't know	-57
don't know $	-24
don't need	37
don't really	12
don't think	-14
don't wanna	46
don't want	-6
don't you	53
done	-86
done $	-18
down $	-28
down and	-46
down the	-10
down to	-33
dunno	-62
dunno $	-7
dunno if	-7
e	-36
e mail	-7
each of	-18
each other	-6
earlier	-13
easier	-20
easily	-22
easy to	-74
either	-20
else $	41
email	-34
end	-90
end of	-15
energy	-28
energy source	-10
enough	-82
enough $	-7
especially	-52
even have	12
even if	55
ever	15
every	11
every time	33
everybody	-88
everyone	10
everything $	-29
exactly	-55
example	-87
existing	-13
face	-54
fact	14
fact that	-16
fair	-19
far	60
far $	49
far as	-26
fast	15
feel	20
feel $	148
feels	-10
few	-17
figure	-8
finally	12
find	-31
find it	-17
find out	-11
finding	-7
fine	-18
fine $	-12
finished	-7
first	-19
first $	-48
first one	15
fit	-21
five	8
five $	-106
five minutes	-26
five to	-10
focus	38
focus on	39
folder	-11
for $	-79
for a	11
for an	12
for example	-35
for it	-59
for it $	-16
for like	-38
for me	-24
for our	-53
for that	-55
for the	6
for this	-15
for us	-17
for voice	22
for you	-22
for your	-10
forget	11
forgot	31
form i can	-54
form i could	-18
form i have	-62
form i will	-23
form it can	14
form it could	-13
form it should	-54
form it will	-32
form length 0	-23
form length 6	8
form they can	-27
form they could	19
form they have	-46
form we could	27
form we gonna	-10
form we need	11
form we should	56
form we will	9
form you need	-18
forward	14
found	-14
found that	-17
four	-105
from a	-29
front	-12
fun	-55
g	-31
general	-7
general $	27
get a	-8
get the	23
get to	-26
give	-24
give it	-50
given	-25
gives	-19
go $	-55
go ahead	-15
go back	-13
go through	10
go with	14
goes	-84
going	31
going back	10
going for	-13
going in	9
going on	-26
going with	65
gone	-13
gonna do	-42
gonna get	-6
gonna go	42
gonna have	31
gonna look	77
gonna make	82
gonna need	-32
gonna use	15
gonna work	15
good idea	14
good idea $	41
good to	59
got $	-16
got like	-10
got some	-11
got the	-60
gotta	21
gotta be	-40
great	-21
great $	-23
group	6
guess	-17
guys $	-8
guys have	35
h	-23
ha	-30
had a	-12
had to	-12
half	-35
half $	-10
hand $	-23
hands	-26
hands $	9
happy	37
hard	-13
hard to	-40
has	23
has a	-12
has to	42
have $	-25
have all	19
have an	10
have any	-7
have been	-19
have it	10
have just	27
have like	37
have on	58
have one	-36
have our	37
have some	47
have something	-24
have that	-8
have them	44
have this	-48
have we	47
have you	-18
have your	10
haven't	-67
having a	10
he	-28
he's	-7
hear	-34
help	-43
here	-25
here $	-94
here is	-10
here we	-6
here's	-9
high	-28
high tech	31
his	-8
hit	-17
hold it	-46
hope	-32
hopefully	-21
house	-15
how	-10
how do	-32
how it	-8
how much	-39
how to	-37
how we	-14
how we're	25
i $	-7
i am	-26
i can	-54
i can't	-38
i could	-18
i d	22
i did	-7
i didn't	-44
i do	-38
i don't	-42
i dunno	-61
i feel	-24
i get	-12
i got	-41
i guess	-16
i had	-17
i have	-62
i haven't	-16
i in	25
i it	-37
i just	-18
i know	-20
i like	-23
i made	32
i really	-31
i said	-6
i say	-17
i see	-13
i suppose	18
i th	-19
i think	6
i think $	20
i thought	-69
i want	-28
i will	-23
i wonder	-9
i'd	19
i'd like	-20
i'll	-60
i'll just	-13
i'm $	9
i'm doing	46
i'm gonna	-61
i'm just	-61
i'm not	-81
i'm thinking	-36
i've had	14
i've just	-6
i've seen	52
idea	9
idea $	58
idea of	15
ideas	-87
ideas $	-10
if i	-30
if it's	7
if that's	-21
if the	-45
if there	27
if there's	49
if they	-8
if we're	-14
if you	-32
if you're	-83
if you've	8
imagine	-36
important	-96
important $	-22
in $	-20
in a	-22
in all	-10
in it	-17
in mind	-12
in my	-15
in our	-42
in terms	-49
in that	-13
in their	-6
in there	-35
in there $	-7
in this	-44
in with	-14
in your	20
include	-23
including	-9
individual	-19
information	-70
information $	-10
input	-37
inside	27
inside $	9
instead	-16
instead of	-12
instructions	-7
interesting	-60
internet	51
internet $	-13
into $	-25
into a	-11
into it	-15
into the	7
ipod $	7
is a	-92
is all	-7
is also	-12
is going	47
is gonna	-55
is i	42
is if	-10
is it	-25
is just	-20
is like	-29
is no	37
is not	-43
is on	65
is our	-17
is quite	-23
is something	-9
is that	9
is that $	67
is the	21
is there	-22
is this	-11
is to	-21
is very	-8
is what	-40
is where	22
isn't	-61
issue	-48
issues	-13
it a	-53
it all	-36
it and	-12
it as	-23
it at	79
it be	10
it but	55
it can	14
it could	-14
it does	-38
it doesn't	-68
it down	-9
it for	-10
it from	7
it has	-29
it i	-11
it if	-6
it into	15
it is	-31
it is $	-30
it just	-17
it like	11
it look	30
it looks	-28
it might	19
it needs	-11
it off	-12
it on	-14
it or	-24
it out	-22
it really	-30
it seems	-6
it should	-59
it sounds	7
it that	-6
it to	-7
it too	-7
it up	-13
it was	11
it will	-32
it with	-28
it would	-24
it wouldn't	-7
it'll	18
it's $	-53
it's an	11
it's going	28
it's gonna	-7
it's got	-26
it's gotta	90
it's kinda	-6
it's like	-23
it's more	-28
it's one	23
it's pretty	-23
it's probably	-11
it's quite	-22
it's really	23
it's something	-6
it's the	-9
it's very	-36
its	-11
itself	-21
itself $	-23
job	26
job $	14
just $	-55
just a	27
just as	18
just be	55
just for	59
just go	36
just gonna	-12
just have	-10
just like	-68
just not	24
just so	-6
just some	81
just the	-17
just to	9
k	-25
keep	24
keep in	-9
keep it	-6
keep that	10
keep the	-11
keeping	-13
key	-18
kids	-31
kinds	-6
know $	-19
know a	-37
know how	-8
know if	-49
know what	-61
last	-79
last time	-8
later	-45
learn	-11
left	-75
length 1	-9
length 2	-77
length 3	-17
length 30	12
less	-103
let	-11
let me	-19
let's	36
let's go	-20
let's have	51
let's just	19
let's see	-12
life	-14
like $	-76
like a	11
like an	-28
like i	-59
like if	-29
like it	-12
like it's	59
like maybe	10
like on	-12
like one	-40
like that	11
like that $	19
like the	7
like this	-22
like to	-28
like we	-20
like what	-35
like with	31
like you	8
like your	11
limited	21
line	-7
little bit	-113
long	-18
long as	20
longer	19
look $	-38
look and	-58
look like	-9
looked	-25
looking	6
looking at	18
looking for	-7
looks	-96
looks like	-34
lose	-58
lost	15
lost $	47
lot	-63
lot of	-52
love	-12
m	-24
made of	28
made out	43
mail	-7
main	37
make a	8
make some	37
make something	29
make sure	-9
make the	9
makes	-34
making	-116
manager	-11
many	-103
match	-15
matter	-14
may	-48
maybe	28
maybe $	-66
maybe a	-9
maybe have	63
maybe i	-12
maybe if	-6
maybe it's	79
maybe like	-10
maybe that	13
maybe the	-24
maybe this	21
maybe to	47
maybe we	-34
me	-49
me $	-44
mean	-12
mean $	-17
mean if	-35
mean that	-17
mean the	-17
means	-74
meeting	-72
meeting $	-57
mentioned	-39
messages	-7
middle	-12
middle $	7
might have	-6
might not	12
million	86
mind $	-21
mine	-21
minute	-22
minutes	-88
minutes $	-41
mobile phone	29
model	-19
moment	-28
money	15
more $	-32
more advanced	20
more for	-11
more like	-28
more of	-25
more or	-12
more than	26
most	-30
most important	-10
most of	-17
most people	-7
moving	-44
much	-9
much $	-36
multiple	46
must	-42
my	-89
n	-9
name	30
natural	-12
need	8
need a	42
need for	32
need it	-8
need the	-42
need to	8
needed	6
needed $	8
needs to	34
new $	-25
next	-81
next able	-72
next about	-61
next actual	108
next actually	-86
next add	-18
next advanced	7
next after	37
next again	-47
next ah	6
next ahead	-6
next all	-18
next almost	-7
next already	-50
next alright	-18
next although	-9
next always	-31
next am	44
next another	-13
next any	-76
next anything	-51
next anyway	-35
next aren't	-17
next around	-24
next ask	-7
next available	6
next away	-66
next awesome	65
next back	-20
next bad	-10
next base	-7
next basically	-70
next because	8
next been	8
next before	-46
next being	22
next better	-31
next between	-20
next big	-67
next bit	-20
next black	-6
next board	-33
next both	-51
next break	-6
next budget	-17
next button	-104
next buy	-30
next by	-19
next c	-24
next came	-15
next can't	-84
next case	-82
next change	-29
next changing	-9
next channel	-21
next choice	8
next choose	-19
next clear	-6
next close	-18
next come	-78
next comes	-31
next comfortable	-8
next company	-15
next concept	-7
next control	-6
next cost	-21
next costs	-25
next could	18
next couldn't	-9
next couple	24
next course	-29
next cover	-7
next d	-14
next decide	-18
next decision	-11
next definitely	-54
next device	-34
next did	-85
next didn't	-49
next different	-26
next discuss	-56
next do	-12
next does	-23
next doesn't	-61
next doing	-67
next don't	-23
next done	-6
next double	-64
next dunno	-110
next e	-6
next each	-42
next easily	42
next easy	-16
next else	-34
next email	-7
next end	-9
next energy	7
next enough	-8
next especially	-32
next even	14
next every	-6
next everybody	-48
next everything	-55
next exactly	-56
next example	-36
next expensive	15
next extra	19
next f	-69
next fact	15
next fair	-8
next far	19
next feel	-7
next few	13
next final	-6
next find	-21
next fine	-37
next first	-62
next for	-8
next found	-36
next four	-60
next from	-7
next fun	-17
next g	22
next general	-12
next get	-7
next give	-57
next given	-15
next goes	-30
next going	-101
next good	-36
next gotta	-21
next great	-73
next group	-36
next guess	-18
next guys	-69
next had	24
next half	-10
next hand	-6
next hard	-21
next has	7
next having	-16
next help	-19
next high	-27
next hold	-8
next how	-16
next i'd	-14
next i'll	-50
next i'm	-24
next i've	-13
next idea	-22
next ideas	-20
next important	-35
next include	-27
next individual	-13
next information	-28
next inside	21
next instead	54
next internet	39
next into	-20
next is	-7
next isn't	-9
next its	50
next just	-18
next k	-11
next keep	13
next kind	13
next kinda	-15
next large	40
next last	-57
next later	-24
next left	-34
next less	-34
next let	-16
next let's	13
next look	-24
next looking	27
next looks	-18
next lose	-10
next lost	7
next lot	-19
next m	-21
next makes	-35
next making	-31
next many	-36
next may	-10
next maybe	-20
next me	-20
next means	-33
next meeting	-50
next might	13
next million	85
next mind	-27
next minutes	-68
next mobile	-9
next money	-9
next more	-21
next most	-77
next move	-10
next much	6
next my	-26
next n	-40
next needs	-83
next never	-50
next new	-24
next next	-10
next nice	67
next now	-39
next number	-34
next numbers	66
next o	42
next obviously	-19
next off	38
next old	-8
next older	-24
next once	-18
next ones	-70
next only	25
next open	15
next option	-32
next options	-44
next other	9
next our	-24
next out	6
next outside	38
next over	-18
next overall	13
next own	-15
next p	-8
next people	-11
next per	-21
next personal	-15
next place	51
next play	-25
next please	-8
next point	-80
next possible	58
next possibly	46
next power	-17
next preferences	-6
next press	-39
next pretty	-21
next price	-30
next process	-10
next production	34
next profit	62
next project	-23
next pull	34
next put	-95
next question	-6
next quite	-22
next rather	-17
next real	-16
next really	-42
next requirements	-21
next research	-16
next rest	40
next role	12
next room	10
next round	10
next said	-23
next same	-13
next saying	-55
next screen	-59
next see	-81
next seems	8
next seen	-6
next sell	-11
next send	-22
next sense	-7
next sent	-9
next set	-20
next should	-28
next shouldn't	-7
next side	23
next simple	14
next since	-26
next single	33
next sit	-6
next size	-6
next small	-69
next some	-103
next sometimes	67
next sorry	-81
next sort	-9
next sounds	22
next source	22
next space	-8
next special	15
next specific	-25
next stand	-9
next start	-54
next stay	46
next stick	97
next still	-57
next stuff	-37
next suppose	-7
next supposed	-21
next sure	-34
next switch	-7
next t	28
next take	-24
next taken	6
next takes	-7
next talk	-28
next talking	-28
next team	-16
next technology	-56
next television	15
next tell	-18
next ten	-23
next tend	23
next terms	-13
next th	-89
next than	-13
next thank	-15
next thanks	-9
next their	-13
next them	-22
next there	-8
next there's	-28
next these	-27
next they	-16
next they've	21
next thing	-10
next things	-91
next thinking	-9
next this	-20
next those	-20
next though	-44
next thought	-73
next three	-74
next through	13
next time	-91
next together	-33
next told	49
next too	-27
next touch	-23
next true	-20
next try	-38
next trying	-33
next tv	-19
next two	-78
next type	-6
next under	-38
next us	-84
next use	-13
next used	-70
next users	-23
next uses	10
next using	-9
next very	-11
next voice	-21
next volume	24
next w	-93
next wait	13
next wanna	-86
next wanted	-21
next wants	-11
next was	-15
next wasn't	-31
next watch	-11
next watching	-8
next way	-20
next we're	11
next we've	-20
next well	-9
next went	-10
next were	-17
next what	-9
next what's	-43
next whatever	-35
next when	-17
next where	-18
next whether	-63
next which	-41
next while	31
next who	-12
next whole	-59
next why	-61
next will	-28
next within	-11
next won't	47
next work	-25
next working	-47
next works	-27
next worry	63
next would	-8
next wouldn't	-34
next wow	-16
next write	-13
next y	-66
next year	37
next yep	28
next yet	-12
next you'd	-11
next you'll	-7
next you've	-54
next your	-14
next zero	43
nice $	9
no $	-55
no i	-24
non	40
not $	-82
not a	-29
not gonna	52
not just	32
not like	-23
not quite	-6
not really	-15
not so	-8
not to	-11
not too	37
not very	-13
note	-16
now	-9
now $	-18
number	-8
number of	44
numbers	53
numbers $	6
o	-7
obviously	-58
of $	-20
of all	-28
of an	-6
of any	11
of course	-23
of different	-18
of having	18
of it	-22
of it $	-66
of like	-58
of my	-21
of our	31
of people	-23
of some	-7
of that	-57
of that $	-11
of them	-17
of them $	-15
of these	-21
of thing	-32
of thing $	-6
of this	-15
of those	-49
of use	-9
of view	-8
of what	-20
of you	-27
of your	-19
off $	7
off button	8
off the	-26
often	-47
okay	-16
old	-43
older	-30
on $	-31
on a	-19
on and	42
on how	19
on it $	-8
on off	23
on off $	-16
on one	57
on our	-21
on print	18
on print $	19
on that	-82
on that $	-23
on the	-26
on there	32
on there $	37
on this	-7
on to	-43
on top	-9
on what	-13
on your	-15
once	-41
one at	17
one i	6
one is	38
one of	34
one on	-11
one or	-6
one side	65
one that	-32
one thing	-52
one two	29
ones	-100
ones $	-29
only	-7
onto	9
open	-8
operating	-12
option	-24
option $	8
options	-106
options $	-24
or $	-112
or a	-110
or are	-12
or do	-17
or if	-11
or is	-21
or less	-21
or like	-30
or maybe	-35
or not	-43
or not $	-9
or the	-67
or we	-11
or whatever	-17
or whatever $	-18
or you	-23
order to	-7
original	-22
other side	21
other thing	23
other things	-21
otherwise	-24
our company	-12
our target	-39
out $	38
out of	-29
out that	-7
out the	-20
out there	-12
out what	-10
outside	42
over	-88
overall	-58
own	-46
p	50
page	-15
part	-10
part of	22
particular	-31
parts	-7
pay	-26
pay more	-9
people $	-66
people are	68
people use	15
people want	-19
people who	32
per	-62
perhaps	-28
person	-33
personal	-33
personal preferences	-8
personally	-20
phone	-7
phone or	40
pick	-42
pick up	-7
picture	-9
place	-20
place end	-8
place late	17
place start	-10
plan	45
play	-26
player	-9
point	-43
point $	-25
point five	-12
point of	-25
point three	-9
points	-20
possibility	-13
possible	32
possible $	64
possibly	6
power $	-42
power source	7
preferences	-17
press	-76
press the	-6
previous	-6
price	-28
price $	-7
print	34
print $	19
probably	-10
problem	-79
problem $	-6
process	-49
production	-9
profit	48
project	-35
project $	-39
project manager	-8
pull	22
put in	-7
put it	-47
put the	-24
put them	37
putting	-45
question	-10
questions	-20
quick	-19
quickly	-11
quickly $	-12
quite a	23
quite like	15
rather	-18
rather than	-15
re	-9
read	-9
ready	-25
real	-65
really $	-63
really cool	24
really good	32
really need	78
record	-7
red	-29
red $	60
regular	-33
regular $	34
remember	-38
report	-18
require	-16
requirements	-17
research	-66
rest	-18
right	-23
right $	-97
right now	-17
role	-13
room	-14
room $	-10
room and	13
round	12
run	-9
running	-22
s $	-29
s a	32
s i	30
said	-27
said $	-6
same	-20
same time	-13
save	9
saw	-11
say that	-15
saying	-125
says	-51
scale	-22
screen $	-14
second	-51
see	-24
see $	-29
see if	-48
see it	-19
see that	37
see the	-16
see what	-12
seems	44
seems like	21
seems to	35
seen	-10
select	-15
selection	-20
sell it	14
send	-54
sense	-75
sense $	-6
sent	-30
set	-22
settling: frequent	24
settling: late	14
settling: mean weight	12
settling: weight	19
settling: words	41
she	-21
should	15
should be $	13
should do	13
should go	-7
should have	12
should just	49
should look	8
should we	-21
shouldn't	-21
show	-26
side	36
side $	-75
side and	15
side of	55
simple	41
simple $	-58
simple to	9
since we're	-10
single	62
sit	-22
size	-35
size of	-6
skip	24
so $	-85
so i	-12
so it	36
so it's	-25
so much	-23
so yeah	-7
so yeah $	-6
so you	-17
some of	-60
some sort	-32
somebody	-17
something like	11
something that	8
something that's	9
something to	-29
something we	94
something you	26
sometimes	-7
somewhere	-58
somewhere $	-6
soon	-13
sorry	-46
sort of	8
sound	-30
sounds like	32
source	10
space	-17
space for	20
speak	62
special	-20
specific	-19
spend	-16
stand	117
standard	-64
start $	16
started	-10
starting	23
stay	34
stick	142
stick with	12
still do	6
stuff $	-63
stuff like	12
style	-13
such	-11
such a	-24
such as	-11
suppose	14
supposed	-63
supposed to	-63
sure $	-12
sure that	49
switch	-9
switch the	-8
system	-49
system $	-6
t	-26
take	-7
take it	-25
taken	-13
takes	-24
taking	-47
talk	-26
talk about	-51
talked	-24
talked about	-12
talking	-21
talking about	-50
target	34
target group	43
team	-18
team $	-13
television $	24
tell	-26
ten	-75
tend	-12
tend to	-12
terms	-53
terms of	-49
th	-34
than the	21
thank	-19
thank you	-19
that a	-39
that actually	35
that are	-57
that being	20
that comes	-7
that for	21
that had	24
that has	-22
that i	-28
that idea	23
that if	-19
that in	14
that is	-14
that it	24
that just	13
that kind	-48
that looks	-40
that means	-7
that might	-19
that one	14
that one $	18
that our	-8
that people	-21
that seems	13
that sort	-9
that that's	-38
that the	-17
that they	-68
that was	-77
that we're	16
that we've	-6
that what	10
that will	-28
that would	-18
that you	8
that you're	-12
that's a	-26
that's about	89
that's fine	6
that's fine $	14
that's gonna	-10
that's good	8
that's good $	43
that's just	14
that's like	-11
that's not	-29
that's one	-11
that's our	47
that's really	37
that's something	-28
that's the	-22
that's true	-12
that's very	40
that's what	-13
the $	-107
the actual	-36
the advanced	14
the back	-8
the best	19
the black	12
the board	-7
the button	-34
the case	-23
the company	23
the cost	-25
the costs	-25
the device	-32
the different	-21
the end	-30
the energy	-10
the fact	43
the final	-13
the first	-9
the front	15
the idea	13
the in	42
the inside	35
the internet	31
the kind	-13
the last	-38
the look	-9
the main	104
the meeting	-39
the meeting $	-10
the middle $	7
the minutes	-7
the most	-9
the new	20
the next	-31
the number	13
the numbers	-33
the numbers $	36
the on	-63
the one	-50
the only	-38
the outside	65
the power	-49
the price	-10
the project	-9
the rest	-18
the right	-22
the room	-31
the same	-17
the screen	-35
the side	-15
the side $	-8
the size	10
the sort	-32
the technology	-17
the television	-29
the television $	-16
the the	27
the thing	-72
the things	8
the three	-7
the time	14
the time $	-21
the top	20
the top $	39
the touch	10
the tv	23
the two	-10
the various	29
the very	-16
the voice	-28
the volume	11
the way	-67
the website	6
the working	-8
the you	-10
the younger	18
their	-121
them on	22
then $	-33
then i	-7
then it	-16
then that's	66
then we	-33
then you	-25
there	-30
there $	-34
there are	-13
there is	-34
there was	-20
there we	-17
there you	-14
there's a	-14
there's like	14
there's no	-13
there's the	-16
these	-42
these are	-49
these things	-6
they	-16
they also	22
they can	-27
they could	19
they do	-8
they don't	-46
they have	-46
they want $	13
they were	-7
they would	-13
they're	-30
they're gonna	42
they've	-12
thing $	-8
thing is	-77
thing that	-40
thing to	-33
things i	-13
things like	-26
things that	-84
things to	18
think $	18
think a	-9
think i	-44
think if	58
think it	9
think maybe	-61
think of	-38
think so	-28
think so $	-17
think that's	-76
think the	28
think they're	-7
think we	24
think we're	33
think we've	-22
think you	-46
thinking	-28
thinking about	-7
thinking of	-8
this $	-103
this for	27
this kind	-12
this meeting	-22
this one	-11
this one $	-8
this project	-7
this thing	-7
this would	-6
those	-12
those $	-24
those are	-18
though	-88
though $	-42
thought	-95
thoughts	-27
three	-8
through	-24
through $	-12
through the	-22
throw	-20
time $	-30
time to	-8
time you	66
to $	-99
to a	9
to add	-6
to be $	-11
to come	-26
to consider	33
to control	-17
to cover	8
to decide	-44
to discuss	-18
to do	-87
to do $	-16
to find	-8
to go	-15
to go $	-21
to hold	-11
to include	-11
to it	-52
to it $	-21
to just	25
to keep	15
to know	-29
to like	-18
to look	-20
to make	11
to make $	49
to me	6
to operate	21
to our	-11
to people	23
to put	-10
to say	-47
to sell	112
to some	-9
to start	8
to stick	6
to switch	23
to take	-27
to talk	-13
to that	-34
to them	60
to them $	60
to think	-6
to this	-12
to to	12
to us	-8
to use	-10
to use $	-34
to work	-49
to you	-11
to your	-7
together	-25
together $	-11
told	-12
too $	25
too many	-10
too much	-12
top	17
top $	-6
top of	9
touch screen	12
towards	42
tried	29
true	-41
true $	-20
try	-90
try and	-15
try to	-11
trying	-58
trying to	-58
turn	-18
turn it	-7
tv $	-8
tv and	-12
two $	-9
two three	40
type	18
type of	-18
under	7
under budget	20
under budget $	20
understand	-11
unfortunately	9
unique	-7
up $	-100
up on	-12
up the	-44
up to	-53
up with	-94
us	-94
us $	-22
us to	-17
use	-6
use $	-69
use a	-45
use it	-10
use it $	17
use that	-6
use the	-12
used	-98
used to	-23
useful	-24
users	-55
using it	38
using the	-19
usually	-43
various	9
very good	11
very good $	50
very high	10
very much	-13
video	-10
view	-12
voice	11
volume	62
volume $	-63
volume and	87
w	-24
w $	-8
wait	-11
wanna do	-7
wanna go	-11
want	7
want $	-12
want a	-15
want it	92
want something	-9
want the	12
want to	-6
wanted	-90
wants	-39
wants to	-11
was	-9
was a	-39
was gonna	29
was like	-20
was the	-39
was thinking	-15
wasn't	-51
watch	-35
watching	-56
way $	43
we $	-50
we actually	-13
we also	-13
we can $	-11
we can't	-11
we could	27
we decided	21
we definitely	-9
we did	-29
we do	17
we don't	21
we get	-46
we go	-76
we go $	-12
we gonna	-10
we got	-33
we haven't	-6
we know	8
we make	-12
we might	-80
we need	10
we only	24
we probably	28
we put	-42
we really	-24
we should	56
we talked	-7
we think	-46
we use	-6
we want	39
we wanted	-24
we we're	11
we were	-17
we will	9
we'll go	37
we'll have	11
we're	24
we're doing	-12
we're gonna	36
we're having	14
we're just	9
we're looking	35
we're not	-30
we're talking	-13
we're using	-9
we've	13
we've got	27
we've got $	16
we've gotta	-9
web	-8
website $	14
well $	-20
well as	-10
well yeah	26
well yeah $	39
went	-13
were	-40
what	-18
what about	-25
what are	-60
what do	-10
what else	-12
what i	-55
what i'm	-8
what i've	17
what is	-31
what it	-40
what kind	-27
what people	-16
what the	-67
what they	-14
what we're	-19
what we've	28
what would	-16
what you	-12
what's	-92
what's the	-6
whatever	-23
whatever $	-40
when	-9
when i	-6
when you	-68
where the	-8
where we	10
where you	-15
whether	-28
which	-7
which are	24
which i	-33
which we	-21
while	18
white	-22
who	-22
whole thing	-7
why	-85
will	-15
will be	-27
willing	-6
with $	-49
with a	42
with all	-33
with it	-45
with it $	-15
with our	-13
with some	-8
with something	-10
with that	-24
with that $	-34
with the	14
with this	-48
with what	-30
with your	-27
within	-8
within budget $	11
within the	-6
without	21
won't	-41
wonder	-21
wondering	81
work $	-62
work on	9
work with	15
worked	-24
working	-17
working $	77
works	-78
worry about	12
worth	-11
would be	8
would be $	35
would have	-51
would it	13
would just	-16
would like	-6
would say	55
would say $	25
would you	-21
wouldn't be	-9
write	-41
wrong	-6
y	-17
yeah	-6
yeah i	-14
yeah it's	-29
yeah that's	6
year	-12
year $	23
years	-37
yep	-6
yes	-8
yet $	-18
you $	-19
you all	-32
you are	-40
you can't	-14
you do	-25
you don't	-91
you find	-11
you get	-67
you go	-46
you go $	-7
you got	-13
you had	-6
you hold	-13
you just	-21
you know $	46
you like	-14
you might	-17
you need	-18
you press	-14
you put	-8
you said	-28
you say	-23
you see	-33
you still	28
you to	-17
you use	-9
you wanna	-75
you want	-24
you were	-13
you would	-11
you wouldn't	22
you'd	-21
you'll	-31
you're	-13
you're gonna	-31
you're not	16
you've got	23
young	39
younger	19
your hand	37
your hand $	47
yourself	-12`,
};
