import { expect, it } from "vitest";
import type { DroppedEntry } from "../../renderer/client/transport.ts";
import { type Send, uploads } from "../../renderer/client/upload.ts";
import { placesIn, placesOf } from "../../renderer/client/walk.ts";

const file = (name: string, text = name) => new File([text], name);
const picked = (path: string) => Object.assign(file(path.split("/").at(-1) ?? ""), { webkitRelativePath: path });

function leaf(fullPath: string): DroppedEntry {
  const name = fullPath.split("/").at(-1) ?? "";
  return Object.assign(
    { isFile: true, isDirectory: false, fullPath },
    { file: (found: (file: File) => void) => found(file(name)) },
  );
}

/** A folder that tells its children two at a time, as browsers tell them a hundred at a time. */
function folder(fullPath: string, children: DroppedEntry[]): DroppedEntry {
  const waiting = [...children];
  const createReader = () => ({ readEntries: (found: (entries: DroppedEntry[]) => void) => found(waiting.splice(0, 2)) });
  return Object.assign({ isFile: false, isDirectory: true, fullPath }, { createReader });
}

const dropped = (...entries: DroppedEntry[]) => ({
  files: [],
  items: entries.map((entry) => ({ kind: "file", getAsFile: () => null, webkitGetAsEntry: () => entry })),
});

it("a dropped folder is walked to its end and its files keep their places in it", async () => {
  const media = folder("/export/media", [leaf("/export/media/1.jpg")]);
  const places = await placesIn(dropped(folder("/export", [leaf("/export/a"), leaf("/export/b"), media, leaf("/export/c")])));
  expect(places.map(({ path }) => path)).toEqual(["export/a", "export/b", "export/media/1.jpg", "export/c"]);
});

it("two things of one name do not become one", async () => {
  expect(placesOf([file("chat.txt"), file("Chat.txt"), file("notes")]).map(({ path }) => path)).toEqual([
    "chat.txt",
    "Chat (2).txt",
    "notes",
  ]);
  const places = await placesIn(dropped(folder("/x", [leaf("/x/1")]), folder("/x", [leaf("/x/1")])));
  expect(places.map(({ path }) => path)).toEqual(["x/1", "x (2)/1"]);
  expect(placesOf([picked("f/a"), picked("f/b/c")]).map(({ path }) => path)).toEqual(["f/a", "f/b/c"]);
});

function setUp(change: Partial<Record<string, { status: number; text: string }>> = {}) {
  const sent: string[] = [];
  const removed: string[] = [];
  const send: Send = async (path, body, onSent, signal) => {
    const place = decodeURIComponent(path.split("/").slice(3).join("/"));
    sent.push(place);
    if (signal?.aborted) throw new Error("stopped");
    if (body === undefined) {
      const tickets = ["b.txt", "a.txt"].map((name) => ({ ticket: crypto.randomUUID(), name, bytes: 1 }));
      return { status: 200, text: JSON.stringify({ tickets }) };
    }
    onSent(body.size);
    return change[place] ?? { status: 204, text: "" };
  };
  return { sent, removed, way: uploads({ send, remove: (path) => removed.push(path) }) };
}

it("tickets come in the order of the files, and the batch goes when they are let go", async () => {
  const { way, sent, removed } = setUp();
  const progress: [number, number][] = [];
  const reply = await way.bring([file("a.txt", "12345"), file("b.txt", "123")], {
    onProgress: (done, total) => progress.push([done, total]),
  });
  expect(reply.ok && reply.value.map(({ name }) => name)).toEqual(["a.txt", "b.txt"]);
  expect(progress.at(-1)).toEqual([8, 8]);
  expect(sent.at(-1)).toBe("");
  if (reply.ok) way.letGo(reply.value);
  expect(removed).toHaveLength(1);
});

it("a file that the server does not take ends the batch with its words", async () => {
  const { way, removed } = setUp({ "a.txt": { status: 507, text: "The disk is full." } });
  expect(await way.bring([file("a.txt")])).toMatchObject({ ok: false, message: "“a.txt”: The disk is full." });
  expect(removed).toHaveLength(1);
});

it("an upload that is stopped leaves nothing and says so", async () => {
  const { way, removed } = setUp();
  const stop = new AbortController();
  stop.abort();
  expect(await way.bring([file("a.txt")], { signal: stop.signal })).toMatchObject({ ok: false, code: "cancelled" });
  expect(removed).toHaveLength(1);
});

it("an empty drop is refused before anything is sent", async () => {
  const { way, sent } = setUp();
  expect(await way.bring([])).toMatchObject({ ok: false, message: expect.stringContaining("no files") });
  expect(sent).toEqual([]);
});
