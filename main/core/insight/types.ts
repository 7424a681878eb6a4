import type { MessageKind, ParticipantKind } from "../../../preload/contract/values.ts";

/** A message as the engine gets it, in the order in which it stands in its conversation. */
export interface Said {
  id: number;
  position: number;
  /** The person as shown; null for what nobody said. */
  author: number | null;
  at: number | null;
  kind: MessageKind;
  text: string;
  replyTo: number | null;
}

export interface Speaker {
  id: number;
  name: string;
  role: ParticipantKind;
}

export interface Surroundings {
  speakers: ReadonlyMap<number, Speaker>;
  /** An IANA name: "tomorrow" is a day there. */
  timeZone: string;
  /** In how many of the store's messages a word stands, out of how many; without it a conversation stands for itself. */
  spread?: { of(word: string): number; messages: number };
}
