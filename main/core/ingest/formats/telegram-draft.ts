import { HtmlText } from "../html/text.ts";
import { attachmentOf, fileNameIn, localPath } from "../json/local.ts";
import { attachmentType } from "../json/told.ts";
import type { ReadAttachment, ReadMessage } from "../types.ts";
import { eventOf } from "./telegram-events.ts";

/** A media block of a page: what it is, the link around it, and the words in it. */
export interface PageMedia {
  classes: readonly string[];
  href: string;
  words: Record<"title" | "description" | "status" | "question", string>;
  answers: { text: string; votes: string }[];
}

/** A message of a page while its parts come in. */
export class Draft {
  readonly number: number;
  readonly id: string;
  readonly isService: boolean;
  readonly isJoined: boolean;
  readonly body = new HtmlText(true);
  readonly media: PageMedia[] = [];
  readonly reactions: ReadMessage["reactions"] = [];
  from: string | null = null;
  date = "";
  replyTo: string | null = null;
  isEdited = false;
  isForwarded = false;
  forwardedFrom: string | null = null;

  constructor(number: number, id: string, classes: readonly string[]) {
    this.number = number;
    this.id = id;
    this.isService = classes.includes("service");
    this.isJoined = classes.includes("joined");
  }

  get isEmpty(): boolean {
    return this.from === null && this.date === "" && this.body.length === 0 && this.media.length === 0;
  }
}

export function mediaOf(classes: readonly string[], written: string): PageMedia {
  // the pages of a whole account name their files by way of the account's folder
  const href = written.replace(/^(?:\.\.\/)+chats\/chat_\d+\//, "");
  return { classes, href, words: { title: "", description: "", status: "", question: "" }, answers: [] };
}

/** What a message carries besides its text; the same words as of the same thing in a JSON export. */
export function carried(media: PageMedia): { attachment: ReadAttachment | null; words: string; isCall: boolean } {
  const { classes, words } = media;
  const has = (name: string) => classes.includes(name);
  const said = (text: string) => ({ attachment: null, words: text, isCall: false });
  if (has("media_call")) return { attachment: null, words: call(words.status), isCall: true };
  if (has("media_poll")) return said(poll(media));
  if (has("media_contact")) {
    const contact = [words.title, words.status].filter((part) => part !== "").join(", ");
    return { attachment: { name: words.title || "contact", type: "contact" }, words: `Contact: ${contact}`, isCall: false };
  }
  if (has("media_location")) return said(`Location: ${words.status}`);
  if (has("media_live_location")) return said(`Live location: ${words.status}`);
  if (has("media_venue")) return said(`Location: ${[words.title, words.description].filter((part) => part !== "").join(", ")}`);
  if (has("media_game")) return said(`Game: ${words.title}`);
  if (has("media_invoice")) return said(`Invoice: ${words.title}`);
  return { attachment: file(media), words: has("sticker_wrap") ? "" : sticker(media), isCall: false };
}

const types: Record<string, string> = {
  photo_wrap: "image",
  media_photo: "image",
  animated_wrap: "image",
  sticker_wrap: "sticker",
  video_file_wrap: "video",
  media_video: "video",
  media_voice_message: "audio",
  media_audio_file: "audio",
};

function file({ classes, href, words: { title } }: PageMedia): ReadAttachment {
  const known = classes.find((name) => Object.hasOwn(types, name));
  const kind = title === "Sticker" ? "sticker" : known && types[known];
  const isNamed = classes.includes("media_file") && title !== "";
  const name = isNamed ? title : localPath(href) === null ? title.toLowerCase() || kind || "file" : fileNameIn(href);
  const type = kind ?? attachmentType(null, name);
  return attachmentOf(name, type, href);
}

/** "🙂, 20 KB": a sticker that was not exported still shows its emoji. */
function sticker({ words: { title, status } }: PageMedia): string {
  return title === "Sticker" && !/^\d/.test(status) ? (status.split(", ")[0] ?? "") : "";
}

function call(status: string): string {
  const reason = status === "Missed" || status === "Cancelled" ? "missed" : status === "Declined" ? "busy" : "";
  const seconds = /\((\d+) seconds?\)/.exec(status)?.[1];
  return eventOf({ action: "phone_call", duration_seconds: Number(seconds ?? 0), discard_reason: reason }, "");
}

function poll({ words: { question }, answers }: PageMedia): string {
  const lines = answers.map(({ text, votes }) => `- ${text.replace(/^- /, "")} (${/\d+/.exec(votes)?.[0] ?? 0})`);
  return [`Poll: ${question}`, ...lines].join("\n");
}
