import type { Reader } from "./handle.ts";

interface Titled {
  title: string;
  messages: number;
}

const looked = 2000;

/** The newest first. */
export function newestTitles(store: Reader, limit: number): Titled[] {
  return store.all<Titled>(
    `select title, messages from conversations indexed by conversations_by_time
     where deleted_at is null and sort_at <= ? and messages > 0 order by sort_at desc, id desc limit ?`,
    Number.MAX_SAFE_INTEGER,
    limit,
  );
}

/** The newest first. `match`: how the index of titles is asked. */
export function titlesBeginning(store: Reader, match: string): Titled[] {
  return store.all<Titled>(
    `select c.title, c.messages from conversation_titles f cross join conversations c on c.id = f.rowid
     where conversation_titles match ? and c.deleted_at is null and c.messages > 0 order by f.rowid desc limit ?`,
    match,
    looked,
  );
}
