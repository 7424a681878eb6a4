import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { neverCancelled } from "../../main/core/cancel.ts";
import { pick, randomFrom } from "../../main/core/samples/random.ts";
import type { Writer } from "../../main/core/store/handle.ts";
import { listConversations } from "../../main/core/store/listing.ts";
import { setMark } from "../../main/core/store/marks.ts";
import { prepare } from "../../main/core/store/question.ts";
import { countHits, hitPositions, searchNewest, searchRanked } from "../../main/core/store/search.ts";
import { putIntoTrash } from "../../main/core/store/trash.ts";
import { type Line, openTestStore, writeLines } from "../support/store.ts";

// Random questions against a plain filter over all messages: whatever the index is asked, nothing may be missing or too much.

type Random = () => number;

interface Said extends Line {
  id: number;
  source: string;
  talk: string;
  from: string;
  at: number;
  talkId: number;
  position: number;
}

const day = 86_400_000;
const start = Date.UTC(2024, 0, 1);
const calendar = { now: start + 60 * day, timeZone: "UTC", weekStart: 1, dayFirst: true };
const words = ["red", "blue", "green", "café", "refund", "refunded", "返", "金"] as const;
const people = ["Ann Berg", "Änne Berger", "Ben Ann", "Cem", "花子 Sato"] as const;
const tickets = 800;

/** Three imports whose times overlap; more tickets than are named to the index, and more in the trash. */
function tell(store: Writer, random: Random): Said[] {
  const all: Said[] = [];
  const positions = new Map<string, number>();
  let firstTalk = 1;
  for (const source of ["desk.json", "Desk export.csv", "chat.txt"]) {
    const first = all.length + 1;
    const lines = Array.from({ length: 300 }, (_, index): Omit<Said, "talkId" | "position"> => {
      const ticket = Math.floor(random() * tickets);
      const text = Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(random, words)).join(" ");
      return {
        id: first + index,
        source,
        talk: random() < 0.4 ? pick(random, ["#random", "Réfund desk"]) : `Ticket ${ticket}`,
        from: pick(random, people),
        at: start + Math.floor((index / 300) * 50) * day,
        text: `${text}${random() < 0.1 ? " https://example.com" : ""}${random() < 0.1 ? " why?" : ""}`,
        kind: random() < 0.05 ? "system" : "text",
        edited: random() < 0.1,
        attached: random() < 0.1,
        replyTo: random() < 0.2 ? 1 : null,
      };
    });
    const talks = writeLines(store, lines, source);
    for (const line of lines) {
      const talkId = talks.get(line.talk) ?? 0;
      const position = positions.get(String(talkId)) ?? 0;
      positions.set(String(talkId), position + 1);
      all.push({ ...line, talkId, position });
    }
    firstTalk += talks.size;
  }
  const ids = Array.from({ length: firstTalk - 1 }, (_, index) => index + 1);
  store.exec("insert into tags values (1, 'Many'), (2, 'few')");
  for (const id of ids) {
    if (id % 6 !== 0) setMark(store, id, "tag:1", true);
    if (id % 50 === 0) setMark(store, id, "tag:2", true);
    if (id % 3 === 0) setMark(store, id, "outcome:yes", true);
    if (id % 7 === 0) setMark(store, id, "language:pt-BR", true);
  }
  const trash = ids.filter((id) => id % 8 === 5);
  expect(trash.length).toBeGreaterThan(50);
  putIntoTrash(store, trash, 5);
  // Cem is Ann, and Ann is the same in every import
  store.run(
    `update participants set merged_into = (select min(id) from participants where name = 'Ann Berg')
     where name in ('Ann Berg', 'Cem') and id > (select min(id) from participants where name = 'Ann Berg')`,
  );
  return all.filter(({ talkId }) => talkId % 8 !== 5);
}

interface Part {
  text: string;
  holds(said: Said): boolean;
}

const has = (word: string) => (said: Said) => ` ${spaced(said.text)} `.includes(` ${word} `);
const spaced = (text: string) =>
  text
    .replaceAll("é", "e")
    .replaceAll(/[返金]/g, " $& ")
    .replaceAll(/\s+/g, " ")
    .trim();
const by =
  (...names: string[]) =>
  (said: Said) =>
    names.includes(said.from);

