export const app = `
# 04-09 08:10 Sven Kallio | App crashes on saved routes
c App crashes every time I open saved routes. Since yesterdays update
p *both
d Hi Sven, thanks for writing so early. Version 5.2.0 then. Which phone and which Android?
c Xperia, android 13
d I can repeat it here: with Android 13 and more than 20 saved routes it closes. Do you have more than 20?
c like 60
d Then it's this. Your routes aren't lost, they're on the server; you can see them on the website under Routes.
c ok puh. when is it fixed
d I don't have a date yet. I've put you on the list and will write as soon as the store has it.
+7d d Sven, 5.2.1 is in the store now. It should open your 60 routes.
c all 60 there. thanks for remembering me

# 04-09 13:26 Helen Whitby | Routes page closes the app
c The app shuts itself when I tap Routes. I've reinstalled it twice and now it's asking me to download 3 GB of maps again.
o Hi Helen, I'm so sorry about the 3 GB. I asked my colleague Deepa: it's a fault in 5.2.0, and reinstalling doesn't help, I'm afraid. Please don't do it a third time.
c I wasn't going to!
o A repaired version comes within about a week. In the meantime the website shows your routes, also on the phone.
c We're on the Pennine Way from Saturday with no signal. The website is no use.
o Ah. Then let me send you the routes as GPX files. Any map app can open them. Which ones do you need?
c Just the Pennine Way one, all 16 days
o [file pennine-way-16-days.gpx]
c Got it open. You've saved our walk, Owen.
+15d c Done! 268 miles. Thought you'd like to know

# 04-14 10:40 Marco Bellini | crash report
c Version 5.2.0 (build 4417), Android 13, Samsung A52. Steps: open app, menu, Routes. Crash 5 of 5 times. Log attached
c [file birkfell-log.txt]
p *both
d Hi Marco, that's the best report I've had this year. The line we needed is in it: it runs out of memory while drawing the small previews.
c I'm a tester in real life 😄
d It shows. Fixed in build 4421, which goes to the store on Thursday. Would you like it today, as a test version?
c sure
d You have an invitation in your mail.
+3h c 5 of 5 times no crash
d Then I'll tell them to ship it. A year of Trail Club is yours, as a thank you.
c wow thanks!

# 05-13 07:15 Agnes Lund | All my maps are gone!
c I updated the app and ALL my offline maps are gone!!! I'm in Jotunheimen, hut has slow wifi
p *closed
08:02 d Good morning Agnes. That's 5.3.0, it looks for the maps in a new folder and doesn't find the old ones. They're still on the phone, though.
c how do I get them back
d Please go to Settings, Storage, "Look for maps again". It takes two or three minutes and downloads nothing.
+12m c THEY'RE BACK. all of norway
d Good. Then have a good day in the mountains. A repaired version comes within days, please update only when you're home.
c will do, thank you thank you

# 05-13 09:33 Thomas Brück | Offline maps disappeared
c Since 5.3.0 (iPhone 13) there are no offline maps left. 8 GB used, but nothing shown.
p *both
a Hi Thomas. Known since this morning. Settings, Storage, "Look for maps again".
c Done. Found 8 of 9.
a Which one is missing?
c Slovenia
a Slovenia was renamed on our side. Download it again, 310 MB. Sorry.
c ok. all good then

# 05-15 12:01 Eleni Papadaki | maps again
c hello i have the maps problem, i did the look again, nothing happens
p *both
d Hi Eleni. Is the memory card in the phone, and are the maps on the card?
c yes on sd card
d On cards the button doesn't work, I've learned that an hour ago from somebody else. 5.3.1 finds them; it's planned for 20 May.
c i need them tomorrow :(
d Then the only way is to load the ones you need again, to the phone's own memory. Which region is it?
c only Olympus, small
d That's 40 MB. I know it isn't what you wanted.
c its ok, 40 is nothing
+5d d Eleni, 5.3.1 is out. Your card should be readable again.
c yes they came back. Olympus was beautiful

# 05-28 15:15 Finn Jespersen | battery drain
c app eats 40% battery on a day walk. used to be 15
d Hi Finn. Version and phone?
c 5.3.1, iphone 12
d Is "share my position" on? It's new in 5.3, and it asks the satellites every two seconds instead of every thirty.
c it was on. didn't know that
d It turns itself on with an invitation to a group. I think it shouldn't. Off, and you'll be back at about 15.
+1d c 17% today. close enough
d I'll take it. The every-two-seconds goes to every-twenty with 5.4.0 in June.
+2m p *rate
c 4

# 06-04 17:12 Julia Weinberg | App in German suddenly
c My app is in German. I live in Chicago. My name is German. Is that why? 😂
p *both
t Hi Julia! No no, we don't read names 😄 Is your phone's region set to Switzerland or so?
c ohhh I was in Zurich last month
t There it is. In the app: Einstellungen → Sprache → English. (Settings, language. You'll manage, with that name!)
c hahaha found it. danke schön
t Gern geschehen!

# 06-17 09:44 Robin Castle | 5.4.0 no GPS
c Updated to 5.4.0 last night. "Searching for position" forever. Outside, clear sky. Android 15.
p *both
d Hi Robin. 5.4.0 asks for the precise position in a new way, and if you once answered "approximate", it waits forever. Settings, Apps, Birkfell, Permissions, Location: is "precise" on?
c was off. on now and got a fix in 3 seconds
d Good. Waiting forever without a word isn't acceptable, of course. I've written a ticket: APP-655, it should say what it needs.
c thx, quick as always

# 06-20 10:25 Mia Sandberg | Recording lost
c I recorded a 6 hour ride yesterday and when I pressed stop the app froze. Ride is gone. I could cry
p *both
o Oh no, I'm sorry Mia. Please don't delete the app! Deepa isn't in on Saturdays, but I know that it keeps a copy for 72 hours. Is the version 5.4.0?
c yes
o I've written down everything for Deepa, and she'll write to you on Monday first thing. Until then please only leave it closed.
c ok
Mon 08:07 d Good morning Mia, Owen left me a very good note. Open the app, Settings, About, and tap five times on the version. There's now a "Recover" button.
c THERE IT IS. 112 km. I'm hugging you both
d We'll share it. 🙂

# 06-26 11:52 Sven Kallio | wish for the app
c hi could the app show huts with opening times? thats all
t Hi Sven! Good idea, and you're number 34 with it. I've added your vote. I can't promise a date but the product people do count.
c ok 34 is a lot or little?
t In the top five 😉
c nice
`;
