export const business = `
# 04-14 09:30 Claudia Reinhardt | Invoice for our company
c Good morning, we need an invoice with our company name and VAT number for order BF-48955.
p *to
j Good morning. With pleasure. May I ask for the exact name, the address and the number?
c Waldläufer Reisen GmbH, Kaiserstr. 44, Freiburg, DE811400000
j Thank you. Is the address of delivery the same?
c No, delivery went to a private address, that's fine.
j The corrected invoice is attached, the former one has been cancelled.
j [file invoice-BF-48955-B.pdf]
c Perfect, our bookkeeping is happy.

# 04-23 14:50 Mark Ainsley | Quote for 25 backpacks
c Hi, we're a school in Leeds and need 25x Rowan 45. Is there a discount for that?
p *both
n Good afternoon Mark. For 20 and more there's 15%, so £132.60 instead of £156 each, and delivery is free. When do you need them?
c First week of June, for an expedition on the 8th
n I have 31 in black, in two torso lengths. If you tell me how many of each by 8 May, I'll hold them without payment. You can pay by invoice, 30 days.
c Great. I'll measure them all, will be chaos
n If they leave on 11 May, there's room for exchanges. I'll send the quote by mail, number Q-118.
Mon 12:12 c 14 S/M, 11 M/L. And can the invoice go to the council, not us?
n It can. I need a purchase order number from them.
+3d c PO 778120
n Thank you. They leave on 11 May, as Q-118 says, at £3,315 in all.
+14d c all there, all fit, except one who grew 😄
Fri 08:40 n I'm sending one M/L to swap. Good luck on the 8th.

# 04-30 10:17 Theo van Rijn | VAT
c Why do I pay danish VAT 25%? I'm in Netherlands its 21
p *hi
c BF-50871
p *to
d Hi Theo. You don't: your order was calculated with 21%. The 25% stand in the general terms as an example for Denmark. May I ask where you saw it?
c on the confirmation at the bottom
d I see it now: the footer is the Danish one for everybody. The sum above is right, 21% of €148.76 is €31.24. I'll have the footer corrected.
c ok then all good

# 05-11 11:00 Ulrike Brandt | Invoice has wrong date
c Hello, your invoice says 05/11/2026, is it May or November? Our tax office isn't amused by such things
p *hi
c BF-51622
p *to
a It's 11 May... no wait. Ordered 7 May, so neither. Give me two minutes.
+3m a The date is the day of printing, month first. It should be the day of the order, written out. New PDF: 7 May 2026.
a [file invoice-BF-51622.pdf]
c Thank you. The tax office and I are satisfied.

# 05-20 15:10 Jakub Dvořák | invoice without VAT
c Hi, company from Czech Republic with valid VAT ID. Invoice should be 0% (reverse charge)
p *hi
c BF-52980. CZ24781000
p *to
o Hello Jakub, I haven't done this one before, so please let me ask a colleague.
+16m o Thank you for waiting. It works when the number is confirmed by the EU's register, and the register says "not valid" for yours. Could there be a digit missing?
c CZ247810006 sorry!! 9 digits
o Now it's valid. You get a new invoice at 0% and a refund of the VAT, €26.38.
o [file invoice-BF-52980-RC.pdf]
c thank you, very nice for first time 😄

# 06-08 09:20 Claudia Reinhardt | Order for our guides
c Good morning Mr Marchetti, Waldläufer Reisen again. We'd like 8 Sorrel jackets for our guides. With our logo, is this possible?
p *both
j Good morning Mrs Reinhardt, I'm glad to read from you. A logo can be embroidered on the sleeve from five pieces: €12 each. It takes two weeks.
c We need them on 1 July
j If I have sizes and logo by Wednesday, you have them on 26 June. I should allow for a few days in case the post has ideas of its own.
Wed 16:33 c 2x S, 3x M, 2x L, 1x XL. Logo attached
c [file waldlaeufer-logo.svg]
Thu 09:04 j Thank you, it's all in order. A drawing for your approval follows tomorrow.
Fri 11:45 j Here's the drawing.
j [file sleeve-proof.pdf]
c Approved! The tree may be a bit greener.
j A bit greener it is.
Fri 10:10 j The eight jackets have left today, a few days earlier than thought.

# 06-15 13:00 Sanne Bakker | Reminder although paid
c Hello, we got a payment reminder for invoice 2026-0611, but it was paid on 3 June.
p *both
a Hi Sanne. Which reference did you put in?
c Our own number, 44120
a That's why. Found it: €612, 3 June, no match. Matched now, reminder is void, sorry for the letter.
c No problem. Can you confirm by mail?
a Sent.

# 06-22 10:08 Cormac Daly | Invoice please
c Howya, need an invoice for BF-51120, boss wants it
p *to
t Hi Cormac! Here you go 📎
t [file invoice-BF-51120.pdf]
c that's my home address, can it be the company
t Sure, what's the name?
c Daly & Sons Roofing, same address haha
t 😄 New one:
t [file invoice-BF-51120-B.pdf]
c sound man
+2m p *rate
c 5
`;
