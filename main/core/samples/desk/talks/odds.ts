export const odds = `
# 04-08 13:55 Barry Finch | pizza
c hi can i order 2x margherita and 1 quattro formaggi to 12 mill lane
p *hi
c what order number
p *to
t Hi Barry! I'd love to, but we sell tents 😄
c oh. is this not bellavista
t Birkfell. Close enough when you're hungry.
c lol sorry mate

# 04-20 09:02 Irena Novotná | Wrong shop
c Hello I'd like to know when my sofa arrives, the number is 88-2201-S
p *hi
c 88-2201-S
p *to
a Hi Irena. That's not one of our numbers, and we have no sofas. Could the mail be from somebody else?
c oh I answered the wrong email, yours was under it. sorry
a No harm done.

# 04-17 03:12 Premium SEO Team | Boost your ranking!!!
c Dear birkfell.example owner, we can bring your website to PAGE 1 in 30 days guaranteed. 500 backlinks only $149. Reply YES
p *closed
Mon 04:30 c Dear owner, did you see our offer? Price is now $99, only today
08:40 a Marking this as spam.

# 05-19 22:47 Crypto Outdoor | collaboration offer
c hello dear brand!! we have 240k followers who love camping and coin. you send 10 tents we make 10 post. win win 🚀🚀
p *closed
Wed 08:20 a No, thank you.
+20m c 5 tents?
a No.

# 04-13 12:33 Wendy Arkwright | Where is my discount
c The newsletter said 20% and the basket takes off 10. False advertising!
p *both
a Hi Wendy. Newsletter says "up to 20%". Tents 20, boots 10. What's in the basket?
c boots
c oh. it does say up to, in small letters
a It does. I'd write it bigger.
c ok fair enough. ordering the boots anyway
+2m p *rate
c 5 for you, 2 for the newsletter

# 05-06 14:02 Lorenz Egger | I sent back something I shouldn't have
c Hello, I received a mail "thank you for your return" but I returned nothing! Is somebody using my account?
d Hi Lorenz. The mail is about a return from your address, two fleeces, scanned yesterday at the shop in Seestrasse. Could someone in your household have done it?
c one moment
+9m c my wife. she returned "the ugly ones". I liked them
d Ah. I can put them back into an order for you, or stay out of it.
c stay out of it is wiser
d I thought so. The €178 come within five days.

# 05-27 11:18 Bridget Mallory | You never replied
c I'm very disappointed. I wrote on Friday regarding the hole in my tent and no one replied!
p *hi
c BF-52610
p *to
o Hello Bridget, I'm sorry! Let me look for your message. I can see that we replied on Saturday at 9:40, to an address that ends with "@gmial.com".
c Oh. That's me, I can't type
o It happens so easily. Here's what we wrote: please send a photo, and choose between a patch that we sew, or a patch kit. I can repeat the offer here.
c Kit please. I thought you were rude and it was my own spelling 🙈
o Not at all. The kit is on its way, and I've corrected the address.

# 06-10 15:25 Gavin Strachan | Charged for a return I kept
c I see a charge of €129 today for a mat I SENT BACK.
p *hi
c BF-54390
p *to
a Hi Gavin. It's a plus, not a minus. €129 to your card, today, "CR" at the end.
c CR means credit?
a Yes.
c right. I'll go and sit in the corner
a Take the mat. Ah.
c 😂

# 04-16 18:32 Josefin Nyberg | Is the Wren fleece vegan
c Hi, quick question: is there any wool or animal glue in the Wren fleece?
p *closed
+1d c ?
+3d c Ok I guess nobody knows

# 05-14 10:44 Damian Kowal | Return address for Poland
c Hello, is there return address in Poland or must I send to Netherlands?
p *closed
+4h c I ask because label says Venlo and post office wants 60 zł for it

# 06-07 14:26 Hilde Strand | Rucksack for children
c Hello. Will there be a small Rowan for children this year? My daughter is 8. It said "coming in spring".
p *closed
+9d c Still curious :)

# 06-21 11:13 Luke Sharma | group discount scouts
c Hey, scout group of 18, looking for 6 tents alder 3 for august. any discount for youth groups?
p *closed
Mon 08:30 o Good morning Luke! I think there is something for youth groups. Let me ask Nora what exactly, and I'll write to you.
Thu 12:05 c hi Owen any news?
+5d c we have to decide by friday otherwise we'll buy elsewhere

# 04-24 12:20 Sofia Andersson | Which gas for Sarek
c Hi Tomás! Me again. Will normal gas work at night in Sarek in late april? -8
p *both
t Hi Sofia! You're still at home?? I thought you were off today.
c train goes at 17 😄
t Normal mix gets lazy below -5. Take the winter mix if your outdoor shop in Kiruna has it, and keep the cartridge in your sleeping bag. It's not romantic but you'll have coffee.
c you're the best. bye!!

# 05-25 09:50 Sofia Andersson | Back from Sarek
c Back! Nothing broke. The trekking poles went into a river but that's on me. Do you sell only one? The other one survived 😂
p *closed
Tue 08:31 t HI Sofia! 🎉 Single pole, yes: €52. Did it at least have a beautiful end?
c very beautiful, a waterfall. order is BF-53805
t Sending it today. Rest in peace, left pole.
`;
