import { readFileSync } from "node:fs";
import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { imessageDatabase } from "../../main/core/ingest/formats/imessage-database.ts";
import { textInTypedstream } from "../../main/core/ingest/formats/imessage-typedstream.ts";
import { databaseFormats } from "../../main/core/ingest/registry.ts";
import type { Format, Tables } from "../../main/core/ingest/types.ts";
import { pick, randomFrom } from "../../main/core/samples/random.ts";
import { everyItem } from "./formatSuite.ts";
import { inShort, options, readAll, type Said } from "./tables.ts";

function tablesOf(db: Database.Database): Tables {
  const names = db.prepare<[], { name: string }>("select name from sqlite_master where type = 'table'").all();
  const columns = names.map(({ name }) => [name, db.prepare(`pragma table_info("${name}")`).all()] as const);
  return {
    columns: new Map(columns.map(([name, found]) => [name, found.map((one) => String(Object(one).name))])),
    rows: (sql) => db.prepare<[], Record<string, string | number | bigint | null | Uint8Array>>(sql).iterate(),
  };
}

/** As a text format would be read, so that what it says is collected in the same way. */
function readDatabase(db: Database.Database): Said {
  const tables = tablesOf(db);
  const asText: Format = {
    ...imessageDatabase,
    sniff: () => 0,
    read: (sink, given) => ({ push: () => {}, end: () => void [...imessageDatabase.read(sink, given, tables)] }),
  };
  return readAll(asText, "", options("chat.db"));
}

function databaseOf(sql: string): Database.Database {
  const db = new Database(":memory:");
  db.exec(sql);
  return db;
}

const place = new URL("samples/imessage-database/", import.meta.url);
const text = (name: string) => readFileSync(new URL(name, place), "utf8");
const samples = ["new", "old", "broken"];

describe.each(samples)("%s.sql", (name) => {
  const db = databaseOf(text(`${name}.sql`));

  it("is read as expected, each row once", () => {
    const said = readDatabase(db);
    expect(inShort(said)).toEqual(JSON.parse(text(`${name}.expected.json`)));
    everyItem(said, name);
    const rows = Number(Object(db.prepare("select count(*) as n from message").get()).n);
    expect(said.messages.length + said.structure + said.skipped.length).toBe(rows);
  });

  it("is recognised", () => {
    expect(databaseFormats.map(({ key, sniff }) => [key, sniff(tablesOf(db)) >= 0.8])).toContainEqual(["imessage", true]);
  });
});

it("a database of something else is not taken for one", () => {
  const db = databaseOf("create table message (id, text); create table chat (id); create table handle (id);");
  expect(imessageDatabase.sniff(tablesOf(db))).toBe(0);
});

/** An attributedBody around a text, as Messages writes it. */
function archived(said: string): Buffer {
  const bytes = Buffer.from(said);
  const length =
    bytes.length < 0x80
      ? Buffer.from([bytes.length])
      : bytes.length < 0x10000
        ? Buffer.from([0x81, bytes.length & 0xff, bytes.length >> 8])
        : Buffer.from([0x82, bytes.length & 0xff, (bytes.length >> 8) & 0xff, bytes.length >> 16, 0]);
  const head = Buffer.from(
    "\u0004\u000bstreamtyped\u0081\u00e8\u0003\u0084\u0001@\u0084\u0084\u0084\u0012NSAttributedString\u0000",
    "latin1",
  );
  const name = Buffer.from(
    "\u0084\u0084\u0008NSObject\u0000\u0085\u0092\u0084\u0084\u0084\u0008NSString\u0001\u0094\u0084\u0001+",
    "latin1",
  );
  return Buffer.concat([head, name, length, bytes, Buffer.from("\u0086\u0084\u0002iI\u0001", "latin1")]);
}

describe("an attributed body", () => {
  it.each(["", "hi", "Grüße 😀", "+\u0001+", "x".repeat(127), "x".repeat(128), "日".repeat(300), "y".repeat(70_000), "NSString"])(
    "gives its text whatever its length and signs (%#)",
    (said) => expect(textInTypedstream(archived(said))).toBe(said),
  );

  it("that is cut or broken anywhere never throws and never gives more than was there", () => {
    const random = randomFrom(4);
    const whole = archived("a text of some length");
    for (let round = 0; round < 2000; round++) {
      const broken = Buffer.from(whole.subarray(0, Math.floor(random() * (whole.length + 1))));
      if (broken.length > 0) broken[Math.floor(random() * broken.length)] = Math.floor(random() * 256);
      expect(textInTypedstream(broken)?.length ?? 0).toBeLessThanOrEqual(whole.length);
    }
  });
});

it("what was written is read: senders, times to the millisecond, texts, answers and tapbacks that stand", () => {
  for (let seed = 1; seed <= 20; seed++) {
    const random = randomFrom(seed);
    const db = databaseOf(
      text("new.sql")
        .match(/^create .*$/gm)
        ?.join("\n") ?? "",
    );
    db.exec("insert into handle values (1, '+1', ''), (2, 'b@x', ''); insert into chat values (1, 'g', 43, 'chat1', 'T')");
    const columns =
      "guid, text, attributedBody, handle_id, is_from_me, date, thread_originator_guid, date_edited, associated_message_guid, associated_message_type";
    const add = db.prepare(`insert into message (${columns}) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
    const wanted = Array.from({ length: 30 }, (_, index) => ({
      guid: `M${index}`,
      by: pick(random, [0, 1, 2] as const),
      at: 1_700_000_000_000 + index * 60_000 + Math.floor(random() * 1000),
      text: pick(random, ["hi", "two\nlines", "日本 😀", "“quoted”"] as const),
      parent: index > 0 && random() < 0.3 ? `M${Math.floor(random() * index)}` : null,
      isEdited: random() < 0.1,
      likes: Math.floor(random() * 3),
    }));
    const apple = (at: number) => (BigInt(at) - 978_307_200_000n) * 1_000_000n;
    for (const one of wanted) {
      const body = random() < 0.5 ? archived(one.text) : null;
      const edited = one.isEdited ? apple(one.at + 5000) : 0n;
      add.run(
        one.guid,
        body === null ? one.text : null,
        body,
        one.by,
        one.by === 0 ? 1 : 0,
        apple(one.at),
        one.parent,
        edited,
        null,
        0,
      );
      for (let by = 0; by < 3; by++) {
        const mark = (type: number) => {
          const guid = `${one.guid}-${by}-${type}-${random()}`;
          add.run(guid, "Liked", null, by, by === 0 ? 1 : 0, apple(one.at + 10 + type), null, 0n, `p:0/${one.guid}`, type);
        };
        if (by >= one.likes && random() < 0.5) continue;
        mark(2001);
        if (by >= one.likes) mark(3001);
      }
    }
    db.exec("insert into chat_message_join select 1, ROWID from message");
    const said = readDatabase(db);
    expect(
      said.messages.map(({ externalId, author, at, text: body, replyTo, editedAt, reactions }) => ({
        externalId,
        author,
        at,
        body,
        replyTo,
        editedAt,
        reactions,
      })),
    ).toEqual(
      wanted.map(({ guid, by, at, text: body, parent, isEdited, likes }) => ({
        externalId: guid,
        author: ["me", "+1", "b@x"][by],
        at,
        body,
        replyTo: parent,
        editedAt: isEdited ? at + 5000 : null,
        reactions: likes === 0 ? [] : [{ emoji: "👍", count: likes }],
      })),
    );
    expect([said.skipped, said.guessed]).toEqual([[], []]);
  }
});
