import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { conversationLine, headerLine, messageLine, personLine } from "../../main/core/ingest/interchange.ts";
import { storeFile } from "../../main/core/store/files.ts";
import { openWriter } from "../../main/core/store/handle.ts";
import type { RequestInput } from "../../preload/contract/requests.ts";
import { file } from "../import/bring.ts";
import { startCore, type TestCore, temporaryFolder } from "../support/core.ts";
import { madeReadOnly, smallDisk } from "../support/disks.ts";
import { made } from "./made.ts";

let core: TestCore;
const folder = temporaryFolder(afterAll);

const ann = { key: "ann", externalId: null, name: "<Ann & Co>", kind: "customer" as const };
const bare = { externalId: null, thread: null, editedAt: null, edited: false, reactions: [], attachments: [], replyTo: null };
const evening = Date.UTC(2024, 2, 1, 23, 30);
const scene = [
  headerLine(),
  conversationLine({ key: "1", externalId: null, title: "Parcel *never* came", platform: "generic" }),
  personLine(ann),
  personLine({ key: "bo", externalId: null, name: "Bo", kind: "support_agent" }),
  messageLine({
    ...bare,
    conversation: "1",
    author: "ann",
    at: evening,
    kind: "text",
    text: "=1+1\n# no title",
    externalId: "m1",
  }),
  messageLine({
    ...bare,
    conversation: "1",
    author: "bo",
    at: evening + 3_600_000,
    kind: "text",
    text: '<script>alert("x")</script>',
    replyTo: "m1",
    edited: true,
    reactions: [{ emoji: "👍", count: 2 }],
    attachments: [{ name: "door<1>.jpg", type: "image" }],
  }),
  messageLine({ ...bare, conversation: "1", author: null, at: null, kind: "system", text: "Bo closed the ticket" }),
  messageLine({ ...bare, conversation: "1", author: "ann", at: evening + 7_200_000, kind: "deleted", text: "" }),
].join("");

beforeAll(async () => {
  core = await startCore(undefined, undefined, afterAll);
  for (const [name, text] of Object.entries({ "scene.jsonl": scene, "more.jsonl": made(9, 3) })) {
    const path = join(temporaryFolder(afterAll), name);
    writeFileSync(path, text);
    await core.ask("import.files", { files: [{ path }] });
  }
});

let files = 0;
type Options = Omit<RequestInput<"export.write">, "target">;
async function written(options: Options) {
  const path = join(folder, `${++files}.out`);
  const told = await core.ask("export.write", { target: { path }, timezone: "Europe/Berlin", ...options });
  return { ...told, text: readFileSync(path, "utf8") };
}

const parcel = { conversations: [1] };

describe("a table", () => {
  test("holds no cell that a spreadsheet would run, keeps RFC 4180, and has the mark for Excel only when it is wanted", async () => {
    const { text } = await written({ format: "csv" });
    const bare = text.replaceAll(/"(?:[^"]|"")*"/g, (cell) => (/^"[=+\-@\t\r\n]/.test(cell) ? "RUNS" : "x"));
    expect(bare).not.toMatch(/(?:^|,)(?:[=+\-@\t]|RUNS)/m);
    expect(bare.split("\r\n").every((row) => row === "" || row.split(",").length === 18)).toBe(true);
    expect(text.startsWith("conversation_id,")).toBe(true);
    expect((await written({ format: "csv", bom: true, which: parcel })).text.startsWith("\ufeffconversation_id,")).toBe(true);
  });

  test("says the summary of a stretch at its first message", async () => {
    const { text } = await written({ format: "csv", which: parcel, withSummaries: true });
    expect(text.split("\r\n")[0]).toMatch(/,attachments,summary,insight$/);
    expect(text).toContain(',"\'=1+1\n# no title",');
  });
});

