export interface ChunkMessage {
  id: number;
  author: string | null;
  at: number | null;
  text: string;
}

/** A stretch of a conversation. A message that is too long for one chunk stands in several, which all begin and end with it. */
export interface Chunk {
  index: number;
  /** The first and the last message in it. */
  first: number;
  last: number;
  tokens: number;
  /** The messages as they are summarised and sent: one line each, with its author. */
  text: string;
}

/** How conversations are divided. */
export interface ChunkOptions {
  method: "tokens" | "pause" | "messages" | "day" | "topic";
  /** No chunk has more. */
  tokens: number;
  /** So many messages of the chunk before stand at the beginning of the next one again. */
  overlap: number;
  /** Of the method "pause": a silence of so many minutes ends a chunk. */
  pauseMinutes: number;
  /** Of the method "messages": so many in each. */
  messages: number;
  /** Of the method "day": an IANA name. */
  timeZone: string;
}

/** Where a chunk ends besides where it is full. */
export interface Cutter {
  /** Whether a new chunk begins with a message; asked once for each, in order. */
  cutsBefore(message: ChunkMessage): boolean;
}
