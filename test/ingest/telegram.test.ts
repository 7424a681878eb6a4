import { describe, expect, it } from "vitest";
import { z } from "zod";
import { telegram } from "../../main/core/ingest/formats/telegram.ts";
import { generated, hasGenerator } from "../support/shared.ts";
import { readWith } from "./jsonReading.ts";
import { countsOf, seeds, size, truthOf } from "./jsonTruth.ts";

const source = z.object({
  messages: z.array(
    z.object({
      id: z.number(),
      type: z.string(),
      date: z.string(),
      text: z.union([z.string(), z.array(z.union([z.string(), z.object({ text: z.string() })]))]),
      title: z.string().optional(),
      edited: z.string().optional(),
      reply_to_message_id: z.number().optional(),
    }),
  ),
});

describe.skipIf(!hasGenerator)("telegram against the truth (needs the generator beside the repository)", () => {
  it.each(seeds)("seed %i: counts, authors, times, texts, replies and edits agree", (seed) => {
    const { text, truth } = generated("telegram", size, seed);
    const reading = readWith(telegram, text, "result.json", 65_536);
    expect(countsOf(reading)).toEqual(truthOf(truth));
    expect(reading.skipped).toEqual([]);
    expect(reading.guessed).toEqual([]);
    expect(reading.messages.filter((one) => one.kind === "media").length).toBe(truth.media);
    expect(reading.messages.filter((one) => one.kind === "deleted").length).toBe(truth.deleted);
    expect(reading.messages.filter((one) => one.kind === "text" && one.edited).length).toBe(truth.edited);

    const wanted = source.parse(JSON.parse(text)).messages;
    expect(reading.messages.map((one) => one.externalId)).toEqual(wanted.map((one) => String(one.id)));
    expect(reading.messages.map((one) => one.at)).toEqual(wanted.map((one) => Date.parse(`${one.date}Z`)));
    expect(reading.messages.map((one) => one.replyTo)).toEqual(wanted.map((one) => one.reply_to_message_id?.toString() ?? null));
    expect(reading.messages.map((one) => one.editedAt)).toEqual(
      wanted.map((one) => (one.edited === undefined ? null : Date.parse(`${one.edited}Z`))),
    );
    wanted.forEach((one, index) => {
      const parts = typeof one.text === "string" ? [one.text] : one.text;
      const written = one.title ?? parts.map((part) => (typeof part === "string" ? part : part.text)).join("");
      const read = reading.messages[index]?.text ?? "";
      if (one.type === "service") expect(read).toContain(`changed the group's name to “${written}”`);
      else expect(read).toBe(written);
    });
  });
});

describe("telegram", () => {
  const chat = (messages: string) => `{"name": "Chat", "id": 1, "messages": [${messages}]}`;
  const read = (messages: string) => readWith(telegram, chat(messages), "result.json");

  it("knows the person behind a deleted first message by a later one", () => {
    const reading = read(
      '{"id": 1, "type": "message", "date_unixtime": "1", "from": null, "from_id": "user7", "text": ""},' +
        '{"id": 2, "type": "message", "date_unixtime": "2", "from": "Ana", "from_id": "user7", "text": "here"}',
    );
    expect(reading.people).toEqual([{ key: "user7", externalId: "user7", name: "Ana", kind: "unknown" }]);
    expect(reading.messages.map((one) => one.author)).toEqual(["user7", "user7"]);
  });

  it("reads a date without an offset on the clock of the zone that was named, in summer and in winter", () => {
    const reading = read(
      '{"id": 1, "type": "message", "date": "2019-01-15T12:00:00", "edited": "2019-07-15T12:00:00", "from": "Ana", "text": "a"}',
    );
    expect(reading.messages.map(({ at, editedAt }) => [at, editedAt])).toEqual([
      [Date.UTC(2019, 0, 15, 11), Date.UTC(2019, 6, 15, 10)],
    ]);
    expect(reading.guessed).toEqual([]);
  });

  it("names files by their place in the export, and what was not exported by no place", () => {
    const reading = read(
      '{"id": 1, "type": "message", "date_unixtime": "1", "from": "Ana", "text": "", "photo": "photos/p.jpg"},' +
        '{"id": 2, "type": "message", "date_unixtime": "2", "from": "Ana", "text": "", "file": "(File not included.)"},' +
        '{"id": 3, "type": "message", "date_unixtime": "3", "from": "Ana", "text": "", "file": "../../etc/passwd"}',
    );
    expect(reading.messages.map(({ attachments }) => attachments.map(({ path }) => path))).toEqual([
      ["photos/p.jpg"],
      [undefined],
      [undefined],
    ]);
  });

  it("calls a person who never gets a name a deleted account", () => {
    const reading = read('{"id": 1, "type": "message", "date_unixtime": "1", "from": null, "from_id": "user7", "text": "bye"}');
    expect(reading.people[0]?.name).toBe("Deleted Account");
    expect(reading.messages[0]?.kind).toBe("text");
  });

  const service = (fields: string) =>
    read(`{"id": 1, "type": "service", "date_unixtime": "1", "actor": "Ana", "actor_id": "user1", ${fields}, "text": ""}`)
      .messages[0];

  it.each([
    ['"action": "invite_members", "members": ["Bo", null]', "Ana added Bo, a deleted account"],
    ['"action": "join_group_by_link", "inviter": "Bo"', "Ana joined by a link from Bo"],
    ['"action": "pin_message", "message_id": 4', "Ana pinned a message"],
    ['"action": "remove_members", "members": ["Bo"]', "Ana removed Bo"],
    ['"information_text": "A note by Telegram"', "A note by Telegram"],
  ])("tells of %s", (fields, text) => {
    expect(service(fields)).toMatchObject({ kind: "system", author: "user1", text });
  });

  it.each([
    ['"action": "phone_call", "discard_reason": "missed"', "Missed call"],
    ['"action": "phone_call", "discard_reason": "busy"', "Call, the line was busy"],
    ['"action": "group_call", "duration": 61', "Group call, 1:01"],
  ])("takes %s for a call", (fields, text) => {
    expect(service(fields)).toMatchObject({ kind: "call", text });
  });

  it.each([
    ['"file": "files/a b.pdf", "file_name": "a b.pdf", "mime_type": "application/pdf"', "a b.pdf", "document"],
    ['"file": "(File not included.)", "media_type": "voice_message", "mime_type": "audio/ogg"', "voice message", "audio"],
    ['"file": "v/v.mp4", "media_type": "video_file", "mime_type": "video/mp4"', "v.mp4", "video"],
    ['"contact_information": {"first_name": "Bo", "last_name": "", "phone_number": "+1 555"}', "Bo", "contact"],
  ])("attaches %s", (fields, name, type) => {
    const [message] = read(
      `{"id": 1, "type": "message", "date_unixtime": "1", "from": "A", "from_id": "u", ${fields}, "text": ""}`,
    ).messages;
    expect(message).toMatchObject({ kind: "media", attachments: [{ name, type }] });
  });
});
