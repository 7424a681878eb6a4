export const refunds = `
# 04-01 13:30 Peter Vandamme | Refund for returned jacket
c I returned a jacket on 12 March. Delivered to you on the 16th. No refund until today.
p *hi
c BF-45201
p *to
o Hello Peter, I'm sorry for the wait. I can see that the parcel was scanned in Venlo on 16 March. I'll ask the warehouse why it hasn't been booked, and write to you tomorrow before noon.
c Ok, tomorrow.
Thu 15:12 c It is tomorrow, 15:12.
o Peter, I'm sorry, I was waiting for the warehouse and should have written all the same. They've now found it: it lay with the repairs because of a note in the box.
c The note said "sleeves too long". It is not a repair.
o No, it isn't. I've refunded €219 just now, plus €4.90 for the delivery. It takes three to five working days on your card, so with Easter until about the 10th.
c I will look on the 10th.
+8d c It's there. 223,90. Thank you, but please write when you say you will write.
o You're right, and I'll do so.

# 04-07 10:15 Laura Castellano | Return label does not print
c Hi! the return label is a pdf that is just white
p *hi
c BF-48150
p *to
d Hi Laura, which program do you open it with? The PDF has the label as a picture, and some phone viewers don't show it.
c the mail app on my phone
d Then here's the same as a PNG. You can also show the QR code at any Kestrel shop, and they print it for you.
d [photo label-BF-48150.png]
c that worked, the QR. easy
d Good. Your €69 come back within five working days after the scan.
+10d c got the 69, just to say. thanks!

# 04-15 11:48 Moritz Fuchs | Only part of the refund
c You refunded 89 but I sent back two fleeces, so 178.
p *hi
c BF-48233
p *to
a Hi Moritz. One fleece was booked, one not. Was the second one in the same bag?
c yes same bag, one receipt
a Then Venlo has missed it. Weight of your return: 0.92 kg. One fleece is 0.43. So there were two. I'm refunding the other €89 now.
c wow ok. detective
a Scales. You have it by Tuesday.
c 👍
+2m p *rate
c 5, for the scales

# 04-20 17:40 Natalia Petrova | Refund was promised, nothing came
c Good evening. On 7 April Owen told me that I get back 64 EUR within 5 working days. It's the 20th. I looked at my account every day.
p *hi
c BF-47654
p *to
n Good evening Natalia, this is Nora. Owen isn't in today, so I've read what the two of you wrote.
n He noted the refund, but it was never released: it waits for a second signature above €50, and that signature is mine. So the fault lies with me more than with him. I have released it this minute.
c so another 5 days?
n For a card, yes, normally two to three. If you'd rather have it at once, I can send it to a bank account instead; it'd be there tomorrow.
c Bank please. I send IBAN by mail, not here.
n That's wise. I'll wait for your mail, and I'm here until six.
Tue 09:20 n Good morning Natalia, your mail came at 18:20, and the €64 left at 08:05.
+1d c Arrived. Thank you for saying honestly what happened.

# 04-27 09:05 Declan Moore | Money or voucher?
c lads I sent back a tent and you gave me a voucher. I want money
p *hi
c BF-48799
p *to
t Hi Declan! Fair point. In the return form "voucher" is ticked, shall I show you?
c no I believe you, it's ticked by default isnt it
t ...it is. I've complained about that form before, I'll do it again.
t I've cancelled the voucher and sent €329 back to your card. Three to five working days.
c sound. thanks for not arguing
+7d c money's in

# 05-05 15:25 Sabine Kolb | Refund on an expired card
c Hello, you refunded to a credit card that I don't have any more (new number since April). Where is my money now?
p *hi
c BF-50303, 149 €
p *to
j Good afternoon Mrs Kolb. As a rule the bank moves it to the new card by itself, because the account behind it stays the same. Is it the same bank?
c Yes the same.
j In this case it should appear within a week. If it does not, the bank sends it back to us, and I transfer it to the account of your choice. May I ask you to look on the 12th and to write to me, whatever the outcome?
Tue 08:40 c It is the 12th and nothing there.
j Thank you for keeping to the day. I've checked: it came back to us this morning. If you send me an IBAN by mail, it leaves today.
c Mail is sent.
+4h j I have it, and €149 are on the way.
Wed 17:15 c Received. Thank you Mr Marchetti, very correct.

# 05-07 12:20 Ewan McLeod | return shipping cost UK
c You took £6.50 off my refund for return postage. Website says returns are free?
p *hi
c BF-50690
p *to
o Hi Ewan, free returns are for the EU, and for the UK it's £6.50. It's on the returns page but I agree that the banner on the front page says "free returns" without any more.
c exactly. banner says free
o Let me ask my lead, please give me a few minutes.
+9m o We think you're right: what the banner promises should hold. I've refunded the £6.50 as well.
c thanks. change the banner then 🙂
o It's on the list for our meeting on Monday, I promise.

# 05-13 10:10 Jutta Rasmussen | Refund for cancelled order
c Hi. I cancelled order BF-51933 one hour after ordering. Confirmed by mail. Money was taken anyway, 209 €
p *to
d Hi Jutta. When you order, the bank reserves the sum; when we cancel, we let it go. On your statement, does it say "reserved" or "pending"?
c it says "reserviert" yes
d Then it's not taken, and it disappears by itself, with most banks within seven days. If it's still there on Thursday 21 May, write to me and I'll call Quillpay.
c ok I'll wait
+6d c it's gone. thanks Deepa

# 05-26 13:22 Olivia Tran | where is my refund pls
c hi hi, refund for BF-52390 pls? sent back on 14 may
p *hi
c i just wrote it 😅
p *to
t Haha, Pip is a bit slow sometimes. Hi Olivia! Arrived on the 19th, booked on the 22nd, refunded this morning: €95.
c took a while huh
t It did, sorry! After Thursday's payment mess everybody worked on double charges first.
c np. have a nice day
t You too! ☀️

# 06-02 09:00 Hendrik Smit | Dispute with the bank
c Because nobody answered my two emails I've asked my bank to take the money back (chargeback). Just so you know. BF-50455.
n Good morning Hendrik. Thank you for telling us all the same. May I ask from which address you wrote?
c hendrik at my work mail. 11 and 19 May
n I've found them: both in the spam folder, because of the attachment. I'm sorry. You were right to wonder.
n Your return arrived on 8 May and the refund of €389 should have followed. I can pay it today, but then it'd come twice, from us and from the bank. Which way do you prefer?
c bank is already working on it. so let it come from the bank I guess
n Then I won't object to the chargeback, and I write to Quillpay that it's justified. It usually takes two to three weeks.
c good. thanks for the clear words
+16d n Hendrik, I said that I'd keep an eye on it: the bank closed it in your favour yesterday.
c Yes, seen it. 389 is back.

# 06-10 11:35 Grace Adeyemi | Refund to wrong person??
c Hi, my mum ordered with her card, I returned it, and refund is in HER account not mine. Can you change it?
p *hi
c BF-54120
p *to
a Hi Grace. Refunds go back where the money came from. That's a rule I can't bend: it protects her.
c but I paid her cash already lol
a Then she owes you €99.
c she says it's rent 💀
a I'm staying out of that one.
c hahaha fair
+2m p *rate
c 4. would be 5 if you had paid me

# 06-17 14:08 Jonas Pettersson | Refund shipping after late delivery
c Paid 9,90 for express. Came after 5 days. I'd like the 9,90 back.
p *hi
c BF-55612
p *to
o Hello Jonas, yes of course. Express means two days. I've refunded the €9.90 to your card, it takes three to five working days.
c That was easy. Thanks.
o I'm sorry it was late in the first place!

# 06-24 16:15 Anouk de Wit | Return refused by warehouse
c You write my return is "refused, signs of use". The shoes were tried on at home, once!
p *hi
c BF-55890
p *to
n Hello Anouk. Let me look at the photos that Venlo took.
+7m n I can see dust in the tread and a small stone. I'd like to show you: it's the third picture. Was the pair perhaps used by somebody before you?
n [photo tread-3.jpg]
c That is not dust from me. I live in a flat, no stones! Maybe they were returned by another person before
n That can be. The pair has a return stamp from May on the inner sole, so it was sold before, and it was not you who walked in it. I'm withdrawing the refusal.
n €139 go back to your card today. I apologise for having doubted you in writing.
c Thank you. I was quite upset.
n With reason. I'm also telling Venlo to look at stamps before they look at stones.
`;
