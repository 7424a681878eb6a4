export const charges = `
# 04-08 08:55 Simon Dreyer | Charged twice
c Hi, my card was charged 2x 64,00 on 6 April. I bought one stove.
p *hi
c BF-48551
p *to
a Hi Simon. One order, one payment of €64 here. The second one: does your bank show it as pending?
c yes pending
a Then it's a reservation from a first try that failed. Did you see an error while paying?
c yes it said "try again" so I did
a That's it. It falls off by itself, usually in 5 days. If it turns into a real charge, send me a picture of the statement and I pay it back the same day.
c ok 👍
+6d c it's gone, thanks

# 04-23 12:12 Katarzyna Nowak | Club fee taken twice
c Hello. Trail Club 59 EUR was taken on 20 April and again on 22 April. I have only one account.
d Hi Katarzyna, I've looked: there are two accounts, one with your gmail address and one with "Sign in with Apple". Each has a membership. Does that sound possible?
c Hm. I have new phone, maybe I pressed Apple
d That's how it happens. I can merge them: all orders and saved routes go to the gmail account, and I refund the second €59.
c yes please merge
d Done. Please sign out of the app and in again with gmail. The €59 take three to five working days.
c It works. All routes are there. Thank you!!
+5d c money came back too

# 05-21 10:49 Mirjam Keller | Payment failed but money gone
c Ihave tried to pay 3 times. each time error. bank shows 3x 119 euro!!!
p *hi
c there is no number because there is no order!!!
p *to
a Hi Mirjam. Please stop trying. For some minutes now our payment provider has been failing at the last step. It isn't you.
a The three sums are reserved, not paid. We cancel them from our side, you don't have to do anything.
c are you sure? 357 euros is my rent money
a I'm sure. I've written down your name. If one of the three is still there on Tuesday 26 May, I'll transfer it to you by hand.
c ok. I'm really nervous
a Understandable. I'll write when it's fixed.
15:05 a Fixed since 14:20. All three reservations are cancelled, your bank should show it by tomorrow.
Fri 10:31 c two gone, one still there
a That's your bank taking its time. Look again on Tuesday.
Tue 09:12 c all gone. thank you for staying with me through this 🙏

# 05-21 11:12 Tobias Wendt | Error 502 when paying
c "502 quillpay" when paying, tried firefox and chrome
p *both
d Hi Tobias, thanks for the code. It's on our provider's side, we're in touch with them. I'd leave the basket as it is and try this afternoon.
c will the 20% still be valid? ends today
d It's extended until Sunday for everybody, because of this.
c nice
16:48 c worked now, BF-53390

# 05-21 10:50 Fiona MacBride | 2 confirmations 2 payments
c Got two order confirmations for the same thing, BF-53341 and BF-53342, both paid?? I want ONE tent
p *to
t Hi Fiona! One tent, got it ⛺ Our payments have gone mad since a few minutes ago. I'm cancelling BF-53342.
c and the money
t €389 for the second one go back today, but while payments are broken I can only put it in the queue. You'll get a mail when it's really out.
c ok but I'd like to know which day
t Fair: I'll know tomorrow, and I'll write to you tomorrow before 12.
Fri 11:20 t Fiona, as promised: refund of €389 was sent at 9:14. On your card Wednesday at the latest, Monday's a holiday here.
c thank you
Wed 13:02 c got it today

# 05-22 08:31 Arvid Holm | Double charge after yesterday's problem
c Hi, charged twice yesterday, 2x 179
p *hi
c BF-53318
p *to
o Good morning Arvid, I'm sorry. You're one of 212 people, and we have a list. Let me see if you're on it... Yes. Your second €179 went out at 08:15.
c ok how long
o Two to three working days, so until Wednesday.
c I'd expect some compensation honestly
o I understand. We've decided that everybody on the list gets a €10 voucher. It's in your account now: SORRY-21MAY.
c ok that's decent
+2m p *rate

# 05-22 13:15 Birgit Ahlers | double payment
c Guten Tag, hello, I paid two times yesterday for the same order BF-53302. 95 €. Please pay back.
p *hi
c BF-53302
p *to
j Good afternoon Mrs Ahlers. I confirm that the second payment of €95 was returned to you this morning at 08:15. Depending on the bank, it's visible on Tuesday or Wednesday.
c Thank you. And the voucher, I read about it in the mail?
j It's already in your account: SORRY-21MAY, €10, valid until the end of the year.
c Very good.

# 05-26 16:50 Rasmus Thygesen | Not on your list
c Hi, you wrote to people with double charges. I wasn't written to, but I was charged twice on the 21st: 129,00 and 129,00
c [photo statement.png]
p *hi
c BF-53366
p *to
n Hello Rasmus. Your picture is quite clear, thank you. You're not on the list because the second payment has no order attached, so our search by order number never saw it.
n I've refunded it by hand: €129, reference R-7781. And I've asked our engineer Sana to search for others like you.
c Good that I looked then.
n It is. She tells me that there are nine more. You've helped nine people you don't know.
c 😀 do I get nine vouchers
n One, I'm afraid. But it has €20 on it.

# 06-01 10:05 Ines Carvalho | Voucher SORRY-21MAY not working
c the voucher says "not valid for your country"
p *hi
c no order, voucher from the mail!! SORRY-21MAY. Portugal
p *to
t Olá Ines! 😊 Hmm, the voucher was made for a list of countries and somebody forgot five of them. Portugal too, shame on us.
t Here is one that works: OLA-INES-10.
c worked! obrigada!!
t De nada. I've told the others, so that the other four countries aren't forgotten.

# 06-12 14:33 Gavin Strachan | unknown charge 5.90
c Whats this 5.90 BIRKFELL AARHUS on my card every month? never bought anything monthly
p *both
a Hi Gavin. 5.90 is Trail Club, monthly. Started on 14 March, in the app, trial of 14 days, then monthly.
c I only wanted the free trial for the maps
a The trial turns into the membership if it isn't cancelled. The app sent a reminder on 25 March, but I know that nobody reads those.
c nope
a You used the maps last in April. I'm cancelling now and refunding May and June, €11.80. March and April stay.
c alright that's fair
a Cancelled and refunded.
+2m p *rate
c 4

# 06-19 09:26 Eva Schütz | Charged in wrong currency
c Hello, I live in Switzerland and was charged in euros instead of francs, my bank takes fee of 3.20
p *hi
c BF-56320
p *to
d Hi Eva. Our shop does charge in euros for Switzerland; the francs are shown for information only. It's written beside the price, but in small grey letters.
c very small!
d I agree. I can't change the currency but I've added €4 of credit to your account for the fee, and reported the grey letters.
c ok, thank you
`;
