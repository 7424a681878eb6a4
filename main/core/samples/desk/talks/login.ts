export const login = `
# 04-02 11:05 Rosa Delgado | Can't sign in
c hi i cant sign in, password is right i swear
p *both
d Hi Rosa, Deepa here. Which message do you see exactly?
c "email or password wrong"
d Is it the address that ends in hotmail? I see one sign-in try from today with a space at the end.
c a space?
d Phones put one in when they complete the address for you. Please delete the last character and try again.
c omg it works. 3 days i tried
d It's our form that should cut it off. I've reported it.
+2m p *rate
c 5

# 04-11 20:32 Michael Thorne | Reset mail never comes
c Requested password reset four times, no mail, checked spam.
p *closed
Mon 08:26 d Good morning Michael. The four mails were sent, and your provider refused all of them with "mailbox full".
c Oh dear. That would be my 14 years of newsletters.
d Ours among them, I'm sorry to say. When there's room again, I'll send a new one.
+38m c Deleted 9,000 mails. Ready.
d Sent. It's valid for 60 minutes.
c I'm in. That was therapeutic actually.

# 04-16 15:50 Deniz Aydın | Account locked
c Your account has been locked for security reasons. why??
o Hello Deniz, I'm sorry, let me see. There were 23 tries with a wrong password from another country this morning at 4 am, so the account locked itself. Nobody got in.
c thats scary
o It is a bit, but the lock did its job. I'd like to unlock it, and for this I need the postcode of your last delivery.
c 10405
o Thank you, that's right. You'll get a mail now with a link to set a new password. Please use one that you don't have anywhere else.
c done. can I add sms code or sth
o Yes! Under Account, Security, "second step". It works with an authenticator app, not with SMS.
c 👍 thanks

# 04-23 09:40 Beatrice Fontaine | Two accounts
c Good morning, I seem to have two accounts with two addresses. My orders are in one and my points in the other. Could they become one?
p *both
d Good morning Beatrice, yes. Which address should remain?
c The one at orange.fr please.
d Done: 6 orders and 310 points are now together at orange.fr. The other one is closed, and I've deleted its data.
c Wonderful, thank you very much.

# 05-04 10:12 Kyle Benson | app logs me out every day
c your app throws me out every morning. have to type in 20 char password with cold fingers
p *both
d Hi Kyle. Which version is it? Settings, About, the line at the bottom.
c 5.2.1, pixel 8, android 15
d Is the battery saver of the phone on at night?
c yea
d Then Android kills the app before it has stored the new sign-in token. That's a mistake of ours: we should store it earlier. It's ticket APP-611, and comes with 5.3.0 next week.
c and until then?
d Settings, Apps, Birkfell, Battery, "unrestricted". It's not elegant.
c works for now
+9d d Kyle, 5.3.0 is out since yesterday. You can set the battery back to normal.
c did it, still logged in this morning 🎉

# 05-12 12:58 Pauline Mercier | code of second step
c Hello I have new phone, the app with the codes is on the old phone which is broken. I can't enter
p *both
d Hello Pauline. When you turned the second step on, you were given ten emergency codes. Do you still have the paper?
c no..
d All right. Then I have to be sure that it's you. Please write to me from your account's mail address, with the number of your last order and the last four digits of the card.
+26m c mail sent
d It's all correct. I've switched the second step off. Please sign in and set it up anew, and print the codes this time 🙂
c I print and put on fridge. thanks

# 05-26 17:31 Dean Whitlock | Is this mail from you?
c Got "Birkfell: your account will be deleted in 24h, confirm password". Is that you?
a No. We never ask for a password by mail. Did you click?
c clicked, didn't type anything
a Then nothing happened. Delete it. If you can, forward it to me first, I'd like to have the page taken down.
c forwarded
Wed 10:02 a Page is down since last night. Thanks.
c nice work

# 06-04 08:15 Ludmila Horáková | Change of email address
c hello I want to change my email, the old one I lose at end of month (university)
p *both
o Good morning Ludmila! You can do it in Account, Profile, but we send a confirmation to both addresses. Do you still have the old one?
c yes until 30.6.
o Perfect. Then you can do it now. If you get stuck, I'm here.
+5m c done, both confirmed :)
o Lovely. And congratulations, if it means that you've finished!
c yes!! thank you 🎓

# 06-15 19:20 Callum Reid | locked out, need order status
c locked out of my account, just want to know if my order ships today
p *closed
c BF-55987
Tue 08:09 a Morning Callum. It shipped yesterday at 17, arrives tomorrow. For the account: reset link is in your mail.
c cheers, in again

# 06-22 14:44 Fatou Diallo | delete my account
c Hello, I want that you delete my account and all data please
p *both
n Hello Fatou. I can do that. May I tell you what goes and what stays? Your profile, routes and wish list go at once. Invoices have to stay for ten years by law, locked away and used for nothing else.
c ok I understand
n Is there something we did wrong? You needn't answer.
c no, I go to live in Senegal again, you don't deliver there 🙂
n Then I wish you a good journey home. The account will be deleted tonight; you'll get one last mail.
c thank you Nora, good bye
`;
