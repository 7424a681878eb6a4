import { z } from "zod";
import { command } from "./define.ts";
import { count, empty, id } from "./values.ts";

const written = z.strictObject({ sourceId: id, conversations: count, messages: count, people: count });

export const sampleRequests = {
  /** Brings in the desk of a made-up company, written for trying Parley out; once only. */
  "samples.try": command(empty, written),
  /** Writes made-up conversations, the same ones for the same numbers; for trying Parley out, for tests and benches. */
  "samples.seed": command(
    z.strictObject({
      messages: z.int().min(1).max(20_000_000),
      seed: z.int().min(0).max(0xffff_ffff).default(1),
    }),
    written,
  ),
};