const leaves: readonly [Part, ...Part[]] = [
  { text: "red", holds: has("red") },
  { text: "CAFE", holds: has("cafe") },
  { text: "refund*", holds: (said) => said.text.includes("refund") },
  { text: '"red blue"', holds: has("red blue") },
  { text: "返金", holds: has("返 金") },
  { text: "refund", holds: has("refund") },
  { text: 'from:"ann berg"', holds: by("Ann Berg", "Cem") },
  { text: "from:cem", holds: by("Ann Berg", "Cem") },
  { text: "from:ann", holds: by("Ann Berg", "Cem", "Änne Berger", "Ben Ann") },
  { text: "from:花", holds: by("花子 Sato") },
  { text: "from:nobody", holds: () => false },
  { text: "in:random", holds: ({ talk }) => talk === "#random" },
  { text: 'in:"refund desk"', holds: ({ talk }) => talk === "Réfund desk" },
  { text: "in:ticket", holds: ({ talk }) => talk.startsWith("Ticket") },
  { text: "source:desk", holds: ({ source }) => source !== "chat.txt" },
  { text: "source:chat.txt", holds: ({ source }) => source === "chat.txt" },
  { text: "has:link", holds: ({ text }) => text.includes("https") },
  { text: "has:question", holds: ({ text }) => text.endsWith("?") },
  { text: "has:attachment", holds: ({ attached }) => attached === true },
  { text: "is:edited", holds: ({ edited }) => edited === true },
  { text: "is:reply", holds: ({ replyTo }) => replyTo !== null },
  { text: "is:system", holds: ({ kind }) => kind === "system" },
  { text: "tag:many", holds: ({ talkId }) => talkId % 6 !== 0 },
  { text: "tag:few", holds: ({ talkId }) => talkId % 50 === 0 },
  { text: "outcome:yes", holds: ({ talkId }) => talkId % 3 === 0 },
  { text: "sentiment:mixed", holds: () => false },
  { text: "lang:pt", holds: ({ talkId }) => talkId % 7 === 0 },
];

function question(random: Random, depth: number): Part {
  const chance = depth === 0 ? 1 : random();
  if (chance > 0.7) return pick(random, leaves);
  if (chance > 0.5) {
    const part = question(random, depth - 1);
    return { text: part.text.startsWith("-") ? `-(${part.text})` : `-${part.text}`, holds: (said) => !part.holds(said) };
  }
  const parts = Array.from({ length: 2 + Math.floor(random() * 2) }, () => question(random, depth - 1));
  const all = chance > 0.25;
  return {
    text: `(${parts.map(({ text }) => text).join(all ? " " : " OR ")})`,
    holds: (said) => (all ? parts.every((part) => part.holds(said)) : parts.some((part) => part.holds(said))),
  };
}

function dated(random: Random, { text, holds }: Part): Part {
  const chance = random();
  const date = `2024-01-${String(10 + Math.floor(random() * 20))}`;
  const at = Date.parse(date);
  if (chance < 0.2) return { text: `${text} after:${date}`, holds: (said) => holds(said) && said.at >= at + day };
  if (chance < 0.4) return { text: `before:${date} ${text} `, holds: (said) => holds(said) && said.at < at };
  if (chance < 0.5) return { text: `during:${date}`, holds: (said) => said.at >= at && said.at < at + day };
  return { text: `${text} `, holds };
}

describe("random questions find what a plain filter finds", () => {
  let store: Writer;
  let said: Said[];
  beforeAll(async () => {
    store = await openTestStore(undefined, afterAll);
    said = tell(store, randomFrom(3));
  });

  test.each([1, 2, 3, 4])("round %i", (round) => {
    const random = randomFrom(round);
    for (let count = 0; count < 20; count += 1) {
      const { text, holds } = dated(random, question(random, 3));
      const expected = said.filter(holds).sort((a, b) => b.at - a.at || b.id - a.id);
      const asked = prepare(store, { text, calendar }, neverCancelled);
      const limit = 50 + Math.floor(random() * 450);

      const newest: number[] = [];
      for (let cursor: string | undefined, first = true; first || cursor !== undefined; first = false) {
        const page = searchNewest(store, asked, { limit, cursor }, neverCancelled);
        newest.push(...page.found.map(({ messageId }) => messageId));
        cursor = page.next ?? undefined;
        if (newest.length > expected.length) break;
      }
      expect(newest, text).toEqual(expected.map(({ id }) => id));

      const ranked = searchRanked(store, asked, { limit: 1000 }, neverCancelled).found.map(({ messageId }) => messageId);
      expect(ranked.toSorted(), text).toEqual(newest.slice(0, 1000).toSorted());

      const talks = [...new Set(expected.map(({ talkId }) => talkId))].sort((a, b) => a - b);
      expect(countHits(store, asked, neverCancelled), text).toEqual({
        messages: expected.length,
        conversations: talks.length,
        more: false,
      });
      const list = { filter: {}, limit: 2000, text: asked, cancel: neverCancelled };
      for (const sort of ["newest", "oldest", "longest", "match"] as const) {
        const { conversations } = listConversations(store, { ...list, sort });
        expect(
          conversations.map(({ id }) => id).sort((a, b) => a - b),
          text,
        ).toEqual(talks);
      }

      const conversationId = pick(random, [1, ...talks]);
      const here = prepare(store, { text, calendar, conversationId }, neverCancelled);
      const positions = expected.filter(({ talkId }) => talkId === conversationId).map(({ position }) => position);
      const places: number[] = [];
      for (let cursor: string | undefined, first = true; first || cursor !== undefined; first = false) {
        const page = hitPositions(store, here, { limit: 25, cursor }, neverCancelled);
        expect(page.positions).toEqual(page.positions.toSorted((a, b) => a - b));
        places.push(...page.positions);
        cursor = page.next ?? undefined;
        if (places.length > positions.length) break;
      }
      expect(
        places.sort((a, b) => a - b),
        text,
      ).toEqual(positions.sort((a, b) => a - b));
    }
  });
});
