export const team = `
# 04-13 08:02 - | Handover: weekend to Monday
a Morning. The weekend was quiet: 31 chats, 2 open.
a Open 1: Michael Thorne, mailbox full, waits for Deepa. Open 2: Dorothea, no question, read it anyway.
d I've got Michael.
n Read Dorothea's aloud, please, somebody. Or I will.
t do it at breakfast 🙏
n Today: Easter pile is down to 64 mails. Julien and Owen take mails until noon, Tomás and Anke chats, Deepa the app.
j Understood. May I keep the French mails together? There are eleven, and they refer to one another.
n Yes, all eleven are yours.
o Could somebody look at my first ten answers before I send them?
a Send me the first three. Then you don't need me any more.
o Thank you!!
h Venlo here: two people ill today. What comes in after 15:00 goes out tomorrow, express as well.
n Thanks Pieter, get well to them. Then we say tomorrow to the customers, and not "as soon as possible".
h That's what I'd do.

# 05-11 09:00 - | Monday round: UK return postage
n Only one point today, but it needs a decision. The banner says "free returns". For the UK we take £6.50. Owen had Ewan McLeod on Thursday, who was right.
o There were four of them in April. I've counted.
t same for me, three at least
a Cost: about 110 UK returns a month, £715. Or we change the banner, cost: 0.
j If I may: people who return a first pair at no cost order again rather more often. I would not look at the £715 alone.
d Numbers: UK customers with a free return ordered again within 60 days in 31% of cases, those who paid in 19%. It's only 140 people, so careful.
a ^1 Hm. That's better than I thought.
n Then I'd like to try it. Proposal: UK returns are free from 1 June until 31 August, after that we look at the numbers. Anybody against?
a Not against. I want the date in the calendar.
t 👍
d Fine with me.
n Decided. Who does what: Owen changes the returns page by 29 May. Deepa has the banner and the checkout text changed by the same day. I tell finance today. Anke puts 31 August in the calendar and gets the numbers. {👍 5}
a It's in the calendar.
o Noted, returns page by 29 May.
+16d o Returns page is done and Deepa has looked over it.
d Banner and checkout will go live on Monday morning.
n Thank you both.

# 05-18 10:30 - | Alder 2 poles, lot 0326
d I count 9 broken poles since April, all with lot 0326. 1 break with other lots in the same time. It isn't chance any more.
h In Venlo we have 212 tents left with 0326. 640 are sold.
n Stop sending them, please, as of now. Pieter, can you block them?
h Blocked. I need new pole sets, supplier says 700 sets by Wednesday, lot 0426.
d 0426 has the other alloy. I've bent one over my knee 30 times.
j Will we write to the buyers, or wait until they come to us?
n We write. A pole that splits in a storm isn't something I want to wait for.
a 640 sets at about €21 plus post, say €18,000. Who signs?
n I've called the management: signed at 9:50. The supplier pays the sets, we pay the post.
t what do we tell people who write before the mail?
n Replace at once, broken or not, say honestly why. Don't wait for the mail.
n Tasks: Deepa writes the mail by Thursday. Julien and Tomás translate it by Friday morning, Anke the German one. Goes out Friday 22 May. Pieter: sets leave in the order in which people bought.
j With pleasure, by Friday 9 o'clock.
h ok. First 200 go on Thursday
o What do we do if they ask for their money?
n ^1 Then they get it, until the end of June. Good question, I'll put it in the mail.
Thu 17:20 d Text is in the shared folder. I was in the incident all day, sorry that it's late.
Fri 08:50 j French is done.
t español ✅
a Deutsch fertig.
09:02 n Sent to 640 people. Thank you all, in a week like this.

# 05-22 08:05 - | After the payment outage: who does what
n Good morning. Sana's list has 212 people with a double charge, and all the refunds leave at 8:15.
q they're queued, first batch in 10 min. 212 refunds, 24,318 euros all in all
n Decision from last night: everyone on the list gets a €10 voucher, code SORRY-21MAY. Anybody who shows us a damage (bank fee and the like) gets that, too.
o Up to what sum?
n Up to €50 you decide by yourselves. Above that, ask me.
t people who aren't on the list?
n Check by card and date. If it's real, refund by hand and tell Sana the reference, so that she finds out why.
a Mail to the 212?
n Julien has written it, goes at 9. Short and no poetry.
j I left one adjective.
d The mail must say "Wednesday", as Monday is a holiday. Banks as well.
j It's in.
+5h n Interim: 41 chats about it so far, 38 closed. Helga Friis had a bounced rent, €15 paid. Nobody else yet.
q found why some confirmations went out twice. fix is live at 14
15:45 n That's all for today. Fix, list, mail: well done. Post-mortem on Wednesday at 10, Sana leads it.

# 06-12 15:30 - | Summer holidays
t soo, who's away when? I'd like 20 July to 7 August 🏖️
j I have asked for the same weeks, as the school of my children allows no others.
t ok children win. I take 10 to 28 August
a 29 June to 10 July. Flight's booked.
o I'd be here all summer, I've only been here since April!
n You've got days, too, Owen. Take some.
o Then perhaps 13 to 17 July?
d First two weeks of September for me.
n I'm away 27 July to 7 August. That leaves Anke, Tomás, Deepa and Owen for these two weeks, it's tight but it works. Tomás, can you lead while I'm away?
t me?? I mean yes. of course
n I'll put it into the plan tonight. Who minds Saturdays in August?
a I take the 1st and the 8th.
o 15th and 22nd.
d 29th is mine.
n Perfect.

# 06-22 09:40 - | Handover: open cases for Anke's holiday
a I'm away from next Monday. Open on my side:
a 1. Sheffield scouts, invoice, waits for their PO. Due 3 July.
a 2. Margit Sandvik, warranty moved to her, needs the letter. Two lines.
a 3. 31 August, numbers for UK returns. Not urgent, just don't delete my calendar.
t I take 1
o I can do 2!
n And 3 stays with you. Is the note about ready repairs described somewhere?
a Wiki, "Ready list". Somebody must look at it each morning at 9.
j I'll do it while you're away.
a Then I'm done. Cake on Friday.
t 🍰🍰🍰 {🎂 4}
o Also, I have one open that I'm ashamed of: Luke Sharma asked for a youth group price and I don't know the answer. Nora?
n ^1 15% from five tents, for youth groups. You only have to tell him 🙂
o Will do it today!
`;
