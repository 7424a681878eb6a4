import { attachmentOf } from "../json/local.ts";
import { attachmentType, baseName } from "../json/told.ts";
import { type Loose, looseOf, loosesOf, numberOf, textOf, wordsOf } from "../json/values.ts";
import type { ReadMessage } from "../types.ts";

interface Media {
  attachments: ReadMessage["attachments"];
  /** What the reader sees where the person wrote nothing. */
  words: string;
}

const none: Media = { attachments: [], words: "" };

const types: Record<string, string> = {
  sticker: "sticker",
  video_message: "video",
  voice_message: "audio",
  animation: "image",
  video_file: "video",
  audio_file: "audio",
};

/** What a message carries besides its text: files, stickers, polls, places, contacts, games, invoices. */
export function mediaOf(entry: Loose): Media {
  if ("photo" in entry)
    return { attachments: [attachmentOf(fileName(entry.photo, "photo"), "image", exported(entry.photo))], words: "" };
  if ("file" in entry || "media_type" in entry) return file(entry);
  if ("poll" in entry) return { attachments: [], words: poll(looseOf(entry.poll)) };
  if ("todo_list" in entry) return { attachments: [], words: todoList(looseOf(entry.todo_list)) };
  if ("location_information" in entry || "place_name" in entry) return { attachments: [], words: place(entry) };
  if ("contact_information" in entry) return contact(looseOf(entry.contact_information));
  if ("game_title" in entry) return { attachments: [], words: `Game: ${textOf(entry.game_title) ?? ""}` };
  if ("invoice_information" in entry) {
    return { attachments: [], words: `Invoice: ${textOf(looseOf(entry.invoice_information).title) ?? ""}` };
  }
  return none;
}

function file(entry: Loose): Media {
  const kind = textOf(entry.media_type);
  const fallback = kind?.replaceAll("_", " ") ?? "file";
  const name = wordsOf(entry.file_name) ?? fileName(entry.file, fallback);
  const type = (kind !== null && Object.hasOwn(types, kind) && types[kind]) || attachmentType(textOf(entry.mime_type), name);
  return { attachments: [attachmentOf(name, type, exported(entry.file))], words: textOf(entry.sticker_emoji) ?? "" };
}

/** A path within the export, or a remark in brackets that the file was not exported. */
function exported(path: unknown): string | null {
  const text = wordsOf(path);
  return text === null || text.startsWith("(") ? null : text;
}

function fileName(path: unknown, fallback: string): string {
  const text = exported(path);
  return text === null ? fallback : baseName(text);
}

function poll(poll: Loose): string {
  const answers = loosesOf(poll.answers).map((answer) => `- ${textOf(answer.text) ?? ""} (${numberOf(answer.voters) ?? 0})`);
  return [`Poll: ${textOf(poll.question) ?? ""}`, ...answers].join("\n");
}

function todoList(list: Loose): string {
  const items = loosesOf(list.answers ?? list.items).map((item) => `- ${textOf(item.text) ?? ""}`);
  return [`Checklist: ${textOf(list.title) ?? ""}`, ...items].join("\n");
}

function place(entry: Loose): string {
  const { latitude, longitude } = looseOf(entry.location_information);
  const [lat, long] = [numberOf(latitude), numberOf(longitude)];
  const point = lat === null || long === null ? null : `${lat}, ${long}`;
  const parts = [wordsOf(entry.place_name), wordsOf(entry.address), point].filter((part) => part !== null);
  const label = "live_location_period_seconds" in entry ? "Live location" : "Location";
  return parts.length === 0 ? label : `${label}: ${parts.join(", ")}`;
}

function contact(contact: Loose): Media {
  const name = [wordsOf(contact.first_name), wordsOf(contact.last_name)].filter((part) => part !== null).join(" ");
  const phone = wordsOf(contact.phone_number);
  const words = `Contact: ${[name, phone].filter((part) => part !== null && part !== "").join(", ")}`;
  return { attachments: [{ name: name === "" ? "contact" : name, type: "contact" }], words };
}
