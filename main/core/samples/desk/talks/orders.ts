export const orders = `
# 04-09 16:22 Nadine Kurz | Change delivery address
c Hi, ordered 10 minutes ago, wrong address!! we moved in march. should be Lindenhof 3, not Marktgasse 20
p *hi
c BF-48720
p *to
a Hi Nadine. Changed to Lindenhof 3. Same town?
c yes same postcode
a Then it's fine. Want me to change it in the account too?
c yes please, thx so fast
+2m p *rate
c 5

# 04-14 08:40 Liam Doherty | Add something to order
c can you add a gas cartridge to BF-49077 before it ships
p *to
o Good morning Liam! It's still open, so yes. Which size, 230 or 450?
c 230 x2
o Added: 2 at €6.50, so €13 more from the same card. Gas goes by road, so the whole order will take a day longer, is that all right?
c no bother

# 04-21 13:33 Francesca Villa | Cancel order please
c Hello, I want to cancel my order BF-50190, I found my old sleeping bag 🙈
p *to
t Haha, hi Francesca! Where was it?
c in the suitcase, in the sleeping bag cover. don't laugh
t I'm not laughing 😂 Cancelled, €149 are released by your bank within the week.
c thanks!!

# 04-30 11:09 Arne Haugen | Address change too late?
c Hello. My order BF-50920 goes to my office, but we have home office until 11 May, nobody there. Can it go to my home?
p *to
n Good morning Arne. It left an hour ago, so I can't change the label. I can ask Kestrel to hold it at the depot, and have it sent on to your home address; that costs a day.
c One day is nothing. Skogveien 5.
n Skogveien 5, with the same postcode as in your account? Then it's Tuesday, 5 May.
c Yes the same. 
Tue 17:48 c It came. Tusen takk.

# 05-07 09:27 Monique Faber | Two orders into one
c I made two orders yesterday by accident, BF-51577 and BF-51581. Can you put them together? I paid shipping twice too
p *to
d Hi Monique. Put together into BF-51577; the second one is cancelled, and its €4.90 for delivery is going back.
c great. does it ship today?
d It's being packed now, so yes.

# 05-13 17:36 Giorgos Stavrou | wrong colour ordered
c i ordered the jacket in rust, wanted moss. can it be changed
p *hi
c BF-52160
p *to
a Already on the van. Refuse the parcel or send it back, and I send moss today?
c send moss. i send back the rust
a Done. Label's in your mail. You have 30 days but I'd like it in 14.
c ok 14
+12d c sent back today

# 05-26 10:24 Johanna Lehtonen | Delivery to a campsite
c Hi, we're travelling in a van through Denmark. Can you deliver to a campsite? We need a new mat quickly
p *both
t Hi Johanna! Yes, if the reception agrees to take it. Or even better: where are you on Thursday?
c around Aarhus actually!
t THEN COME BY 😄 We're at Sydhavnen 12, the office, 8 to 18. I'll put a Plume on my desk.
c no way, yes!! Thursday at 11?
t Thursday, 11. Ask for Tomás, there's coffee.
Thu 13:52 c thank you for the coffee ☕ and the mat. best shop ever

# 06-03 15:46 Megan Ashworth | Wrong house number
c I put 7 instead of 7A, matters a lot here as 7 is a dentist
p *hi
c BF-54707 sorry
p *to
o Hi Megan, I've changed it to 7A. It's not been packed yet so the label will be right.
c wonderful, the dentist thanks you

# 06-12 11:41 Raphael Meunier | delivery date
c Good day, I'm away 18 to 28 June. My order BF-55571 is "3 to 5 days". It must not come when I'm away.
p *to
j Good day Mr Meunier. It was foreseen for Tuesday, 16 June, but I'd rather not count on it. Shall I hold it in the warehouse until the 26th, so that it comes on Monday the 29th?
c Yes, better. Thank you.
j It's noted, and I've set a reminder for the 26th. Have a good journey.
+14d j Mr Meunier, your parcel leaves Venlo today, as agreed.
Mon 18:05 c Received.

# 06-24 09:52 Fiona MacBride | Can I collect it myself
c Is there a shop? Would rather collect
p *both
a No shop, but an office in Aarhus with a door. Where are you?
c Inverness 😅
a Then delivery, I'd say.
c probably yeah. ta
`;
