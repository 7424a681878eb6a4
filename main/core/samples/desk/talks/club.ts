export const club = `
# 04-01 14:20 Daniela Rossi | Cancel Trail Club
c Hi I'd like to cancel my trail club please
p *both
t Hi Daniela! Sure. It runs until 9 April anyway, shall it end then? And may I ask why, just for us?
c yes end then. too expensive for how often I go out, twice a year
t That's honest. For twice a year the single map for €4 is really the better deal.
c oh that exists?
t It does, in the app under "one region". I've ended the membership for 9 April, no more payments.
c thanks for not making it hard

# 04-10 09:18 Jonas Pettersson | What do I get with the Club
c what does trail club give me exactly
a Free delivery, 100 days to return instead of 30, one free repair a year, all offline maps. €5.90 a month or €59 a year.
c and do I have to stay for a year
a Monthly one, no. Ends with the month. Yearly one runs the year and then becomes monthly.
c ok will think about it
+1d c took the yearly. not because of you, because of maps 😄
a I'll survive.

# 04-17 11:50 Margaret Ellison | Renewed although I cancelled
c I cancelled my membership in February, by e-mail. Yesterday £52 were taken again.
p *both
n Good morning Margaret. May I look for your e-mail? Was it this address?
c Yes, 11 February.
+8m n I've found it. It was answered with "thank you for your order", which tells me that nobody read it. I'm sorry, and a little ashamed.
n The membership is cancelled with effect from February and the £52 are refunded, three to five working days.
c Thank you. I was ready for a battle.
n You may keep it for another occasion.
c Ha! I shall.

# 04-24 15:05 Oleg Marchenko | pause membership
c can i pause the club? i break my leg, no hiking until august
p *both
o Oh no, I'm sorry to hear that! Yes, the yearly one can be paused once for up to six months. Shall I pause it from today until 1 August?
c yes perfect
o Done, your year now ends on 8 February instead of 1 November, if I've counted properly: the 99 days are added at the end.
c good. thanks Owen
o Get well soon! Please write if the leg takes longer, I can move the date.

# 05-06 10:33 Hanne Kristoffersen | Switch monthly to yearly
c Hello! I pay monthly, can I change to yearly and will I lose something?
p *both
j Good morning. You lose nothing: the €5.90 of this month are counted towards the €59. It would be €53.10 today, and then nothing until next May.
c Sounds good, please do it.
j It is done. You'll find the receipt in your mail.

# 05-11 17:15 Chris Tomlinson | Cancel. again.
c cancel button in app does nothing. tried 3 days. feels like its on purpose
d Hi Chris. I can see your three tries: the request fails because your phone's clock is two hours ahead, and our server refuses the signature. It's not on purpose, but I understand that it looks so.
c clock is ahead because I set it like that for work
d All right. I've cancelled it for you: ends on 30 May, no further payment. You'll get a mail.
c got it. ok not on purpose then. fix it pls
d Agreed, an error message at least. APP-630.
+2m p *rate
c 2

# 05-19 12:26 Clara Weidmann | Student price?
c hi, is there a student discount for the club
p *both
t Hi Clara! Yes: 40%, so €35.40 for the year. Send me a photo of your student card with the number covered, that's enough.
c [photo student-card.jpg]
t That's a great photo, were you in the library at 6 in the morning? 😄 Discount is in your account, valid until October 2027.
c how do you know 😭 thank you!

# 05-22 16:42 Walter Hughes | Thinking about cancelling
c After yesterday's double payment I'm wondering if I want to leave my card with you people at all. Member since 2021.
p *both
n Good afternoon Walter. I can understand the thought. Was your second payment returned?
c This morning, yes. It's more the feeling.
n Then let me tell you what happened, without decoration: our payment provider changed a certificate without telling us, and for nearly four hours payments were taken but not confirmed to us. We didn't lose any card numbers; we don't even have them.
n From June we'll stop taking payments by ourselves when more than five in a row fail. It should have been so before.
c That is more than my bank ever told me.
n If you want to leave, I'll end it today and refund the rest of the year, €31. If you'd rather wait and see, that's fine, too.
c I'll stay. For now.
n Thank you. I've noted "for now".

# 05-28 08:48 Noor Jansen | Free repair used?
c Hi, site says my free repair for this year is used. I've never sent anything in
p *hi
c no order, it's about the club
p *to
a Hi Noor. A repair was booked on your number on 3 March: jacket zip, for N. Janssen. Double s. That's not you.
c no, one s!
a Typo at our end. Your repair is back. What's broken?
c nothing yet haha. good to have

# 06-03 11:14 Piotr Wójcik | gift membership
c Hello, can I give Trail Club to my girlfriend as gift? She has birthday 12 June
p *both
j Good morning. With pleasure: there's a gift card for one year, €59, with a date at which it's sent. You find it under Trail Club, "give it away".
c I found it. It says e-mail only. I want to print it
j Choose your own address instead of hers, and you receive a PDF. There's a drawing of a tent on it.
c Perfect, bought. She'll like the tent

# 06-11 13:03 Sheila Grant | Cancelling, moving to New Zealand
c Hi, please cancel my club membership, we're emigrating in July
o Hi Sheila, how exciting! I've cancelled it for the end of June. You paid for the year on 30 March, so I'd like to refund the rest: €44.25.
c oh I didn't expect that, thank you
o The maps of New Zealand are in the app as well, by the way, if you ever want to come back to us.
c I may well do, once we find the boxes

# 06-18 10:20 Robert Engel | Trial ended too early
c Trial says 14 days. Began 6 June. Today is the 18th and I was charged. That's 12.
p *both
d Hi Robert. You're right that it's 12. Your trial began on 4 June in the app, and the mail that confirmed it went out on the 6th, because the first address had a typo.
c I fixed the address on the 6th yes
d Then I count from the 6th. The €5.90 are refunded and the trial ends on the 20th. Shall it continue after that, or end?
c end please, but maybe I come back in autumn
d It ends on the 20th, nothing will be charged.

# 06-25 14:30 Vera Simic | keep or cancel
c Hi, my membership renews on 1 July. I want to cancel unless there is some offer
p *both
t Hi Vera! I'm allowed one offer, so here it is, cards on the table: 12 months for the price of 9, €44.25. Once.
c thats your best one?
t That's the only one, I promise there's no secret drawer 😄
c ok deal
t Done! Renews on 1 July for €44.25, and next year for €59 again, I'll have the system remind you in June.
c fair
`;
