import { describe, expect, it } from "vitest";
import { mail } from "../../main/core/ingest/formats/mail.ts";
import { plainText } from "../../main/core/ingest/html/plain.ts";
import { pick, randomFrom } from "../../main/core/samples/random.ts";
import { suiteOf } from "./formatSuite.ts";
import { options, readAll } from "./tables.ts";

suiteOf({
  format: mail,
  folder: "mail",
  bits: [
    "\n",
    "\n\n",
    "From ",
    "From a@b Fri Jan  5 09:00:00 2024\n",
    "--outer",
    "--inner--\n",
    "=?",
    "=",
    "\u00ff",
    ":",
    "boundary=",
    ";",
  ],
});

const binary = (text: string) => Buffer.from(text, "utf8").toString("latin1");
const word = (text: string) => `=?UTF-8?B?${Buffer.from(text).toString("base64")}?=`;
const read = (text: string, fileName = "x.mbox") => readAll(mail, text, options(fileName));

const encodings: Record<string, (text: string) => string> = {
  "8bit": binary,
  base64: (text) => Buffer.from(text.replaceAll("\n", "\r\n")).toString("base64").replace(/.{76}/g, "$&\n"),
  "quoted-printable": (text) =>
    binary(text)
      .replace(/[^ -<>-~\n]|[ \t]$/gm, (sign) => `=${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`)
      .replace(/(?:=..|[^\n=]){60}/g, "$&=\n"),
};

describe("a mailbox that was written", () => {
  it("is read as it was meant: people, times, encodings, threads and attachments", () => {
    for (let seed = 1; seed <= 60; seed++) {
      const random = randomFrom(seed);
      const texts = [
        "hi",
        "grüße 日本 😀",
        "From here\n\n>From there\n>> quoted",
        "=3D = \tx",
        "a".repeat(200),
        "-- \nme",
        "--b0",
      ] as const;
      const wanted = Array.from({ length: 12 }, (_, index) => ({
        id: `m${index}@x`,
        parent: index > 0 && random() < 0.6 ? `m${Math.floor(random() * index)}@x` : null,
        name: pick(random, ["Ana", "Jörg Müller", "Doe, Jane", "山田"] as const),
        at: 1_700_000_000_000 + Math.floor(random() * 1e9) * 1000,
        text: pick(random, texts),
        encoding: pick(random, ["8bit", "base64", "quoted-printable"] as const),
        isPage: random() < 0.3,
        file: random() < 0.3 ? pick(random, ["a.pdf", "übung.jpg", 'x "y".txt'] as const) : null,
      }));
      const mails = wanted.map((one) => {
        const { id, parent, name, at, text, encoding, isPage, file } = one;
        const body = (encodings[encoding]?.(text) ?? "").replace(/^(>*From )/gm, ">$1");
        const part = `Content-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: ${encoding}\n\n${body}\n`;
        const page = isPage
          ? `Content-Type: multipart/alternative; boundary="b1"\n\n--b1\n${part}--b1\nContent-Type: text/html\n\n<b>no</b>\n--b1--\n`
          : part;
        const name64 = file === null ? "" : encodeURIComponent(file).replaceAll("%22", "%22");
        const whole =
          file === null
            ? page
            : `Content-Type: multipart/mixed; boundary="b 2"\n\nnot shown\n--b 2\n${page}--b 2\nContent-Disposition: attachment; filename*=UTF-8''${name64}\nContent-Type: application/octet-stream\nContent-Transfer-Encoding: base64\n\nAAAA\n--b 2--\n`;
        const references = parent === null ? "" : `In-Reply-To: <${parent}>\nReferences:\n <${parent}>\n`;
        const date = new Date(at).toUTCString().replace("GMT", "+0000");
        return `From x@y ${new Date(at).toUTCString().replace(/^(\w+), (\d+) (\w+) (\d+) (\S+).*/, "$1 $3 $2 $5 $4")}\nMessage-ID: <${id}>\nFrom: ${word(name)} <${id.charAt(1)}@X.org>\nSubject: s ${parent ?? id}\nDate: ${date}\n${references}${whole}\n`;
      });
      const said = read(mails.join(""));
      const names = new Map(said.people.map(({ key, name }) => [key, name]));
      expect(
        said.messages.map(({ externalId, replyTo, at, text, attachments }) => ({ externalId, replyTo, at, text, attachments })),
      ).toEqual(
        wanted.map(({ id, parent, at, text, file }) => {
          const type = file?.endsWith("jpg") ? "image" : "document";
          return {
            externalId: id,
            replyTo: parent,
            at,
            text: text.trim(),
            attachments: file === null ? [] : [{ name: file, type }],
          };
        }),
      );
      for (const [index, { author }] of said.messages.entries()) {
        const first = wanted.find(({ id }) => id.charAt(1) === wanted[index]?.id.charAt(1));
        expect([author, names.get(author ?? "")]).toEqual([`${wanted[index]?.id.charAt(1)}@x.org`, first?.name]);
      }
      const threadOf = new Map(said.messages.map(({ externalId, conversation }) => [externalId, conversation]));
      for (const { id, parent } of wanted) if (parent !== null) expect(threadOf.get(id)).toBe(threadOf.get(parent));
      expect(said.conversations.length).toBe(wanted.filter(({ parent }) => parent === null).length);
      expect([said.skipped, said.guessed]).toEqual([[], []]);
    }
  });
});

