import { expect, it } from "vitest";
import { imessageText } from "../../main/core/ingest/formats/imessage-text.ts";
import { pick, randomFrom } from "../../main/core/samples/random.ts";
import { everyLineOfAnyEnd, suiteOf } from "./formatSuite.ts";
import { options, readAll } from "./tables.ts";

suiteOf({
  format: imessageText,
  folder: "imessage",
  expectSum: everyLineOfAnyEnd,
  bits: [
    "\n",
    "\n\n",
    "    ",
    "May 17, 2022  5:31:00 PM\n",
    "May 17, 2022  5:31:00 PM x",
    "Tapbacks:\n",
    "Edited 1 second later: ",
    "\r",
    " by ",
  ],
});

/** As the exporter writes it: the hour is padded with a space. */
function stamp(at: number): string {
  const date = new Date(at);
  const [, day, month, year] = date.toUTCString().split(" ");
  const hour = String(date.getUTCHours() % 12 || 12).padStart(2, " ");
  const rest = date.toISOString().slice(13, 19);
  return `${month} ${day}, ${year} ${hour}${rest} ${date.getUTCHours() < 12 ? "AM" : "PM"}`;
}

it("what was written is read: senders, times, texts, tapbacks, edits and answers, each once", () => {
  for (let seed = 1; seed <= 60; seed++) {
    const random = randomFrom(seed);
    let at = Date.UTC(2022, 4, 17, 20);
    const texts = [
      "hi",
      "two\nlines",
      "a\n\nb",
      "Loved by the sea",
      "May was nice",
      "https://x.org/a/b.html",
      "日本 😀",
      "Edited later: no",
    ] as const;
    const wanted = Array.from({ length: 20 }, (_, index) => {
      at += 1000 + Math.floor(random() * 7200) * 1000;
      const isEdited = random() < 0.2;
      return {
        author: pick(random, ["Me", "Ana Lopez", "+15558675309", "bo@example.org"] as const),
        at,
        text: isEdited ? "the last" : pick(random, texts),
        isEdited,
        tapbacks: random() < 0.2 ? [{ emoji: pick(random, ["❤️", "🎉"] as const), count: 1 + Math.floor(random() * 2) }] : [],
        parent: index > 0 && random() < 0.3 ? Math.floor(random() * index) : null,
      };
    });
    type One = (typeof wanted)[number];
    const body = ({ at: when, author, text, isEdited }: One) =>
      `${stamp(when)}\n${author}\n${isEdited ? `${stamp(when)} the first\nEdited 5 seconds later: the second\nEdited 1 minute later: ${text}` : text}\n`;
    const words: Record<string, string> = { "❤️": "Loved", "🎉": "🎉" };
    const file = wanted.map((one, index) => {
      const marks = one.tapbacks.flatMap(({ emoji, count }) =>
        Array.from({ length: count }, () => `    ${words[emoji]} by Ana\n`),
      );
      const below = wanted
        .filter(({ parent }) => parent === index)
        .map((answer) => {
          const [when = "", who = "", ...rest] = body({ ...answer, text: answer.text.replace("\n\n", "\n") }).split("\n");
          return `    ${when}\n    ${who}\n    ${rest.join("\n")}\n`;
        });
      const tail = one.parent === null ? "" : "This message responded to an earlier message.\n";
      return `${body(one)}${marks.length > 0 ? `Tapbacks:\n${marks.join("")}\n` : ""}${below.join("")}${tail}\n`;
    });
    const said = readAll(imessageText, file.join(""), options("Ana.txt"));
    const places = said.messages.map(({ line }) => `line ${line}`);
    expect(
      said.messages.map(({ author, at: when, text, edited, reactions, replyTo }) => ({
        author,
        at: when,
        text,
        edited,
        reactions,
        replyTo,
      })),
    ).toEqual(
      wanted.map(({ author, at: when, text, isEdited, tapbacks, parent }) => ({
        author,
        at: when,
        text,
        edited: isEdited,
        reactions: tapbacks,
        replyTo: parent === null ? null : places[parent],
      })),
    );
    for (const { replyTo } of said.messages) {
      if (replyTo !== null) expect(said.messages.filter(({ externalId }) => externalId === replyTo)).toHaveLength(1);
    }
    expect(said.people.filter(({ isOwner }) => isOwner).map(({ key }) => key)).toEqual(
      wanted.some(({ author }) => author === "Me") ? ["Me"] : [],
    );
    expect([said.skipped, said.guessed]).toEqual([[], []]);
  }
});
