import type { Weights } from "../linear.ts";

// Written by `npm run train`; docs/insight.md tells from what.

export const taskWeights: Weights = {
  bias: -3.387,
  lines: `^ $	-5
^ a	-24
^ a bit	-6
^ a lot	-16
^ after	70
^ all the	-5
^ alright	-5
^ alright $	-20
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
^ being	-29
^ big	-8
^ but it's	-5
^ can	8
^ can i	-5
^ can you	40
^ can't	-10
^ cause	-27
^ cause i'm	-12
^ cause the	-7
^ cause they're	-5
^ cause you're	-54
^ come	-22
^ could you	-40
^ current	-29
^ definitely	-13
^ depends	-29
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
^ for	50
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
^ i'd like	25
^ i'll	53
^ i'll be	-111
^ i'll go	-28
^ i'll just	-7
^ i'll try	-63
^ i'm a	-6
^ i'm gonna	-16
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
^ put	42
^ quite	-26
^ really	-6
^ right	-16
^ see if	-7
^ she	-18
^ simple	-7
^ since we	-6
^ since we're	-15
^ so	-33
^ some	8
^ some kind	-13
^ some sort	43
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
^ there's an	-8
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
^ we will	-23
^ we'll	-42
^ we'll go	-5
^ we'll just	-5
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
^ were	-12
^ what are	13
^ what can	-18
^ what did	-5
^ what do	-6
^ what does	-7
^ what i	58
^ what i'm	-33
^ what kind	-6
^ what the	-9
^ what they	-7
^ what was	-9
^ what we	20
^ what we're	-14
^ what would	-5
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
a little	-27
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
a second	45
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
according	-40
according to	-40
account	-5
across the	-12
actual	-15
actually have	-7
actually need	-37
add	-9
add $	-23
add to	-5
added	-6
additional	-12
address	-9
advanced	-7
after	35
after that	54
after the	12
again	-38
again i	-12
against	-5
age groups	-6
agree with	-6
ahead and	-9
ahead of	-15
all $	-14
all about	-12
all get	-43
all i	-5
all in	9
all know	-8
all that	21
all three	-11
all together	-16
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
and make	-12
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
as a	-20
as much	9
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
available	20
average	-6
away	-13
awesome	-10
b	-7
b the	-12
back to	8
bad $	-6
basic	21
basically	49
basically just	-17
basically the	-8
be $	-20
be a	-20
be able	10
be and	-14
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
be sent	-39
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
before anything	-9
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
before effect	-10
before email	10
before end	13
before energy	-5
before even	-11
before ever	-10
before everyone	-5
before everything	36
before except	-6
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
before from	-44
before fully	-12
before get	9
before getting	-7
before give	-8
before given	88
before goal	-13
before going	18
before good	5
before great	-14
before groups	-9
before guess	23
before guys	-9
before ha	-11
before had	-18
before half	12
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
before later	60
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
before note	-19
before now	14
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
before quite	-17
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
before somehow	29
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
before supposed	-22
before take	-20
before taken	-5
before talk	-7
before target	-5
before ten	32
before th	-18
before than	-8
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
before took	-7
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
before was	-31
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
before you're	95
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
break $	-32
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
can get	49
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
case you	72
cause	-28
cause i'm	-5
cause like	-11
cause they	-10
cause we're	-5
cause you're	-34
change	-7
changes	-11
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
comes to	-15
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
copy	37
copy of	24
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
cue first promises	47
cue first requests	105
cue question word	-6
cue thanks	-9
d	-15
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
do some	76
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
e mail	44
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
end $	19
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
folder	44
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
for some	-7
for television	-8
for the $	-10
for them	-12
for this $	-7
for you	45
for you $	-6
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
from there $	-16
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
give	-29
give a	-7
give it	-13
give the	-19
give us	-14
given that	-9
gives you	-12
glad	-17
go and	-14
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
gonna take	-15
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
guess so	-61
guess that	-12
guess the	-7
guess we'll	-14
guess you	-12
guys	33
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
having	-19
having to	-5
head $	-11
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
hold	8
hold $	-12
hold it $	-27
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
i couldn't	-14
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
i made	-37
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
i'll	54
i'll be	-49
i'll go	-14
i'll try	-63
i'm $	-12
i'm doing	-10
i'm gonna	-11
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
if i	-6
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
in case	22
in different	-32
in front	-6
in here	-6
in here $	-23
in mind	39
in mind $	-5
in one	22
in other	-5
in terms	-10
in there	-10
in this	-6
in your	-12
include	-9
include that	-10
including	49
increase	-5
individual	-9
information	-13
information to	-9
instructions	100
instructions will	-63
interested	-8
interested in	-8
into account	-5
into more	-5
into that	78
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
it a	-14
it and	-6
it being	-7
it by	-9
it could	-5
it didn't	-5
it does	-10
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
just get	-8
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
just write	-12
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
know each	-15
know i	-10
know if	-5
know of	-10
know that	37
knowledge	-51
known	-7
knows	-13
last	-30
last $	-8
later	-6
later $	-5
leave it	-6
left	-12
left $	-10
length 0	-5
length 1	-8
length 2	-10
length 3	-31
length 4	-19
length 5	-31
less $	-6
let	-10
let's	-43
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
look into	75
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
mail	42
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
me just	-6
me to	47
mean by	-7
mean how	-5
mean this	-5
means	-14
means $	-25
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
mine $	-21
minute $	-10
minutes	56
minutes $	12
minutes from	-16
minutes left	-22
minutes of	31
minutes to	-11
missed	-9
mobile phone $	-7
model	57
moment $	-5
money for	-6
months	-7
more	-45
more about	-8
more comfortable	-7
morning	-10
most	-21
most $	-13
move on $	-8
movie	-8
moving on	-37
much of	-15
much the	-5
much to	-16
my $	-16
my head $	-9
my own	-40
myself $	-15
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
next copy	26
next cut	-12
next data	-8
next day	-7
next department	-10
next did	-22
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
next finally	-11
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
next good	-30
next guess	60
next guys	38
next had	-12
next hard	35
next has	-35
next have	-11
next having	-6
next head	-22
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
next including	-50
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
next myself	-25
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
next play	-10
next point	-12
next possible	64
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
next soon	-18
next sorry	-10
next sound	-6
next specific	48
next start	-11
next stay	-35
next still	-6
next stuff	17
next survey	-7
next take	-11
next taken	-7
next talk	-10
next talked	41
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
next use	-25
next used	-10
next uses	-6
next v	-10
next various	-12
next very	-43
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
next we've	41
next web	-16
next were	-12
next when	-26
next where	-15
next whether	-11
next who	-9
next whole	-6
next will	-7
next with	-30
next won't	22
next wonderful	-21
next wondering	-10
next words	-10
next work	21
next working	29
next worth	-7
next would	-30
next writing	-26
next wrong	-8
next y	9
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
nice to	-8
no	-28
normally	-7
not	-29
not $	-7
not even	-13
not in	-28
not just	-15
now $	-35
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
of discussion	-6
of energy	-14
of in	-13
of information	-20
of it	20
of it $	48
of our	-11
of the	-15
of their	-8
of them	16
of this	21
of this $	-16
of use $	-6
of using	-18
of view $	-14
of you	24
of you $	28
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
on our	-31
on print $	-12
on that	9
on that $	11
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
opinion	-11
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
own $	-38
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
project plan	-15
project requirements	-19
pull	-11
purpose	-8
put	42
put that	-7
put the	-25
put them	27
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
report	49
requirements	92
requirements $	-8
research	-7
research $	-10
research that	-9
right $	-19
right now $	-10
right there	-7
right there $	-7
right well	-13
right well $	-13
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
say two	-9
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
see if	22
see it $	-9
see on	-10
see why	-10
see you	-17
seeing	-15
seem to	-6
seen that	-13
sell it	-6
send	19
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
size	16
size $	-8
size of	62
small	-9
small and	-6
so $	-46
so many	-12
so the	-10
so we're	-8
some	13
some $	-36
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
take	-36
take the	-21
takes a	-14
talk	-22
talk about	-8
talked	-8
talked about	-19
talking	-13
talking about $	-28
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
that as	74
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
that out $	-24
that people	23
that really	-18
that right	-33
that seems	-11
that sounds	-11
that the	13
that then	-7
that they	-7
that to	-7
that was	-13
that we'll	-36
that we've	31
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
the $	-41
the a	-9
the all	-16
the average	-8
the basic	86
the best	-14
the black	-9
the box	-16
the budget	-7
the button $	-11
the case	-7
the computer	-19
the cost $	-8
the cover	-7
the day	-8
the device $	-7
the difference	-8
the double	-9
the email	-10
the end	13
the end $	52
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
the management	-8
the means	-19
the meeting	12
the minutes	-20
the minutes $	-23
the moment $	-15
the money	-8
the next	79
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
them $	-28
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
things to	21
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
this idea	29
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
time i	-8
times	-16
to $	-27
to access	-27
to actually	-6
to all	62
to an	66
to another	-15
to check	-18
to choose	-6
to complete	42
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
to show	-18
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
to work $	-51
to write	-12
to you	-25
to you $	-8
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
type	-12
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
up there	64
up there $	58
up with	-11
us a	-16
us some	45
use $	-10
use for	-7
use of	-6
use them	71
use these	-8
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
was looking	-16
was our	-10
was supposed	-67
was to	-17
was very	-13
watching	75
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
we move	-20
we need	-39
we need $	-56
we probably	-6
we see	-15
we start	-13
we take	-7
we talked	49
we thought	-6
we try	-7
we want	-17
we want $	-12
we we're	-17
we were	-12
we'll	-56
we'll be	-7
we'll do	-9
we'll get	-18
we'll make	-7
we'll see	-12
we're $	-11
we're actually	-7
we're definitely	-29
we're getting	-14
we're going	-7
we're having	-8
we're making	-10
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
will do	-13
will give	-6
will just	-16
will work	48
with a	-16
with each	-12
with just	-10
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
work and	-69
work on	80
work out	-67
work together	77
work with	-15
working	98
working $	-7
world	-8
would	-11
would actually	-15
would also	-16
would be	-26
would do	-6
would like	65
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
you guys $	-24
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
you're gonna	75
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
your own	-38
your personal	11
your television $	-7
your tv $	-8
yours	-6
yourself $	-9`,
};

