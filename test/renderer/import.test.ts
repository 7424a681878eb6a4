import { expect, it } from "vitest";
import type { ImportEntry, ImportPreview } from "../../preload/contract/import.ts";
import type { RequestInput } from "../../preload/contract/requests.ts";
import type { Ask } from "../../renderer/client/client.ts";
import { remapped } from "../../renderer/features/import/columns.ts";
import { previewRows } from "../../renderer/features/import/previewRows.ts";
import { createImport, importInput } from "../../renderer/stores/import.ts";
import { isSettled, isTaken, mayOverlap, mediaOf } from "../../renderer/stores/importEntry.ts";

const settle = () => new Promise((done) => setImmediate(done));

interface Asked {
  input: RequestInput<"import.preview">;
  signal: AbortSignal | undefined;
  answer(reply: unknown): void;
}

const entryOf = (key: string, part: Partial<ImportEntry> = {}): ImportEntry => ({
  key,
  name: key,
  bytes: 100,
  format: { key: "whatsapp", title: "WhatsApp" },
  certainty: 1,
  encoding: "utf-8",
  problem: null,
  media: { files: 0, bytes: 0 },
  ...part,
});

const previewOf = (part: Partial<ImportPreview> = {}): ImportPreview => ({
  messages: [],
  people: [],
  dates: null,
  columns: null,
  conversations: 1,
  tally: { added: 1, here: 0, changed: 0 },
  media: { files: 0, bytes: 0 },
  skippedLines: 0,
  guessedLines: 0,
  skipped: [],
  guessed: [],
  continues: [],
  isWhole: false,
  ...part,
});

const person = (name: string, isMe = false) => ({ name, kind: "unknown" as const, messages: 1, isMe });
const ticket = (name: string) => ({ ticket: crypto.randomUUID(), name, bytes: 100 });

/** A store whose previews are answered when the test says so. */
async function setUp(entries: ImportEntry[] = [entryOf("a"), entryOf("b")]) {
  const asked: Asked[] = [];
  const ask = ((name: string, input: unknown, options?: { signal?: AbortSignal }) => {
    if (name === "import.look") return Promise.resolve({ ok: true, value: { entries, left: [], formats: [] } });
    const { promise, resolve } = Promise.withResolvers<unknown>();
    asked.push({ input: input as Asked["input"], signal: options?.signal, answer: resolve });
    return promise;
  }) as Ask;
  const store = createImport(ask);
  await store.getState().look([ticket("a"), ticket("b")]);
  const newest = () => {
    const last = asked.at(-1);
    if (last === undefined) throw new Error("nothing was asked");
    return last;
  };
  const answer = async (part: Partial<ImportPreview> = {}) => {
    newest().answer({ ok: true, value: previewOf(part) });
    await settle();
  };
  const state = (key: string) => {
    const found = store.getState().entries.find(({ entry }) => entry.key === key);
    if (found === undefined) throw new Error(`there is no entry ${key}`);
    return found;
  };
  return { store, asked, newest, answer, state };
}

it("asks for quick looks first, the shown one before the others, and for whole files then", async () => {
  const { store, asked, answer } = await setUp();
  store.getState().show("b");
  for (let count = 0; count < 4; count += 1) await answer();
  expect(asked.map(({ input }) => `${input.key} ${input.whole ? "whole" : "quick"}`)).toEqual([
    "a quick",
    "b quick",
    "b whole",
    "a whole",
  ]);
});

it("an answer to choices that were changed meanwhile is thrown away", async () => {
  const { store, asked, newest, answer, state } = await setUp();
  const old = newest();
  store.getState().choose("a", { dateOrder: "mdy" });
  expect(old.signal?.aborted).toBe(true);
  await settle();
  expect(newest().input.choices).toMatchObject({ dateOrder: "mdy" });
  old.answer({ ok: true, value: previewOf({ conversations: 99 }) });
  await settle();
  expect(state("a").preview).toBeUndefined();
  await answer({ conversations: 2 });
  expect(state("a").preview?.conversations).toBe(2);
  expect(asked.filter(({ input }) => input.key === "a")).toHaveLength(2);
});

it("a long reading of one file makes way for a quick look at another", async () => {
  const { store, newest, answer } = await setUp();
  await answer();
  await answer();
  const long = newest();
  expect(long.input).toMatchObject({ key: "a", whole: true });
  store.getState().choose("b", { timezone: "Asia/Tokyo" });
  expect(long.signal?.aborted).toBe(true);
  await settle();
  expect(newest().input).toMatchObject({ key: "b", whole: false, choices: { timezone: "Asia/Tokyo" } });
});

it("counts are settled only once all of the file was read as it is chosen now", async () => {
  const { store, answer, state } = await setUp([entryOf("a")]);
  await answer({ isWhole: true });
  expect(isSettled(state("a"))).toBe(false);
  await answer({ isWhole: true });
  expect(isSettled(state("a"))).toBe(true);
  store.getState().choose("a", { target: "apart" });
  expect(isSettled(state("a"))).toBe(false);
});

it("a preview that fails says why, and is tried again with other choices", async () => {
  const { store, newest, state } = await setUp([entryOf("a")]);
  newest().answer({ ok: false, code: "internal", message: "It could not be opened." });
  await settle();
  expect(state("a").failure).toBe("It could not be opened.");
  store.getState().choose("a", { encoding: "windows-1252" });
  expect(state("a").failure).toBeUndefined();
  expect(newest().input.choices).toMatchObject({ encoding: "windows-1252" });
});

