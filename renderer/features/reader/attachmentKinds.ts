import type { Message } from "../../../preload/contract/messages.ts";

export type Attachment = Message["attachments"][number];
type Kind = "image" | "video" | "audio";

const endings: Record<string, Kind> = {
  png: "image",
  jpg: "image",
  jpeg: "image",
  gif: "image",
  webp: "image",
  avif: "image",
  mp4: "video",
  m4v: "video",
  webm: "video",
  mp3: "audio",
  ogg: "audio",
  oga: "audio",
  opus: "audio",
  m4a: "audio",
  wav: "audio",
};

/** What to try to show a kept file as; what it really is, Parley tells by its bytes when it is asked for. */
export function kindOf({ name, type, media }: Attachment): Kind | undefined {
  if (media === undefined) return undefined;
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase();
  const byName = ending === undefined ? undefined : endings[ending];
  const byType = (["image", "video", "audio"] as const).find((kind) => type.startsWith(kind));
  return byName ?? (ending === undefined || ending === "bin" ? byType : undefined);
}
