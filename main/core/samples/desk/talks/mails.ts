export const mails = `
# 04-06 20:14 Gunilla Persson | Question about my order BF-47980
c Dear Birkfell team,
|
| I ordered a Drift 8 sleeping bag for my grandson on 27 March. The confirmation says "comfort 8 °C". He is going to scout camp at the beginning of May, and the leaders say nights can be down to 3 °C.
|
| Is the sleeping bag warm enough? If not, may I exchange it?
|
| Kind regards
| Gunilla Persson
Tue 10:48 n Dear Gunilla,
|
| for 3 °C the Drift 8 is a little too light, although children sleep warmer than we do. I see two ways: a fleece liner (€30), which brings it to about 2 °C and can be washed, or the Drift 0 for €110 more.
|
| If it were my grandson, I'd take the liner. He will grow out of the bag, but not out of the liner.
|
| Kind regards
| Nora Lindqvist
+6h c Dear Nora, the liner then. Thank you for not selling me the dear one. Gunilla
Wed 09:20 n Dear Gunilla, it leaves today on the same address, and I've left out the delivery cost. My regards to the scout. Nora
+26d c Dear Nora, he was warm. He lost one sock and a torch, but not the liner. G. P.

# 04-15 07:55 Dr. Albrecht Nass | Reparaturauftrag W-2402
c Sehr geehrte Damen und Herren,
|
| am 2. April habe ich Ihnen meine Jacke (BF-31442) zur Reparatur geschickt. Laut Sendungsverfolgung ist sie am 7. April bei Ihnen eingegangen. Eine Eingangsbestätigung habe ich nicht erhalten.
|
| Bitte teilen Sie mir mit, wann ich mit der Jacke rechnen kann.
|
| Mit freundlichen Grüßen
| Dr. A. Nass
11:31 a Sehr geehrter Herr Dr. Nass,
|
| die Jacke ist da, Auftrag W-2402, beide Ärmelbündchen. Fertig am 22. April, bei Ihnen am 24.
|
| Die Bestätigung ging an eine alte Adresse bei web.de. Soll ich sie ändern?
|
| Freundliche Grüße
| Anke Vogt
12:09 c Sehr geehrte Frau Vogt, ja bitte, auf diese hier. Danke für die präzise Auskunft.
+9d c Heute, am 24., eingetroffen. Saubere Arbeit. A. Nass

# 04-22 23:40 Rory MacInnes | Feedback about packaging
c Hello,
|
| one head torch (tiny) came in a box I could put a cat in. I put the cat in, see photo. Could you please use smaller boxes?
|
| Rory
c [photo cat-in-box.jpg]
Thu 11:02 o Hello Rory,
|
| thank you, and thank you for the cat! I've sent both to our warehouse. Pieter writes that the small boxes were out for two weeks, and that they've been back since Tuesday.
|
| What's the cat's name?
|
| Owen
+3h c Admiral. He has moved in, so no complaint from him.

# 05-05 13:22 Theresa Blom | Complaint about delivery BF-50733
c Good afternoon,
|
| your carrier threw my parcel over a fence of two metres. I was sitting on the other side and had coffee. The coffee is gone, and so is the cup, and the stove in the parcel rattles.
|
| I expect a replacement for the stove and an excuse from Kestrel.
|
| T. Blom
16:05 j Dear Mrs Blom,
|
| I read your message twice, as I couldn't quite believe it. I'm very sorry, and glad that it was only the coffee that was hit.
|
| A new stove leaves today and arrives on Thursday. Please don't use the old one. I've made a complaint with Kestrel and asked for a written apology; I can't promise that it will be elegant.
|
| May I replace the cup? We have enamel ones, which are difficult to break.
|
| Yours sincerely
| Julien Marchetti
17:20 c Dear Mr Marchetti, yes, you may. White please.
Thu 18:11 c Stove and cup have come, on foot, through the gate. No letter from Kestrel yet.
Mon 10:30 j Dear Mrs Blom, Kestrel's letter is attached. It isn't elegant.
j [file kestrel-apology.pdf]
c "We regret the inconvenience of your fence." Wonderful. I'll frame it.

# 05-12 09:08 Zsófia Balogh | Job application?
c Hello, I don't know if this is the right address. I repair tents and backpacks since 9 years and would like to work in your workshop in Aarhus. To whom can I write?
10:17 t Hi Zsófia! Not quite the right address but a very good message 😊 Please write to Birgit, she leads the workshop: workshop@birkfell.example. Photos of your work are worth more than a CV with her.
c Thank you!! I send it today, with photos
+16d c I start on 1 August 😊 thank you for answering so kindly
+16m t NO WAY! 🎉 See you at breakfast then, we read nice mails aloud there.

# 05-18 16:30 Edward Lyle | Data request
c Under the GDPR I request a copy of all personal data you hold about me. You have one month.
Tue 09:26 n Dear Mr Lyle,
|
| of course. Before I send it I have to be sure that it reaches you and nobody else: please answer with the postcode of your last delivery and the month of your first order.
|
| Your copy then comes within a week, as a file with a password. The month began yesterday, so its last day is 18 June.
|
| Nora Lindqvist
12:51 c EH3 9QQ. First order: I believe October 2023.
Fri 17:15 n Dear Mr Lyle, both are right. Your data is attached: profile, 7 orders, 2 chats, no routes. The password follows by text message. If something in it is wrong, I'll correct it.
n [file data-lyle.zip]
+3d c Received. Nothing wrong with it, though apparently I've spent £611 on socks and tents. Thank you.

# 06-03 21:17 Monika Zając | Exchange of boots not received
c Hello, on 18 May I sent back boots (BF-52477) for exchange 38 → 39. Since then no message. It's more than two weeks. My trip begins on 13 June.
Thu 12:40 o Hello Monika,
|
| I'm sorry that we left you without a word. The boots arrived on 21 May, in the middle of our payment trouble, and the exchange was never started. I've ordered the 39 for you, it leaves today by express.
|
| Could you tell me on Monday whether they're with you? If anything goes wrong we still have five days.
|
| Owen
Mon 10:02 c They came on Saturday. But it's 38 again!!
+19m o Oh no. Monika, I'm so sorry. I've rung Venlo, and I stay on the phone until somebody has read the number on the sole. It's 39 now. It goes by courier, to be with you on Tuesday.
Tue 15:44 c 39, finally. Fits. Please don't fire the person, it happens
+8m o Nobody's fired, promise. Thank you for your patience, and have a great trip on Saturday!

# 06-17 12:12 Ottilie Brandis | Kooperation Hüttenwirte
c Guten Tag, ich führe eine Hütte auf 2.100 m im Karwendel. Viele Ihrer Kunden fragen bei mir nach Gaskartuschen. Hätten Sie Interesse, dass ich welche für Sie verkaufe?
14:26 a Guten Tag Frau Brandis. Interessante Idee. Darüber entscheidet bei uns der Einkauf, ich habe es an Frau Sommerfeld weitergegeben. Sie meldet sich bis Ende nächster Woche.
c Sehr gut. Ab 1. Juli habe ich oben leider nur abends Netz.
+9d c Bis heute hat sich noch niemand gemeldet. Bleibt es bei der Idee?

# 06-24 10:50 Peter Vandamme | Another return, BF-56602
c Hello Owen, you remember me, the man with the sleeves. I've returned a fleece on the 16th. Before I begin to look at my account each day: when?
13:08 o Hello Peter, I do remember, and I learned something from you. Your fleece arrived on Friday and was booked on Monday. €89 went out on Tuesday, so yesterday. You should have it on Friday, and I'll write to you on Friday to ask.
Fri 11:00 o Peter, it's Friday. Is it there?
c It's there. You write when you say you will write. Thank you, Owen.
`;