it("both readings of unsure dates stay on offer after one was chosen", async () => {
  const { store, answer, state } = await setUp([entryOf("a")]);
  const readings = [
    { order: "dmy" as const, first: 1 },
    { order: "mdy" as const, first: 2 },
  ];
  await answer({ dates: { order: "dmy", sure: false, because: "", readings } });
  store.getState().choose("a", { dateOrder: "mdy" });
  await answer({ dates: { order: "mdy", sure: true, because: "chosen", readings: [] } });
  expect(state("a").readings).toEqual(readings);
});

it("who I am is asked once and holds for the same person in the other files", async () => {
  const { store, answer } = await setUp();
  await answer({ people: [person("Ann"), person("Bob")] });
  await answer({ people: [person("Ann"), person("Raj", true)] });
  store.getState().setMe("a", "Ann");
  store.getState().setRole("Bob", "bot");
  expect(importInput(store.getState())).toMatchObject({
    defaults: { me: "Ann", roles: { Bob: "bot" } },
    entries: { a: { me: "Ann" }, b: { me: "Ann" } },
  });
  store.getState().setMe("a", "Bob");
  expect(importInput(store.getState())).toMatchObject({ entries: { a: { me: "Bob" }, b: { me: "Raj" } } });
});

it("what is left out or cannot be read is not imported, unless a person says what it is", async () => {
  const { store, state } = await setUp([entryOf("a"), entryOf("b", { format: null, problem: "Not recognised." })]);
  store.getState().leaveOut("a", true);
  expect(importInput(store.getState()).entries).toEqual({ a: null, b: null });
  store.getState().choose("b", { format: "csv" });
  expect(isTaken(state("b"))).toBe(true);
  expect(importInput(store.getState()).entries).toEqual({ a: null, b: { format: "csv" } });
});

it("of the files that came along those are offered that messages name, once that is known of every file", async () => {
  const { store, answer } = await setUp([
    entryOf("a", { media: { files: 9, bytes: 900 } }),
    entryOf("b", { media: { files: 2, bytes: 50 } }),
  ]);
  await answer();
  await answer();
  await answer({ media: { files: 3, bytes: 300 } });
  expect(mediaOf(store.getState().entries)).toEqual({ files: 5, bytes: 350, isSure: false });
  await answer({ media: { files: 0, bytes: 0 } });
  expect(mediaOf(store.getState().entries)).toEqual({ files: 3, bytes: 300, isSure: true });
  store.getState().leaveOut("a", true);
  expect(mediaOf(store.getState().entries)).toEqual({ files: 0, bytes: 0, isSure: true });
});

it("two files of one kind may hold the same messages, unless one is left out or read as another kind", async () => {
  const { store, state } = await setUp();
  const overlaps = () => mayOverlap(store.getState().entries, state("a"));
  expect(overlaps()).toBe(true);
  store.getState().choose("b", { format: "csv" });
  expect(overlaps()).toBe(false);
  store.getState().choose("b", { format: undefined });
  store.getState().choose("a", { target: "apart" });
  expect(overlaps()).toBe(false);
  store.getState().choose("a", { target: "known" });
  expect(overlaps()).toBe(true);
  store.getState().leaveOut("b", true);
  expect(overlaps()).toBe(false);
});

it("more files join those that are being looked at, and what was chosen stays", async () => {
  const { store, state } = await setUp();
  store.getState().choose("a", { dateOrder: "mdy" });
  await store.getState().look([ticket("c")]);
  expect(store.getState().tickets).toHaveLength(3);
  expect(state("a").choices).toEqual({ dateOrder: "mdy" });
});

it("files that could not be looked at are forgotten and change nothing", async () => {
  const store = createImport((async () => ({ ok: false, code: "not_found", message: "Gone." })) as unknown as Ask);
  expect(await store.getState().look([ticket("a")])).toBe(false);
  expect(store.getState()).toMatchObject({ step: "idle", problem: "Gone.", tickets: [] });
});

it("skipped lines stand where they are in the file, and guesses beside their messages", () => {
  const message = (line: number) => ({
    conversation: "c",
    author: "Ann",
    at: 0,
    kind: "text" as const,
    text: `line ${line}`,
    edited: false,
    attachments: [],
    line,
  });
  const rows = previewRows({
    messages: [message(1), message(4), message(9)],
    skipped: [
      { line: 12, text: "late", reason: "r" },
      { line: 3, text: "early", reason: "r" },
    ],
    guessed: [{ line: 5, text: "g", reason: "r" }],
  });
  expect(rows.map((row) => ("skipped" in row ? row.skipped.text : [row.message.line, row.guesses.length]))).toEqual([
    [1, 0],
    "early",
    [4, 1],
    [9, 0],
    "late",
  ]);
});

it("a column that is given another field loses its first, and no field is left to be guessed anew", () => {
  const columns = { names: ["what", "note"], fields: ["text", "title", "author"], mapping: { text: "what" } };
  expect(remapped(columns, "note", "text")).toEqual({ text: "note", title: "", author: "" });
  expect(remapped(columns, "what", "title")).toEqual({ text: "", title: "what", author: "" });
  expect(remapped(columns, "what", "")).toEqual({ text: "", title: "", author: "" });
});
