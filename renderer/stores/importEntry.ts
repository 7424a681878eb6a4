import type { ImportChoices, ImportEntry, ImportPreview } from "../../preload/contract/import.ts";

type Readings = NonNullable<ImportPreview["dates"]>["readings"];

/** Who people are is chosen for all entries: one person is asked about once, however many files they write in. */
export type OwnChoices = Omit<ImportChoices, "roles" | "me">;

/** One of the files or exports that were brought, and what a person decided about it. */
export interface EntryState {
  entry: ImportEntry;
  choices: OwnChoices;
  /** The person does not want it. */
  isOut: boolean;
  /** Counted up with every choice, so that an answer is known to be of the choices as they are. */
  version: number;
  preview: ImportPreview | undefined;
  /** The versions that the preview is of, and that all of the file was read for. */
  previewOf: number;
  wholeOf: number;
  failure: string | undefined;
  /** Both readings of the dates, since a choice has once been offered. */
  readings: Readings | undefined;
}

/** Times are written in this computer's zone where nobody says otherwise. */
export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What was not recognised can be read all the same when a person says what it is. */
export const isReadable = ({ entry, choices }: EntryState): boolean => entry.problem === null || choices.format !== undefined;

export const isTaken = (state: EntryState): boolean => !state.isOut && isReadable(state);

/** Whether what is shown is of the choices as they are, and of all of it. */
export const isSettled = ({ wholeOf, version, failure }: EntryState): boolean => wholeOf === version && failure === undefined;

/** Who of an entry's people the person is: said here, or by the file itself. */
export function meIn(me: readonly string[], { preview }: Pick<EntryState, "preview">): string | undefined {
  const people = preview?.people ?? [];
  return (people.find(({ name }) => me.includes(name)) ?? people.find(({ isMe }) => isMe))?.name;
}

/** The files that would be kept: those that messages name once that is known, before that all that came along. */
export function mediaOf(entries: readonly EntryState[]): { files: number; bytes: number; isSure: boolean } {
  const taken = entries.filter(isTaken);
  const media = taken.map((state) => (isSettled(state) && state.preview ? state.preview.media : state.entry.media));
  return {
    files: media.reduce((sum, { files }) => sum + files, 0),
    bytes: media.reduce((sum, { bytes }) => sum + bytes, 0),
    isSure: taken.every((state) => isSettled(state) || state.entry.media.files === 0),
  };
}

/** Whether another file of the same kind comes in as well: the two may hold the same messages, which a preview of one does not see. */
export function mayOverlap(entries: readonly EntryState[], { entry, choices }: EntryState): boolean {
  const format = choices.format ?? entry.format?.key;
  const others = entries.filter((other) => other.entry.key !== entry.key && isTaken(other));
  return choices.target !== "apart" && others.some((other) => (other.choices.format ?? other.entry.format?.key) === format);
}
