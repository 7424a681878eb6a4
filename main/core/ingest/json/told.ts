import type { ParticipantKind } from "../../../../preload/contract/values.ts";
import type { ReadConversation, Sink } from "../types.ts";

/** Tells each person once, and again when a real name takes the place of a makeshift one. */
export class People {
  private readonly names = new Map<string, { name: string; isReal: boolean }>();

  private readonly sink: Sink;

  constructor(sink: Sink) {
    this.sink = sink;
  }

  tell(
    key: string,
    name: string | null,
    makeshift: string,
    more: { kind: ParticipantKind; externalId: string | null; isOwner?: boolean },
  ): string {
    const known = this.names.get(key);
    if (known !== undefined && (known.isReal || name === null)) return key;
    const shown = name ?? makeshift;
    this.names.set(key, { name: shown, isReal: name !== null });
    const person = { key, externalId: more.externalId, name: shown, kind: more.kind };
    this.sink.person(more.isOwner === true ? { ...person, isOwner: true } : person);
    return key;
  }

  nameOf(key: string): string | null {
    return this.names.get(key)?.name ?? null;
  }
}

/** Tells a conversation at its first message, and again when more is known of it later in the file. */
export class Told {
  private told: ReadConversation | null = null;

  private readonly sink: Sink;

  constructor(sink: Sink) {
    this.sink = sink;
  }

  tell(conversation: ReadConversation): string {
    const { told } = this;
    const isNews =
      told === null ||
      told.key !== conversation.key ||
      told.title !== conversation.title ||
      told.externalId !== conversation.externalId;
    if (isNews) {
      this.told = conversation;
      this.sink.conversation(conversation);
    }
    return conversation.key;
  }
}

/** A file's path or name without its folders. */
export function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}

export function stem(fileName: string): string {
  return baseName(fileName).replace(/\.[a-z0-9]{1,6}$/i, "");
}

/** The kind of thing that an attachment is, by its media type or, failing that, by its name. */
export function attachmentType(mime: string | null, name: string): string {
  const family = mime?.split("/")[0];
  if (family === "image" || family === "video" || family === "audio") return family;
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase();
  return (ending !== undefined && typesByEnding.get(ending)) || "document";
}

const typesByEnding = new Map(
  Object.entries({
    image: "png jpg jpeg gif webp heic bmp svg",
    video: "mp4 mov webm mkv avi",
    audio: "mp3 ogg oga opus m4a wav aac flac",
  }).flatMap(([type, endings]) => endings.split(" ").map((ending) => [ending, type] as const)),
);
