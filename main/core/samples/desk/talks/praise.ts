export const praise = `
# 04-12 21:05 Dorothea Lang | Just a thank you
c No question today. I walked 300 km in your boots in March, no blister. At 67. I wanted somebody to know.
p *closed
Mon 08:35 n Good morning Dorothea. Now six people know, because I read it aloud at breakfast. 300 kilometres! Where did you walk?
c From Porto to Santiago and a bit further to the sea.
n Then the boots have seen the sea. Thank you for writing; one gets mostly broken things to read here.

# 04-27 10:50 Julie Armand | Photo of the dog
c you wanted the photo. 3 nights of rain, dry inside, dog in the middle
c [photo dog-in-tent.jpg]
p *both
t AAAH 😍 what's the name??
c Biscuit
t Biscuit is now on the wall between a husky and a very small cat in a very large backpack.
c his best day

# 05-09 12:15 Sam Whitaker | Repair
c Got my jacket back from repair. It was for the cuff, but whoever did it also replaced the cord in the hood. Didn't ask for it, didn't pay for it. Tell them cheers
o Hi Sam, that's so nice, I'll tell Birgit straight away!
+4m o She says: "a hood without a cord is a bag".
c 😂 legend

# 05-24 18:20 Agnes Lund | Home again
c You helped me when the maps were gone in Jotunheimen. Home again, everything went well. We'd have turned back that morning without your two minutes 🙏
p *closed
Tue 08:14 d Good morning Agnes. Thank you, that means a lot. I've read it to the people who made the mistake, and they were glad as well.
d And it's safe to update now: 5.3.1 is out since Wednesday.
c updated, maps still there 👌

# 06-06 09:33 Paweł Zieliński | five stars
c Where can I write review? Alder 3 in storm on Lofoten, 2 nights, nothing broken
p *both
a On the product page, at the bottom. Storm reviews are the best ones.
c ok wrote it. 5 stars. -0 for smell of new tent haha
a Fair.

# 06-19 14:55 Petra Vlasák | I arrived!
c Hello Nora! I'm in Santiago. 34 days, 6.4 kg 😊
c [photo santiago.jpg]
p *both
n Petra! I've been wondering about you. Did the hips forgive the belt?
c On day 3, exactly. And 45 l was enough, I even had space for bread
n I'm so glad. Have a long sleep, and then the sea, if you can.
c Tomorrow Finisterre. Thank you for everything

# 06-29 16:08 Walter Hughes | Update on "for now"
c You noted "for now" in May. You can delete the note, my wife has just got your boots and walks faster than me.
p *both
n Good afternoon Walter. I've deleted it with pleasure. Shall we send you something against the speed?
c A bench, perhaps.
n I'll pass it on to the product people 🙂
`;
