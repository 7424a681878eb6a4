import type { MessageKind } from "../../../../preload/contract/values.ts";
import { unmarked } from "../text/plain.ts";
import {
  attachedAfter,
  attachedBefore,
  call,
  deleted,
  deletedByAdmin,
  edited,
  omittedTags,
  omittedWords,
} from "./whatsapp-phrases.ts";
import { isNotice } from "./whatsapp-system.ts";

export interface Body {
  kind: MessageKind;
  text: string;
  edited: boolean;
  attachments: { name: string; type: string }[];
  /** What had to be assumed; null where nothing had. */
  guess: string | null;
}

/** Stands before what the app wrote itself. */
const mark = "\u200e";
const longestPhrase = 80;

/** What somebody's message is, from what stands after the name. */
export function readBody(raw: string): Body {
  const wasEdited = editedAt(raw);
  const whole = wasEdited === -1 ? raw : raw.slice(0, wasEdited);
  const isMarked = whole.startsWith(mark);
  const text = isMarked ? whole.slice(1) : whole;
  const words = phrase(text);
  const body = isDeleted(words) ? bodyOf("deleted", "") : (mediaIn(text, words, isMarked) ?? plainBody(text, isMarked));
  body.edited = wasEdited !== -1;
  return body;
}

function bodyOf(kind: MessageKind, text: string, guess: string | null = null): Body {
  return { kind, text, edited: false, attachments: [], guess };
}

function media(name: string, type: string, caption: string): Body {
  return { kind: "media", text: caption, edited: false, attachments: [{ name: name === "" ? type : name, type }], guess: null };
}

/** Where the mark of an edited message begins; -1 without one. */
function editedAt(text: string): number {
  if (!text.endsWith(">")) return -1;
  const open = text.lastIndexOf("<");
  if (open === -1 || !edited.has(phrase(text.slice(open + 1, -1)))) return -1;
  const start = text.charAt(open - 1) === mark ? open - 1 : open;
  return text.charAt(start - 1) === " " ? start - 1 : start;
}

function phrase(text: string): string {
  if (text.length > longestPhrase) return "";
  const bare = unmarked(text).trim().toLowerCase();
  return bare.endsWith(".") ? bare.slice(0, -1) : bare;
}

function isDeleted(words: string): boolean {
  return deleted.has(words) || (words.length > 30 && deletedByAdmin.test(words));
}

function mediaIn(text: string, words: string, isMarked: boolean): Body | null {
  return omittedTag(text) ?? attachedTag(text, isMarked) ?? attachedFile(text) ?? omittedWord(text, words, isMarked);
}

function plainBody(text: string, isMarked: boolean): Body {
  return isMarked ? byTheApp(text) : bodyOf("text", text);
}

/** `<Media omitted>`, with a caption or a document's name in the lines after it. */
function omittedTag(text: string): Body | null {
  if (!text.startsWith("<")) return null;
  const end = text.indexOf(">");
  const type = omittedTags.get(phrase(text.slice(1, end)));
  if (type === undefined) return null;
  const after = text.slice(end + 1);
  return after === "" || after.startsWith("\n") ? media("", type, after.slice(1)) : null;
}

/** `<attached: name>`, after a caption or before one. */
function attachedTag(text: string, isMarked: boolean): Body | null {
  const last = text.endsWith(">") ? text.lastIndexOf("<") : -1;
  // after a caption the app's mark must stand before it: anybody can write the words
  if (last === 0 || (last > 0 && text.charAt(last - 1) === mark)) {
    const name = attachedName(text.slice(last + 1, -1));
    if (name !== null) return media(name, typeOf(name), withoutPages(text.slice(0, Math.max(0, last - 1)), name));
  }
  const end = isMarked && text.startsWith("<") ? text.indexOf(">\n") : -1;
  const name = end === -1 ? null : attachedName(text.slice(1, end));
  return name === null ? null : media(name, typeOf(name), text.slice(end + 2));
}

function attachedName(inner: string): string | null {
  const colon = inner.indexOf(":");
  return colon !== -1 && attachedBefore.has(phrase(inner.slice(0, colon))) ? unmarked(inner.slice(colon + 1)).trim() : null;
}

/** "report.pdf • 3 pages" before an attached report.pdf is not a caption. */
function withoutPages(before: string, name: string): string {
  const bare = before.trimEnd();
  const [first = "", second] = bare.split(" • ");
  return second !== undefined && name.endsWith(unmarked(first).trim()) ? "" : bare;
}

/** `name (file attached)`, with a caption in the lines after it. */
function attachedFile(text: string): Body | null {
  const line = text.indexOf("\n");
  const end = (line === -1 ? text.length : line) - 1;
  if (text.charCodeAt(end) !== 0x29) return null;
  const open = text.lastIndexOf(" (", end);
  if (open < 1 || !attachedAfter.has(phrase(text.slice(open + 2, end)))) return null;
  const name = unmarked(text.slice(0, open)).trim();
  return name.includes(".") ? media(name, typeOf(name), line === -1 ? "" : text.slice(line + 1)) : null;
}

/** `image omitted` behind the app's mark, perhaps after a caption. */
function omittedWord(text: string, words: string, isMarked: boolean): Body | null {
  const type = omittedWords.get(words);
  if (type !== undefined) {
    const body = media("", type, "");
    if (!isMarked) body.guess = "reads as WhatsApp's own note of a missing file, but lacks its mark";
    return body;
  }
  const at = text.lastIndexOf(mark);
  const after = at === -1 ? undefined : omittedWords.get(phrase(text.slice(at + 1)));
  if (after === undefined) return null;
  return after === "document" ? documentIn(text.slice(0, at)) : media("", after, text.slice(0, at).trimEnd());
}

function documentIn(before: string): Body {
  const [name = "", pages] = before.trimEnd().split(" • ");
  return pages === undefined && !/\.\w{1,5}$/.test(name)
    ? media("", "document", name)
    : media(unmarked(name).trim(), "document", "");
}

/** Marked as the app's words, and no file. */
function byTheApp(text: string): Body {
  if (call.test(text)) return bodyOf("call", unmarked(text));
  const first = text.slice(0, 40);
  if (/^(?:poll|umfrage|sondage|encuesta|enquete|votação|sondaggio|peiling):/iu.test(first))
    return bodyOf("text", unmarked(text));
  if (/^[\p{L} ]{3,20}: https?:/u.test(first)) return bodyOf("text", text);
  if (isNotice(unmarked(text))) return bodyOf("system", unmarked(text));
  return bodyOf("text", text, "marked as WhatsApp's own words, but not known: kept as a text");
}

const extensions: Record<string, string> = {
  ...asEach("image", "jpg,jpeg,png,heic,heif,avif,bmp,tif,tiff"),
  ...asEach("video", "mp4,mov,m4v,3gp,mkv,avi,webm"),
  ...asEach("audio", "opus,ogg,m4a,mp3,aac,amr,wav,flac"),
  ...asEach("sticker", "webp"),
  ...asEach("gif", "gif"),
  ...asEach("contact", "vcf"),
};

function typeOf(name: string): string {
  const type = extensions[name.slice(name.lastIndexOf(".") + 1).toLowerCase()] ?? "document";
  // iPhones and Android send moving pictures as films and say so in the name
  return type === "video" && /(?:^|[-_])GIF(?:[-_]|$)/.test(name) ? "gif" : type;
}

function asEach(type: string, names: string): Record<string, string> {
  return Object.fromEntries(names.split(",").map((name) => [name, type]));
}
