import type { Participant } from "../../../preload/contract/library.ts";
import type { Reader } from "./handle.ts";

/** Who wrote most first. */
export function listPeople(store: Reader, limit: number): Participant[] {
  return store.all<Participant>(
    `select id, name, kind, messages from participants indexed by participants_by_messages
     where messages > 0 order by messages desc, id desc limit ?`,
    limit,
  );
}
