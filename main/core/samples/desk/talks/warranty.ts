export const warranty = `
# 04-07 09:05 Johan Eklund | Boots, sole comes off
c Hi. Hobb Mid, 14 months old, the sole comes off at the front. Is it warranty?
p *hi
c BF-29114
p *to
j Good morning Mr Eklund. Two years by law, and three years with us on soles. May I ask for a photo from the side, and roughly how many kilometres?
c [photo sole.jpg]
c maybe 900 km, pilgrim path in Norway and some
j Thank you. The glue has failed, not the rubber, and it's a matter for the warranty. We can glue it anew, in about two weeks, or I give you 60% of the price towards a new pair. After 900 km I would understand both.
c glue please, they are finally comfortable
j I understand that very well. The label is in your mail.
+17d c Back and solid. Thank you

# 04-15 15:33 Michael Thorne | Warranty on a 6 year old tent
c bought a tent from you in 2020, fly is sticky and peeling inside. warranty?
a Hi Michael. No, three years. The coating is polyurethane and it dissolves in water and heat after some years, more so when packed damp.
c so bin it?
a You can wash it off and put a new coating on. €18, an afternoon, not pretty but dry. Or a new fly, €129.
c which would you do
a Coating. If it fails you've lost €18.
c ok sending for the coating. cheers

# 04-28 12:40 Linnea Forsberg | Receipt lost
c Hi! The buckle on my rucksack broke, it's about a year old but I can't find the receipt 😬
p *both
t Hi Linnea! No receipt needed, I've got you here: Rowan 45, 3 May last year. Which buckle, hip or chest?
c hip, one of the teeth snapped
t Classic car door injury? 😄
c ...how
t It's always the car door. Not a warranty case then, but the buckle is €3 and I'm sending it for free. It clips on without sewing.
c you're lovely, thank you!
+2m p *rate
c 5

# 05-07 10:55 Gerhard Pohl | Rejection of warranty
c Your workshop writes "normal wear". The jacket is 11 months old and water comes through at the shoulders. I don't accept that.
p *hi
c BF-33871, Sorrel, 219 Euro
p *to
n Good morning Mr Pohl. I've read the workshop's report. They found that the seams are sound and that the outer fabric no longer repels water. Do you carry a backpack with it?
c Of course, it's a hiking jacket.
n Just so. Has it been washed, and was it impregnated after that?
c Washed twice. Impregnated no. Nobody told me.
n It's on the label inside, but I grant that nobody reads it. Here's my suggestion: the workshop washes and treats it at our cost. If it still leaks after that, it is the membrane, and you get a new one without another word.
c And if I say no?
n Then you may of course call on the arbitration board, and I'd send you the address. I'd rather you stayed dry.
c Fine. Wash it.
+13d n Mr Pohl, the jacket had two hours under our rain shower yesterday, the dummy's shirt was dry. It's on its way to you.
+12d c I was out for 3 hours in rain on Saturday. Dry. I take back half of what I said.
n I'm quite content with half.

# 05-18 13:12 Saskia Brouwer | head torch dead after a year
c wick 300 doesn't charge anymore, bought april 2025
p *hi
c BF-30220
p *to
d Hi Saskia. Could you try another cable, and look into the socket with a light? Is there green or white in it?
c bit of green yes
d That's corrosion, from charging it while wet. I can't call this a material fault, but the rubber cap of that series didn't close well either. Half and half: a new one for €19.50?
c thats ok for me
d Done, link for paying is in your mail. Let it dry before charging, the cap of the new series is better but not magic.

# 05-29 11:30 Álvaro Núñez | Warranty for Spain
c hello, in Spain warranty is 3 years not 2. my boots have 2 years 4 months. sole broken
p *hi
c BF-15502
p *to
t ¡Hola Álvaro! You're right, three years for you by law, and for soles with us anyway. So it's covered twice 😄 Photo?
c [photo suela.jpg]
t Uff. That's not for gluing. I can offer €70 back (they had a life) or a new pair for half price.
c new pair half price. 42 same model
t Great, link is in your mail. The old ones don't need to come back.
c gracias Tomás 👍

# 06-05 09:14 Colin Baxter | Zip on Drift 0
c Zip on the sleeping bag has split for the second time. First repair was in January under warranty. Case number was W-2207
p *closed
Sat 09:30 o Good morning Colin, I've got W-2207 here. I'm sorry that it didn't hold. Was it the same spot, or another one?
c Same spot, foot end.
o Then I think a third repair makes no sense. By our own rule a second failure means a new one. The Drift 0 is in stock, do you want the same length?
c Yes, regular. Thank you, I thought I'd have to argue.
o No, not at all. It leaves on Monday. Please return the old one in the same box, so that we can see what's going on at the foot end.
Thu 11:20 c New one's here.

# 06-16 10:00 Margit Sandvik | Guarantee when bought second hand
c Hello, I bought an Alder 3 from a private person, one year old. Does the warranty go over to me?
p *both
a Hi Margit. Yes, with the original order number. Do you have it?
c She gave me BF-27760
a Valid until 2 June 2027. I've noted your name.
c Easy! Thanks

# 06-26 15:18 Johan Eklund | Boots again, BF-29114
c Hi, it's me again with the boots that you glued in April. Now the other one, left side. Same place.
p *hi
c BF-29114
p *to
j Good afternoon Mr Eklund. I remember: 900 kilometres, and comfortable at last. So it was the right one in April, and it's the left one now?
c Yes. The right one holds perfectly.
j We should have glued both at once. The same way as before, and this time I ask the workshop to look at the whole pair. You pay nothing; I also send the label at once.
c No problem. They get a holiday. See you in two weeks
`;
