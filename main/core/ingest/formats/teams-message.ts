import { readHtml } from "../html/text.ts";
import { attachmentType } from "../json/told.ts";
import { isLoose, type Loose, looseOf, loosesOf, parsed, textOf, wordsOf } from "../json/values.ts";
import type { ReadMessage } from "../types.ts";

const emojis: Record<string, string> = {
  like: "👍",
  yes: "👍",
  heart: "❤️",
  laugh: "😆",
  surprised: "😮",
  sad: "😢",
  angry: "😡",
};

/** Names of reactions of older versions as the emojis that newer ones write; counted together. */
export function countedReactions(names: readonly (string | null)[]): ReadMessage["reactions"] {
  const counts = new Map<string, number>();
  for (const name of names) {
    if (name === null) continue;
    const emoji = (Object.hasOwn(emojis, name) && emojis[name]) || name;
    counts.set(emoji, (counts.get(emoji) ?? 0) + 1);
  }
  return [...counts].map(([emoji, count]) => ({ emoji, count }));
}

/** The text of a message's body, with the pictures that stand in it. */
export function bodyOf(content: string, isHtml: boolean): { text: string; images: ReadMessage["attachments"] } {
  if (!isHtml) return { text: content, images: [] };
  const { text, images } = readHtml(content);
  return { text, images: images.map((name) => ({ name: name || "image", type: "image" })) };
}

/** Files, and cards, whose words stand in JSON of their own. */
export function attachedIn(entry: Loose): { files: ReadMessage["attachments"]; words: string; replyTo: string | null } {
  const files: ReadMessage["attachments"] = [];
  const words: string[] = [];
  let replyTo: string | null = null;
  for (const one of loosesOf(entry.attachments)) {
    const type = textOf(one.contentType) ?? "";
    if (type === "messageReference") replyTo = wordsOf(one.id) ?? replyTo;
    else if (type.startsWith("application/vnd.microsoft.")) words.push(...cardWords(parsed(textOf(one.content) ?? ""), 0));
    else {
      const name = wordsOf(one.name) ?? "file";
      files.push({ name, type: attachmentType(type, name) });
    }
  }
  return { files, words: words.join("\n"), replyTo };
}

const deepestCard = 12;

function cardWords(value: unknown, depth: number): string[] {
  if (depth > deepestCard) return [];
  if (Array.isArray(value)) return value.flatMap((one) => cardWords(one, depth + 1));
  if (!isLoose(value)) return [];
  const own = [value.title, value.subtitle, value.text].flatMap((text) => wordsOf(text) ?? []);
  const inner = [value.body, value.items, value.columns, value.sections].flatMap((one) => cardWords(one, depth + 1));
  return [...own.map((text) => readHtml(text).text), ...inner];
}

/** "#microsoft.graph.membersAddedEventMessageDetail", with who did it and to whom. */
export function eventWords(detail: Loose): string {
  const kind = (textOf(detail["@odata.type"]) ?? "").replace(/^#microsoft\.graph\./, "").replace(/EventMessageDetail$/, "");
  const words = kind.replace(/[A-Z]/g, (sign) => ` ${sign.toLowerCase()}`).trim();
  const by = wordsOf(looseOf(looseOf(detail.initiator).user).displayName);
  const members = loosesOf(detail.members).flatMap((member) => wordsOf(member.displayName) ?? []);
  const name = wordsOf(detail.chatDisplayName) ?? wordsOf(detail.channelDisplayName) ?? wordsOf(detail.teamDisplayName);
  const what = [...members, ...(name === null ? [] : [`“${name}”`])].join(", ");
  return `${by === null ? "" : `${by}: `}${words || "an event without a name"}${what === "" ? "" : ` ${what}`}`;
}
