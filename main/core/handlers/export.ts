import { ParleyError } from "../errors.ts";
import { writeParley } from "../export/writeParley.ts";
import { codeOf } from "../import/files/gather.ts";
import type { Survey } from "./types.ts";

export const exportWrite: Survey<"export.write"> = async (context, { path, conversationId, sourceId }) => {
  try {
    const written = await writeParley(context.store, path, { conversationId, sourceId }, context.version, context);
    return { path, ...written };
  } catch (error) {
    if (error instanceof ParleyError) throw error;
    const code = codeOf(error);
    if (code === "EEXIST")
      throw new ParleyError(
        "bad_input",
        `${path}.part is there already: another export is writing it, or one was cut off. Remove it first. Nothing was written.`,
      );
    if (code === "ENOSPC")
      throw new ParleyError("disk_full", "The disk is full. Nothing was kept of the export; the store is as it was.");
    if (code === "unknown reason") throw error;
    throw new ParleyError("bad_input", `The file could not be written (${code}). The store is as it was.`);
  }
};