describe("what is known of a conversation", () => {
  const insight = {
    summary: "Ann's parcel <never> came; =1+1 of them.",
    action_items: JSON.stringify([
      { key: "a", text: "Bo asks the *carrier*", evidence: [], confidence: 1 },
      { text: "Ann waits" },
    ]),
    decisions: "[]",
    questions: JSON.stringify([{ text: "Where is it?", status: "unanswered" }]),
    keywords: JSON.stringify([{ text: "parcel" }, { text: "carrier" }]),
  };

  test("stands before its messages in every format that takes it, the enhanced one first, and does not hinder the way back", async () => {
    const own = await startCore();
    await own.ask("import.files", { files: [{ path: file("scene.jsonl", scene) }] });
    const store = openWriter(storeFile(own.dataDir));
    const add = (tier: string, version: number, summary: string) =>
      store.run(
        `insert or replace into insights (conversation_id, tier, version, summary, action_items, decisions, questions, keywords, sentiment, outcome, created_at)
         values (1, ?, ?, ?, ?, ?, ?, ?, 'negative', 'unclear', 5)`,
        tier,
        version,
        summary,
        insight.action_items,
        insight.decisions,
        insight.questions,
        insight.keywords,
      );
    add("basic", 7, "a plain one");
    add("ai_enhanced", 1, "an old one");
    add("ai_enhanced", 2, insight.summary);
    store.close();
    const textIn = async (format: "json" | "csv" | "markdown" | "html", withSummaries = true) => {
      const path = join(temporaryFolder(), `out.${format}`);
      await own.ask("export.write", { target: { path }, format, which: parcel, withSummaries });
      return { path, text: readFileSync(path, "utf8") };
    };
    const { text: html } = await textIn("html");
    expect(html).toContain('<dt>Action items</dt><dd dir="auto">Bo asks the *carrier*</dd><dd dir="auto">Ann waits</dd>');
    expect(html).toContain("Ann&#39;s parcel &lt;never&gt; came");
    const { text: markdown } = await textIn("markdown");
    expect(markdown).toContain("> - Bo asks the \\*carrier\\*\n> - Ann waits");
    expect(markdown).not.toMatch(/Decisions|plain one|old one/);
    const { path: table, text: csv } = await textIn("csv");
    expect(csv).toContain("Keywords: parcel, carrier\nSentiment: negative\nOutcome: unclear");
    expect(csv.split("Keywords:")).toHaveLength(2);
    const { path: json, text } = await textIn("json");
    expect(JSON.parse(text).conversations[0].insight).toMatchObject({ tier: "ai_enhanced", questions: ["Where is it?"] });
    for (const path of [table, json]) {
      const back = await startCore();
      const { files } = await back.ask("import.files", { files: [{ path }] });
      expect(files).toMatchObject([{ messages: 4, skipped: [], guessed: [], problem: null }]);
    }
    expect((await textIn("html", false)).text).not.toContain("Action items");
  });
});

