import { z } from "zod";

/** Stands for a file or folder that a person dropped or picked. Pages never learn or name paths. */
export const ticket = z.strictObject({ ticket: z.uuid(), name: z.string(), bytes: z.int().nonnegative() });
export type Ticket = z.infer<typeof ticket>;
