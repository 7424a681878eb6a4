export const french = `
# 04-13 09:40 Sylvie Garnier | Colis endommagé
c Bonjour, j’ai reçu ma commande ce matin et le carton est ouvert, il manque la popote !
c BF-48890
p *bonjour
j Bonjour Madame Garnier, je suis navré de cette mauvaise surprise. Auriez-vous une photo du carton, pour notre réclamation auprès du transporteur ?
c [photo carton-ouvert.jpg]
j Je vous remercie. La popote repart aujourd’hui même, vous l’aurez mercredi. Puis-je vous demander de vérifier si le réchaud n’a pas souffert ?
c Le réchaud est intact, je l’ai essayé
j Me voilà rassuré. Je vous souhaite une bonne journée, Madame.
Wed 12:06 c Popote bien arrivée, merci Julien !

# 04-28 14:15 Bastien Lefort | pointure
c salut je chausse du 43 en basket je prends quoi en hobb mid
p *bonjour
j Bonjour Bastien. Le modèle Hobb taille un peu petit : je vous conseille le 44, surtout si vous portez des chaussettes épaisses.
c et si trop grand
j L’échange est gratuit pendant trente jours, tant que les chaussures n’ont marché que dans votre salon.
c ok 44 alors merci
+6d c nickel le 44

# 05-04 18:40 Nathalie Picard | Remboursement toujours pas reçu
c Bonsoir, cela fait maintenant quinze jours que j’attends le remboursement de 95 €. On m’avait dit cinq jours ouvrés. Commande BF-49210.
p *fermé
Tue 08:34 j Bonjour Madame Picard. Vous avez raison de vous étonner. Votre retour est bien arrivé le 22 avril, mais il a été enregistré sous un autre numéro, BF-49120.
j J’ai corrigé l’erreur et lancé le remboursement ce matin. Comptez trois jours ouvrés. Je vérifierai vendredi que la somme est bien partie de chez nous.
c Merci, je regarde vendredi aussi alors
Fri 15:20 j Madame Picard, notre prestataire me confirme le virement de 95 € en date du 6 mai.
c Reçu ce matin. Merci d’avoir suivi, c’est rare !

# 05-18 11:05 Olivier Jacquet | Annuler le Trail Club
c Bonjour, je voudrais résilier le Trail Club. Je n’utilise que les cartes.
p *bonjour
j Bonjour Monsieur Jacquet. C’est tout à fait possible. Permettez-moi une question : quelles régions utilisez-vous ?
c Vercors et Queyras, c’est tout
j Dans ce cas, l’achat des deux régions vous coûterait 8 € une fois pour toutes, au lieu de 59 € par an.
c Ah oui quand même 😅 pourquoi ce n’est pas écrit plus clairement ?
j Je me le demande aussi. J’ai résilié au 31 mai, et je vous offre la première des deux cartes.
c Très sympa, merci beaucoup !

# 06-09 10:30 Camille Roux | sac de couchage enfant
c Bonjour, vous avez des sacs de couchage pour enfants ? 7 ans, 1,22 m
p *bonjour
j Bonjour Madame Roux. Nous n’avons pas de modèle pour enfants, malheureusement. Certains parents prennent le Drift 8 et nouent le bas avec une sangle ; c’est chaud, mais ce n’est pas très élégant.
c hmm non, je vais chercher ailleurs. merci pour la franchise
j Je vous en prie. Bonnes vacances en famille.

# 06-22 17:02 Yann Le Goff | adresse
c bonjour possible de changer l’adresse de la BF-56720 ? je serai chez mes parents à Quimper
p *bonjour
j Bonjour Yann. La commande n’est pas encore partie, c’est donc possible. Quelle est l’adresse ?
c 6 rue de la Grève, 29000 Quimper
j C’est noté : livraison prévue jeudi. Saluez la Bretagne de ma part.
c promis 🌊
`;
