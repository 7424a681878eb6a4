export const anger = `
# 04-15 10:20 Nigel Thackeray | ABSOLUTE JOKE
c Third time I'm writing. THIRD. My order BF-47115 from 20 MARCH is nowhere. You people keep sending me the same copied rubbish about "a few more days"
p *hi
c I JUST GAVE YOU THE NUMBER YOU STUPID MACHINE
p *to
o Hello Nigel, I'm very sorry for the trouble. I can see that the parcel is delayed, it should only take a few more days
c ARE YOU SERIOUS
c that is literally the same sentence. I want a manager. now.
- Owen Pryce handed over to Nora Lindqvist
n Good morning Mr Thackeray, I'm Nora Lindqvist, I lead this desk. I've read all three conversations. You're right: we sent you the same sentence three times, and nobody looked.
n I've looked. The parcel has been at the border in Calais since 27 March because a form was missing, and the form was ours to fill in.
c so you knew since march
n Our system did. None of us did, and it's our job to. I don't want to offer you more days. You can have the full £209 back today, or a new Rowan by air, on Friday. Either way, you also get the £9.90 for express that wasn't.
c I needed it for a trip at easter. that's gone. I want the money
10:54 n Then it's £218.90, sent at 10:52. I'll write on Monday to make sure that it's arrived.
Mon 09:02 n Mr Thackeray, has it arrived?
c Yes. I won't order again but I'll say that you're the first one who read what I wrote.
n I can't ask for more than that. Thank you for answering.

# 04-29 17:02 Regina Falk | Never again
c I've been waiting for 3 weeks for an answer about my repair. Three weeks! What are you doing all day long??
p *hi
c W-2391
p *to
a W-2391: tent inner, arrived 8 April, repaired 14 April. It's been on the shelf "ready" since. Nobody sent it. That's bad.
c bad?? it's a catastrophe, we leave on SATURDAY
a It goes by courier tonight, with you tomorrow before 12. Here's the number: KX-5512. I packed it myself just now, that's what took eight minutes.
c and if it doesn't come
a Then I drive to the border. I mean it: write to me at 12:01.
Thu 11:20 c it's here. repaired well, I must say. but 3 weeks is not ok
a No, it isn't. Repairs that are ready now show up on a list each morning. Since today.

# 05-11 14:29 Brandon Cole | lawyer
c if I dont get my 389 back by tomorrow my lawyer will contact you
p *hi
c BF-49955. tent leaks, you say "condensation". its NOT condensation
p *to
n Hello Brandon. May I see what we based that on? One moment.
+9m n I've read it. You sent three photos, and my colleague answered within four minutes. In the third photo one can see a drop below the seam, not on the wall. That's a leak, and we were wrong.
c oh. ok. so?
n So you get the €389 back, today, and the label for the return. You don't need a lawyer for this, but I understand that you were about to.
c wasn't actually gonna, costs more than the tent. thanks
n I had hoped so. It's paid.

# 05-22 09:47 Helga Friis | THIS IS THEFT
c You have taken 2 x 259 from my account and now my rent bounced!!! THIS IS THEFT!!! I have 2 children!!!
p *hi
c BF-53329!!!
p *to
n Good morning Helga. I'm taking this one myself, and nothing else until it's done. You're right to be angry.
n The second €259 were sent back at 08:15, but a card refund takes until Wednesday, and rent doesn't wait. If you give me an IBAN by mail I send you €259 as an instant transfer now, and cancel the card refund.
c mail sent
+12m n It's gone, 10:06. It should be there already.
c yes it's there
c the bank took 15 euro for the bounced rent
n Send me a picture of it, and we pay the 15 as well.
c [photo bank-fee.jpg]
n Paid, €15. I'm sorry for the fright; it's a rotten way to begin a Friday.
c thank you. sorry for shouting. it was a bad morning
n I'd have shouted, too.

# 06-09 16:44 Vincent Carlier | Your chat is useless
c I asked 2 times for the same thing. Where. Is. My. Refund. BF-53050
p *to
o Hello Vincent, I'm sorry for your frustration. I see that the return reached us on 29 May.
c I know when it reached you I sent it
o I understand. I can't release it myself, I've asked for the second signature, and I'll write to you today before six, whatever happens.
c sure
17:41 o It's released: €179, tonight. I asked twice.
c ok. you kept your word at least
Fri 09:30 c money is here
+2m p *rate
c 3 because of the last sentence

# 06-24 12:02 Janine Osei | discriminated by your sizes
c A 48 is "sold out" in EVERY trouser since March. It says "more soon". It's always the big sizes. Be honest, do you even make them??
p *both
n Hello Janine. I'd like to be honest, so I've just asked our buyer. For the spring series we made 40 pairs of Tern in 48, and 900 in 40. The 40 pairs were gone in nine days.
c so you know that people want them and make 40
n Yes. We've been too careful, and our own numbers say that it was wrong. For the autumn series it's 400, due on 1 September.
c Is that true or "more soon"
n It's an order with a number. I can put one aside for you, without payment, and you decide in September.
c ok. put one aside. black. thanks for asking the buyer
n It's noted: Tern, 48, black. I'll write to you when they come in, not later than 5 September.
`;
