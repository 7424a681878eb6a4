import type { ImportPreview, ImportTally } from "../../../preload/contract/import.ts";
import { say } from "../../text/say.ts";

export const encodingName = (encoding: string): string => say().import.encodings[encoding] ?? encoding;
export const fieldName = (field: string): string => say().import.fields[field] ?? field;

export function certaintyWord(certainty: number): string {
  const { sure, likely, aGuess } = say().import;
  if (certainty >= 0.9) return sure;
  return certainty >= 0.6 ? likely : aGuess;
}

export const messagesIn = ({ added, here, changed }: ImportTally): number => added + here + changed;

export function tallyWords({ added, here, changed }: ImportTally): string {
  const texts = say().import;
  const parts = [texts.added(added), texts.here(here)];
  if (changed > 0) parts.push(texts.changed(changed));
  return parts.join(", ");
}

/** What a format that is here is called. */
export function formatTitle(format: { key: string; title: string } | null): string {
  return format === null ? "" : (say().import.formatTitles[format.key] ?? format.title);
}

/** What a format is called by its key, for reports of long ago: "discord-parts" is one of Discord's. */
export function formatName(key: string): string {
  const names: Record<string, string> = { ...say().names.platforms, ...say().import.formatNames };
  const name = names[key.replaceAll("-", "_")];
  const shorter = key.slice(0, Math.max(0, key.lastIndexOf("-")));
  return name ?? (shorter === "" ? key : formatName(shorter));
}

/** What is known of an entry in one line: all of it once it has been read, its beginning before. */
export function previewWords(preview: ImportPreview, isSettled: boolean): string {
  const { messages, tally, people, skippedLines, guessedLines } = preview;
  const { amounts, import: texts } = say();
  const all = messagesIn(tally);
  const shown = amounts.messages(messages.length);
  const whole = all > messages.length ? texts.firstOf(messages.length, amounts.messages(all)) : shown;
  const parts = [isSettled ? whole : texts.first(shown), people.length >= 500 ? texts.manyPeople : amounts.people(people.length)];
  if (skippedLines > 0) parts.push(texts.skipped(skippedLines));
  if (guessedLines > 0) parts.push(texts.guessed(guessedLines));
  return parts.join(" · ");
}
