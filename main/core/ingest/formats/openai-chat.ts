import { beginning } from "../json/held.ts";
import { cutLines } from "../json/lines.ts";
import { People } from "../json/told.ts";
import { idOf, isLoose, type Loose, listOf, looseIn, looseOf, loosesOf, textOf, wordsOf } from "../json/values.ts";
import { messageOf } from "../message.ts";
import type { Format, Head, ReadMessage, Sink, TextReader } from "../types.ts";

// Chats as the OpenAI API takes them, one conversation a line: training data, logs, the requests of a batch.

export const openaiChat: Format = {
  key: "openai-chat",
  title: "OpenAI chat messages (JSONL)",
  platform: "openai",
  sniff,
  read: readerOf,
};

function sniff(head: Head): number {
  const lines = head.text.replace(/^\ufeff/, "").split("\n");
  // the last line may be cut off; a first line that is longer than the head can only be judged by how it begins
  const whole = (head.isWhole ? lines : lines.slice(0, -1)).map((line) => line.trim()).filter((line) => line !== "");
  if (whole.length === 0)
    return /^\s*\{\s*"messages"\s*:\s*\[\s*\{\s*"(?:role|content)"/.test(head.text) && !head.isWhole ? 0.8 : 0;
  const good = whole.filter((line) => {
    const messages = messagesIn(looseIn(line) ?? {});
    return messages?.some((one) => isLoose(one) && "role" in one) === true;
  });
  if (good.length === 0) return 0;
  return good.length * 2 > whole.length ? 0.95 : 0.5;
}

function messagesIn(line: Loose): readonly unknown[] | null {
  const messages = line.messages ?? looseOf(line.body).messages;
  return Array.isArray(messages) ? messages : null;
}

function readerOf(sink: Sink): TextReader {
  const people = new People(sink);
  return cutLines({
    broken: (text, number, reason) => sink.skipped(number, text, reason),
    line(text, number) {
      const bare = number === 1 ? text.replace(/^\ufeff/, "") : text;
      if (bare === "") return sink.structure(1);
      const line = looseIn(bare);
      if (line === null) return sink.skipped(number, beginning(bare), "not a JSON object");
      const messages = messagesIn(line);
      if (messages === null) return sink.skipped(number, beginning(bare), "holds no messages");
      const externalId = idOf(line.custom_id) ?? idOf(line.id);
      const key = `line ${number}`;
      sink.conversation({ key, externalId, title: wordsOf(line.title) ?? externalId ?? `Conversation ${number}` });
      for (const one of messages) {
        if (isLoose(one) && "role" in one) sink.message(read(one, key, number, people));
        else sink.skipped(number, beginning(JSON.stringify(one)), "a message without a role");
      }
    },
  });
}

function read(entry: Loose, conversation: string, line: number, people: People): ReadMessage {
  const message = messageOf({ conversation, line });
  const role = textOf(entry.role) ?? "";
  message.text = textIn(entry);
  message.attachments = loosesOf(entry.content).flatMap(attachmentIn);
  if (role === "user" || role === "assistant") {
    const given = wordsOf(entry.name);
    const isUser = role === "user";
    const name = given ?? (isUser ? "User" : "Assistant");
    const key = given === null ? role : `${role} ${given}`;
    message.author = people.tell(key, name, name, { kind: isUser ? "customer" : "bot", externalId: null });
    if (message.text === "" && message.attachments.length > 0) message.kind = "media";
  } else {
    message.kind = "system";
    if (role === "tool" || role === "function") message.text = `Result of a tool: ${message.text}`;
  }
  return message;
}

function textIn(entry: Loose): string {
  const { content } = entry;
  const written =
    textOf(content) ??
    listOf(content)
      .map(partText)
      .filter((part) => part !== "")
      .join("\n");
  if (written !== "") return written;
  const calls = [...loosesOf(entry.tool_calls).map((call) => looseOf(call.function)), looseOf(entry.function_call)];
  const told = calls.filter((call) => "name" in call).map((call) => `${textOf(call.name)}(${textOf(call.arguments) ?? ""})`);
  return told.length > 0 ? `Calls ${told.join(", ")}` : (wordsOf(entry.refusal) ?? "");
}

function partText(part: unknown): string {
  return textOf(part) ?? textOf(looseOf(part).text) ?? textOf(looseOf(part).refusal) ?? "";
}

function attachmentIn(part: Loose): ReadMessage["attachments"] {
  const type = textOf(part.type) ?? "";
  if (type.includes("image")) return [{ name: "image", type: "image" }];
  if (type.includes("audio")) return [{ name: "audio", type: "audio" }];
  return type === "file" ? [{ name: wordsOf(looseOf(part.file).filename) ?? "file", type: "document" }] : [];
}
