import type { QuestionStatus } from "../../preload/contract/insight.ts";
import { say } from "../text/say.ts";

/** As much of a basic or an enhanced summary as one forwards. */
interface Forwarded {
  summary: readonly { text: string }[];
  actionItems: readonly { text: string; owner: { name: string } | null; due: string | null; done?: boolean }[];
  decisions: readonly { text: string }[];
  questions: readonly { text: string; status: QuestionStatus }[];
  keywords: readonly (string | { text: string })[];
}

/** A conversation's summary as one forwards it. */
export function insightAsMarkdown(insight: Forwarded, title: string): string {
  const texts = say().insight;
  const list = (heading: string, lines: readonly string[]) => (lines.length === 0 ? [] : ["", `## ${heading}`, "", ...lines]);
  return `${[
    `# ${plain(title)}`,
    "",
    insight.summary.map(({ text }) => plain(text)).join(" ") || texts.limits.not_enough_text,
    ...list(
      texts.actionItems,
      insight.actionItems.map(({ text, owner, due, done }) =>
        [`- [${done ? "x" : " "}] ${plain(text)}`, ...(owner ? [plain(owner.name)] : []), ...(due ? [due] : [])].join(" · "),
      ),
    ),
    ...list(
      texts.decisions,
      insight.decisions.map(({ text }) => `- ${plain(text)}`),
    ),
    ...list(
      texts.questions,
      insight.questions.map(({ text, status }) => `- ${plain(text)} (${texts.statuses[status]})`),
    ),
    ...list(
      texts.keywords,
      insight.keywords.length === 0
        ? []
        : [insight.keywords.map((each) => plain(typeof each === "string" ? each : each.text)).join(", ")],
    ),
  ].join("\n")}\n`;
}

/** What people wrote must not become markup. */
function plain(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_{}[\]<>#|]/g, "\\$&");
}
