import { z } from "zod";
import { survey } from "./define.ts";
import { count, id } from "./values.ts";

export const exportRequests = {
  /** Writes conversations into a file of Parley's own format. The path is taken from the command line only. */
  "export.write": survey(
    z.strictObject({
      path: z.string().min(1).max(4096),
      conversationId: id.optional(),
      sourceId: id.optional(),
    }),
    z.strictObject({ path: z.string(), conversations: count, messages: count, bytes: count }),
  ),
};
