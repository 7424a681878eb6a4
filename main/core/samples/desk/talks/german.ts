export const german = `
# 04-07 10:05 Heike Baumgartner | Lieferung fehlt
c Guten Morgen, mein Paket sollte am Samstag kommen, es ist immer noch nicht da.
c Bestellung BF-48066
p *hallo
a Guten Morgen. Samstag war der Fahrer da, hat aber niemanden angetroffen. Das Paket liegt seit gestern im Kestrel-Shop in der Hauptstraße 9.
c Ich habe keine Karte im Briefkasten gefunden
a Die haben sie wohl vergessen. Ausweis mitnehmen, der Code ist 5581. Es liegt dort bis zum 14. April.
c Alles klar, danke für die schnelle Antwort
+5h c Hab es 👍

# 04-16 19:35 Matthias Rau | Reißverschluss Zelt
c Hallo, beim Alder 2 klemmt der Reißverschluss vom Innenzelt, jedes Mal an der gleichen Stelle. Gekauft im März, BF-46020.
p *zu
Fri 08:17 a Guten Morgen Herr Rau. Bleibt dort Stoff hängen oder läuft er einfach schwer?
c Stoff bleibt hängen, so eine Lasche innen
a Dann ist die Lasche zu breit umgenäht. Zwei Möglichkeiten: einschicken, dauert etwa 10 Tage. Oder Sie schneiden 3 mm ab und versiegeln die Kante mit dem Feuerzeug. Die Garantie bleibt, ich schreibe es dazu.
c traue ich mir zu 😅
+28m c läuft jetzt wie Butter. Nur meine Frau fragt warum es nach Plastik riecht
a Das gibt sich. Die Frage meine ich.

# 04-29 11:20 Silke Hartwig | Rechnung mit falschem Namen
c Hallo, auf der Rechnung zu BF-50790 steht mein Mädchenname. Das Konto habe ich schon geändert, trotzdem steht da noch Petersen.
p *hallo
a Hallo Frau Hartwig. Die Rechnung zieht den Namen aus der Zahlungsart, nicht aus dem Konto. Unter „Zahlung“ steht noch Petersen.
c Ah! Hab ich geändert. Bekomme ich trotzdem eine neue Rechnung?
a Ja, hier.
a [file Rechnung-BF-50790-B.pdf]
c Super, danke schön!

# 05-12 16:10 Jürgen Thalmann | Wo bleibt mein Geld?
c Am 28. April Rücksendung abgegeben. Bis heute keine Erstattung über 139 Euro. BF-50140. Ich erwarte eine Antwort HEUTE.
p *hallo
a Guten Tag Herr Thalmann. Kommt heute. Ich prüfe.
+6m a Die Schuhe sind am 4. Mai angekommen und am selben Tag gebucht worden. Die Erstattung ging am 6. Mai raus, auf die Karte mit der Endung 0932. Ist das Ihre?
c Die Karte ist meine, aber da ist nichts
a Dann bitte einmal nachsehen, ob dort nicht „Gutschrift Birkfell“, sondern „Quillpay“ steht. So heißt unser Zahlungsdienst.
c ...
c Da steht es. 139,00 Quillpay. Am 8. Mai.
c Ich entschuldige mich für den Ton
a Angenommen. Der Name ist auch wirklich schlecht gewählt.

# 05-21 12:15 Sabrina Vogel | Zahlung geht nicht
c Hallo? Bei der Zahlung kommt immer "Fehler, bitte erneut versuchen". Wurde jetzt abgebucht oder nicht?
p *hallo
a Hallo Frau Vogel. Bitte nicht noch einmal versuchen. Seit 10:40 ist unser Zahlungsdienst gestört. Das Geld ist höchstens vorgemerkt, nicht abgebucht.
c ok und wann geht es wieder?
a Weiß ich noch nicht. Ich schreibe Ihnen, sobald es läuft.
15:32 a Läuft wieder, seit 14:20. Die Rabattaktion ist bis Sonntag verlängert.
c hat geklappt! danke fürs Bescheidgeben

# 06-03 09:50 Erwin Lechner | Beratung Rucksack
c Grüß Gott, i such an Rucksack für die Enkelin, 15 Jahre, 1,68, für eine Hüttentour mit der Schule. 3 Tage.
p *hallo
a Grüß Gott. Für drei Tage Hütte reichen 45 Liter, Rowan 45, Rückenlänge S/M. 179 Euro. Hat sie Geschmack oder nimmt sie Schwarz?
c sie hat sehr viel Geschmack
a Dann Moosgrün oder Schieferblau, und sie soll selbst aussuchen. Schieferblau kommt in M/L erst Ende Juni wieder, S/M ist da.
c Blau sagt sie. Hab bestellt. Vergelts Gott
a Gern. Schöne Tour der Enkelin.

# 06-18 08:25 Silke Hartwig | App stürzt ab
c Seit dem Update auf 5.4.0 stürzt die App beim Teilen von Touren ab (iPhone SE, iOS 17)
p *hallo
a Hallo Frau Hartwig. Deepa kennt die App besser als ich, schreibt aber Englisch. Ich gebe es weiter und übersetze. Passiert es bei jeder Tour?
c nur bei denen mit Fotos
+17m a Antwort: bekannt seit gestern, betrifft Fotos, die in der iCloud liegen und nicht auf dem Telefon. Foto einmal öffnen, dann lädt es, dann geht das Teilen.
c Stimmt, geht. Und wann wird das repariert?
a Mit 5.4.1, Anfang Juli geplant. Ohne Gewähr.
c ok danke 🙂
`;
