import { grouped } from "../json/packs.ts";
import { baseName, stem } from "../json/told.ts";
import type { PackFormat } from "../types.ts";
import { DiscordChannel, discord } from "./discord.ts";

// DiscordChatExporter cuts a large channel into files: the first has the plain name, the next ones say which part they are.

const part = /^(.*?)(?: \[part (\d+)\])?\.json$/;

function partOf(path: string): { channel: string; number: number } | null {
  const match = part.exec(path);
  if (match === null) return null;
  return { channel: match[1] ?? "", number: Number(match[2] ?? 1) };
}

export const discordParts: PackFormat = {
  key: "discord-parts",
  title: "DiscordChatExporter (JSON in parts)",
  platform: "discord",
  claim(paths) {
    const channels = grouped(paths, (path) => partOf(path)?.channel ?? null);
    return [...channels].flatMap(([channel, files]) => {
      if (files.length < 2) return [];
      const sorted = files.sort((one, other) => (partOf(one)?.number ?? 0) - (partOf(other)?.number ?? 0));
      return [{ name: baseName(channel), files: sorted, probe: sorted[0] ?? "" }];
    });
  },
  sniff: discord.sniff,
  read(sink, options) {
    const channel = new DiscordChannel(sink, stem(options.fileName));
    return { file: () => channel.file(), end: () => {} };
  },
};