describe("a page", () => {
  test("stands alone, runs nothing, and shows days, names, quotes, reactions, marks and files", async () => {
    const { text } = await written({ format: "html", which: parcel, withSummaries: true });
    expect(text).not.toMatch(/<script|src=|href="(?!#m)|url\(|onerror|javascript:/i);
    expect(text).toContain("default-src 'none'");
    expect(text).toContain("prefers-color-scheme: dark");
    expect(text.match(/<h2>.*?<\/h2>/g)).toEqual(["<h2>Saturday, 2 March 2024</h2>"]);
    expect(text).toContain('<bdi>&lt;Ann &amp; Co&gt;</bdi></b> <time datetime="2024-03-01T23:30:00.000Z">00:30</time>');
    expect(text).toMatch(/<blockquote dir="auto"><a href="#m\d+">&lt;Ann &amp; Co&gt;<\/a>: =1\+1\n# no title<\/blockquote>/);
    expect(text).toContain("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;");
    expect(text).toContain("<i>edited</i>");
    expect(text).toContain("<i>deleted</i>");
    expect(text).toContain("<span>👍 2</span>");
    expect(text).toContain("<bdi>door&lt;1&gt;.jpg</bdi> image");
    expect(text).toContain("<b>Summary</b>");
  });

  test("closes what it opens, whatever the texts are", async () => {
    const { text } = await written({ format: "html" });
    for (const tag of ["article", "section", "div", "p", "bdi", "blockquote", "ul", "li", "span", "b", "i", "h1", "h2"]) {
      const opened = text.match(new RegExp(`<${tag}[ >]`, "g"))?.length ?? 0;
      expect([tag, opened]).toEqual([tag, text.match(new RegExp(`</${tag}>`, "g"))?.length ?? 0]);
    }
  });
});

test("what a search finds goes out alone, and so does what a filter by words leaves", async () => {
  const found = await written({ format: "csv", which: { search: { text: '"no title"', conversationId: 1 } } });
  expect(found).toMatchObject({ conversations: 1, messages: 1 });
  expect(found.text).toContain("# no title");
  expect(await written({ format: "csv", which: { search: { text: "zzzz" } } })).toMatchObject({ conversations: 0, messages: 0 });
  const whole = await written({ format: "csv", which: parcel });
  const filtered = await written({ format: "csv", which: { filter: { text: '"no title"' } } });
  expect(filtered.text).toBe(whole.text);
});

test("Markdown takes no text for structure", async () => {
  const { text } = await written({ format: "markdown", which: parcel });
  expect(text).toContain("# Parcel \\*never\\* came\n");
  expect(text).toContain("**\\<Ann \\& Co\\>** · 00:30\n\n\\=1+1\\\n\\# no title\n");
  expect(text).toContain("> \\<Ann \\& Co\\>: =1+1 \\# no title\n");
  expect(text).toContain("*Attachment:* door\\<1\\>.jpg (image)");
  const { text: all } = await written({ format: "markdown" });
  expect(all.match(/^(?:# |## ).*/gm)?.length).toBe(8);
});

describe("what goes out", () => {
  test("is what was chosen: conversations, a filter, or messages", async () => {
    expect(await written({ format: "csv", which: { conversations: [1, 2, 1] } })).toMatchObject({
      conversations: 2,
      messages: 16,
    });
    expect(await written({ format: "csv", which: { filter: { sourceId: 2 } } })).toMatchObject({
      conversations: 3,
      messages: 36,
    });
    const { messages } = await core.ask("messages.page", { conversationId: 1, at: { position: 0 } });
    const ids = [messages[1]?.id ?? 0, messages[0]?.id ?? 0, 999_999];
    const some = await written({ format: "markdown", which: { messages: ids } });
    expect(some).toMatchObject({ conversations: 1, messages: 2 });
    expect(some.text.indexOf("no title")).toBeLessThan(some.text.indexOf("alert"));
  });

  test("is nothing where it is not there, or where it cannot be carried", async () => {
    const path = join(folder, "refused");
    const refused = (more: object) => core.refused("export.write", { target: { path }, ...more });
    expect(await refused({ which: { conversations: [777] } })).toMatchObject({ code: "not_found" });
    expect(await refused({ withSummaries: true })).toMatchObject({ code: "bad_input", message: expect.stringMatching(/JSON/) });
    expect(await refused({ format: "html", timezone: "Mars/Base" })).toMatchObject({ code: "bad_input" });
    await core.ask("conversations.delete", { ids: [2] });
    expect(await refused({ which: { conversations: [2] } })).toMatchObject({ code: "not_found" });
    await core.ask("conversations.restore", { ids: [2] });
    expect(readdirSync(folder).filter((name) => name.startsWith("refused"))).toEqual([]);
  });
});

describe("the file", () => {
  test("is as it was when the disk is full, and nothing half is left", async ({ skip }) => {
    const disk = smallDisk("20k");
    if (disk === undefined) return skip("only a superuser can make a small disk");
    const path = join(disk, "all.csv");
    writeFileSync(path, "before");
    expect(await core.refused("export.write", { target: { path }, format: "html" })).toMatchObject({
      code: "disk_full",
      message: expect.stringMatching(/Nothing was kept of the export; the store is as it was/),
    });
    expect([readdirSync(disk), readFileSync(path, "utf8")]).toEqual([["all.csv"], "before"]);
  });

  test("cannot be made where nobody may write, where there is no folder, or where a folder is", async ({ skip }) => {
    const refused = (path: string) => core.refused("export.write", { target: { path }, format: "json" });
    expect(await refused(join(folder, "none", "x"))).toMatchObject({
      message: expect.stringMatching(/no such folder.*Nothing was kept/),
    });
    expect(await refused(folder)).toMatchObject({ code: "bad_input", message: expect.stringMatching(/Nothing was kept/) });
    expect(existsSync(`${folder}.part`)).toBe(false);
    const disk = smallDisk();
    if (disk === undefined) return skip("only a superuser can make a disk read-only");
    madeReadOnly(disk);
    expect(await refused(join(disk, "x"))).toMatchObject({
      code: "bad_input",
      message: expect.stringMatching(/can only be read/),
    });
  });

  test("of an export that is cut off is told of, and left alone", async () => {
    const path = join(folder, "cut.csv");
    writeFileSync(`${path}.part`, "half");
    expect(await core.refused("export.write", { target: { path }, format: "csv" })).toMatchObject({
      message: expect.stringMatching(/cut\.csv\.part is there already.*Remove it first/),
    });
    expect([existsSync(path), readFileSync(`${path}.part`, "utf8")]).toEqual([false, "half"]);
  });

  test("is not there when the export was cancelled", async () => {
    const large = await startCore();
    await large.ask("samples.seed", { messages: 20_000 });
    const path = join(temporaryFolder(), "large.html");
    const writing = large.dispatch({ id: "large", name: "export.write", input: { target: { path }, format: "html" } });
    const told = () =>
      large.events.flatMap((event) => (event.event === "progress" && event.payload.request === "large" ? [event.payload] : []));
    await expect.poll(() => told().length, { timeout: 20_000, interval: 2 }).toBeGreaterThan(0);
    await large.ask("requests.cancel", { request: "large" });
    expect(await writing).toMatchObject({ ok: false, code: "cancelled" });
    expect(told()[0]).toMatchObject({ total: 20_000, unit: "messages" });
    expect(readdirSync(join(path, ".."))).toEqual([]);
  });
});
