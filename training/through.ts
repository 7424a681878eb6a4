import { type Heard, Reader } from "../main/core/insight/heard.ts";
import { People } from "../main/core/insight/shared/people.ts";
import { Shape } from "../main/core/insight/shared/shape.ts";
import { Vocabulary } from "../main/core/insight/shared/vocabulary.ts";
import type { Said, Speaker, Surroundings } from "../main/core/insight/types.ts";
import type { Dialogue } from "./data.ts";

const roles = new Map<string | undefined, Speaker["role"]>([
  ["customer", "customer"],
  ["support_agent", "support_agent"],
]);

/** A dialogue as the engine is given it; message ids are places plus one. */
export function told(dialogue: Dialogue): { around: Surroundings; said: Said[] } {
  const speakers = new Map<string, Speaker>();
  const said = dialogue.messages.map(({ speaker, role, text, ts }, index): Said => {
    const known = speakers.get(speaker) ?? {
      id: speakers.size + 1,
      name: speakerName(speaker, role),
      role: roles.get(role) ?? "unknown",
    };
    speakers.set(speaker, known);
    return {
      id: index + 1,
      position: index + 1,
      author: known.id,
      at: ts === undefined ? null : Date.parse(`${ts}Z`),
      kind: "text",
      text,
      replyTo: null,
    };
  });
  return { around: { speakers: new Map([...speakers.values()].map((each) => [each.id, each])), timeZone: "UTC" }, said };
}

/** Meetings whose people are letters know them by what they are. */
export function speakerName(speaker: string, role: string | undefined): string {
  if (role === undefined || roles.has(role)) return speaker;
  const words = role.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The dialogue as the insights hear it. */
export function heardOf(dialogue: Dialogue): { heard: Heard[]; shape: Shape; vocabulary: Vocabulary } {
  const { around, said } = told(dialogue);
  const people = new People(around.speakers);
  const reader = new Reader(around, people);
  const shape = new Shape();
  const vocabulary = new Vocabulary(undefined);
  const heard = said.map((each) => {
    const read = reader.read(each);
    shape.hear(read);
    people.hear(read.speaker);
    vocabulary.hear(read);
    return read;
  });
  return { heard, shape, vocabulary };
}
