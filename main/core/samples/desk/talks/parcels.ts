export const parcels = `
# 04-01 09:22 Marlene Petzold | Parcel has not moved since Thursday
c Hi, my parcel hasn't moved since Thursday
c tracking just says "in transit" every day
p *hi
c BF-48011
p *to
a Morning Marlene. Found it: Rowan 45, handed to Kestrel on 26 March, last scan Thursday in Bremen.
a Three working days without a scan is too long. I've opened a search with them, number KS-20931.
c ok and how long does that take? I leave for Norway on the 10th
a They have until Tuesday 7 April, because of Easter. If it isn't found by then I send a new one by express. That arrives on the 9th at the latest.
c that's cutting it close but ok
a It is. I've put a note in my own calendar, you don't need to chase me.
Tue 08:41 a Marlene, they found it. It had lost its label. Delivery tomorrow between 10 and 14.
c oh brilliant 🙌 thank you for actually remembering
Wed 13:20 c it's here. happy hiking to me

# 04-02 16:05 Gareth Hollis | Delivered but nothing here
c Tracking says delivered at 14:32 and signed by "HOLLIS". I have been home all day. Nobody rang. Nobody signed.
p *hi
c BF-48102, 2x Plume mat
p *to
n Hello Gareth, this is Nora. I'm sorry, that's a nasty thing to read when you were at home waiting.
n May I ask two things: is there a neighbour or a shed where Kestrel leaves things, and is 14 Calder Row still the right address?
c No shed. Flat on second floor. And it's 41 Calder Row not 14!
n I see. Our order has 14, so the driver will have left it with whoever lives there.
c well I typed 41
n I believe you, and I'm not going to argue about a digit. Would you be willing to knock at number 14? If you'd rather not, I'll ask Kestrel to collect it, which takes about three days.
+25m c went over. lady called Hollins signed for it 😂 no wonder
c got both mats. sorry for the capital letters
n No need at all. I've corrected the address on your account to 41 so that it doesn't happen again.
c cheers Nora
+2m p *rate
c 5

# 04-07 18:47 Ilse Verbeke | Where is my order??
c Where is my order?? Was promised 3 to 4 days and it's been 8
p *closed
c of course
Wed 08:12 o Good morning Ilse, Owen here, sorry that you had to wait for an answer overnight as well. Could you let me have your order number?
c BF-48077
o Thank you. I'm just looking... It says the order is waiting for stock of the Wick 300 head torch. The rest is packed. I'm really sorry, it looks as if nobody told you.
c so the tent is there but not sent because of a torch?
o Yes, that's right, I'm afraid. By default we send everything together.
c then please send the tent now!!
o Of course. I've split the order: the Alder 2 leaves Venlo today by express, at no cost, and the torch follows when it's in, which should be the week of 20 April.
c And I get an email when?
o The one for the tent comes tonight. I'll also ask our team whether customers can be told automatically when we wait for stock, because you should have known.
c thank you, that's all I wanted

# 04-09 11:30 Paweł Zieliński | Kestrel lost it?
c hi, three questions
c 1. is BF-48390 lost
c 2. if yes do you send new one
c 3. can it be green this time, I saw you have it back
t Haha hi Paweł, I like your style 😄 Let me look.
t 1. Yes. Kestrel wrote this morning that it was damaged in sorting and destroyed. Sorry!
t 2. Yes, today.
t 3. Yes! One Rowan 60 in moss green, same price.
c 👏 perfect. 10/10
t Leaves at 16:00, you should have it on Monday.
c dzięki!

# 04-14 13:18 Henriette Dahl | Parcel at the wrong pickup point
c Hello. I chose the pickup point in Ribe, but the parcel was sent to Esbjerg, which is 35 km away. I don't have a car.
p *hi
c The number is BF-49120.
p *to
j Good afternoon Mrs Dahl, my name is Julien. Thank you for your message, and please excuse the trouble.
j I can see that you chose Ribe correctly. The pickup point there was full that day, and the carrier moved your parcel without asking. We can have it brought to Ribe, which takes two days, or to your door, also in two days. Which would suit you better?
c To the door please. After 16 if possible.
j It is noted: Thursday, between 16 and 20. There's nothing to pay, naturally.
Fri 09:34 c It came yesterday at 17. Thank you for the kind help.
j I'm delighted to hear it. I wish you a fine weekend, Mrs Dahl.

# 04-16 10:02 Liam Doherty | Customs charge on my order
c hiya, got a text from the courier asking 38 quid customs before they deliver?? your site said no extra fees to uk
p *hi
c BF-49301
p *to
a Hi Liam. Site is right: for UK orders above £135 we pay duty and tax. You shouldn't pay anything.
a Please don't pay through that text. Can you tell me which link it has?
c kestrel-release.something, looked legit tbh
a That isn't Kestrel. Their messages never ask for a card. It's a scam that follows real parcels around.
c wow ok. nearly did it
a Delete it. Your real parcel is in Belfast and comes tomorrow, nothing to pay.
Fri 15:10 c arrived, paid nothing 👍 thanks for the heads up, saved me 38 quid and probably my bank account

# 04-21 09:48 Sofia Andersson | Can I get it before Friday?
c Hi! Ordered yesterday, standard shipping. Just found out we leave on Friday instead of next week 🙈 any chance to make it express?
p *hi
c BF-50117
p *to
t Hi Sofia! Let me run (well, type) to the warehouse.
+6m t Caught it before it got packed! 🎉 It goes express today, with you on Thursday before noon. The difference is €5, shall I take it from the same card?
c yes please!!
t Done. Have a great trip, where are you going?
c Sarek! three weeks. thank you so much
t Jealous. Pack the mosquito net.

# 04-24 17:22 Dominik Krüger | Half of the order is missing
c Received BF-50244 today. Box contains stove + 1 gas cartridge. I ordered stove, 2 cartridges, mug. Packing slip says all is in.
p *both
o Hello Dominik, this is Owen. Thank you for checking it against the slip, that helps. Could you send a photo of the box and the slip?
c [photo box-50244.jpg]
c [photo slip.jpg]
o Thank you. The weight on the label is 1.1 kg and with everything it should have been 1.6 kg, so it was our mistake in packing. I'll send a cartridge and the mug on Monday.
c Gas goes by road only, right? so it takes longer?
o Yes, you're right, I should have said so. The mug comes by Wednesday, the cartridge by Friday.
c Fine.
Thu 10:15 c Mug came, cartridge came too, earlier than said. Good.
+2m p *rate

# 04-30 08:20 Aoife Brennan | Parcel over the bank holiday
c Morning, will BF-50988 still come before the weekend? Monday is off here
p *to
a Morning. It left on Tuesday and is in Dublin already. Tomorrow is realistic.
c ah grand so
Sat 09:40 c It did come! Ta

# 05-05 12:08 Benoît Charlier | Driver says the address does not exist
c Hello, I have mail from courier: "address unknown, parcel returned to sender". I live here since 11 years.
p *hi
c BF-51390
p *to
j Good day Mr Charlier. Let me see what they were told.
+4m j The label reads "Rue du Vieux Moul 8". The last letters were cut, as their system allows for 15 characters only. It's our fault for not having noticed.
c It's Rue du Vieux Moulin 8, yes.
j I have asked them to stop the return. If this is still possible, it is delivered on Thursday; if not, I send you a new parcel the same day. I shall write to you on Thursday in either case.
Thu 14:55 j Mr Charlier, as promised: the return could not be stopped. The new parcel is on its way with the whole street name, and it arrives tomorrow.
c Thanks for following.
Fri 17:30 c Received, all ok.

# 05-08 10:41 Ruth Okafor | Still no tracking number
c Ordered on Tuesday, "shipped" on Wednesday, no tracking number in the mail. The place for it is empty.
p *hi
c BF-51502
p *to
d Hi Ruth, Deepa here. I can see the number on our side: KS44810233. The mail went out eleven seconds before Kestrel gave us the number, so the field stayed empty.
c computers
d Indeed. Two other people had it this week. I've reported it to our developers, they'll hold the mail until the number is there.
d Your parcel is out for delivery, stop 41 of 68.
c so this afternoon then. great, thanks for explaining instead of just apologising
d That's the nicest thing anybody has said to me this week.

# 05-12 15:36 Mattia Ferraro | Package stolen from the hallway
c hello. package was put in hallway of my building. 6 families live here. it is gone
c photo of courier shows it on the floor next to door, I didn't allow this
p *hi
c BF-52004 jacket sorrel
p *to
n Hello Mattia. I'm sorry, 219 euros on a hallway floor isn't what you paid for.
n You didn't allow the driver to leave it, so the loss is Kestrel's and ours, not yours. Do you want the jacket again, or the money?
c the jacket if there is M black
n There is. I send it to you today, with a signature required. I only need a short sentence from you by mail that you didn't receive it, for our claim against Kestrel.
c I write it tonight, ok?
n Tonight is fine.
Wed 09:05 n Good morning Mattia, I have your mail, thank you. The jacket left at 08:30.
Fri 12:12 c I have it, signed with my own hand 😄

# 05-15 11:11 Emily Hartigan | Order from 2 weeks ago
c Hi there, just wondering about BF-51288? Ordered on the 3rd. No rush but it has been a while
p *to
o Hi Emily, that's very kind of you, but it has been too long! Let me find out.
+18m o I've found it. The order was put on hold because the two addresses didn't match and somebody should have asked you. Nobody did. I'm very sorry.
c oh no worries. invoice goes to my dad, he's paying 😊
o Ah! That explains it. I've released it, it leaves today. I've also put a pair of our merino socks in as an apology, I hope size 37-39 is right? I guessed from the boots.
c 38! you're a star
Tue 10:20 c boots fit, socks fit, dad says thanks as well

# 05-19 19:54 Kenji Morita | Parcel stuck in customs Japan
c Hello. My parcel BF-51177 is in customs of Osaka for 9 days. They ask for invoice with material of goods.
p *closed
Wed 10:26 j Good morning Mr Morita. I attach an invoice which gives material and weight for each article. May I ask you to pass it to the customs office? If they prefer to have it from the sender, I shall send it myself.
j [file invoice-BF-51177-materials.pdf]
+13h c Thank you. They need it from sender, by e-mail to the address in the letter. I attach the letter.
c [file osaka-customs.pdf]
Thu 08:50 j I have just written to them with the invoice, and put you in copy.
+6d c Customs is finished. Parcel came today in the morning. Thank you for your help.

# 05-27 09:15 Hannah Lewandowski | After the long weekend nothing moves
c Hi, ordered Saturday, today is Wednesday and it's still "we're preparing your order". Is it normal?
p *hi
c BF-53871
p *to
a Hi Hannah. Monday was a holiday in the warehouse, and after last Thursday's payment trouble there's a pile. They're about two days behind.
c ok so when
a It's in today's list. Leaves tonight, with you Friday.
c Good to know. You could write that on the site
a I can, and I will. Give me ten minutes.
+14m a Banner is up.
c lol respect

# 06-03 14:27 Tariq Mansour | Two parcels, one arrived
c salam, my order came in 2 parcels. first one yesterday. second one tracking says returned to sender, reason "refused". I refused nothing
p *hi
c BF-54630
p *to
t Hi Tariq! Refused? By whom? 🤔 Let me ask Kestrel.
+40m t So. The driver came at 19:40, a boy opened and said no thanks.
c ...
c that is my son. he is 6. he thought it was for the neighbour
t 😂 Okay, that's the best reason I've had all year. I'll send it out again when it's back, no cost. Or quicker: I send a second set now and the returned one goes on the shelf.
c second option pls. and I will train the staff at home
t Left today, Friday with you. Regards to the head of reception 🫡

# 06-09 08:33 Greta Sundqvist | Wrong parcel arrived
c I received a parcel with my name outside, but inside is someone else's order: size 46 boots and a dog bowl.
c The slip says Mr. J. Whitcombe in Leeds. I ordered a sleeping bag.
p *hi
c BF-55201
p *to
n Good morning Greta. Thank you for telling us so exactly. Two labels were swapped at one packing table last Friday; you're the fourth.
n I'm sending your Drift 8 today by express. For the boots I've mailed you a label: please tape the box and hand it in whenever it suits you.
c Does Mr. Whitcombe have my sleeping bag then?
n He does. He wrote an hour before you, and was rather sorry to part with it.
c 😄 tell him I never wore the boots.

# 06-09 07:21 Joseph Whitcombe | got a sleeping bag instead of boots
c I ordered boots and a dog bowl, got a sleeping bag. The dog is delighted. I'm not.
p *closed
08:04 n Good morning Mr Whitcombe, I apologise to you, though not to the dog. Is the label on the outside yours, and the slip inside a Greta's?
c Greta S., Sweden, yes. mine's BF-55196
n Thank you. Boots and bowl leave today by express, you have them on Thursday. A return label for the sleeping bag is in your mail.
c Fair enough. I'll need a day to get the hair off it
n If it can't be got off, tell me and we'll write it off. Please don't wash it.
+2d c Boots here. Dog bowl here. Bag handed in, brushed.

# 06-16 12:50 Camille Roux | change of pickup time
c Hi I'm not home tomorrow can the parcel come thursday?
p *hi
c sorry BF-56014
p *to
a Hi Camille. Moved to Thursday, 9 to 13. Kestrel sends you a text on the day.
c that was fast
a Short question, short answer.
c 😄 merci

# 06-23 10:19 Stefan Lindner | Fourth delivery attempt
c Driver claims for the third time he couldn't get into the building. The bell works. My name is on it. Tomorrow is attempt no. 4.
p *hi
c BF-56790
p *to
o Hello Stefan, I'm sorry, three times is two too many. I've rung the Kestrel depot: the driver has a note which says "rear entrance". Does that make sense to you?
c there is no rear entrance. there's a garden with a gate that has been locked since 2019
o Then he has been ringing at a locked gate, poor man. The note is deleted, and I've put in "front door, ring at Lindner".
c let's see
Wed 11:47 c He came to the front door. He looked ten years younger. Thanks Owen
`;
