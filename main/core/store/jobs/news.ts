import type { Writer } from "../handle.ts";

/** A month, as long as answers are kept: older news are about nothing that is there. */
const keptFor = 31 * 86_400_000;

/** Answers false for news that came before. */
export function noteNews(store: Writer, id: string, now: number): boolean {
  return store.transaction(() => {
    store.run("delete from webhook_events where received_at < ?", now - keptFor);
    return store.run("insert or ignore into webhook_events (id, received_at) values (?, ?)", id, now).changes > 0;
  });
}