const written = (id: string, more: string) =>
  `From a@b Fri Jan  5 09:00:00 2024\nFrom: a@b\nDate: Fri, 5 Jan 2024 09:00:00 +0000\nMessage-ID: <${id}>\n${more}\n\nx\n\n`;

describe("threads", () => {
  it("hold together where an answer stands before what it answers", () => {
    const said = read(
      written("c", "Subject: Re: s\nReferences: <a> <b>") +
        written("a", "Subject: s") +
        written("b", "In-Reply-To: <a>\nSubject: new"),
    );
    expect(new Set(said.messages.map(({ conversation }) => conversation)).size).toBe(1);
    expect(said.conversations).toEqual([{ key: "thread 1", externalId: "a", title: "s" }]);
  });

  it("of equal subjects stay apart unless one answers the other", () => {
    const said = read(written("a", "Subject: report") + written("b", "Subject: report") + written("c", "Subject: Re: report"));
    expect(said.messages.map(({ conversation }) => conversation)).toEqual(["thread 1", "thread 2", "thread 2"]);
    expect(said.guessed.map(({ line }) => line)).toEqual([17]);
  });
});

it("of an attachment of any size nothing but its name is kept", () => {
  const reader = mail.read(
    {
      conversation: () => {},
      person: () => {},
      message: ({ attachments }) => expect(attachments).toEqual([{ name: "film.mp4", type: "video" }]),
      structure: (lines) => expect(lines).toBe(400_006),
      skipped: () => expect.unreachable(),
      guessed: () => expect.unreachable(),
    },
    options("x.eml"),
    null,
  );
  const parts = 'Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: video/mp4; name=film.mp4\n\n';
  reader.push(`From: a@b\nDate: Fri, 5 Jan 2024 09:00:00 +0000\n${parts}`);
  const before = process.memoryUsage().heapUsed;
  const rows = `${"A".repeat(76)}\n`.repeat(10_000);
  for (let chunk = 0; chunk < 40; chunk++) reader.push(rows);
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(25_000_000);
  reader.end();
});

describe("the text of a page", () => {
  it.each([
    ["<p>a</p><p>b</p>", "a\n\nb"],
    ["a<br>b<br><br>c<div>d</div>", "a\nb\n\nc\nd"],
    ["  a \n <b> b</b>c &lt;d&gt; &#x1f600;", "a bc <d> 😀"],
    ["<pre>x\n  y</pre>z", "x\n  y\n\nz"],
    ["<style>p{}</style><script>1<2</script><title>t</title>x", "x"],
    ["<table><tr><td>a<td>b<tr><td>c</table>", "a b\nc"],
    ["a&nbsp;&nbsp;b", "a  b"],
    ["<p>never closed <b>", "never closed"],
    ["", ""],
    ["1 < 2 && 3 > 2", "1 < 2 && 3 > 2"],
  ])("%j is %j", (html, text) => expect(plainText(html)).toBe(text));
});
