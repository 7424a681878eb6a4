export const advice = `
# 04-02 12:50 Julie Armand | Which tent for two and a dog
c Hello! Two adults, one labrador, two weeks in Scotland in May. Alder 2 or Alder 3?
p *both
t Hi Julie! Dry dog or wet dog? 😄
c it's Scotland 😂
t Then Alder 3, no question. A wet labrador in an Alder 2 is sleeping on one of you. It's 600 g more and €60 more (389).
c can it stand wind?
t It's fine to about 70 km/h when it's pegged out properly, take the 8 extra pegs (€9). Door away from the wind, and you'll sleep. The dog always does.
c sold. just ordered, BF-48140
t Enjoy! And send a picture of the dog, we have a wall.

# 04-13 14:35 Georg Hofer | Sleeping bag for the Alps
c Hi, is Drift 0 enough for huts and bivouac in Tyrol in September, 2400 m?
p *both
d Hi Georg. The comfort limit of Drift 0 is 0 °C, which means a man of average build sleeps well at 0. At 2400 m in September the nights are between +4 and −5. For the huts it's more than enough, for the bivouac it's at its limit.
c and with a liner?
d A silk liner gives about 3 degrees, a fleece one about 6. With the fleece liner I'd go. And a mat with R above 4 matters as much as the bag: which one do you have?
c an old foam one, R 2 I think
d Then I'd spend the money there first: Plume, R 4.2, €119. Drift 0 on a foam mat will feel colder than Drift 8 on a Plume.
c interesting. so Drift 8 + Plume = 268 instead of 259 for Drift 0 alone
d For September yes, if you take the liner as well. For October no.
c makes sense, I take Drift 8 + Plume. thank you for real advice
d You're welcome. Sleep warm.

# 04-18 11:02 Kelly Freeman | boots for wide feet
c do u have boots for WIDE feet. like hobbit wide
p *both
o Hi Kelly! The Hobb Mid is our widest, it's even named after them. It has a last of 104 mm in size 40.
c mine are 112 🥲
o Oh. Then it would pinch, honestly. I don't think that we have a boot that fits you, I'm sorry.
c any brand u can recommend?
o I'm not supposed to, but there are makers who do 3 or 4 widths of each boot. A shop that measures your feet is worth a trip.
c thanks for being honest :)
+2m p *rate
c 5

# 04-22 16:12 Rasmus Thygesen | Difference between the two rain jackets
c Sorrel vs Sorrel Slim. Just the cut?
a Cut, and the hood. Sorrel's fits over a helmet, Slim's doesn't. Same fabric, 10 g less, €10 more.
c cycling with a helmet so sorrel
a Sorrel.
c 👍 short and good

# 04-28 10:40 Petra Vlasák | First backpack
c Hello, I never had a trekking backpack. I want to walk Camino in June, 5 weeks. Which one? I'm 1.64
p *both
n Good morning Petra. What a good plan. For the Camino you sleep in hostels, so there's no tent and no kitchen to carry. The Rowan 45 is large enough, and I'd try not to fill it.
c Many people say 60 l
n Then they carry 60 litres. A rule I like: not more than a tenth of your weight. What would you put in?
c Sleeping bag, 2 clothes, rain jacket, small things. 6-7 kg
n That fits into 45 with room for bread. At 1.64 you need the torso S/M. Put 7 kg of books in and walk around the flat for an hour; if the shoulders hurt and the hips don't, write to me, and we'll set the belt together.
c Ok I order it. Is it possible to send it back if it hurts?
n Thirty days, as long as you haven't been in the mud.
+6d c Came. I walked with books. The hips hurt, is it right?
n It is right for three days. After that it shouldn't.
+9d c It stopped on day three, like you said. Buen camino to me 😊

# 05-02 10:22 Oskar Lindgren | gas on the plane
c can I take the ember stove on the plane
p *both
t Hi Oskar! The stove yes, if it's clean and doesn't smell of fuel. The gas cartridge never, neither in the cabin nor in the hold. Buy it there!
c iceland, is the thread the same there?
t Yes, the normal screw one (EN 417). Gas stations have it, and often half full ones left by people flying home, for free 😉
c haha nice tip

# 05-05 09:36 Charlotte Evans | Filter or tablets
c Rill filter vs purification tablets for Nepal? Getting mixed opinions
p *both
d Hi Charlotte. The Rill takes out bacteria and protozoa, but not viruses: its pores are 0.1 µm and viruses are smaller. For Nepal I'd want both: filter first, then a tablet.
c So filter alone isn't safe there?
d In villages, no, I wouldn't rely on it. High up, above the last house, probably.
c Thank you. Most shops would've just said yes. I'll take the filter and tablets.
d €44 plus €8. Don't let the filter freeze at night; a frozen one is broken and doesn't look it. Take it into the sleeping bag.
c Noted!! ordering tonight

# 05-08 15:20 Deniz Aydın | cheapest tent
c whats the cheapest tent u have
a Alder 2, second choice, €219. Scratches on the bag, tent is fine. Three left.
c hmm still much for one festival
a For one festival, borrow one. Seriously.
c 😂 ok bye
a Have fun.

# 05-12 11:28 Marie-Louise Becker | Trousers for hot weather
c Which trousers do you recommend for walking in Sardinia at 30 degrees? I don't like shorts because of ticks and thorns.
p *both
j Good morning Mrs Becker. I would suggest the Tern in the light fabric, €95. It dries within the hour, has openings at the side of the leg, and thorns slide off rather well.
c What about colour? Dark ones are so hot.
j We have "sand" and "olive". Ticks are easier to see on sand; so is every cup of coffee.
c Then sand 😊 Size 42, I have 42 in other brands.
j The Tern is true to size. Shall I reserve one, or do you prefer to order by yourself?
c I order by myself, thank you very much.

# 05-16 09:42 Theo van Rijn | head torch for trail running
c wick 300 for running at night, does it bounce?
p *both
o Hi Theo! I run with it myself. It weighs 86 g and sits well with the wide strap, but the wide strap is sold separately (€7).
c how long on full
o The leaflet says 4 hours at 300 lumen. With mine it's nearer 3 and a half. At 150 it's about 8.
c ok good, taking it with the strap. props for the "with mine"

# 05-20 16:05 Renate Schilling | What do I need for Iceland
c I want to go to Iceland (Laugavegur) in July with tent. I have NOTHING. Budget 900 Euro
p *both
n Hello Renate. 900 is possible when you choose well. May I make you a list?
c Yes please!!
+11m n Alder 2 second choice €219 · Drift 0 €259 · Plume €119 · Ember Duo €64 · rain cover €24 · that's €685. Boots you should buy in a shop near you, where you can walk down a ramp: leave €200 for them.
c And backpack and jacket?
n That's where 900 ends. Could you borrow a backpack? Everybody knows somebody with a Rowan in the cellar. A rain jacket you can't do without there; do you have one that has survived a whole wet day?
c My brother has backpack. Jacket I have an older one, it's ok I think
n Stand in the shower with it for ten minutes. I mean it. If the shoulders stay dry, the list holds.
+1d c Shower test: the jacket failed 😄
n Better in the bathroom than at Hrafntinnusker. Sorrel is €219; I'd rather take Drift 8 plus a fleece liner (€179 together) instead of the Drift 0, that saves 80 of it.
c Then I'm at 824 + boots 200. A bit over 900, but ok. I will order on Friday when salary comes
Fri 18:22 c Ordered! BF-53466. Thank you so so much
Sat 09:15 n A pleasure. Write to me from Iceland whether the shoulders stayed dry.

# 05-29 13:37 Dean Whitlock | alder 2 poles
c thinking of buying an alder 2 but read about breaking poles. still an issue?
d Hi Dean. It was, with poles of lot 0326, sold from February to mid-May. All tents since 18 May have lot 0426, with another alloy at the ferrule. We've had no break with those so far.
c "so far"
d It's been 11 days. I'd rather say so far than never.
c appreciate it. will wait till end of summer and look at it again
d That's sensible.

# 06-02 10:58 Selma Hansen | Tent for family of five
c Hi! Do you have a tent for 5? 2 adults 3 kids (3, 6, 9)
p *both
t Hi Selma! Sadly no, our largest is the Alder 3. Two Alder 3s facing each other work surprisingly well for families: kids in one, parents in the other, or more likely one parent in each 😅
c haha. 2x389 is too much though
t I get it. For car camping a big house tent of another maker for 400 will be more comfortable. Come to us when the 9-year-old wants her own Alder 2 😉
c deal, thanks

# 06-06 11:47 Kyle Benson | 0 degrees means what
c sleeping bag says comfort 0, limit -5, extreme -22. so its good to -22?
p *both
a No. Extreme means you'll probably be alive in the morning. Take comfort as the true one.
c lmao ok
c so for norway in june?
a Valley: Drift 8. High up: Drift 0.
c valley. thx
a BF number when you've ordered, I'll put a code for the liner in. Anke, 10%.
+20m c BF-55080
a That's already paid, so I've sent 10% of the liner back. €3. Don't spend it all at once.
c 😂😂

# 06-10 09:11 Catarina Lopes | rucksack for the laptop
c hi does a 16 inch laptop fit in rowan 45? use it for work and weekend
p *both
o Hi Catarina! I've just tried it with a colleague's: it fits, but only in the main compartment. There's no padded sleeve.
c hmm, no protection then
o No. A padded sleeve of any brand would do, or you take our Rowan Day, which has one. It's only 24 litres, though.
c 24 too small. I'll leave it, thank you for trying with real laptop!
o The colleague was less happy than you are.

# 06-15 15:54 Dominik Krüger | E-bike and rain
c Hi, does the Heron cover fit over Rowan 60 with a helmet strapped on outside?
d Hi Dominik. With a helmet at the front pocket, yes, tried it. On top of the lid, no, it slips off at the bottom.
c front is fine. ordering
d Take L then, not M, because of the helmet.

# 06-23 16:40 Freya Nielsen | trekking poles carbon or alu
c Carbon or aluminium poles? For my mother, 71, bad knees, walks on forest roads
p *both
n Hello Freya. Aluminium. Carbon is lighter, but she won't feel the 90 grams, and aluminium bends where carbon breaks.
n More important: cork handles, and straps that she can put on with gloves. The Lapwing has both, €99 the pair.
c Can she try them first?
n She may walk with them for thirty days, and if the knees say no, you send them back, scratched tips and all. For knees I make that exception.
c That's lovely, ordering them now
Tue 12:30 c She's already complaining that they're too colourful, so she likes them 😄
`;
