import type { Tables } from "../types.ts";

export type Row = ReturnType<Tables["rows"]> extends Iterable<infer One> ? One : never;

/** Milliseconds since 1970 of Apple's time: seconds since 2001 in old databases, nanoseconds in new ones; 0 stands for none. */
function instant(column: string): string {
  const sinceApple = `case when abs(${column}) > 100000000000 then ${column} / 1000000 else ${column} * 1000 end`;
  return `case when typeof(${column}) = 'integer' and ${column} <> 0 then ${sinceApple} + 978307200000 end`;
}

export const unitSeparator = "\u001f";
export const recordSeparator = "\u001e";

/** What is asked of a database; a column that its version does not have is asked for as null. */
export function queries(tables: Tables) {
  const has = (table: string, column: string) => tables.columns.get(table)?.includes(column) ?? false;
  const of = (table: string, alias: string) => (column: string) =>
    has(table, column) ? `${alias}.${column} as ${column}` : `null as ${column}`;
  const time = (column: string) => (has("message", column) ? `${instant(`m.${column}`)} as ${column}` : `null as ${column}`);
  const hasFiles = tables.columns.has("attachment") && tables.columns.has("message_attachment_join");
  const file = ["transfer_name", "filename", "mime_type"]
    .map((column) => (has("attachment", column) ? `coalesce(a.${column}, '')` : "''"))
    .join(` || char(31) || `);
  const files = `left join (
      select j.message_id, group_concat(${file}, char(30)) as files
      from message_attachment_join j join attachment a on a.ROWID = j.attachment_id group by j.message_id
    ) f on f.message_id = m.ROWID`;
  const columns = [
    ...["guid", "text", "attributedBody", "subject", "handle_id", "is_from_me", "item_type", "group_action_type"],
    ...["group_title", "other_handle", "associated_message_type", "associated_message_guid", "associated_message_emoji"],
    ...["thread_originator_guid", "balloon_bundle_id"],
  ].map(of("message", "m"));
  const tapback = ["is_from_me", "handle_id", "associated_message_guid", "associated_message_type", "associated_message_emoji"];
  return {
    handles: "select ROWID as id, id as address from handle",
    chats: `select c.ROWID as id, ${["chat_identifier", "display_name", "guid"].map(of("chat", "c")).join(", ")} from chat c`,
    members: tables.columns.has("chat_handle_join")
      ? "select chat_id, handle_id from chat_handle_join order by chat_id, handle_id"
      : null,
    tapbacks: has("message", "associated_message_type")
      ? `select m.ROWID as id, ${tapback.map(of("message", "m")).join(", ")} from message m
         where m.associated_message_type between 2000 and 3999 order by m.date, m.ROWID`
      : null,
    messages: `select m.ROWID as id, j.chat_id as chat_id, ${[time("date"), time("date_edited"), time("date_retracted")].join(", ")},
      ${columns.join(", ")}, ${hasFiles ? "f.files" : "null"} as files
      from message m left join chat_message_join j on j.message_id = m.ROWID ${hasFiles ? files : ""}
      order by m.date, m.ROWID, j.chat_id`,
  };
}
