import { longFrom, Words } from "../../main/core/store/conversationWords.ts";
import { storeFile } from "../../main/core/store/files.ts";
import { openWriter } from "../../main/core/store/handle.ts";
import { messagesToUnderstand } from "../../main/core/store/insights.ts";
import { startBenchCore } from "./core.ts";
import type { Figure } from "./figure.ts";

const slice = 500;

/** Everything that is in the store, as the background does it when nothing else is wanted. */
export async function benchUnderstanding(dataDir: string, messages: number): Promise<Figure[]> {
  const { core, ask } = await startBenchCore(dataDir);
  const start = performance.now();
  await ask("insights.catchUp", {});
  const seconds = (performance.now() - start) / 1000;
  await core.close();
  return [
    {
      what: `${messages.toLocaleString("en")} messages understood`,
      ours: seconds,
      unit: "s",
      budget: (300 * messages) / 1_000_000,
    },
  ];
}

/**
 * Else the page would be measured beside the background, which takes most of an hour for ten million. What it would leave behind for
 * reading is written: the words of long conversations.
 */
export function takeAsUnderstood(dataDir: string): void {
  const store = openWriter(storeFile(dataDir));
  const long = store.all<{ id: number; messages: number }>("select id, messages from conversations where messages > ?", longFrom);
  for (const { id, messages } of long) {
    const words = new Words(messages);
    for (let from = 0; from < messages; from += slice) words.add(messagesToUnderstand(store, id, from, slice));
    words.save(store, id);
  }
  store.run("delete from insight_queue");
  store.close();
}
