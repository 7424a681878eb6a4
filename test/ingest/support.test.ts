import { describe, expect, it } from "vitest";
import { intercom } from "../../main/core/ingest/formats/intercom.ts";
import { zendesk } from "../../main/core/ingest/formats/zendesk.ts";
import type { Format } from "../../main/core/ingest/types.ts";
import { pick, randomFrom } from "../../main/core/samples/random.ts";
import { everyItem, suiteOf } from "./formatSuite.ts";
import { options, readAll } from "./tables.ts";

const bits = ['"', "{", "}", "[", "]", ",", "\n", "\\", "null", "\n{", "7"] as const;
suiteOf({ format: zendesk, folder: "zendesk", bits, expectSum: everyItem });
suiteOf({ format: intercom, folder: "intercom", bits, expectSum: everyItem });

/** The ways in which an export is saved, each with what its list is called. */
const shapes: Record<string, (items: object[], list: string) => string> = {
  list: (items) => JSON.stringify(items),
  indented: (items) => JSON.stringify(items, null, 2),
  named: (items, list) => JSON.stringify({ count: items.length, [list]: items, next_page: null }),
  lines: (items) => items.map((item) => JSON.stringify(item)).join("\n"),
  objects: (items) => items.map((item) => `${JSON.stringify(item, null, 2)}\n`).join(""),
};

interface Part {
  id: string;
  author: number;
  at: number;
  text: string;
  file: string | null;
}

function made(seed: number): Part[][] {
  const random = randomFrom(seed);
  const texts = ["hi", 'a "b" \\ {[', "two\nlines", "1 < 2 & 3", "日本 😀", "}\n{", "x".repeat(3000)] as const;
  let id = 0;
  return Array.from({ length: 8 }, () =>
    Array.from({ length: 1 + Math.floor(random() * 5) }, () => ({
      id: `${++id}`,
      author: 1 + Math.floor(random() * 3),
      at: 1_700_000_000_000 + id * 60_000,
      text: pick(random, texts),
      file: random() < 0.2 ? "a.png" : null,
    })),
  );
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\n", "<br>");

function expectRead(format: Format, text: string, truth: Part[][], author: (of: number) => string): void {
  const said = readAll(format, text, options("x.json"), 1000);
  expect(
    said.messages.map(({ conversation, externalId, author: by, at, text: body, attachments }) => ({
      conversation,
      externalId,
      by,
      at,
      body,
      files: attachments.map(({ name }) => name),
    })),
  ).toEqual(
    truth.flatMap((parts, index) =>
      parts.map((part) => ({
        conversation: `c${index}`,
        externalId: part.id,
        by: author(part.author),
        at: part.at,
        body: part.text,
        files: part.file === null ? [] : [part.file],
      })),
    ),
  );
  expect([said.skipped, said.guessed]).toEqual([[], []]);
}

describe.each(Object.entries(shapes))("saved as %s", (_name, shape) => {
  const seeds = [1, 2, 3, 4, 5, 6];

  it.each(seeds)("tickets of Zendesk are read as they were written, seed %i", (seed) => {
    const truth = made(seed);
    const users = [1, 2, 3].map((id) => ({ id, name: `N${id}`, role: ["end-user", "agent", "admin"][id - 1] }));
    const tickets = truth.map((parts, index) => {
      const comments = parts.map(({ id, author, at, text, file }, at2) => ({
        id: Number(id),
        author_id: author,
        created_at: new Date(at).toISOString(),
        ...(at2 % 2 === 0 ? { html_body: `<div>${escaped(text)}</div>` } : { plain_body: text, html_body: "<p>no</p>" }),
        attachments: file === null ? [] : [{ file_name: file, content_type: "image/png" }],
      }));
      const ticket = { id: `c${index}`, subject: `s ${index}`, requester_id: 1 };
      return index % 2 === 0 ? { ticket, comments, users } : { ...ticket, comments };
    });
    expectRead(zendesk, shape(tickets, "tickets"), truth, String);
    const said = readAll(zendesk, shape(tickets, "tickets"), options("x.json"));
    const people = new Map(said.people.map(({ key, name, kind }) => [key, `${name} ${kind}`]));
    for (const [key, person] of people) expect(person).toBe(`N${key} ${key === "1" ? "customer" : "support_agent"}`);
  });

  it.each(seeds)("conversations of Intercom are read as they were written, seed %i", (seed) => {
    const truth = made(seed);
    const talks = truth.map((parts, index) => {
      const [first, ...rest] = parts.map(({ id, author, at, text, file }) => ({
        id,
        part_type: "comment",
        body: `<p>${escaped(text)}</p>`,
        created_at: at / 1000,
        author: { type: ["user", "admin", "bot"][author - 1], id: author, name: `N${author}` },
        attachments: file === null ? [] : [{ name: file, content_type: "image/png" }],
      }));
      const conversation_parts = { type: "conversation_part.list", conversation_parts: rest, total_count: rest.length };
      return { type: "conversation", id: `c${index}`, created_at: first?.created_at, source: first, conversation_parts };
    });
    const keys = ["customer 1", "admin 2", "bot 3"];
    expectRead(intercom, shape(talks, "conversations"), truth, (of) => keys[of - 1] ?? "");
  });
});
