export const parts = `
# 04-10 15:40 Nadine Kurz | Spare buckle
c Hello, where can I buy the chest buckle for Rowan 45? Lost it in the train
p *both
a Hi Nadine. Not in the shop, but I have a drawer. Free, in an envelope. Address as in your account?
c yes!! wow
a Posted today.

# 04-24 09:12 Ian Pritchard | Part for an old stove
c Have an Ember Solo from 2017, needs a new O ring. Do you still have them?
p *both
j Good morning Mr Pritchard. The Solo has not been made since 2019, but the ring is the same as that of the Duo. A set of three is €4.
c Are you certain it's the same? Gas is gas.
j You're right to ask. Let me go and see Birgit in the workshop.
+35m j She has compared the drawings: 9.2 by 1.8 millimetres in both, same rubber. I would test it with soapy water all the same.
c Good man. Ordered.

# 05-04 15:18 Maja Kovač | Pole for Alder 2
c Hi, the dog jumped on our tent 🐶 one pole is bent. Can I buy only this one section?
p *hi
c BF-41007
p *to
t Hi Maja! Is the dog ok?
c the dog is very proud
t 😄 A single section is €14, but I need to know which. Count from the end with the red tip?
c 4th from red
t Number 4, 41 cm. In the mail tomorrow. Oh and does your pole bag say LOT 0326 by any chance?
c no, 0125
t Perfect, then you're fine.

# 05-15 10:06 Georg Hofer | filter cartridge
c How often must I change the cartridge of Rill?
d Hi Georg. After 1000 litres, or when it becomes slow although it's been flushed backwards. For two weekends a month that's around two years.
c and is the cartridge in stock, 19 euro?
d It is. They don't age on the shelf as long as the bag is closed.
c then i take 2

# 05-26 11:36 Emma Sørensen | Missing pegs
c Hi! Bag had 11 pegs instead of 14
p *hi
c BF-53720 alder 3
p *to
o Hi Emma, I'm sorry! I'll send you 4, so that you have a spare.
c aw thanks
+3d c they came but they're a different colour, orange
o Oh dear, those are from the Alder 2. They hold just as well but I can send you grey ones.
c no no orange is better, I trip less
+2m p *rate
c 5 🍊

# 06-02 14:14 Declan Moore | Seam tape
c my 2019 jacket loses the seam tape inside. have you tape to iron on?
p *both
a We have. 3 m, €11. Iron on low with baking paper between, no steam. Clean with alcohol first or it won't hold.
c how long does that last
a One to two years. The jacket's seven, be kind to both.
c 😄 order placed

# 06-12 09:08 Isabel Moreno | screw for trekking pole
c Good morning, I lost the little screw of the lever on my Lapwing pole
p *both
t ¡Buenos días Isabel! Two screws and a tiny spanner are on their way to you, free. Use a drop of nail varnish on the thread, then it never gets lost again 💅
c hahaha really?
t Really, any colour. Ours in the workshop is bright pink.
Wed 19:42 c It arrived. I used red.

# 06-19 13:45 Gunnar Olafsson | Replacement for lost tent bag
c Hello, wind took the bag of my tent. Gone over a cliff. Do you sell bags?
p *hi
c Alder 3
p *to
j Good afternoon. We do: €12. Our condolences to the bag.
c Thank you. It flew beautifully
j It leaves today.
`;
