// What WhatsApp says itself of a chat, in seven languages: sentences of its own, and sentences in which somebody did something.

/** Begin so, whoever they are about. */
const notices = new RegExp(
  `^(?:${[
    "messages (?:and calls|to this (?:chat|group)|you send)|your (?:security code|chats?) |this (?:chat|business|group|community|account) ",
    "the (?:security code|disappearing|message timer|group)|you (?:created|added|removed|left|joined|changed|were|are now|pinned|turned|deleted this|blocked|unblocked|updated|set) ",
    "you're now|only (?:messages|people)|disappearing messages|waiting for this message|tap to |anyone (?:can|in)|group (?:creation|was)",
    "nachrichten (?:und anrufe|in diesem chat|, die du)|(?:deine|eure) sicherheitsnummer|die sicherheitsnummer|du (?:hast|wurdest|bist|nutzt)|dieser chat|diese gruppe",
    "les messages (?:et|envoyés|éphémères)|votre code de sécurité|le code de sécurité|vous (?:avez|êtes|utilisez)|cette discussion|ce groupe",
    "los mensajes (?:y |enviados|temporales|a este)|(?:tu|el) código de seguridad|(?:añadiste|agregaste|eliminaste|cambiaste|creaste|saliste|te uniste|se te) |este (?:chat|grupo)",
    "as mensagens (?:e |enviadas|temporárias)|mensagens e (?:chamadas|ligações)|(?:seu|o) código de segurança|você (?:adicionou|removeu|mudou|criou|saiu|entrou|foi|agora|alterou)|esta conversa|este grupo",
    "i messaggi (?:e |inviati|effimeri)|il (?:tuo )?codice di sicurezza|hai (?:aggiunto|rimosso|cambiato|modificato|creato|abbandonato)|sei |questa chat|questo gruppo",
    "berichten (?:en|naar|in|die)|(?:je|de|uw) beveiligingscode|(?:je|u) (?:hebt|bent|gebruikt)|deze (?:chat|groep)",
  ].join("|")})`,
  "iu",
);

/** Of those, what can stand before a colon and is no name. */
const clearNotices = new RegExp(
  `^(?:${[
    "messages (?:and calls|to this (?:chat|group)) |your security code with |you (?:created|added|removed|changed|invited|pinned|blocked|unblocked) ",
    "nachrichten (?:und anrufe|in diesem chat) |die sicherheitsnummer von |du (?:hast|wurdest) ",
    "les messages (?:et|envoyés) |votre code de sécurité |vous avez (?:ajouté|retiré|supprimé|changé|modifié|créé) ",
    "los mensajes (?:y|enviados) |(?:añadiste|agregaste|eliminaste) a |(?:cambiaste|creaste) (?:el|la|este) ",
    "as mensagens (?:e|enviadas) |você (?:adicionou|removeu|mudou|criou|alterou) ",
    "i messaggi (?:e|inviati) |hai (?:aggiunto|rimosso|cambiato|modificato|creato) ",
    "berichten (?:en|in|naar) |(?:je|u) hebt ",
  ].join("|")})`,
  "iu",
);

/** Somebody did what can hardly be a name's own words. */
const clear = [
  "(?:changed|deleted) (?:the (?:subject|group name|group description|group|settings|message timer)|(?:this group's|their|his|her|your) )",
  "(?:created (?:this |the )?(?:group|community)|joined (?:using|from|the)|left(?= the group|$)|is now an admin|is no longer an admin|was added|were added|was removed)",
  "(?:turned (?:on|off) |set messages to|set the message|updated the message timer|pinned a message|started a (?:call|video|voice)|requested to join|changed to \\+|is a contact)",
  "hat (?:den betreff|den gruppennamen|die gruppe|die gruppenbeschreibung|die gruppeneinstellungen|das gruppenbild|diese gruppe|das profilbild|die beschreibung|selbstlöschende|seine|ihre) ?",
  "(?:wurde (?:hinzugefügt|entfernt)|ist (?:der gruppe|über|mithilfe|jetzt|kein admin)|hat eine nachricht angeheftet)",
  "a (?:changé|modifié) (?:le (?:sujet|nom)|l['’]|la (?:description|photo)|les paramètres|de numéro|son )|a créé (?:le |ce |un )?groupe|a (?:quitté|rejoint) |est (?:parti|désormais|maintenant admin)",
  "(?:cambió|modificó) (?:el (?:asunto|nombre|ícono|icono)|la (?:descripción|imagen|foto)|los ajustes|(?:de|su) número)|creó (?:el|este) grupo|(?:salió|abandonó)(?: del?| el|$)|se unió |ahora es ",
  "(?:mudou|alterou) (?:o (?:nome|assunto)|a (?:descrição|imagem|foto)|as (?:configurações|definições)|de número|para )|criou (?:o |este )?grupo|(?:saiu|entrou)(?: do| usando| com|$)|agora é ",
  "ha (?:cambiato|modificato) (?:l['’]|il |la |le |numero)|ha creato (?:il |questo )?gruppo|ha abbandonato|è (?:uscit|entrat)|si è unit",
  "heeft (?:het onderwerp|de groepsnaam|de groepsbeschrijving|de groepsafbeelding|de groepsinstellingen|het pictogram|(?:de|deze) groep) |is (?:lid geworden|toegevoegd|verwijderd|nu beheerder)|neemt deel ",
];

/** Short words that could stand in a contact's name as well. */
const weak = [
  "(?:added|removed|invited) \\S|left$",
  "hat .+ (?:hinzugefügt|entfernt)\\.?$",
  "a (?:ajouté|retiré|supprimé) \\S",
  "(?:añadió|agregó|eliminó|quitó) a \\S",
  "(?:adicionou|removeu) \\S",
  "ha (?:aggiunto|rimosso) \\S",
  "heeft .+ (?:toegevoegd|verwijderd)\\.?$",
];

const clearDeed = new RegExp(`^(.+?)(?:['’]s security code changed| (?:${clear.join("|")}))`, "iu");
const weakDeed = new RegExp(`^(.+?) (?:${weak.join("|")})`, "iu");

/** More of a line says nothing more, and a hostile one would take long. */
const longest = 600;

/** Whether the app wrote a text that carries its mark. */
export function isNotice(text: string): boolean {
  const beginning = text.slice(0, longest);
  return notices.test(beginning) || clearDeed.test(beginning) || weakDeed.test(beginning);
}

export interface Deed {
  /** Who did it, in the file's words; null for the app. */
  actor: string | null;
  /** Whether the words could also be a contact's name. */
  isClear: boolean;
}

/**
 * Whether a line with a colon in it is a system message all the same: "Anna changed the subject to "a: b"". What somebody did must
 * begin before the colon: in "Anna: I added the budget" it does not.
 */
export function deedBefore(colon: number, text: string): Deed | null {
  const beginning = text.slice(0, longest);
  const clearly = clearDeed.exec(beginning)?.[1];
  if (clearly !== undefined && clearly.length < colon) return { actor: clearly, isClear: true };
  const weakly = weakDeed.exec(beginning)?.[1];
  if (weakly !== undefined && weakly.length < colon) return { actor: weakly, isClear: false };
  return clearNotices.test(beginning) ? { actor: null, isClear: true } : null;
}
