import { grouped } from "../json/packs.ts";
import { baseName, stem } from "../json/told.ts";
import type { Pack, PackFormat } from "../types.ts";
import { DiscordChannel, discord } from "./discord.ts";
import { channelIn, discordCsv, readingOf, rowsOf, surveyOf } from "./discord-csv.ts";

// DiscordChatExporter cuts a large channel into files: the first has the plain name, the next ones say which part they are.

/** The channels that came in several files with this ending. */
function claimParts(paths: readonly string[], ending: string): Pack[] {
  const partOf = (path: string) => {
    if (!path.endsWith(ending)) return null;
    const [, channel = "", number] = /^(.*?)(?: \[part (\d+)\])?$/.exec(path.slice(0, -ending.length)) ?? [];
    return { channel, number: Number(number ?? 1) };
  };
  const channels = grouped(paths, (path) => partOf(path)?.channel ?? null);
  return [...channels].flatMap(([channel, files]) => {
    if (files.length < 2) return [];
    const sorted = files.sort((one, other) => (partOf(one)?.number ?? 0) - (partOf(other)?.number ?? 0));
    return [{ name: baseName(channel), files: sorted, probe: sorted[0] ?? "" }];
  });
}

export const discordParts: PackFormat = {
  key: "discord-parts",
  title: "DiscordChatExporter (JSON in parts)",
  platform: "discord",
  claim: (paths) => claimParts(paths, ".json"),
  sniff: discord.sniff,
  read(sink, options) {
    const channel = new DiscordChannel(sink, stem(options.fileName));
    return { file: () => channel.file(), end: () => {} };
  },
};

export const discordCsvParts: PackFormat = {
  key: "discord-csv-parts",
  title: "DiscordChatExporter (CSV in parts)",
  platform: "discord",
  claim: (paths) => claimParts(paths, ".csv"),
  sniff: discordCsv.sniff,
  survey() {
    const { file, result } = surveyOf();
    return { file, result, end: () => {} };
  },
  read(sink, options, survey) {
    const file = rowsOf(sink, channelIn(options.fileName), readingOf(options, survey));
    return { file, end: () => {} };
  },
};
