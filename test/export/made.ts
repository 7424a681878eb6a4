import { conversationLine, headerLine, messageLine, personLine } from "../../main/core/ingest/interchange.ts";
import type { ReadMessage } from "../../main/core/ingest/types.ts";
import { pick, randomFrom } from "../../main/core/samples/random.ts";
import { storeFile } from "../../main/core/store/files.ts";
import { openReader } from "../../main/core/store/handle.ts";
import { messageKind, participantKind, platform } from "../../preload/contract/values.ts";

/** What spreadsheets, tables, pages and careless readers stumble over. */
const hostile = [
  "",
  "hi",
  "=1+1",
  "'=1+1",
  "''=1+1",
  "'",
  "'tis fine",
  "+49 30 1234",
  "-",
  "- a list",
  "@SUM(A1)",
  "\t=tab",
  "\r=carriage",
  "\n=feed",
  "\uff1d1",
  "'\uff201",
  " =space",
  "\ufeff=mark",
  'say "hi", twice; |really|',
  '"',
  '""',
  "a\r\nb\rc\nd\n",
  " around ",
  "null",
  "NULL",
  "true",
  "0012",
  '="0012"',
  "2024-01-01",
  "</script><script>alert(1)</script><!--",
  "<img src=x onerror=alert(1)>&amp;",
  "]]>",
  "# title\n\n    code\n***\n[a](javascript:x)",
  "1. one\n2) two\n---\n===",
  "```",
  "שלום \u202e right to left",
  "👩‍👩‍👧 日本語 กข",
  "\u2028\u2029\u0085",
  "\ud800 alone",
  "__proto__",
  "x".repeat(40_000),
] as const;

/** A file of Parley's own format with so many conversations; the same for the same seed. */
export function made(seed: number, conversations: number, texts: readonly [string, ...string[]] = hostile): string {
  const random = randomFrom(seed);
  const any = <Value>(values: readonly Value[]): Value => pick(random, values as readonly [Value, ...Value[]]);
  const maybe = <Value>(value: Value): Value | null => (random() < 0.5 ? value : null);
  const text = () => (random() < 0.2 ? any(texts) + any(texts) : any(texts));
  const lines = [headerLine()];
  for (let number = 0; number < conversations; number++) {
    const talk = `${seed}-${number}`;
    const key = talk;
    lines.push(conversationLine({ key, externalId: maybe(talk), title: text(), platform: any(platform.options) }));
    const people = Array.from({ length: 1 + Math.floor(random() * 4) }, (_, at) => `${talk}-${at}`);
    for (const person of people)
      lines.push(personLine({ key: person, externalId: person, name: text() || "Ann", kind: any(participantKind.options) }));
    const written: string[] = [];
    for (let at = 0; at < 12; at++) {
      const externalId = maybe(`${talk}-m${at}`);
      const message: Omit<ReadMessage, "line"> = {
        conversation: key,
        author: random() < 0.9 ? any(people) : null,
        at: random() < 0.9 ? 1_700_000_000_000 + at * 61_007 : null,
        kind: any(messageKind.options),
        text: text(),
        externalId,
        replyTo: written.length > 0 ? maybe(any(written)) : null,
        thread: written.length > 0 && random() < 0.2 ? any(written) : null,
        edited: random() < 0.3,
        editedAt: random() < 0.2 ? 1_700_000_500_123 : null,
        reactions: random() < 0.3 ? [{ emoji: any(["👍", ":party, time:", "="]), count: 1 + Math.floor(random() * 9) }] : [],
        attachments: random() < 0.3 ? [{ name: any(["a, b.jpg", "=x.pdf", '"q".png']), type: any(["image", ""]) }] : [],
      };
      if (externalId !== null) written.push(externalId);
      lines.push(messageLine(message));
    }
  }
  return lines.join("");
}

/** What a store holds, talk by talk, without the numbers that only it knows. */
export function contentOf(dataDir: string): string[] {
  const store = openReader(storeFile(dataDir));
  try {
    const rows = store.all<{ talk: number; row: string }>(
      `select m.conversation_id as talk, json_array(c.title, c.platform, c.external_id, m.position, p.name, p.kind, p.external_id,
         m.sent_at, m.kind, m.text, r.position, t.position, m.edited, m.edited_at, m.reactions, m.attachments) as row
       from messages m join conversations c on c.id = m.conversation_id left join participants p on p.id = m.author_id
       left join messages r on r.id = m.reply_to left join messages t on t.id = m.thread_id
       order by m.conversation_id, m.position`,
    );
    return [...Map.groupBy(rows, ({ talk }) => talk).values()].map((talk) => talk.map(({ row }) => row).join("\n")).sort();
  } finally {
    store.close();
  }
}