export const decidedWeights: Weights = {
  bias: -1.3,
  lines: `^ a little	-11
^ about	-42
^ after	-15
^ again	9
^ all	-62
^ although	-47
^ an	-16
^ and	-20
^ any	-54
^ anything	-22
^ are you	-14
^ as	-13
^ at	-51
^ at the	-12
^ because i	78
^ because it's	-32
^ because people	-8
^ because the	-12
^ because we	-57
^ but	-63
^ can you	-12
^ cause it	-11
^ cause that's	-14
^ cause we	-34
^ cause you	-25
^ could	-89
^ d	-17
^ did we	74
^ did you	-24
^ do	-17
^ do you	-21
^ does	-60
^ doesn't	-13
^ energy	101
^ especially	-26
^ even if	30
^ everybody	-14
^ everything	-33
^ finally	60
^ first	-30
^ for the	-37
^ from	-42
^ get	-12
^ go	-16
^ going	15
^ good	-17
^ has	-25
^ having	-42
^ here	-38
^ here's	-17
^ hopefully	-19
^ how	-95
^ how do	-15
^ i am	-22
^ i can	-28
^ i can't	-20
^ i d	14
^ i didn't	-38
^ i don't	-25
^ i dunno	-42
^ i feel	-27
^ i got	-11
^ i guess	-26
^ i have	-42
^ i haven't	-20
^ i just	-65
^ i mean	-112
^ i really	-15
^ i see	-13
^ i suppose	-14
^ i think	11
^ i thought	-48
^ i will	-13
^ i'd say	-36
^ i'll	-74
^ i'll just	-11
^ i'm	-16
^ i'm gonna	-45
^ i'm just	-37
^ i'm not	-52
^ i'm thinking	-20
^ if it	-11
^ if it's	20
^ if we	-24
^ if we're	-25
^ if you	-16
^ if you're	-24
^ if you've	27
^ in fact	-9
^ in order	13
^ in that	-20
^ in the	-66
^ is	-30
^ is it	-73
^ is there	-8
^ it	-8
^ it can	-11
^ it could	9
^ it does	-28
^ it doesn't	-25
^ it has	-44
^ it is	-69
^ it just	-29
^ it might	-30
^ it needs	-23
^ it should	-10
^ it was	-90
^ it would	-69
^ it'll	44
^ it's	-10
^ it's gonna	-20
^ it's got	-34
^ it's gotta	34
^ it's just	-106
^ it's like	-100
^ it's not	-101
^ it's really	-10
^ it's very	-25
^ just a	36
^ just to	-76
^ let	-32
^ let me	-23
^ let's	43
^ let's go	-22
^ let's have	28
^ let's just	62
^ let's see	-27
^ like a	54
^ like i	-19
^ like if	9
^ like the	-44
^ like we	-14
^ like you	-49
^ look	-17
^ make	-18
^ maybe a	23
^ maybe i	-14
^ maybe it	-8
^ maybe it's	122
^ maybe like	-8
^ maybe we	-28
^ more	-30
^ most	-17
^ my	-72
^ next	-9
^ no	-30
^ no i	-31
^ no it's	-9
^ not	11
^ obviously	-19
^ of	-34
^ of course	-21
^ okay $	10
^ on off	44
^ one	29
^ one of	-26
^ or	-9
^ or are	-8
^ or if	-25
^ or maybe	-58
^ or we	-12
^ or you	-16
^ otherwise	-8
^ our	-93
^ people	-89
^ project	-15
^ right	-41
^ s	12
^ say	-11
^ see	-51
^ should we	-22
^ since	35
^ since we're	-11
^ so	-88
^ so $	-24
^ some	-72
^ something	22
^ something like	-8
^ something that	15
^ sorry	-28
^ take	-13
^ th	-10
^ thank	-21
^ thank you	-21
^ that is	-26
^ that it	-19
^ that might	-16
^ that was	-38
^ that we	-88
^ that you	-40
^ that's really	56
^ the case	-40
^ the chip	8
^ the other	57
^ the the	21
^ then	-35
^ there	-52
^ there are	-30
^ there we	-14
^ there you	-15
^ there's the	-12
^ these are	-52
^ they	-9
^ they also	30
^ they can	-15
^ they want	44
^ they're	-110
^ things	-24
^ those	-28
^ those are	-15
^ two	-35
^ unless	-8
^ very	-43
^ voice	11
^ volume	25
^ w	-50
^ was	-17
^ we	12
^ we also	-36
^ we are	-16
^ we can't	73
^ we could	-25
^ we decided	-45
^ we didn't	17
^ we don't	-19
^ we had	-12
^ we just	8
^ we might	-15
^ we need	-14
^ we should	-77
^ we wanna	-16
^ we want	98
^ we were	-23
^ we will	51
^ we'll go	38
^ we'll have	-39
^ we're going	-57
^ we're gonna	14
^ we're just	-14
^ we're looking	117
^ we've	18
^ we've got	27
^ well	-77
^ what about	-35
^ what are	-39
^ what else	-14
^ what's	-48
^ when we	61
^ where	-105
^ where you	-8
^ whether	-15
^ which i	-25
^ who	-51
^ why	-22
^ with	-28
^ with the	-13
^ would it	44
^ yeah $	-14
^ yeah that's	15
^ you	-15
^ you can	-95
^ you can't	-26
^ you don't	-32
^ you got	-9
^ you guys	-17
^ you just	-52
^ you know	-82
^ you need	-8
^ you'll	-8
^ you've	-30
a $	-149
a b	-28
a big	-55
a bit	-27
a bit $	-17
a button	-67
a certain	-45
a channel	23
a chip	58
a couple	-36
a device	-25
a different	-12
a double	-18
a few	-56
a half	-18
a hand	-29
a hard	64
a i	60
a kind	-27
a long	-20
a look	-58
a lot	-66
a lot $	-11
a mobile	71
a more	-73
a new	-89
a nice	-34
a one	-39
a one $	-12
a p	90
a possibility	-15
a power	34
a problem	-13
a profit	53
a really	-9
a simple	84
a sort	31
a special	74
a television	-59
a touch	36
a two	-58
a two $	-36
a voice	-25
a way	-64
a you	52
about a	-10
about how	-31
about it	-78
about it $	-46
about like	94
about that $	-43
about the	-14
about this	14
about what	-38
access	-25
according	41
according to	41
across	38
actually	-27
actually $	-59
advanced	12
advanced chip	15
after	-79
again $	-81
age	8
age group	-17
agree	-15
ahead and	-12
all i	-17
all in	-13
all that	-8
all these	-45
all this	-22
all those	-16
almost	-49
along	-37
already	-11
already $	-11
already got	-11
alright	-59
alright $	-14
also $	-45
also have	34
also want	107
although	-54
always	-115
am	-68
amount	-26
an advanced	-57
an hour	-8
an idea	-51
an option	-49
and $	-17
and channel	42
and down	45
and everything	-16
and feel	-67
and how	-14
and i	-41
and i'm	-20
and it	-81
and it'll	29
and it's	-14
and not	29
and one	-21
and so	26
and some	14
and stuff	-75
and stuff $	-16
and that	-21
and that's	-45
and the	47
and they	-11
and things	-74
and volume	57
and we	170
and what	-44
any more	45
any of	-19
anymore	-10
anyone	-56
anything	-14
anything $	-40
anything else $	-54
anyway	-84
anyway $	-64
anywhere	-13
are $	-77
are a	-20
are also	58
are going	-25
are like	-32
are not	-8
are really	-16
are we	-9
are you	-68
area	-9
aren't	-43
around	-107
around $	-14
around the	-10
as $	16
as far	-57
as i	67
as in	-16
as it	-27
as possible	66
as possible $	66
as to	-19
as we	-81
as you	-54
ask	-32
asked	-10
at $	-52
at a	47
at it	-40
at that	-11
at this	-39
at what	66
audio	-54
available	-61
available $	-14
average	-15
away	45
away $	-51
away from	11
back $	35
back to	-10
back up	81
bad	-58
base	-10
base $	-14
based	117
based on	96
basic $	-26
basically $	-37
be an	-16
be good	-80
be good $	-30
be in	52
be just	-20
be like	-95
be made	-16
be more	-39
be nice	-25
be on	-50
be one	12
be our	24
be quite	-37
be really	-21
be seen	-8
be simple	36
be something	-29
be too	-46
be used	-8
be very	-50
because i	52
because it	-21
because it's	-78
because of	52
because people	-8
because the	-25
because we	-20
because you	-12
become	97
been	-98
before $	-64
before able	-77
before actual	47
before actually	-98
before add	-55
before advanced	-74
before after	32
before age	-12
before agree	-8
before ah	20
before ahead	-22
before already	-58
before alright	-105
before although	-40
before always	-45
before am	-26
before anything	-86
before anyway	118
before around	-51
before as	-51
before ask	-21
before available	-15
before b	-46
before bad	-20
before base	-19
before based	-35
before basically	-11
before because	-32
before before	-58
before being	-64
before best	47
before better	-36
before between	-38
before black	-49
before board	-30
before bring	51
before budget	-30
before button	-100
before buy	-20
before by	-114
before came	-18
before can	-75
before case	61
before cell	93
before certain	-23
before certainly	-13
before change	-39
before changing	-13
before choose	-14
before clear	10
before close	-17
before comes	-44
before coming	-32
before company	-49
before computer	-29
before concept	-26
before consider	21
before cool	-13
before cost	-68
before costs	-64
before could	-11
before couldn't	-28
before couple	-24
before course	-40
before cover	-29
before current	-16
before decide	28
before decided	-41
before decision	-18
before device	-70
before didn't	34
before different	-14
before doesn't	-87
before doing	-82
before done	17
before down	-11
before dunno	-11
before e	-21
before each	-60
before easier	70
before easily	-13
before easy	-104
before else	-66
before email	-42
before end	-48
before especially	-37
before even	73
before every	-17
before everybody	-54
before everything	15
before exactly	-85
before example	-53
before expensive	13
before f	-97
before face	-8
before fact	54
before fair	-39
before far	57
before feel	-90
before feels	-11
before figure	12
before final	-18
before find	-59
before fine	-79
before first	-75
before focus	-16
before forgot	-15
before found	-57
before four	-104
before fun	-15
before g	-13
before get	-27
before give	-69
before given	-28
before goes	-61
before gone	44
before good	-48
before gotta	-36
before group	-14
before guess	-19
before guys	-103
before h	12
before had	8
before half	-16
before happy	46
before has	-11
before haven't	10
before head	20
before here's	-30
before hold	-54
before hopefully	-18
before huh	11
before i'd	9
before i'll	-90
before i'm	-10
before i've	15
before idea	16
before ideas	-71
before imagine	-10
before individual	-15
before information	-41
before instead	13
before interesting	-58
before into	-8
before ipod	-9
before isn't	-44
before it'll	16
before its	-14
before itself	-16
before keep	16
before kids	-20
before kind	-35
before knows	19
before l	28
before large	74
before last	-80
before later	-39
before least	-47
before leave	-17
before left	-61
before less	9
before let	-49
before let's	9
before like	-12
before little	-25
before long	-59
before looked	-16
before looks	-114
before lot	-110
before m	-77
before made	-63
before main	18
before makes	-24
before making	-56
before management	26
before may	-22
before maybe	-58
before means	-11
before meeting	-70
before mentioned	-18
before million	53
before mobile	-8
before money	-13
before more	-36
before move	-43
before much	-80
before must	-18
before my	-28
before n	47
before name	-12
before need	20
before needs	-73
before never	-47
before non	26
before nothing	-28
before number	-76
before numbers	-43
before obviously	13
before often	-8
before older	-26
before once	-29
before ones	-71
before only	-109
before options	-83
before original	-27
before other	-86
before our	-13
before out	-20
before outside	133
before p	-13
before particular	-8
before per	-12
before perhaps	-14
before person	-25
before personally	-28
before phone	-27
before pick	-11
before pictures	106
before plan	32
before play	-30
before please	-14
before possible	-27
before possibly	33
before power	8
before press	-54
before pretty	-68
before print	-22
before problem	-63
before process	-10
before profit	14
before project	13
before put	-12
before question	-28
before quickly	19
before quite	-106
before rather	-48
before real	-55
before red	45
before remember	-38
before requirements	31
before research	-15
before room	-38
before round	13
before s	-18
before same	-76
before save	-33
before saying	-92
before says	-8
before second	-26
before seem	-9
before seems	-11
before seen	20
before sell	91
before send	-29
before sense	-54
before sent	-8
before separate	-8
before set	-37
before shouldn't	-24
before show	-14
before simple	43
before size	-15
before small	-8
before so	-11
before some	-98
before sounds	-35
before source	-77
before space	-14
before special	-29
before specific	-26
before standard	11
before start	-67
before started	-17
before stick	-9
before stuff	-61
before such	-58
before suppose	-35
before supposed	-41
before switch	-32
before take	-104
before taking	-14
before talk	-47
before talked	-16
before talking	-94
before tech	-15
before technology	-57
before television	-89
before ten	-25
before terms	-29
before th	-99
before thank	-65
before thanks	18
before that's	-21
before their	-36
before them	-91
before they	-85
before they're	-13
before they've	-20
before things	-17
before thinking	-74
before those	-90
before thought	-87
before thoughts	40
before through	11
before together	-58
before top	-57
before tried	8
before true	-137
before try	-82
before trying	89
before turn	-11
before tv	-90
before two	-17
before type	-8
before under	-16
before unless	-9
before us	-95
before used	-94
before useful	-9
before users	-19
before uses	-8
before using	-85
before voice	25
before wait	-31
before wanted	-35
before wants	-14
before was	-27
before wasn't	-44
before watch	-19
before watching	-19
before we'll	-9
before we're	41
before went	-28
before were	-92
before what's	-90
before whatever	-40
before which	-41
before while	33
before whole	-95
before why	-90
before will	-8
before within	-18
before without	38
before word	-14
before worked	-17
before working	-62
before works	-47
before worry	33
before wouldn't	-68
before wow	55
before write	-21
before y	-103
before year	-9
before yep	13
before you'd	-24
before you'll	-12
before yours	-8
being	-11
best	141
better $	-8
between	-85
big	-107
bigger	28
bit	-21
bit $	-53
bit more	-28
bit of	-50
black	23
black and	57
board	-71
board $	-13
both	-103
box	-28
break	-66
budget	11
budget $	10
build	19
but $	-67
but i	-45
but it's	-21
but the	-15
but then	-14
but we	10
but you	-53
button $	57
button on	-38
buy a	-10
c	-110
cable	-14
called	-20
came	-67
can $	-62
can do	22
can get	9
can go	30
can i	-23
can just	-44
can look	-11
can put	-26
can say	-8
can see	-56
can use	-44
can you	-43
can't do	14
can't see	-8
care	23
case	12
cat	-16
cause if	-10
cause it	-30
cause it's	-47
cause that's	-29
cause the	-19
cause then	-38
cause we	-48
cause you	-52
certainly	-36
changing	-11
changing the	-12
channel $	-10
channel and	34
channel up	69
check	-17
chip	16
chip on	38
choice	-35
choose	-8
clear	-36
click	-24
close	-51
coffee	-46
come	-29
come back	-12
come in	-27
come to	-15
comes up	-8
comfortable	-62
coming	11
company	25
company $	-25
complete	-22
completely	-22
computer	-83
concept $	-72
consider	-24
control and	-22
control is	-32
control that	39
control the	149
control to	97
cost	72
cost $	-57
costs $	-10
could	11
could $	-69
could be	8
could do	133
could even	-11
could go	-23
could just	54
could make	-16
could put	-8
could take	-12
could we	-24
couldn't	-49
couple	-63
couple of	-21
course	-74
cover	23
cue decides	61
cue first decides	43
cue first promises	-16
cue first requests	-67
cue first thanks	-19
cue question word	-8
cue thanks	-38
current	-50
cut	71
data	-14
day $	53
days	-12
decent	-8
decide on	63
decided	37
decided on	-17
decided that	-113
decision	-76
decision on	-15
definitely	22
department	-29
depends	-31
device	97
device that	-37
did	-31
did we	42
did you	-56
didn't	-14
didn't have	-16
difference	-11
different	-16
different $	-8
different things	-18
difficult	-24
discuss	-98
discussion	-67
do $	-83
do a	-60
do have	32
do i	-19
do it	-99
do some	41
do that	-131
do that $	-34
do the	-14
do this	-8
do with	-24
do you	-19
does	-93
does $	-14
does it	-59
does that	-12
doesn't have	73
doing $	-47
don't $	-10
don't know	-68
don't know $	-43
don't really	13
don't wanna	73
don't you	47
done	-104
done $	-33
down and	-34
down the	-41
down to	-21
dunno	-61
dunno $	-9
dunno if	-10
e	-50
e mail	-10
each of	-29
each other	-35
easier	-36
easily	-23
easy to	-86
either $	-14
else $	49
email	-45
end	-100
end of	-26
enough	-109
enough $	-15
enough to	-16
especially	-56
even have	93
even if	40
ever	9
every time	36
everybody	-95
everyone	13
everything $	-78
everything else	17
exactly	-75
example	-101
except	-14
existing	-19
expensive $	-28
face	-71
fact	19
fair	-38
far	119
far $	25
far as	-57
fast	-20
feature	-14
feel	28
feel $	94
feel like	13
feels	-36
felt	-17
few	9
figure	-22
final	12
finally	51
find	-20
find it	-33
find out	-24
find them	-8
finding	-24
finish	-8
finished	-18
first $	-80
first of	-17
first one	23
fit	-38
five $	-141
five minutes	-44
five to	-17
focus	35
focus on	13
folder	-19
for $	-116
for a	24
for an	-27
for example	-44
for it	-82
for it $	-31
for like	-54
for me	-42
for now	-11
for now $	20
for our	-98
for something	-8
for television	89
for that	-81
for that $	-13
for the	10
for them	43
for us	-23
for voice	32
for you	-37
for your	-31
forgot	9
form	-25
form i can	-63
form i could	-21
form i have	-64
form i need	-20
form i should	-13
form i will	-43
form it can	34
form it should	-68
form it will	-50
form length 0	-47
form length 5	15
form length 6	27
form they can	-41
form they could	58
form they have	-64
form we could	35
form we gonna	-22
form we need	17
form we should	69
form we will	-11
form you will	-10
forward	-18
found that	-25
four	-129
four $	-8
from a	-43
from our	49
from you	-9
front	-15
front of	-9
fun	-78
fun $	-14
g	-51
gave	-8
general $	77
get lost	-11
get the	15
get to	-56
give	-9
give it	-69
gives	-27
giving	-11
go $	-57
go ahead	-22
go for	10
go on	-9
go through	14
goal	-27
goes	-106
going	37
going back	32
going for	-8
going in	-17
going on	-43
going on $	-13
going with	168
gone	-31
gonna $	-10
gonna do	-70
gonna get	-9
gonna go	22
gonna have	26
gonna just	-23
gonna look	100
gonna make	85
gonna need	-86
gonna use	16
gonna work	17
good idea $	25
good to	82
got $	-23
got it	-12
got like	-28
got some	-41
got the	-85
got this	-9
got to	-22
gotta	39
gotta be	-54
great $	-58
group	12
group $	-11
group is	-30
groups	-17
guess it's	-10
guess that's	-10
guess you	-8
guy	-16
guys $	-23
guys have	42
h	-44
ha	-47
had to	-29
half $	-32
hand $	-12
hands	-14
hands $	-39
happen	-13
happy	29
hard	13
hard to	-72
has	34
has a	-31
has some	-8
has the	106
has to	35
have all	-11
have an	39
have been	-27
have just	62
have like	52
have no	-21
have on	77
have one	-48
have our	-8
have some	28
have something	-48
have them	50
have this	-25
have to $	-15
have we	48
have you	-43
have your	16
haven't	-90
having a	26
having to	-10
he	-54
he's	-25
head	26
hear	-70
help	-65
here	-27
here $	-107
here is	-19
here we	-9
here's	-17
high tech	27
his	-14
hit	-27
hold it	-66
home	-8
hope	-61
hopefully	-33
hour	-16
house	-31
how	-8
how do	-69
how it	-12
how many	-14
how much	-62
how the	-12
how to	-50
how we're	68
how you	-10
however	-11
huge	-8
i am	-45
i can	-63
i can't	-65
i could	-21
i d	14
i did	-17
i didn't	-65
i do	-55
i don't	-52
i dunno	-60
i dunno $	-8
i feel	-39
i found	-11
i get	-21
i got	-51
i had	-34
i have	-64
i haven't	-26
i hope	-8
i i'm	-10
i if	-9
i in	17
i it	-72
i it's	-8
i know $	-8
i like	-22
i made	53
i mean $	-9
i need	-20
i really	-47
i said	-11
i see	-27
i should	-13
i suppose	20
i th	-43
i think	10
i think $	9
i thought	-78
i want	-44
i wasn't	-8
i will	-43
i wonder	-20
i'd	17
i'd give	-11
i'd like	-40
i'll	-74
i'll just	-16
i'm $	-12
i'm doing	25
i'm gonna	-80
i'm just	-84
i'm not	-100
i'm sure	-8
i'm the	-10
i'm thinking	-60
i've had	22
i've just	-18
i've seen	96
id	-15
idea	9
idea $	40
idea of	19
ideas	-76
ideas $	-18
if i	-59
if it	14
if it's	20
if that	-8
if that's	-26
if the	-82
if there	41
if there's	48
if they	-16
if this	-14
if we're	-11
if we've	-8
if you	-28
if you're	-108
if you've	33
imagine	-49
important	-91
important $	-40
in all	-21
in and	-11
in fact	-18
in general	70
in it	-38
in it $	-12
in mind	-25
in mind $	-8
in my	-19
in our	-65
in terms	-48
in their	-12
in there	-53
in there $	-17
in this	-59
in with	-29
in your	50
including	-33
individual	-24
information	-78
information $	-17
input	-55
inside	10
inside $	22
instead	-11
instead of	-17
instructions	-11
interesting	-85
internet	83
internet $	-38
into $	-46
into a	-18
into it	-22
into that	-10
into this	-11
ipod $	-22
is a	-89
is all	-19
is also	-22
is for	-14
is going	52
is gonna	-73
is good	-31
is i	50
is if	-29
is it	-16
is it's	-12
is like	-50
is more	-12
is no	18
is not	-68
is on	129
is our	-54
is probably	-19
is quite	-38
is something	-20
is that	15
is that $	10
is the	31
is there	-31
is this	-23
is to	-32
is very	-24
is what	-62
is where	19
isn't	-72
issue	-66
issues	-20
it a	-65
it all	-50
it at	76
it be	-15
it but	31
it can	34
it comes	-15
it does	-63
it doesn't	-93
it down	-8
it feels	-9
it from	19
it goes	-8
it i	-35
it if	-13
it in $	-16
it into	15
it is	-26
it is $	-52
it like	17
it look	18
it looks	-33
it might	15
it needs	9
it off	-32
it or	-51
it out	-49
it really	-52
it s	-8
it says	-14
it should	-71
it that	-17
it to	-16
it too	-19
it will	-50
it with	-51
it works	-11
it wouldn't	-17
it you	-12
it'll	25
it's $	-80
it's all	-10
it's easy	-8
it's going	92
it's gotta	75
it's i	-15
it's kinda	-14
it's made	-19
it's pretty	-37
it's probably	-24
it's quite	-44
it's really	16
it's something	-26
it's very	-56
itself $	-47
job	16
just $	-88
just a	24
just as	25
just be	40
just do	-10
just for	64
just go	18
just got	-10
just has	-11
just have	12
just in	-13
just like	-93
just need	-8
just not	19
just one	-10
just say	11
just so	-14
just some	82
just to	14
k	-48
keep	33
keep it	17
keep the	-22
keeping	-26
key	-37
kids	-70
kinds	-13
know a	-50
know if	-57
know it	-14
know the	8
know what	-75
large	-10
last	-82
last time	-16
later	-62
learn	-21
left	-99
length 1	-9
length 2	-100
length 3	-30
length 30	31
less	-120
let me	-30
let's	39
let's go	8
let's have	12
let's just	52
let's see	-27
life	-34
like $	-96
like a	15
like an	-20
like how	-13
like i	-72
like in	-10
like it $	-17
like it's	70
like just	-9
like maybe	41
like on	-29
like some	-9
like that $	12
like the	12
like we	-29
like what	-51
like with	63
like your	-16
limited	-19
line	11
literally	-12
little bit	-124
long $	-11
long as	27
look $	-68
look and	-77
look cool	-51
look like	-8
looked	-34
looking at	8
looking for	-24
looks	-94
looks like	-45
lose	-70
lost	41
lost $	32
lot	-65
lot $	-11
lot of	-53
love	-33
low	-14
made	10
made a	-9
made of	12
made out	78
mail	-13
main	53
make	11
make a	15
make some	-21
make something	15
make sure	-30
make the	10
makes	-56
making	-155
making it	-8
manager	-18
many	-116
match	-24
matter	-27
may	-86
maybe	32
maybe $	-114
maybe a	-15
maybe have	91
maybe i	-25
maybe if	-22
maybe it's	97
maybe like	-33
maybe not	-27
maybe that	-52
maybe the	-57
maybe this	54
maybe to	27
me	-47
me $	-75
me that	-9
me to	-8
mean $	-36
mean if	-55
mean it	-12
mean that	-26
mean the	-31
means	-89
meet	-13
meeting	-65
meeting $	-63
mentioned	-61
messages	-27
middle	-8
middle $	8
might have	-17
might not	8
million	91
mind $	-53
mine	-34
minute	-50
minutes	-95
minutes $	-59
minutes to	-10
miss	-8
mobile phone	8
model	-34
moment	-57
moment $	-9
money	24
money $	-8
more $	-64
more advanced	29
more for	-17
more like	-40
more of	-44
more or	-21
more than	60
most	-15
most important	-21
most of	-32
most people	-12
move on	-16
moving	-67
much $	-59
multiple	35
must	-57
my	-92
myself	-11
name	31
natural	-22
necessary	-13
need	14
need $	17
need a	45
need it	-31
need the	-69
need to	10
needed $	52
needs	8
needs to	49
new $	-40
new requirements	34
next	-81
next $	-10
next able	-103
next about	-76
next actual	62
next actually	-100
next add	-27
next advanced	14
next after	36
next again	-78
next ahead	-14
next all	-22
next almost	14
next already	-70
next although	-28
next always	-55
next am	41
next any	-88
next anything	-77
next anyway	-57
next aren't	-29
next around	-43
next ask	-13
next away	-111
next awesome	96
next bad	-23
next base	-19
next basically	-74
next because	11
next been	11
next before	-77
next being	25
next better	-44
next between	-31
next big	-78
next black	-18
next board	-47
next both	-58
next break	-9
next budget	-36
next button	-118
next buy	-55
next c	-49
next came	-26
next can't	-109
next case	-112
next certain	-8
next change	-58
next changing	-15
next chip	9
next choice	-12
next choose	-27
next clear	-17
next close	-31
next come	-90
next comes	-58
next comfortable	-24
next company	-10
next completely	-11
next computer	-12
next concept	-24
next consider	-9
next costs	-41
next could	23
next couldn't	-22
next couple	21
next course	-45
next cover	-14
next decide	-28
next decided	-17
next decision	-24
next definitely	-74
next device	-66
next did	-92
next didn't	-75
next different	-8
next discuss	-69
next discussion	-19
next does	-13
next doesn't	-87
next doing	-92
next don't	-18
next double	-68
next dunno	-121
next e	-18
next each	-58
next easily	34
next else	-48
next email	-16
next end	-11
next energy	8
next especially	-52
next even	14
next every	-10
next everybody	-64
next everyone	-9
next everything	-72
next exactly	-75
next example	-61
next excellent	-9
next expensive	-17
next extra	-9
next f	-95
next face	-15
next fact	21
next fair	-21
next feels	-8
next few	-16
next figure	-15
next final	-13
next fine	-55
next first	-84
next for	-10
next found	-39
next four	-81
next fun	-34
next g	11
next general	-18
next give	-62
next given	-27
next gives	-10
next goes	-44
next going	-110
next good	-50
next gotta	-8
next great	-94
next group	-74
next guys	-96
next h	-19
next ha	-8
next had	14
next half	-28
next happy	-10
next hard	-37
next help	-40
next here's	-8
next hey	-26
next high	-49
next how	-12
next i'll	-54
next i'm	-27
next ideas	-37
next imagine	-11
next important	-44
next include	-41
next individual	-22
next information	-36
next inside	38
next instead	25
next into	-10
next is	-9
next its	55
next itself	-9
next just	-18
next k	-23
next kind	14
next l	-14
next large	24
next last	-75
next later	-52
next left	-52
next less	-50
next let	-32
next looking	8
next lose	-21
next lot	-9
next lots	-9
next m	-8
next makes	-59
next making	-63
next many	-55
next may	-18
next maybe	-19
next me	-11
next means	-72
next meeting	-64
next mentioned	-8
next messages	36
next middle	-13
next might	14
next million	83
next mind	-46
next minutes	-102
next mobile	-32
next moment	-12
next money	-16
next most	-104
next move	-14
next my	-22
next n	-67
next name	-17
next needed	-14
next needs	-114
next never	-81
next nice	34
next nothing	-8
next now	-31
next number	-64
next numbers	63
next o	31
next obviously	-41
next off	54
next often	-13
next old	-22
next older	-42
next once	-28
next ones	-92
next only	28
next option	-41
next options	-68
next original	17
next other	11
next our	-18
next outside	145
next overall	-19
next own	-29
next p	-22
next particular	-11
next per	-35
next personal	-33
next phone	-11
next pick	-11
next place	13
next play	-42
next please	-17
next point	-86
next possible	53
next possibly	46
next preferences	-11
next press	-55
next price	-56
next problem	8
next process	-21
next production	-24
next profit	98
next pull	20
next put	-99
next putting	-8
next question	-17
next quickly	-10
next quite	-11
next rather	-47
next real	-21
next really	-45
next remember	-11
next requirements	-32
next research	-28
next rest	30
next role	21
next room	19
next round	-47
next save	-11
next saying	-67
next says	-17
next screen	-70
next second	-9
next see	-89
next seems	19
next seen	-22
next sell	-48
next send	-34
next sent	-21
next separate	-9
next set	-17
next should	-24
next shouldn't	-13
next side	27
next simple	10
next since	-41
next sit	-16
next size	-20
next skip	42
next small	-106
next some	-115
next sometimes	26
next somewhere	-9
next sorry	-97
next sounds	12
next source	14
next space	-17
next special	-8
next specific	-49
next spend	-10
next stand	-27
next standard	-12
next start	-71
next stay	32
next stick	70
next still	-77
next stuff	-57
next such	-9
next suppose	-23
next supposed	-47
next sure	-28
next switch	-27
next system	-12
next t	8
next taken	27
next takes	-26
next taking	-11
next talk	-58
next talking	-67
next target	-14
next team	-32
next tech	-11
next technology	-75
next television	38
next tell	-32
next ten	-38
next terms	-26
next th	-95
next thank	-25
next thanks	-21
next there's	-26
next these	-21
next they	-9
next they've	27
next thing	-9
next things	-94
next this	-28
next though	-63
next thought	-91
next three	-82
next through	22
next time	-112
next together	-41
next told	46
next too	-9
next top	-12
next touch	-31
next try	-62
next trying	-55
next turn	-9
next two	-91
next type	-20
next under	-66
next us	-67
next use	-10
next used	-93
next users	-30
next uses	-11
next usually	-9
next volume	19
next w	-109
next wanna	-100
next wanted	-38
next wants	-17
next was	-14
next wasn't	-68
next watch	-22
next watching	-20
next we're	9
next went	-25
next what	-9
next what's	-64
next whatever	-56
next whether	-88
next which	-46
next while	23
next whole	-75
next why	-74
next will	-12
next within	-34
next won't	27
next worked	-13
next working	-64
next works	-39
next worry	35
next wouldn't	-51
next wow	-38
next write	-19
next y	-92
next year	34
next yep	19
next yet	-25
next you'd	-19
next you'll	-21
next you've	-72
next younger	-10
next your	-10
next yourself	-12
next zero	42
no $	-89
no i	-39
no idea	-20
no it's	-14
non	140
not $	-98
not a	-28
not be	-11
not gonna	75
not just	9
not like	-32
not only	75
not quite	-13
not really	-16
not so	-19
not to	-15
not too	53
not very	-24
note	-31
nothing	9
number of	52
numbers	36
numbers $	10
o	-36
obviously	-75
of all	-42
of an	-18
of any	-48
of course	-38
of different	-24
of having	19
of how	13
of it $	-93
of like	-66
of my	-36
of our	27
of people	-32
of some	-12
of that	-71
of that $	-24
of the $	-12
of them $	-39
of these	-36
of thing	-55
of thing $	-15
of those	-75
of us	-9
of use	-13
of view	-13
of what	-39
of you	-39
of your	-9
off button	-26
off switch	-32
off the	-45
often	-76
okay	-18
old	-76
older	-51
on $	-13
on and	41
on how	15
on off	81
on one	79
on our	-62
on print	38
on print $	66
on that	-107
on that $	-34
on there	24
on there $	58
on to	-64
on top	-11
once	-57
one i	23
one is	40
one more	-9
one of	47
one on	-19
one or	-15
one side	133
one that	-56
one thing	-81
one two	67
ones	-99
ones $	-48
ones that	-15
only $	-12
only use	12
operating	-16
options	-108
options $	-46
or $	-136
or a	-139
or anything	19
or are	-26
or at	-25
or do	-21
or if	-33
or is	-42
or less	-28
or like	-28
or maybe	-63
or not	-58
or not $	-9
or the	-111
or this	38
or we	-34
or whatever $	-31
or you	-31
original	-56
other $	-23
other side	-46
other thing	32
other things	-43
otherwise	-54
our case	-8
our company	-45
our project	-9
our target	-15
out $	37
out that	-46
out the	-30
out there	-21
out what	-17
outside	26
over	-91
over $	-14
overall	-29
own	-70
p	85
page	-10
panel	21
part of	-11
particular	-54
parts	-20
pay	-40
pay more	-21
people $	-101
people are	55
people don't	-10
people really	-8
people that	-10
people to	-9
people use	43
people want	-34
people who	26
people will	-8
per	-79
perhaps	-35
person	-58
person $	-8
personal	-41
personal preferences	-13
personally	-26
phone $	-26
phone or	118
pick	-57
pick up	-9
picture	-17
pictures	-9
place	-37
place end	-9
place late	14
place start	-8
places	-16
plan	66
player	-14
please	-15
point	-36
point $	-47
point five	-33
point of	-36
point three	-20
points	-42
popular	-29
position	-9
possible	32
possible $	33
possible to	26
possibly	27
power $	-66
power source	15
prefer	-12
preferences	-24
press	-78
press the	-11
pretty good	-8
pretty much	-17
previous	-16
price	-14
price $	-27
print	11
print $	66
problem	-101
problem $	-11
problems	9
process	-59
process $	-9
production	-9
production cost	-10
profit	72
program	-14
project	-25
project $	-60
project manager	-13
pull	-28
put in	-20
put it	-72
put that	-12
put them	17
putting	-53
quality	-8
question $	-17
questions	-43
quick	-35
quite a	34
quite like	50
re	-24
read	-32
ready	-44
real	-94
really $	-85
really cool	55
really good	45
really know	-8
really need	63
really want	-10
reason	-14
record	-17
red $	70
reduce	23
regular	-29
regular $	30
related	11
remember	-49
report	-33
require	-43
requirements $	-15
research	-80
response	-9
rest	-35
rest of	-13
right	-19
right $	-111
right now $	-9
right okay	-12
right okay $	-8
role	-27
room $	-23
room and	-19
room for	-11
run	-29
running	-44
s $	-55
s a	25
s i	70
said	-14
said $	-15
same	-9
same time	-37
saw	-17
say it's	-8
say that	-19
say we	-8
saying	-142
says	-62
scale	-46
second	-69
see	-16
see $	-48
see if	-61
see it	-42
see that	50
see the	-22
see what	-33
seeing	-25
seems	50
select	-26
selection	-50
send	-67
sense	-93
sense $	-13
sent	-56
set $	-14
several	-9
she	-47
should	19
should do	-32
should go	-16
should have	17
should just	61
should look	45
shouldn't	-40
show	-44
show you	-12
side	41
side $	-118
side of	49
similar	-10
simple	36
simple $	-103
simple to	27
since	-8
since we're	-59
single	21
sit	-50
sitting	-10
size of	-35
skip	46
small $	-29
smaller	-19
so $	-92
so i	-29
so it	21
so it's	-58
so much	-41
so yeah	-17
so yeah $	-15
some kind	13
some of	-75
some sort	-53
somebody	-21
somehow	-9
something like	8
something new	-13
something that	12
something that's	22
something to	-9
something we	110
something with	-9
something you	62
sometimes	-21
somewhere	-72
somewhere $	-16
soon	-24
sorry	-68
sorry $	-11
sort	9
sort of	13
sound	-21
sounds like	64
source	16
source $	-27
space for	46
spend	-30
stand	101
standard	-84
start with	-13
started	-28
stay	8
stick	122
stick with	-27
still have	-8
stop	-8
structure	-8
stuff $	-102
stuff like	12
style	-33
such a	-45
such as	-26
suppose	20
supposed	-78
supposed to	-78
sure $	-21
sure about	-8
sure that	81
survey	17
switch	-46
switch the	27
system	-58
system $	-9
t	-13
take into	-34
take it	-51
taken	-34
takes	-44
taking	-62
talk about	-92
talked	-39
talked about	-16
talking about	-77
target	26
target group	68
team $	-21
tech	9
television $	8
tell	-34
ten	-90
tend	-35
tend to	-35
terms	-53
terms of	-48
th	-12
th $	-13
th i	-8
than a	-9
than just	-10
than one	-11
than that	-16
thank	-25
thank you	-25
that a	-61
that actually	64
that are	-69
that being	36
that can	-18
that comes	-30
that for	45
that had	27
that has	11
that i	-11
that idea	-20
that if	-31
that in	9
that it	33
that kind	-65
that like	-14
that looks	-58
that means	-16
that might	-40
that our	-17
that seems	11
that something	13
that sort	-21
that that's	-61
that the	15
that there's	-41
that they	-67
that to	-9
that was	-87
that way	-10
that we're	30
that we've	-10
that will	-39
that yeah	-16
that yeah $	-12
that you	10
that you're	-23
that's a	-13
that's about	81
that's all	-16
that's fine	-9
that's fine $	-9
that's gonna	-21
that's good $	13
that's got	-8
that's it $	-8
that's just	17
that's like	-25
that's not	-52
that's one	-21
that's our	51
that's pretty	-11
that's really	23
that's something	-53
that's true	-25
that's true $	-15
that's very	14
the $	-122
the actual	-62
the back	-13
the base	-25
the best	33
the black	81
the board	-14
the button	-47
the case $	-12
the chip	-9
the company	33
the cost	-56
the costs	-65
the device	-14
the different	-31
the end	-33
the energy	-26
the fact	53
the final	-29
the i	-14
the idea	12
the in	33
the internet	55
the internet $	9
the ipod	-10
the kind	-26
the last	-52
the look	-19
the main	101
the management	-17
the meeting	-39
the middle $	8
the minutes	-11
the moment	-17
the new	20
the next	-42
the number	11
the numbers	-11
the numbers $	87
the on	-106
the one	-73
the only	-71
the other	10
the outside	90
the power	-64
the price	-41
the rest	-35
the right	-55
the room	-39
the s	-9
the screen	-68
the second	-9
the side $	-24
the size	-29
the sort	-59
the stuff	-32
the technology	-29
the television $	-41
the that	56
the the	65
the thing	-95
the things	9
the three	-20
the time	14
the time $	-12
the top	24
the top $	62
the touch	-9
the tv	14
the tv $	13
the two	-27
the various	45
the very	-16
the volume	13
the way	-94
the website	-20
the working	-24
the you	-27
the younger	37
their	-104
them and	-16
them in	-24
them on	54
them to	-9
then i	-8
then it	-33
then that's	136
then the	-8
then we	-32
then we're	-8
there	-33
there $	-29
there is	-50
there was	-30
there we	-34
there you	-22
there's like	45
there's no	-33
there's the	-39
these	-44
these are	-64
these things	-15
they	-15
they $	-11
they can	-41
they could	58
they do	-17
they don't	-67
they have	-64
they just	-14
they were	-15
they would	-19
they're	-31
they're gonna	28
they're not	-19
thing and	-9
thing i	-10
thing is	-101
thing that	-73
thing to	-60
thing was	59
things i	9
things that	-112
things to	34
think $	15
think a	-19
think i	-62
think i'm	94
think if	62
think maybe	-83
think of	-64
think so	-49
think so $	-31
think that's	-94
think the	34
think they're	-24
think this	8
think we	17
think we're	15
think we've	-46
think you	-66
thinking	-14
thinking about	-13
thinking maybe	52
thinking of	-19
thinking that	-8
third	-12
this $	-121
this for	49
this idea	-9
this kind	-40
this meeting	-27
this one $	-22
this point	-11
this project	-11
this thing	-23
this up	-12
this was	-9
this whole	-11
this would	-12
those $	-45
those are	-28
though	-92
though $	-65
thought	-92
thoughts	-40
three	-11
through	-12
through $	-27
through the	-40
throw	-33
time $	-25
time to	-14
time you	129
to $	-110
to a	26
to add	-15
to be $	-35
to buy	-17
to change	-28
to come	-43
to cover	62
to decide	-78
to discuss	-28
to do	-95
to do $	-21
to go $	-38
to it	-71
to it $	-39
to just	28
to keep	15
to know	-38
to like	-27
to make	25
to make $	69
to operate	10
to our	-24
to people	32
to press	-9
to say	-61
to sell	137
to some	-21
to start	23
to stick	89
to take	-49
to talk	-37
to tell	-9
to that	-49
to them	50
to them $	50
to think	-13
to this	-24
to us	-12
to use $	-55
to work	-58
to worry	-17
to you $	-17
to your	-22
today	-10
together $	-11
told	-26
too $	27
too expensive	48
too many	-19
top	22
top $	-19
touch screen	23
towards	54
tried	40
true	-57
true $	-33
try	-103
try and	-39
try to	-20
trying	-72
trying to	-71
turn it	-22
tv and	-19
two three	109
type	33
type of	-42
understand	-25
unfortunately	-13
unique	-18
unless	-29
until	-9
up $	-112
up and	-18
up for	-15
up on	-21
up the	-60
up to	-72
up with	-116
us	-99
us $	-35
us to	-21
use $	-83
use a	-92
use it $	35
use that	-12
used	-107
used to	-26
useful	-10
users	-51
uses	-10
using a	-16
using it	25
using the	-44
usually	-62
various	10
very good	11
very good $	19
very high	29
very much	-27
very well	-12
view	-19
voice	23
volume	66
volume $	-105
volume and	118
volume up	21
w	-9
w $	-32
wait	-29
walk	-10
wanna do	-11
wanna go	-23
want a	-9
want it	115
want something	19
want the	-83
wanted	-104
wants	-60
wants to	-25
was a	-54
was gonna	28
was it	-13
was like	-45
was that	12
was the	-66
was thinking	-21
wasn't	-87
watch	-48
watching	-76
way $	30
way of	-22
way that	-9
we $	-97
we actually	-26
we all	9
we also	-14
we can $	-22
we can't	-12
we could	35
we decided	96
we definitely	-18
we did	-58
we didn't	10
we do	22
we don't	28
we get	-64
we go	-82
we go $	-20
we going	-22
we gonna	-22
we got	-43
we have $	-19
we haven't	-16
we know	18
we make	-29
we might	-103
we need	16
we probably	-35
we put	-35
we really	-16
we said	-31
we should	69
we talked	-12
we think	-72
we want	36
we wanted	-38
we we're	-16
we would	-22
we'll go	9
we'll just	-19
we're	28
we're actually	90
we're all	-22
we're definitely	109
we're doing	-25
we're gonna	38
we're having	67
we're just	-26
we're looking	27
we're talking	-35
we're trying	-11
we're using	-24
we've	21
we've been	-9
we've got	44
we've got $	10
we've gotta	-32
web	-31
website	-17
website $	14
well $	-13
well as	-41
well yeah	51
well yeah $	55
were	-45
were talking	-10
what	-16
what $	-22
what about	-45
what are	-69
what does	-11
what else	-29
what i	-70
what i'm	-14
what i've	31
what if	16
what is	-47
what it	-59
what kind	-48
what our	-12
what people	-19
what the	-80
what we've	27
what would	-29
what you're	-18
what's	-100
what's the	-9
whatever $	-59
when i	-25
when they	-14
when you	-85
where the	-9
where we	17
which are	32
which i	-48
which we	-26
which will	-10
which you	-14
while	21
white	-42
who are	-12
whole thing	-19
why	-100
will	-9
will have	20
willing	-19
willing to	-15
with $	-74
with a	75
with all	-18
with it	-61
with it $	-22
with like	-16
with one	-10
with our	-70
with some	-16
with something	-29
with that $	-61
with the	13
with their	-9
with them	-9
with this	-65
with what	-60
with your	-38
within the	-19
won't	-68
wonder	-46
wondering	115
word	-42
words	-15
work $	-92
work on	11
work with	13
worked	-27
working $	50
works	-115
worth	-26
would have	-69
would just	-37
would like	-18
would say	96
would say $	86
would think	-20
would you	-34
wouldn't be	-20
write	-61
writing	-13
wrong	-16
yeah i	-41
yeah it's	-44
yeah okay	-9
yeah that's	10
yeah the	29
year	-9
years	-49
yep	-14
yet $	-40
you all	-49
you are	-55
you can $	-11
you do	-38
you don't	-116
you find	-22
you get	-80
you go	-65
you go $	-12
you got	-14
you had	-20
you hold	-17
you in	-16
you know $	9
you like	-27
you mean	-14
you might	-35
you press	-17
you put	-18
you said	-64
you say	-46
you see	-57
you still	60
you the	-15
you think $	13
you to	-25
you two	-9
you use	-14
you wanna	-92
you want	-11
you want $	-15
you were	-17
you will	-10
you would	-37
you wouldn't	38
you'll	-54
you're gonna	-49
you're watching	-9
you've got	56
young	108
younger	40
your hand	38
your television $	81
your tv	-11
yours	-12
yourself	-30
zero	-15`,
};
