import { type Loose, listOf, looseOf, loosesOf, textOf, wordsOf } from "../json/values.ts";
import type { ReadMessage } from "../types.ts";

interface Content {
  text: string;
  attachments: ReadMessage["attachments"];
}

/** What a message says, whatever kind of content it is: text, text with images or voice, code, a tool's result, thoughts. */
export function contentOf(message: Loose): Content {
  const content = looseOf(message.content);
  const attachments: Content["attachments"] = [];
  const parts = listOf(content.parts).map((part) => {
    if (typeof part === "string") return part;
    const piece = looseOf(part);
    const type = textOf(piece.content_type) ?? "";
    if (type.startsWith("image")) attachments.push({ name: "image", type: "image" });
    else if (type.startsWith("audio_asset") || type.startsWith("real_time")) attachments.push({ name: "voice", type: "audio" });
    return textOf(piece.text) ?? "";
  });
  const thoughts = loosesOf(content.thoughts).map((thought) => wordsOf(thought.content) ?? wordsOf(thought.summary) ?? "");
  const text = [...parts, ...thoughts].filter((part) => part !== "").join("\n");
  return { text: text || (wordsOf(content.text) ?? wordsOf(content.result) ?? wordsOf(content.content) ?? ""), attachments };
}
