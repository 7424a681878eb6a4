export const incident = `
# 05-21 10:47 - | #incident-2026-05-21 payments
- Channel opened by Deepa Iyer
d Payments look broken. Four chats in five minutes, all with an error at the last step.
p Alert: orders per minute 0.2 (usual for Thursday 10:45: 3.1)
d Thanks, Pip, we've noticed.
q here. looking
t my customer says card charged but no order
a Same. Mine says three times €... hold on, she isn't done.
q quillpay status page is green. of course
q our callback log: last good one 10:40:12. since then nothing
d ^1 So they take the money and don't tell us?
q looks like it. reservations at least. give me 5 min
n I'm here. I lead this until it's over; Sana has the technical side, Deepa keeps the notes. Everyone else: chats.
n What do we tell customers right now?
a "Please stop trying. It's our provider. Sums are reserved, not paid."
n Good. Do we know that they're only reserved?
q 90% sure. capture happens after callback, and there's no callback
n Then say "reserved, and we cancel what's too much".
j I've got a gentleman with two order confirmations, BF-53341 and 53342. So at least some went through?
t that's my Fiona! madam, not gentleman, and she's in my chat
j I beg her pardon.
q wait. two confirmations means the callback did come, twice. before 10:40?
t 10:38 and 10:39
q ^1 ok so it began flapping before it died
d Noted: first trouble 10:38, last callback 10:40:12.
11:01 q got it maybe. TLS handshake of their callbacks fails on our side. their cert has a new root since 10:40
d They changed a certificate without telling us?
q without telling US at least
a Could be in the newsletter nobody reads.
q checked. newsletter of 8 May: "routine maintenance in the second half of May". that's it
o I have five waiting, can somebody take two?
t me
o Thank you!
11:12 n Should we switch payments off in the shop?
q I'd say yes. each try makes another reservation
n How long does it take to switch on again?
q 1 min. it's a flag
n Then off. Sana, please.
q off. checkout shows "we can't take payments at the moment"
p Alert: payment provider switched off by Sana Qureshi
a Thank you, Pip.
d Noted: off at 11:16.
j What about the discount, which ends today? I'm asked in two languages.
n Extended to Sunday for everybody. I decide that now and tell marketing afterwards.
t 🙌
n Julien, could you put it on the banner with one sentence about the payments?
j In how many languages?
n English now, the others when you can.
11:27 j Banner is up in English, French, German, Spanish. Tomás has looked at the Spanish one.
t perfecto
q Quillpay support: "we see no problem on our side". ticket QP-88120
a Charming.
q asked for the on-call engineer. told them 3 pm is not ok
11:36 d Numbers so far: 47 chats since 10:40, 29 waiting. Usual is 12 in an hour.
n Anke, Tomás: chats only. Owen: the mails, with Anke's sentence. Julien: both French and the phone.
o There are 63 mails.
n Same sentence for all, but read each one first. If somebody is in real distress, to me.
o Will do.
a Mirjam Keller, €357, her rent. Reserved only, I've told her that I'll write to her. Putting her on a list.
d Let's have one list. Sheet "21 May", columns: name, order, sum, promised, by whom.
a Mirjam's in line 1.
t put 4 in
j And I two.
11:49 q on-call at quillpay is called Bram and he's nice. they see our rejections now
q he confirms: new root cert, rolled out 10:40, "should be in every system store"
q ours is from 2023 because of the old image 🙃
d So half theirs and half ours.
q 60/40 and I won't say which
n We can divide it up on Wednesday. What's the way out?
q a) they roll back, Bram needs approval, 1-2 h. b) I add the root here, need to build the image, ~40 min if the build is in a good mood
n Both, please.
q ok
12:05 h Venlo asks: orders come in without payment? We have 31 in the queue "paid: unknown"
q don't ship these!
h Not shipping. I put them on a shelf for themselves
n Thank you, Pieter. Could you send the 31 numbers to Deepa?
h [file queue-unknown-31.csv]
d Got it. 22 of the 31 have two reservations.
12:20 d Update for everyone: cause known (certificate), two repairs under way, payments off, discount extended, customers told on the banner. Next update at 13:00.
t deepa you should do the news on tv
12:34 q build failed. unrelated test. of course
a What's it called?
q "sends_mail_on_thursday". it's thursday
a I'd laugh if I had time.
q skipping that test by hand, rebuilding
n Who can eat? Nobody has since eight. Owen, Julien: 20 minutes, now. Then Anke and Tomás.
j That's kind. I'm going.
13:00 d Update 13:00: build runs again, ready at about 13:25. Quillpay has approved the rollback, no time given. 118 chats, 34 waiting.
13:12 o Back. A customer asks whether her card number has leaked.
q no. we never have card numbers, quillpay has them, and nothing was broken into
n You can say exactly that.
13:27 q build is green. deploying to one machine of four
13:33 q callbacks come in on that machine!! 3 of 3
n Careful with the queue: what happens to callbacks since 10:40?
q quillpay repeats them for 24h. so when we open, about 900 come at once
d Will that create orders twice?
q ...it could. the "already there" check looks at the order number, but the repeated tries have different numbers
d So people who tried three times get three orders.
q yes, and I fear there are a lot. let me write a filter: same card, same sum, within 30 min -> hold
n How long?
q 30 min, and I want someone to look over it
d I will.
n Then we open later rather than wrong. Go.
13:50 n To the chats: it'll be after 14:00. Please don't name a minute.
a I never name minutes.
14:04 q filter's written. Deepa?
14:11 d Read it. One question: guests have no account, does "same card" work for them?
q by card fingerprint, should
d Then it's fine for me.
14:16 q all four machines deployed
14:20 q payments ON
p Alert: payment provider switched on by Sana Qureshi
14:24 q first real order. BF-53371. 44 euros. a water filter
t ^1 I love that water filter 😭
n Thank you, Sana. And don't anybody go home yet.
14:41 d Backlog: 904 callbacks, 688 fine, 212 held as double, 4 unclear.
q the 4 are mine
n What happens with the 212?
q one of each pair stays, the other gets refunded. where it's only reserved I cancel the reservation
n When?
q reservations now. real refunds tonight as a batch, out tomorrow morning. finance must release it
n I'll have finance release it tonight.
15:02 n Anke, everybody on the list who was promised a word: now, please.
a Writing to mine.
t mine too
16:20 d List: 38 names, 36 written to. Missing: two of Owen's.
o Doing them now, sorry!
16:41 o Done, 38 of 38.
17:10 h The 31 from the shelf: 27 paid, shipping tonight. 4 wait for Sana
q the 4: two paid, two not. numbers by mail
17:25 n Summary. Payments were broken from 10:38 to 14:20. 212 double charges, refunds leave tomorrow at 8:15. Finance has released them. Everyone on the list gets a voucher of €10.
n Open: 1. Sana checks that refunds of guests are in the batch, tomorrow by 10. 2. Deepa: post-mortem on paper by Tuesday evening. 3. I write to Quillpay about announcing certificates. 4. Julien: mail to the 212, tomorrow at 9.
n And from June: if five payments in a row fail, the shop stops taking them by itself. Sana, is that possible?
q yes. by 5 June
d I'll note it as decided.
n It's decided. Thank you all. I've rarely seen a desk so calm. {❤️ 6}
Wed 10:00 d Post-mortem is in the shared folder. Short version: old image with old root certificates, change announced badly, double check too narrow, guests left out of the filter (9 of them, found by Rasmus Thygesen, a customer).
q guests were my mistake. "should" is not a test
n It's been found and repaired. Sana, what about "five in a row"?
q done early, live since this morning
p Alert: test of automatic stop passed (5 of 5 failed payments)
a ^1 Good bot.
`;
