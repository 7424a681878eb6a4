interface View {
  name: string;
  about: string;
  from: string;
  /** Each with how it is made, in the words of the store's own tables. */
  columns: { name: string; about: string; sql: string }[];
}

const utc = (sql: string) => `strftime('%Y-%m-%d %H:%M:%f', ${sql} / 1000.0, 'unixepoch')`;
const column = (name: string, about: string, sql = name) => ({ name, about, sql });
const there = "(select id from main.conversations where deleted_at is not null)";

/** What questions are asked of. Names and columns stay when the tables below them change; docs/sql.md tells them to people. */
export const labViews: readonly View[] = [
  {
    name: "conversations",
    about: "One row per conversation that is not in the trash.",
    from: "main.conversations c where c.deleted_at is null",
    columns: [
      column("id", "Number of the conversation."),
      column("title", "Its title."),
      column("platform", "Where it was held: whatsapp, slack, generic ..."),
      column("source_id", "The import that it first came with."),
      column("external_id", "What the platform calls it."),
      column("first_at", "Time of the first message, UTC.", utc("c.first_at")),
      column("last_at", "Time of the last message, UTC.", utc("c.last_at")),
      column("first_ms", "The same in milliseconds since 1970.", "c.first_at"),
      column("last_ms", "The same in milliseconds since 1970.", "c.last_at"),
      column("messages", "How many messages it has."),
      column("people", "How many people wrote in it."),
      column("tier", "How it is summarised: none, basic, ai_enhanced."),
      column("mood", "From -1, all complaint, to 1, all praise; null where it is not known."),
      column("read_until", "Everything before this position was read."),
    ],
  },
  {
    name: "messages",
    about: "One row per message of those conversations.",
    from: `main.messages m where m.conversation_id not in ${there}`,
    columns: [
      column("id", "Number of the message."),
      column("conversation_id", "Its conversation."),
      column("position", "Its place in the conversation, from 0."),
      column("author_id", "Who wrote it; null for nobody."),
      column(
        "author",
        "Their name as it is shown.",
        "(select coalesce(p.given_name, p.name) from main.participants p where p.id = m.author_id)",
      ),
      column("sent_at", "When it was written, UTC.", utc("m.sent_at")),
      column("sent_ms", "The same in milliseconds since 1970; faster to compare.", "m.sent_at"),
      column("kind", "text, system, media, call or deleted."),
      column("text", "What it says."),
      column("reply_to", "The message that it answers."),
      column("thread_id", "The first message of its thread."),
      column("edited", "1 where it was changed after it was sent."),
      column("edited_at", "When, UTC, where that is known.", utc("m.edited_at")),
      column("reactions", "JSON: a list of emoji and count."),
      column("attachments", "JSON: a list of name and type."),
      column("external_id", "What the platform calls it."),
    ],
  },
  {
    name: "people",
    about: "One row per person, under each name and platform they came with.",
    from: "main.participants p",
    columns: [
      column("id", "Number of the person."),
      column("name", "Their name as it is shown.", "coalesce(p.given_name, p.name)"),
      column("original_name", "Their name in the export.", "p.name"),
      column("platform", "Where they were met."),
      column("external_id", "What the platform calls them."),
      column("kind", "customer, support_agent, bot or unknown."),
      column("is_owner", "1 for the person at this computer."),
      column("messages", "How many messages they wrote under this name."),
      column("merged_into", "The person that they are shown as, where they are the same."),
    ],
  },
  {
    name: "participants",
    about: "Who wrote in which conversation.",
    from: `main.conversation_people cp join main.participants p on p.id = cp.participant_id where cp.conversation_id not in ${there}`,
    columns: [
      column("conversation_id", "The conversation.", "cp.conversation_id"),
      column("person_id", "The person.", "cp.participant_id"),
      column("name", "Their name as it is shown.", "coalesce(p.given_name, p.name)"),
      column("kind", "customer, support_agent, bot or unknown.", "p.kind"),
      column("messages", "How many messages they wrote in it.", "cp.messages"),
    ],
  },
  {
    name: "sources",
    about: "One row per imported file or folder.",
    from: "main.sources s where s.status = 'ready'",
    columns: [
      column("id", "Number of the source."),
      column("name", "Its name."),
      column("format", "What it was read as."),
      column("imported_at", "When it was imported, UTC.", utc("s.imported_at")),
      column("conversations", "How many conversations it has."),
      column("messages", "How many messages came with it."),
    ],
  },
  {
    name: "tags",
    about: "Which conversation bears which tag; a tag that none bears has one row without a conversation.",
    from: "main.tags t left join main.conversation_marks cm on cm.mark = 'tag:' || t.id",
    columns: [
      column("tag_id", "Number of the tag.", "t.id"),
      column("name", "Its name.", "t.name"),
      column("conversation_id", "The conversation that bears it.", "cm.conversation_id"),
    ],
  },
  {
    name: "chunks",
    about: "Stretches of conversations with their summaries.",
    from: `main.chunks ch where ch.conversation_id not in ${there}`,
    columns: [
      column("id", "Number of the stretch."),
      column("conversation_id", "Its conversation."),
      column("chunk_index", "Its place in the conversation, from 0."),
      column("first_message", "Its first message."),
      column("last_message", "Its last message."),
      column("tokens", "About how many tokens it has for a language model."),
      column("summary", "What it is about."),
      column("summary_type", "basic or ai_enhanced."),
    ],
  },
];

export function viewSql({ name, from, columns }: View): string {
  return `create temp view ${name} as select ${columns.map((each) => `${each.sql} as ${each.name}`).join(", ")} from ${from}`;
}
