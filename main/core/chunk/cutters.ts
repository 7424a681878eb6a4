import { TopicCutter } from "./topics.ts";
import type { ChunkMessage, ChunkOptions, Cutter } from "./types.ts";

/** By name, each for a new conversation. */
export const cutters: Record<ChunkOptions["method"], (options: ChunkOptions) => Cutter> = {
  tokens: () => ({ cutsBefore: () => false }),
  pause: ({ pauseMinutes }) =>
    atChange(({ at }, before) => at !== null && before !== null && at - before >= pauseMinutes * 60_000),
  messages: ({ messages }) => {
    let count = -1;
    return {
      cutsBefore() {
        count += 1;
        return count > 0 && count % messages === 0;
      },
    };
  },
  day: ({ timeZone }) => {
    const day = new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" });
    return atChange(({ at }, before) => at !== null && before !== null && day.format(at) !== day.format(before));
  },
  topic: () => new TopicCutter(),
};

/** Looks at each message and at the time of the last one that had any. */
function atChange(differs: (message: ChunkMessage, before: number | null) => boolean): Cutter {
  let before: number | null = null;
  return {
    cutsBefore(message) {
      const cut = differs(message, before);
      before = message.at ?? before;
      return cut;
    },
  };
}
