export const fields = [
  "conversation",
  "title",
  "id",
  "text",
  "author",
  "authorId",
  "role",
  "time",
  "clock",
  "replyTo",
  "thread",
  "edited",
  "attachment",
] as const;
export type Field = (typeof fields)[number];

// Names that columns have in English, German, French, Spanish and Portuguese, without accents and in the order of preference.
// After a bar stand names that may also mean something else.
const known: Record<Field, string> = {
  conversation:
    "conversation_id chat_id channel_id room_id ticket_id session_id dialog_id case_id conversation conversation_key conversation_uuid chat channel room ticket dialog dialogue unterhaltung gesprach konversation kanal conversacion conversa canal conversa_id id_conversation id_conversacion id_conversa gesprachs_id chat_session unterhaltungs_id | session group thread_id thread case chat_name channel_name group_name fil hilo grupo gruppe",
  title:
    "conversation_title conversation_name chat_name chat_title channel_name room_name thread_title thread_name group_name ticket_subject subject betreff sujet objet asunto assunto | title titel titre titulo topic",
  id: "message_id msg_id messageid post_id comment_id tweet_id message_uuid nachrichten_id nachricht_id id_message id_mensaje id_mensagem mensaje_id mensagem_id | id uuid guid event_id key",
  text: "message_content message_text message_body text body content message msg nachricht nachrichtentext inhalt texte contenu contenido mensaje mensagem conteudo texto corps cuerpo corpo plain_text content_text body_text | utterance transcript chat_message comment kommentar commentaire comentario comentarios description value",
  author:
    "author_name sender_name user_name username display_name from_name speaker_name full_name real_name agent_name author sender from user speaker nickname nick screen_name absender autor auteur expediteur remitente remetente sender_username autor_name usuario utilisateur benutzer benutzername nutzer von de emisor nom_utilisateur nombre_usuario nome_usuario | name participant member person who nom nombre nome actor created_by handle",
  authorId:
    "user_id author_id sender_id from_id userid participant_id member_id speaker_id customer_id benutzer_id nutzer_id absender_id autor_id auteur_id usuario_id id_usuario id_utilisateur remitente_id remetente_id author_uuid user_uuid sender_uuid | user_email author_email sender_email from_email email sender_phone phone",
  role: "user_type author_type sender_type author_role sender_role user_role role participant_type participant_role speaker_role speaker_type rolle nutzertyp benutzertyp rol papel funcao tipo_usuario tipo_de_usuario type_utilisateur actor_type | inbound author_kind type",
  time: "timestamp datetime date_time created_at sent_at message_time message_date message_timestamp sent_time send_time posted_at created createdat sentat date_sent time_sent zeitstempel zeitpunkt gesendet gesendet_am erstellt_am horodatage envoye_le date_envoi date_heure fecha_hora fecha_envio data_hora enviado_em enviado enviado_el created_time ts event_time received_at | date time datum fecha data hora zeit uhrzeit heure when start_time start at",
  clock: "| time uhrzeit hora heure zeit time_of_day",
  replyTo:
    "reply_to in_reply_to reply_to_id in_reply_to_id reply_to_message_id parent_message_id replied_to reply_id quoted_message_id antwort_auf reponse_a en_reponse_a respuesta_a resposta_a in_reply_to_status_id | parent_id parent",
  thread: "thread_id thread_ts thread thread_root_id root_id | thread_key",
  edited:
    "edited is_edited edited_at editedat edit_time was_edited edited_timestamp modified_at bearbeitet bearbeitet_am modifie modifie_le editado editado_em | updated_at modified",
  attachment:
    "attachment attachments file files file_name filename attachment_name attachment_url attachment_urls media media_url file_url anhang anhange piece_jointe pieces_jointes adjunto adjuntos anexo anexos | image images document url",
};

export interface Named {
  field: Field;
  certainty: number;
  /** Place in the order of preference, from 0. */
  rank: number;
}

const byName = new Map<string, Named[]>();
for (const field of fields) {
  const [clear = "", vague = ""] = known[field].split("|");
  const words = (list: string) => list.split(" ").filter((word) => word !== "");
  for (const [rank, name] of [...words(clear), ...words(vague)].entries()) {
    const certainty = rank < words(clear).length ? 1 : 0.7;
    byName.set(name, [...(byName.get(name) ?? []), { field, certainty, rank }]);
  }
}

/** The fields that a column's name may stand for. */
export function namedFields(name: string): readonly Named[] {
  const plain = normalName(name);
  return byName.get(plain) ?? byName.get(plain.replace(/^(message|msg|chat)_/, "")) ?? [];
}

/** "createdAt", "Created At" and "created-at" are one name. */
export function normalName(name: string): string {
  return name
    .trim()
    .replaceAll(/(\p{Ll}|\d)(\p{Lu})/gu, "$1_$2")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll(/[^\p{L}\p{N}]+/gu, "_")
    .replaceAll(/^_+|_+$/g, "");
}
