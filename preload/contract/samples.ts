import { z } from "zod";
import { command } from "./define.ts";
import { count, id } from "./values.ts";

export const sampleRequests = {
  /** Writes made-up conversations, the same ones for the same numbers; for trying Parley out, for tests and benches. */
  "samples.seed": command(
    z.strictObject({
      messages: z.int().min(1).max(20_000_000),
      seed: z.int().min(0).max(0xffff_ffff).default(1),
    }),
    z.strictObject({ sourceId: id, conversations: count, messages: count, people: count }),
  ),
};
