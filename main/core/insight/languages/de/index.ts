import type { Language } from "../types.ts";

export const de: Language = {
  code: "de",
  stop: "aber alle allem allen aller alles als also am an auch auf aus bei beim bin bis bist da damit dann das dass daß dein deine dem den denn der des dessen dich die dies diese diesem diesen dieser dieses dir doch dort du durch ein eine einem einen einer eines er es etwas euch euer für gegen habe haben habt hast hat hatte hätte hier hin ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ins ist ja jede jedem jeden jeder jedes jetzt kann kein keine keinem keinen keiner können könnte könnten mal man mehr mein meine meinem meinen meiner mich mir mit muss müssen nach nicht nichts noch nun nur ob oder ohne schon sehr sein seine seit selbst sich sie sind so soll sollte sondern über um und uns unser unsere unter vom von vor war wäre waren warum was weil welche wenn wer werde werden weiter wie wieder will wir wird wo wurde wurden würde zu zum zur zwischen gibt geht gerade bitte gern gerne immer ganz",
  good: {
    1: "ok okay klappt geklappt funktioniert läuft einfach schnell hilfreich nett freundlich hübsch sauber lecker richtig hoffentlich interessant zufrieden gelöst praktisch bequem fair spannend günstig gut guter gute gutes guten vielversprechend",
    2: "besser schön schöne schöner schönes freue freut freuen froh glücklich lieb liebe mag gefällt angenehm prima toll tolle toller tolles klasse cool gelungen begeistert dankbar stolz spaß erleichtert lobenswert empfehlen empfehle",
    3: "super perfekt großartig ausgezeichnet hervorragend wunderbar fantastisch genial beste bester bestes besten spitze spitzenmäßig hammer traumhaft herrlich liebe vorbildlich",
  },
  bad: {
    1: "leider problem probleme fehler falsch schwierig kaputt defekt fehlt fehlen verspätet verspätung spät langsam müde unklar komisch seltsam verwirrt verloren beschädigt klemmt hängt stürzt abstürze schade sorge sorgen teuer umsonst vergessen mangel mängel kompliziert störung undicht gestört stört",
    2: "schlecht schlechte schlechter schlechtes schlechten enttäuscht enttäuschend ärgerlich ärger nervt nervig genervt traurig schlimm unfreundlich frech dumm doof blöd mist angst nutzlos sauer wütend beschwerde beschweren reklamation versagt peinlich unbrauchbar wertlos unzufrieden schlampig verarscht anwalt",
    3: "furchtbar schrecklich katastrophe katastrophal unverschämt unverschämtheit frechheit hasse scheiße scheiss grauenhaft entsetzlich unmöglich inakzeptabel betrug lächerlich widerlich skandal albtraum",
  },
  not: "nicht kein keine keinen keinem keiner nie niemals nichts niemand ohne weder kaum",
  more: "sehr so total echt wirklich extrem absolut völlig unglaublich richtig besonders viel ganz zu furchtbar",
  less: "etwas bisschen ziemlich eher halbwegs einigermaßen fast",
  but: "aber doch jedoch allerdings sondern trotzdem",
  asks: "wer wen wem wessen was wann wo woher wohin warum wieso weshalb wie welche welcher welches welchen wieviel ist sind war kann kannst können könnt könnte könnten könntest hat haben habt hast darf dürfen soll sollen muss müssen gibt wird wirst werden geht weiß weißt wissen habe bekomme",
  requests:
    "bitte können_sie könnten_sie kannst_du könntest_du könnt_ihr würden_sie würdest_du schicken_sie schick_mir sag_mir sagen_sie geben_sie gib_mir rufen_sie melde_dich melden_sie wir_müssen du_musst sie_müssen vergiss_nicht denk_daran",
  promises:
    "ich_werde ich_schicke ich_schreibe ich_kümmere ich_melde ich_prüfe ich_mache ich_sende ich_gebe ich_frage ich_rufe ich_bringe ich_übernehme wir_werden wir_schicken wir_senden wir_melden wird_gemacht mach_ich mache_ich",
  decides:
    "beschlossen entschieden wir_machen_es_so abgemacht vereinbart einigen_uns geeinigt entscheidung steht_fest so_machen_wir genehmigt wir_nehmen also_nehmen",
  thanks: "danke dank dankeschön dankesehr merci vergelts",
  sorry: "entschuldigung entschuldige entschuldigen sorry verzeihung bedaure bedauern tut_mir_leid",
  greets:
    "hallo hi hey servus moin guten_morgen guten_tag guten_abend grüß_gott grüezi liebe_grüße sehr_geehrte sehr_geehrter lieber",
  closes:
    "grüße gruß mit_freundlichen_grüßen viele_grüße beste_grüße liebe_grüße tschüss ciao schönen_tag schönes_wochenende schöne_tour gern_geschehen bis_bald bis_dann",
  fillers: "äh ähm ähem hm hmm öh tja naja halt eben quasi sozusagen ah oh ach",
  yes: "ja jo jawohl klar genau sicher natürlich gerne gern ok okay einverstanden passt alles_klar richtig stimmt abgemacht",
  no: "nein nee nö nicht_interessiert kein_interesse lieber_nicht auf_keinen_fall nein_danke will_nicht geht_nicht",
  maybe: "vielleicht eventuell mal_sehen überlege überlegen weiß_nicht nicht_sicher möglicherweise später kommt_darauf_an",
  solved:
    "hat_geklappt klappt funktioniert_jetzt läuft_wieder läuft_jetzt ist_da angekommen erledigt gelöst hab_es hat_geholfen passt_jetzt stimmt_geht da_steht_es erhalten",
  unsolved:
    "immer_noch_nicht noch_nicht_da funktioniert_nicht geht_nicht klappt_nicht noch_keine keine_antwort nie_wieder warte_noch",
};
