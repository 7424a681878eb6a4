import { aboutWords, daysIn } from "../days.ts";
import { insightParts } from "../insightWords.ts";
import type { ToldInsight, ToldMessage, Writing, WritingOptions } from "../told.ts";

/** For reading and for notes: titles, days, who said what. Nothing in a text can become structure. */
export function markdown({ version, timezone }: WritingOptions): Writing {
  const { dayOf, clockOf } = daysIn(timezone);
  let day = "";
  return {
    begin: () => "",
    conversation(conversation) {
      day = "";
      return `# ${plain(conversation.title)}\n\n${plain(aboutWords(conversation))}\n\n${insightIn(conversation.insight)}`;
    },
    message(message) {
      const today = message.at === null ? day : dayOf(message.at);
      const heading = today === day ? "" : `## ${today}\n\n`;
      day = today;
      const summary = message.summary === null ? "" : `> *Summary:* ${plain(message.summary)}\n\n`;
      return (
        heading +
        summary +
        blocksOf(message, message.at === null ? null : clockOf(message.at))
          .join("\n\n")
          .concat("\n\n")
      );
    },
    conversationEnd: () => "---\n\n",
    end: () => `Exported by ${plain(`Parley ${version}`)}. Times in ${plain(timezone)}.\n`,
  };
}

function insightIn(insight: ToldInsight | null): string {
  if (insight === null) return "";
  const parts = insightParts(insight).map(({ title, texts }) =>
    texts.length === 1
      ? `> **${title}:** ${plain(texts[0] ?? "")}`
      : `> **${title}**\n>\n${texts.map((text) => `> - ${plain(text)}`).join("\n")}`,
  );
  return parts.length === 0 ? "" : `${parts.join("\n>\n")}\n\n`;
}

function blocksOf({ author, kind, text, edited, reply, reactions, attachments }: ToldMessage, clock: string | null): string[] {
  const who = author === null ? [] : [`**${plain(author.shownName)}**`];
  const marks = [...(kind === "text" || kind === "media" ? [] : [kind]), ...(edited ? ["edited"] : [])];
  const head = [...who, ...(clock === null ? [] : [clock]), ...marks.map((mark) => `*${mark}*`)].join(" · ");
  const quote = reply === null ? [] : [`> ${plain(`${reply.author ?? "Somebody"}: ${reply.text}`)}`];
  return [
    ...(head === "" ? [] : [head]),
    ...quote,
    ...(text.trim() === "" ? [] : [lines(text)]),
    ...attachments.map(({ name, type }) => `*Attachment:* ${plain(type === "" ? name : `${name} (${type})`)}`),
    ...(reactions.length === 0
      ? []
      : [`*Reactions:* ${reactions.map(({ emoji, count }) => `${plain(emoji)} ${count}`).join(", ")}`]),
  ];
}

/** A text on one line. */
function plain(text: string): string {
  return escaped(text.replaceAll(/\s+/g, " ").trim());
}

/** A text with its lines; an empty one would end the paragraph, a leading space could begin code. */
function lines(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map((line) => escaped(line.trim()) || "\u00a0")
    .join("\\\n");
}

/** Every sign that could mean something, and the beginnings of lists and of underlines. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\`*_{}[\]<>#|~&$!]/g, "\\$&")
    .replace(/^([-+=:])/, "\\$1")
    .replace(/^(\d+)([.)])/, "$1\\$2");
}
