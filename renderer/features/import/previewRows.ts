import type { ImportPreview, PreviewMessage, Remark } from "../../../preload/contract/import.ts";

export type PreviewRow = { message: PreviewMessage; guesses: Remark[] } | { skipped: Remark };

/** The messages with the lines between them that are left out, as they stand in the file, and what was guessed beside each. */
export function previewRows({
  messages,
  skipped,
  guessed,
}: Pick<ImportPreview, "messages" | "skipped" | "guessed">): PreviewRow[] {
  // Exports of several files count lines in each, so only lines of the first can be put in their place.
  const place = ({ line, file }: Remark): number => (file === undefined ? line : Number.POSITIVE_INFINITY);
  const rest = skipped.toSorted((one, other) => place(one) - place(other));
  const rows: PreviewRow[] = [];
  const until = (line: number): void => {
    for (let next = rest[0]; next !== undefined && place(next) < line; next = rest[0]) {
      rows.push({ skipped: next });
      rest.shift();
    }
  };
  messages.forEach((message, index) => {
    until(message.line);
    const end = messages[index + 1]?.line ?? message.line + 1;
    const guesses = guessed.filter((guess) => place(guess) >= message.line && place(guess) < Math.max(end, message.line + 1));
    rows.push({ message, guesses });
  });
  // After the last message that is shown, what is left out belongs to what is not shown, unless there is no more.
  if (messages.length < 50) until(Number.POSITIVE_INFINITY);
  return rows;
}
