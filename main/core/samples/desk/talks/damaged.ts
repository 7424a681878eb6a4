export const damaged = `
# 04-08 09:50 Ingrid Moe | Tent pole broken on first use
c Hello, Alder 2, used last weekend for first time. One pole split at the metal end when I put it up. No wind.
c [photo pole-end.jpg]
p *hi
c BF-46118
p *to
d Hi Ingrid, thanks for the clear photo. That's the ferrule, the sleeve where two sections join. It shouldn't split.
d Could you tell me the number on the small white label in the pole bag? It says LOT and four digits.
c 0326
d Thank you, noted. I'm sending you a complete set of poles, because I don't want you to find the next one in the rain.
c Super. Do you want the old one back?
d Yes please, our product people want to see it. The label is in the parcel.
c ok will do

# 04-10 12:14 Callum Reid | Stove arrived dented
c Stove came with a dent like someone stepped on it
c [photo dent.jpg]
c still works I think?
p *hi
c BF-48677
p *to
a Hi Callum. Don't light it. The dent is at the valve.
c oh. ok
a New one leaves today. The old one: please throw it away without the gas, in metal waste. No return.
c are you sure, it's 64 euros
a I'm sure. A stove with a bent valve isn't travelling anywhere.
c fair play. thanks

# 04-17 17:10 Elena Marchand | Head torch leaks?
c hi, the glass of my wick 300 has water inside after one rainy run. it says IPX6 on the box
p *hi
c BF-48540
p *to
o Hi Elena, that shouldn't happen with IPX6. Was the battery lid fully closed? There's a little orange line that you shouldn't see any more.
c I could see a bit of orange yes. doesn't close more than that
o Then the seal may sit wrongly. Could you try to take the rubber ring out, and put it back with the flat side down?
+31m c ah! ring was twisted. now orange is gone
o Wonderful! Let it dry open for a day. If there's still mist on Monday, I'll send you a new one.
Mon 11:08 c dry since saturday, went running in rain yesterday, all good

# 04-22 10:28 Robert Engel | Box crushed, mug broken
c Box looks like an elephant sat on it. Enamel chipped on 3 of 4 mugs. Rest ok.
c [photo mugs.jpg]
c BF-49880
p *to
t Ouch! 🐘 Hi Robert. Three new mugs, or €48 back?
c 3 new ones please, they're a gift
t Leaving today, wrapped like a newborn. Until when do you need them?
c Saturday
t You'll have them Friday. And keep the chipped ones, they're still good for coffee in the garden.
Fri 18:33 c here and in one piece. wrapped like TWO newborns. thx

# 04-29 13:55 Agnieszka Wrona | Zip of the jacket
c Dear Birkfell, the main zip of my Sorrel shell separates from the bottom when I sit down. The jacket is four weeks old. What do you suggest?
p *hi
c The order was BF-48003.
p *to
n Hello Agnieszka. Thank you. A zip that opens from below nearly always has a worn slider, and at four weeks it's ours to put right.
n There are two ways: our workshop changes the slider, which takes about ten days with post. Or I exchange the jacket, which takes four days. The workshop is the kinder one to the jacket; you choose.
c I don't need it until June. Repair is fine, I don't like to throw things away.
n Nor do we. The label is in your mail; please write "slider" on the slip.
+13d c The jacket came back yesterday. The zip works, and someone sewed a loose thread at the cuff as well. Please thank them.
n I'll walk over and tell her. Her name is Birgit.

# 05-06 11:20 Dylan Price | Mat loses air
c plume mat flat every morning. 3 nights now
p *hi
c BF-51020
p *to
d Hi Dylan, sorry about your back. Let's find out whether it's the valve or a hole: blow it up hard, close the valve, put it in the bath and press. Where do bubbles come?
c now?
d Whenever you have a bath and five minutes.
+55m c small bubbles from the seam near the pillow end
d A seam can't be patched for good. I'll exchange it. Please cut the old one across once and send me a photo, then you needn't return it.
c cut it??
d So that it isn't sold again by somebody. Recycle it with plastics afterwards.
c [photo cut.jpg] that hurt
d Thank you, and I'm sorry. The new one arrives on Friday.

# 05-13 09:09 Annika Ståhl | Scratched pot set, missing lid
c Pot set BF-51840: scratches inside the big pot, and no lid for the small one
c [photo pot1.jpg]
c [photo pot2.jpg]
p *to
a Hi Annika. That set has been used by somebody. It should have gone to second choice, not to you.
c I thought so, there was a noodle in it 🤢
a Right. New set leaves today. Keep or bin the old one, no return.
c thank you. please check your returns better
a Passed on to Venlo with your photo and the noodle.
+2m p *rate
c 3

# 05-20 14:46 Chiara Lombardi | alder 2 pole broken again lot 0326
c Hello, my alder 2 has pole broken. I saw in a forum that many people have this with "lot 0326". Mine is 0326 also.
p *hi
c BF-49713
p *to
d Hi Chiara, you're right. Poles from lot 0326 have ferrules that are too brittle. Since 18 May we replace all of them, broken or not.
c why you don't write it to everyone who bought?
d We will: the mail to all buyers goes out this Friday. You're two days ahead of it. The new set has lot 0426, it leaves tomorrow.
c ok good. and the old?
d Keep it as a spare, or return it with the label in the parcel. Please don't use it in wind.
c ok thank you for honesty

# 05-28 10:50 Nils Brandvold | Backpack strap came off
c The left shoulder strap of my Rowan 60 came off at the seam. In the middle of a walk. 14 kg in it.
p *hi
c BF-45530, bought in March
p *to
j Good morning Mr Brandvold. I hope you came home without harm.
c Yes, carried it on one side for 9 km. Not happy.
j I understand. 14 kg is well within what the Rowan is made for. I'm sending you a new one today, and I refund the price of delivery. Would you permit us to have the old one back? Our workshop wants to look at the seam.
c ok. When does the new one come? I have a trip on 6 June.
j On Tuesday, 2 June. I'll follow the parcel myself.
Tue 16:21 c It came.
j I thank you for your patience, and wish you a good trip on the 6th.

# 06-08 15:42 Harriet Cole | water filter tastes of plastic
c The Rill filter makes the water taste like a paddling pool. Is that safe??
p *hi
c BF-54877
p *to
o Hi Harriet! It's safe, but not nice. Did you flush it with two litres before the first use? It's on the second page of the leaflet.
c I threw the leaflet away
o So did I with mine, to be honest. Please run two litres through it and leave it overnight, then once more.
Tue 09:17 c tastes of nothing now. sorry for the drama
o No drama at all! I'm glad it worked.

# 06-18 16:30 Lukas Steiner | Trekking pole snapped
c Hi, lapwing pole snapped below the handle today. I didn't fall or anything
c BF-55720
c [photo pole.jpg]
p *to
t Hi Lukas, good that you didn't fall! Looking at the photo: is the upper section pulled out beyond the STOP mark?
c hm. there's a stop mark?
t Little line, around 135 cm. Beyond it only 3 cm of tube hold the whole thing.
c I'm tall, I set it to 140
t Then Lapwing is too short for you, it ends at 135. I can't call it a defect, but I don't like to leave you with one pole either: half price for a new upper section (€12 instead of €24), or swap the pair for Lapwing Long, you pay €10.
c the long ones please. thats fair
t Done! Send back both old ones, label in your mail 🙂

# 06-25 11:05 Maeve Gallagher | Tent with a hole, brand new
c brand new alder 3, unpacked it in the garden, theres a hole size of a coin in the fly
c [photo fly-hole.jpg]
p *hi
c BF-57003
p *to
a Hi Maeve. That's from a box cutter, straight edge. Somebody opened the carton with too much energy.
a New tent today or a new fly only? The fly is quicker: in stock, 2 days.
c fly only is fine, rest is grand
a On its way. Old fly: keep it as a groundsheet.
c ah brilliant idea
`;
