// What WhatsApp itself writes into an export, by language: English, German, French, Spanish, Portuguese, Italian, Dutch.

/** In angle brackets, in place of a file that was left out; lower case. */
export const omittedTags = new Map<string, string>([
  ...asEach(
    "media",
    "media omitted",
    "medien ausgeschlossen",
    "medien weggelassen",
    "médias omis",
    "fichier omis",
    "multimedia omitido",
  ),
  ...asEach("media", "archivo omitido", "mídia oculta", "mídia omitida", "arquivo de mídia oculto", "ficheiro não revelado"),
  ...asEach("media", "media omessi", "media omesso", "media weggelaten", "media ausgelassen", "ficheiro oculto"),
  ...asEach("video", "video message omitted", "video note omitted", "videonachricht weggelassen"),
  ...asEach("media", "view once message omitted", "view once voice message omitted"),
]);

/** Behind the app's own mark, in place of a file; lower case. */
export const omittedWords = new Map<string, string>([
  ...asEach("image", "image omitted", "photo omitted", "bild weggelassen", "image absente", "imagen omitida", "imagem ocultada"),
  ...asEach("image", "imagem omitida", "imagem não revelada", "immagine omessa", "afbeelding weggelaten"),
  ...asEach("video", "video omitted", "video weggelassen", "vidéo absente", "video omitido", "vídeo omitido", "vídeo ocultado"),
  ...asEach(
    "video",
    "vídeo não revelado",
    "video omesso",
    "video weggelaten",
    "video note omitted",
    "videonachricht weggelassen",
  ),
  ...asEach("audio", "audio omitted", "audio weggelassen", "audio omis", "audio omitido", "áudio omitido", "áudio ocultado"),
  ...asEach("audio", "áudio não revelado", "audio omesso", "audio weggelaten"),
  ...asEach("sticker", "sticker omitted", "sticker weggelassen", "sticker omis", "sticker omitido", "figurinha omitida"),
  ...asEach("sticker", "sticker não revelado", "sticker omesso", "sticker non incluso", "sticker weggelaten"),
  ...asEach("gif", "gif omitted", "gif weggelassen", "gif retiré", "gif omitido", "gif não revelado", "gif não revelada"),
  ...asEach("gif", "gif esclusa", "gif omessa", "gif weggelaten"),
  ...asEach("document", "document omitted", "dokument weggelassen", "document manquant", "documento omitido"),
  ...asEach("document", "documento não revelado", "documento omesso", "document weggelaten"),
  ...asEach("contact", "contact card omitted", "kontaktkarte ausgelassen", "kontaktkarte weggelassen", "fiche contact retirée"),
  ...asEach("contact", "tarjeta de contacto omitida", "cartão do contato omitido", "cartão de contacto não revelado"),
  ...asEach("contact", "scheda contatto omessa", "contactkaart weggelaten"),
  ...asEach("location", "live location shared", "live-standort wird geteilt", "localisation en direct partagée"),
  ...asEach("location", "ubicación en tiempo real compartida", "localização em tempo real compartilhada"),
  ...asEach("location", "posizione in tempo reale condivisa", "live locatie gedeeld"),
]);

/** `<attached: name>` on iPhones; lower case. */
export const attachedBefore = new Set(
  "attached,anhang,pièce jointe,fichier joint,adjunto,archivo adjunto,anexado,anexo,ficheiro anexado,allegato,bijlage,bijgevoegd".split(
    ",",
  ),
);

/** `name (file attached)` on Android; lower case. */
export const attachedAfter = new Set(
  (
    "file attached,datei angehängt,fichier joint,archivo adjunto,arquivo anexado,ficheiro anexado,file allegato," +
    "bestand bijgevoegd,bestand toegevoegd"
  ).split(","),
);

/** The whole text of a deleted message, in lower case and without its full stop. */
export const deleted = new Set([
  ...["this message was deleted", "you deleted this message", "message deleted"],
  ...["diese nachricht wurde gelöscht", "du hast diese nachricht gelöscht"],
  ...["ce message a été supprimé", "ce message a été effacé", "vous avez supprimé ce message"],
  ...["se eliminó este mensaje", "este mensaje fue eliminado", "eliminaste este mensaje", "mensaje eliminado"],
  ...["esta mensagem foi apagada", "mensagem apagada", "você apagou esta mensagem", "essa mensagem foi apagada"],
  ...["eliminou esta mensagem", "esta mensagem foi eliminada", "apagou esta mensagem", "você apagou essa mensagem"],
  ...["questo messaggio è stato eliminato", "hai eliminato questo messaggio"],
  ...["dit bericht is verwijderd", "je hebt dit bericht verwijderd", "u hebt dit bericht verwijderd"],
]);

export const deletedByAdmin =
  /^(?:this message was deleted by admin|diese nachricht wurde vo[mn] admin|ce message a été supprimé par l.admin|(?:este mensaje fue eliminado|se eliminó este mensaje) por el admin|mensagem apagada pelo admin|questo messaggio è stato eliminato dall.amm|dit bericht is verwijderd door (?:de )?(?:beheerder|admin))/;

/** Inside angle brackets at the end of a text, in lower case and without a full stop. */
export const edited = new Set([
  ...["this message was edited", "diese nachricht wurde bearbeitet", "ce message a été modifié"],
  ...["se editó este mensaje", "este mensaje fue editado", "mensaje editado", "mensagem editada", "esta mensagem foi editada"],
  ...["questo messaggio è stato modificato", "dit bericht is bewerkt", "dit bericht is aangepast"],
]);

/** Begins behind the app's own mark, or stands without an author. */
export const call = new RegExp(
  `^(?:${[
    "(?:missed |silenced |ongoing )?(?:group )?(?:voice|video) call",
    "(?:verpasster? )?(?:gruppen-?)?(?:sprach|video)anruf",
    "(?:appel (?:vocal|vidéo)|(?:appel|appels) manqué)",
    "(?:llamada|videollamada)(?: de (?:voz|video|vídeo))?(?: grupal)?(?: perdida)?",
    "(?:chamada|ligação)(?: de)?(?: (?:voz|vídeo))?(?: (?:em|de) grupo)?(?: (?:perdida|não atendida))?",
    "(?:chiamata|videochiamata)(?: vocale)?(?: di gruppo)?(?: persa)?",
    "(?:gemiste? |gemist )?(?:groeps)?(?:spraak|video)(?:oproep|gesprek)",
  ].join("|")})(?=$|[ ,.•])`,
  "iu",
);

function asEach(type: string, ...words: string[]): [string, string][] {
  return words.map((word) => [word, type]);
}
