import { createHash } from "node:crypto";
import { aboutWords, daysIn } from "../days.ts";
import { insightParts } from "../insightWords.ts";
import type { ToldInsight, ToldMessage, Writing, WritingOptions } from "../told.ts";
import { style } from "./style.ts";

const styleHash = createHash("sha256").update(style).digest("base64");
/** Nothing is loaded and nothing runs, whatever stands in the file. */
const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`;

/** One page that needs nothing beside it. */
export function html({ version, timezone }: WritingOptions): Writing {
  const { dayOf, clockOf } = daysIn(timezone);
  let day: string | undefined;
  const closed = () => (day === undefined ? "" : "</section>\n");
  return {
    begin: () => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Conversations from Parley</title>
<style>${style}</style>
</head>
<body>
`,
    conversation(conversation) {
      day = undefined;
      const about = escaped(aboutWords(conversation));
      return `<article>\n<h1><bdi>${escaped(conversation.title)}</bdi></h1>\n<p class="about">${about}</p>\n${insightIn(conversation.insight)}`;
    },
    message(message) {
      const today = message.at === null ? (day ?? "") : dayOf(message.at);
      const heading = today === day ? "" : `${closed()}<section>\n${today === "" ? "" : `<h2>${today}</h2>\n`}`;
      day = today;
      return heading + blockOf(message, message.at === null ? "" : timeIn(message.at, clockOf(message.at)));
    },
    conversationEnd: () => `${closed()}</article>\n`,
    end: () => `<footer>Exported by Parley ${escaped(version)}. Times in ${escaped(timezone)}.</footer>\n</body>\n</html>\n`,
  };
}

function insightIn(insight: ToldInsight | null): string {
  const parts = insight === null ? [] : insightParts(insight);
  if (parts.length === 0) return "";
  const listed = parts.map(({ title, texts }) => {
    const all = texts.map((text) => `<dd dir="auto">${escaped(text)}</dd>`).join("");
    return `<dt>${title}</dt>${all}`;
  });
  return `<aside><dl>${listed.join("\n")}</dl></aside>\n`;
}

function blockOf({ id, author, kind, text, edited, reply, reactions, attachments, summary }: ToldMessage, time: string): string {
  const name = author === null ? "" : `<b><bdi>${escaped(author.shownName)}</bdi></b> `;
  const marks = [...(kind === "text" || kind === "media" || kind === "system" ? [] : [kind]), ...(edited ? ["edited"] : [])];
  const head = `${name}${time}${marks.map((mark) => ` <i>${mark}</i>`).join("")}`.trim();
  const files = attachments.map(
    (file) => `<li><bdi>${escaped(file.name)}</bdi>${file.type === "" ? "" : ` ${escaped(file.type)}`}</li>`,
  );
  const parts = [
    head === "" ? "" : `<p class="who">${head}</p>`,
    reply === null
      ? ""
      : `<blockquote dir="auto"><a href="#m${reply.id}">${escaped(reply.author ?? "Somebody")}</a>: ${escaped(reply.text)}</blockquote>`,
    text === "" ? "" : `<p class="text" dir="auto">${escaped(text)}</p>`,
    files.length === 0 ? "" : `<ul class="files">${files.join("")}</ul>`,
    reactions.length === 0
      ? ""
      : `<p class="reactions">${reactions.map(({ emoji, count }) => `<span>${escaped(emoji)} ${count}</span>`).join(" ")}</p>`,
  ];
  const about = summary === null ? "" : `<aside dir="auto"><b>Summary</b> ${escaped(summary)}</aside>\n`;
  return `${about}<div class="message is-${kind}" id="m${id}">${parts.join("")}</div>\n`;
}

function timeIn(at: number, clock: string): string {
  return `<time datetime="${new Date(at).toISOString()}">${clock}</time>`;
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Control signs that HTML has no place for are shown as what cannot be shown. */
function escaped(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign).replaceAll(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, "\ufffd");
}
