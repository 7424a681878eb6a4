import { attachmentType, baseName } from "../json/told.ts";
import { messageOf } from "../message.ts";
import type { ReadMessage } from "../types.ts";
import { tapbackEmoji } from "./imessage-tapbacks.ts";

const answers = "This message responded to an earlier message.";
const wasDeleted = "This message was deleted from the conversation!";
const effect =
  /^Sent with (?:Confetti|Echo|Fireworks|Balloons|Heart|Lasers|Shooting Star|Sparkles|Spotlight|Slam|Loud|Gentle|Invisible Ink)$/;
const unsentPart = /^(?:You|They|.{1,80}) unsent this message part(?: .{1,60} after sending)?!$/;
const laterVersion = /^Edited (?:.{1,80} )?later: (.*)$/;
const tapback = /^ *(.{1,40}?) by (.{1,200})$/;
const stickerTapback = /^ *(?:.{0,40} )?Sticker from .{1,300}$/;
const copied = /^attachments\/\S.*\.\w{1,8}$/i;
const original = /^(?:~|\/)\S*.*\/(?:Attachments|SMS|Messages)\/.*\.\w{1,8}$/;
const longestText = 1_000_000;

/** A message of an exporter's text, while its lines come in. */
export class Draft {
  readonly date: string;
  readonly line: number;
  sender: string | null = null;
  /** How many lines it takes. */
  lines = 1;
  /** Whether answers to it stand below it. */
  isAnswered = false;
  isCut = false;
  #text: string[] = [];
  #size = 0;
  #mayBeEdited = false;
  #isEdited = false;
  #isUnsent = false;
  #inTapbacks = false;
  readonly #reactions = new Map<string, number>();
  readonly #attachments: ReadMessage["attachments"] = [];

  constructor(date: string, line: number) {
    this.date = date;
    this.line = line;
  }

  get hasText(): boolean {
    return this.#text.length > 0;
  }

  /** Begins with a date: the first of several versions, if others follow. The last one is kept. */
  maybeFirstVersion(line: string): void {
    this.#mayBeEdited = true;
    this.add(line);
  }

  add(line: string): void {
    if (this.sender === null) {
      this.sender = line.trim();
      return;
    }
    if (this.#inTapbacks && this.#tapback(line)) return;
    this.#inTapbacks = line === "Tapbacks:" || line === "Reactions:";
    if (this.#inTapbacks || line === answers || line === wasDeleted || effect.test(line)) return;
    const later = this.#mayBeEdited ? laterVersion.exec(line)?.[1] : undefined;
    if (later !== undefined) {
      this.#isEdited = true;
      this.#text = [later];
    } else if (unsentPart.test(line)) this.#isUnsent = true;
    else if (!this.#attachment(line)) this.#say(line);
  }

  message(conversation: string, author: string | null, at: number | null): ReadMessage {
    const text = this.#text.join("\n").replace(/^\n+/, "").trimEnd();
    const message = messageOf({ conversation, author, at, line: this.line, text, attachments: this.#attachments });
    message.edited = this.#isEdited;
    message.reactions = Array.from(this.#reactions, ([emoji, count]) => ({ emoji, count }));
    if (text === "") message.kind = this.#isUnsent ? "deleted" : this.#attachments.length > 0 ? "media" : "text";
    return message;
  }

  #say(line: string): void {
    this.#size += line.length + 1;
    if (this.#size <= longestText) this.#text.push(line);
    else this.isCut = true;
  }

  #tapback(line: string): boolean {
    if (line.length > 500) return false;
    const [, name = ""] = tapback.exec(line) ?? [];
    const emoji = stickerTapback.test(line) ? "sticker" : name === "" ? null : tapbackEmoji(name);
    if (emoji !== null) this.#reactions.set(emoji, (this.#reactions.get(emoji) ?? 0) + 1);
    return emoji !== null;
  }

  #attachment(line: string): boolean {
    if (line.length > 1000) return false;
    const sticker = /^(?:.{1,40} )?Sticker from .{1,200}?: (.+?)(?: \((?:App|Genmoji prompt): .*\))?$/.exec(line)?.[1];
    if (sticker !== undefined) this.#attachments.push({ name: baseName(sticker), type: "sticker" });
    else if (line === "Attachment missing!") this.#attachments.push({ name: "missing", type: "document" });
    else if (copied.test(line)) this.#attachments.push({ name: baseName(line), type: attachmentType(null, line), path: line });
    else if (original.test(line)) this.#attachments.push({ name: baseName(line), type: attachmentType(null, line) });
    else return false;
    return true;
  }
}
