import { describe, expect, it } from "vitest";
import { teamsHtml } from "../../main/core/ingest/formats/teams-html.ts";
import { telegramHtml } from "../../main/core/ingest/formats/telegram-html.ts";
import { readHtml } from "../../main/core/ingest/html/text.ts";
import { readWith } from "./jsonReading.ts";

describe("HTML as text", () => {
  it.each([
    ["<p>one</p><p>two</p>", "one\ntwo"],
    ["<div>a<br>b</div>\n  <div>c   d</div>", "a\nb\nc d"],
    ["a&nbsp;&amp;&lt;b&gt; &#128512;", "a &<b> 😀"],
    [
      '<a href="https://x.org/">https://x.org</a> <a href="https://x.org/p">p</a> <a href="mailto:a@x.org">a@x.org</a>',
      "https://x.org p (https://x.org/p) a@x.org",
    ],
    ["<ol><li>one<li>two</ol>", "- one\n- two"],
    ["<script>alert(1)</script><style>p{}</style>seen", "seen"],
    ["<at id='0'>Ana</at> <b>never closed", "@Ana never closed"],
    ["1 < 2 and <3", "1 < 2 and <3"],
    ["", ""],
  ])("%s reads %j", (html, text) => {
    expect(readHtml(html).text).toBe(text);
  });

  // the library looks through all open elements at every end tag, and patterns may look at a run of spaces once for each of them
  it.each(["<b>", "<b></i>", "<a href=https://x>x", "<p>", " ", "\n ", "<img ", "&amp;", "<div class='message'>"])(
    "ends in a moment with %j over and over, which nobody closes",
    (piece) => {
      const hostile = piece.repeat(400_000 / piece.length);
      expect(readHtml(hostile).text.length).toBeLessThanOrEqual(hostile.length * 10);
      for (const format of [telegramHtml, teamsHtml]) readWith(format, `<p class="message">${hostile}`, "x.html");
    },
    5000,
  );
});
