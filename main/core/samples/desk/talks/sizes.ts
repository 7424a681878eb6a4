export const sizes = `
# 04-02 10:44 Clara Weidmann | Boots too small
c Hi, the Hobb Mid in 39 are too tight at the toes. Can I swap for 40?
p *hi
c BF-47790
p *to
a Hi Clara. Yes. Worn outside already?
c only in the flat, on carpet
a Good. 40 is in stock and reserved for you until the 16th. Label is in your mail, the new pair leaves when the old one is scanned.
c and if 40 is too big?
a Then we do it again or you get the €169 back. The Hobb runs half a size small, so 40 should be right.
c ok thx!
+9d c 40 is perfect btw
+2m p *rate

# 04-08 14:12 Jorge Salinas | Jacket M fits like L
c Hello, sorrel shell M is huge on me. 1.78 and 72 kg. On the page it says M!
p *hi
c order BF-48288
p *to
t Hi Jorge! With 72 kg you're right between S and M, and the Sorrel is cut to go over a fleece. How are the sleeves?
c sleeves are good, the body is the problem, I look like a tent 😅
t Then S will be short in the arms... Honest advice? There's the Sorrel Slim, same fabric, €229, M sleeves and a narrow body.
c 10€ more?
t 10 more. But I can let you have both to try: you send back the loser. You pay nothing until you decide.
c really? then yes
t Slim M is on the way 🚚
+6d c the slim it is. the other one goes back tomorrow. gracias Tomás
t ¡De nada! I've taken the €10 and closed the rest.

# 04-13 09:31 Megan Ashworth | Sent the wrong size AGAIN
c So I returned the Tern trousers in 34 because I'd ordered 36. Today the replacement came. Guess what. 34.
p *hi
c BF-48120
p *to
n Hello Megan. I don't have to guess, sadly. I'm sorry that it happened twice.
n I've just asked Pieter in our warehouse to go to the shelf himself. Could you tell me what is sewn on the label inside, and what is on the bag?
c label inside 34. bag says 36
n Thank you, that is the answer: a whole carton has the wrong bags. He's pulling it out now. He'll open a pair, measure it and send it today by express.
c finally someone who looks. thank you
n Please keep or give away one of the two 34s, and send the other with the label in your mail.
Thu 16:02 c 36 and it is a real 36. I gave the other one to my sister, she's happy

# 04-20 11:25 Oskar Lindgren | Half sizes?
c do hobb low come in half sizes
p *both
a No, whole sizes only. Between two: take the larger one and the thick insole we put in the box.
c ok what if I already took the smaller
a Then it's an exchange. Number?
c haha BF-49502, 43 to 44
a Done. Label in your mail.
c 👌

# 04-25 10:03 Yasmin Haddad | Children's fleece, sizes
c Hi I bought the Wren Kids for my twins in 116 and 122, both too short in the arms although they're normal kids lol
p *hi
c BF-50010
p *to
o Hello Yasmin! I'm sorry about that. How tall are the two?
c 119 and 118
o Our size chart says 122 for both. But the sleeves of the spring series came out 2 cm short, I've just seen it in a note from Monday. I'd recommend 128 for both.
c wouldn't they be too wide
o It's a narrow cut, so I think it's fine, and they'll grow into it. If it isn't, I'll take them back, of course.
c ok let's try 128 twice please
o I've ordered them. There's nothing to pay, and you can use the returns bag for the old ones.
+5d c arms ok, width ok. they wear them to bed

# 05-04 13:40 Theo van Rijn | Exchange, but the colour is gone
c Hi, want to exchange rowan 45 S/M torso to M/L. slate blue
p *hi
c BF-50877
p *to
d Hi Theo, Deepa here. Slate blue in M/L is sold out until the end of June. There's moss green or black now.
c hmm. I take it on 22 may to Corsica
d Then waiting doesn't help you. One more thing you could try before you send it: the torso of the S/M goes up to 48 cm when the back panel is moved to the last slot. Did you try this?
c there's a slot??
d Behind the lumbar pad, velcro. Pull the pad off, lift the frame sheet, move it up two steps.
+22m c ok wow. fits now. keeping the blue one. you just saved me a trip to the post
d Glad it worked. There's a short video too, I'll send the link by mail.

# 05-11 16:17 Aoife Brennan | Which size did I order last time
c hey quick one what size were the trousers I got off ye last year
p *both
t Hi Aoife! Tern trousers, 38 regular, in June. Did they fit? 😊
c they did then 😂 I'll take 40 this time
t No judgement here. It's winter's fault.
c hahaha thanks Tomás

# 05-18 09:56 Frederik Aagaard | Return after 30 days because of size
c Good morning. I bought boots on 2 April (BF-48090) for my wife's birthday on 15 May. They're too small. The 30 days are over. Is there something that can be done?
p *to
j Good morning Mr Aagaard. First of all my best wishes to your wife, belatedly.
j The thirty days are our rule, but for gifts we count from the day of the gift, if one tells us. I consider it told. Shall it be one size larger?
c One larger, 38. Thank you, this is very decent.
j 38 is reserved for you. The label is in your mail. I wish Mrs Aagaard many good kilometres in them.

# 05-22 12:31 Bianca Morelli | tern shorts - exchange for other model
c Hi. The Tern shorts in 40 are fine in the waist but very short. Do you have longer ones?
p *hi
c BF-53011
p *to
a Hi Bianca. Tern Long, to the knee, €75. You paid €69.
c so I pay 6 more?
a Yes. Or you return these and order new, comes to the same.
c ok exchange
a Long in 40, €6 from your card, label in your mail. Anything else?
c no that's all. thanks

# 05-29 08:52 Patrick Nolan | Sleeping bag too short
c I'm 1.96. Ordered Drift 0 regular like an idiot, should have read. feet stick out
p *hi
c BF-53604
p *to
n Good morning Patrick. Regular ends at 1.85. Did you sleep in it, or try it on the floor?
c one night in the garden. feet froze. kids laughed
n Strictly, one night is used. But I'll take it back as second choice: you get the long one for the difference in length, which is €30, and €20 for the washing.
c 50 quid for my own stupidity, fair
n Euros, at least. Shall I?
c go for it
n The long one leaves today. Please air yours before you pack it.

# 06-03 15:01 Lucía Navarro | Size chart wrong on the page
c Hi, not an order, just to tell you: the size chart for Wren fleece women shows chest in inches but says cm. 36 cm chest would be a doll 😄
p *both
d Hi Lucía, thank you! You're right, the column switched when we changed the page on Tuesday. I've told the web team.
c np
+50m d It's fixed. I've added a €10 voucher to your account as a thank you.
c oh nice!!

# 06-11 10:37 Viktor Halász | Left and right boot different size
c Hello, this is new for me. Left boot 44 right boot 43
c [photo boots-44-43.jpg]
p *hi
c BF-55430
p *to
a That's new for me too. And somebody else now has 43 left, 44 right.
c 😄😄 poor guy
a New pair 44 goes out today. Keep the others in the box until I know who has the other half. Label comes then.
+4d a Found him. In Graz. Label is in your mail now.
c Greetings to Graz. New boots are good
`;
