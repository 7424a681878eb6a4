import type { CommandContext } from "../handlers/types.ts";
import { removeSource } from "../store/remove.ts";
import { addSource } from "../store/sources.ts";
import { dropMedia } from "./media.ts";

/** Does work that fills a source of its own. When it fails, the source is gone again with all that it had brought. */
export async function intoSource<Result>(
  context: CommandContext,
  facts: { name: string; format: string },
  work: (sourceId: number, importedAt: number) => Promise<Result>,
): Promise<Result> {
  const { store, clock, emit } = context;
  const importedAt = clock.now();
  const sourceId = addSource(store, { ...facts, importedAt });
  try {
    return await work(sourceId, importedAt);
  } catch (error) {
    await takeOut(context, sourceId);
    throw error;
  } finally {
    emit({ event: "changed", payload: { what: "library" } });
  }
}

/** Takes a source away, and the files that came with it and with no other. */
export async function takeOut({ store, dataDir }: Pick<CommandContext, "store" | "dataDir">, sourceId: number): Promise<void> {
  await removeSource(store, sourceId, (hashes) => dropMedia(dataDir, hashes));
}
