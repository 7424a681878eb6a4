import type { Language } from "../types.ts";

export const fr: Language = {
  code: "fr",
  stop: "a ai aie alors au aucun aussi autre aux avant avec avez avoir avons bien c'est ça ce cela ces cet cette ceux chez ci comme comment d'un d'une dans de déjà depuis des donc dont du elle elles en encore entre es est et étaient était être eu eux faire fait faut il ils j'ai je jusqu'à l'on la là le les leur leurs lui m'a ma mais me même mes moi moins mon n'a n'ai n'est ne ni non nos notre nous on ont ou où par parce pas peu peut peux plus pour pourquoi puis qu'il qu'elle qu'on quand que quel quelle quelles quelque quels qui quoi s'est s'il sa sans se sera ses si son sont sous suis sur ta te tes toi ton tous tout toute toutes très trop tu un une va vais vers voilà vont vos votre vous y",
  good: {
    1: "simple facile rapide rapidement utile gentil gentille propre correct fonctionne marche ok intéressant pratique juste bon bonne bons bonnes espère réglé résolu rassuré rassurée",
    2: "content contente heureux heureuse ravi ravie joli jolie beau belle mieux aime agréable plaisir satisfait satisfaite fier fière sympa efficace recommande soulagé nickel bravo chouette",
    3: "parfait parfaite excellent excellente super génial géniale formidable magnifique adore meilleur meilleure merveilleux fantastique incroyable top impeccable",
  },
  bad: {
    1: "problème problèmes erreur erreurs malheureusement difficile cassé cassée abîmé abîmée manque manquant retard tard lent lente perdu perdue faux fausse bizarre endommagé endommagée inquiet inquiète souci soucis dommage panne défaut fatigué compliqué cher bloqué oublié",
    2: "mauvais mauvaise déçu déçue décevant triste énervé énervée agaçant nul nulle mécontent mécontente pire colère peur stupide inutile plainte réclamation ridicule honteux fâché navrant mal menteur",
    3: "horrible affreux affreuse catastrophe inadmissible inacceptable scandaleux scandale terrible déteste honte arnaque vol merde lamentable insupportable",
  },
  not: "pas ne jamais rien aucun aucune sans ni personne plus n'est n'a n'ai",
  more: "très trop vraiment tellement si extrêmement absolument totalement complètement super hyper bien",
  less: "peu assez plutôt presque",
  but: "mais cependant toutefois pourtant sauf",
  asks: "qui que qu'est quoi quand où pourquoi comment quel quelle quels quelles combien est-ce peux-tu pouvez-vous puis-je auriez avez es-tu êtes peut-on y-a-t-il est pourriez pouvez peux",
  requests:
    "s'il_vous_plaît s'il_te_plaît svp stp merci_de pouvez_vous pourriez_vous peux_tu pourrais_tu veuillez envoyez_moi envoie_moi dites_moi dis_moi donnez_moi appelez_moi il_faut n'oubliez_pas n'oublie_pas je_vous_demande",
  promises:
    "je_vais je_vous_envoie je_t'envoie j'envoie je_m'en_occupe je_vérifie je_vérifierai je_regarde j'appelle je_ferai je_vous_tiens nous_allons je_prends je_reviens",
  decides: "décidé décision convenu d'accord_pour on_prend on_fait c'est_décidé entendu validé on_part_sur",
  thanks: "merci remercie remercions mercis",
  sorry: "désolé désolée pardon excuse excusez excuses navré navrée regrette",
  greets: "bonjour bonsoir salut coucou allô cher chère madame monsieur",
  closes:
    "cordialement bien_à_vous bonne_journée bonne_soirée bon_week-end à_bientôt au_revoir salutations amicalement bises je_vous_en_prie de_rien",
  fillers: "euh heu hum ben bah bof hein quoi enfin genre ah oh",
  yes: "oui ouais ok okay d'accord bien_sûr certainement exactement volontiers entendu parfait absolument",
  no: "non pas_intéressé non_merci jamais pas_question je_ne_veux_pas je_ne_peux_pas surtout_pas",
  maybe: "peut-être peut_être éventuellement on_verra réfléchir je_ne_sais_pas pas_sûr pas_sûre plus_tard ça_dépend",
  solved:
    "ça_marche ça_fonctionne c'est_bon reçu reçue bien_arrivé bien_arrivée résolu réglé c'est_fait fonctionne_maintenant nickel",
  unsolved: "toujours_pas ne_marche_pas ne_fonctionne_pas pas_reçu pas_encore aucune_réponse toujours_rien",
};
