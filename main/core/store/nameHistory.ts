import type { RequestOutput } from "../../../preload/contract/requests.ts";
import type { Reader } from "./handle.ts";
import { samePerson } from "./people.ts";

// Since when and until when somebody wrote under each of their names. No index leads from a person to their messages, so their
// conversations are asked in the order in which they can hold the first one, or the last, until none that is left can.

type History = RequestOutput<"people.history">;

interface Spell {
  id: number;
  /** When the conversation began or ended. */
  at: number;
}

export function nameHistory(store: Reader, person: number): History {
  const names = samePerson(store, person).map((id) => ({
    id,
    first: outermost(began(store, id), 1, (talk) => firstIn(store, talk, id)),
    last: outermost(ended(store, id), -1, (talk) => lastIn(store, talk, id)),
  }));
  return { names };
}

/** The first of all times, or with -1 the last. */
function outermost(talks: Spell[], direction: 1 | -1, timeIn: (talk: number) => number | undefined): number | null {
  let found: number | null = null;
  for (const { id, at } of talks.sort((a, b) => direction * (a.at - b.at))) {
    if (found !== null && direction * (at - found) >= 0) break;
    const time = timeIn(id);
    if (time !== undefined && (found === null || direction * (time - found) < 0)) found = time;
  }
  return found;
}

const theirs = `from conversation_people cp indexed by conversation_people_by_time
  cross join conversations c on c.id = cp.conversation_id where cp.participant_id = ? and c.deleted_at is null`;

const began = (store: Reader, person: number) =>
  store.all<Spell>(`select c.id, c.first_at as at ${theirs} and c.first_at is not null`, person);

const ended = (store: Reader, person: number) =>
  store.all<Spell>(`select c.id, c.last_at as at ${theirs} and c.last_at is not null`, person);

const said = `select sent_at as at from messages indexed by messages_by_time
  where conversation_id = ? and sent_at is not null and author_id = ?`;

const firstIn = (store: Reader, talk: number, person: number) =>
  store.get<{ at: number }>(`${said} order by sent_at limit 1`, talk, person)?.at;

const lastIn = (store: Reader, talk: number, person: number) =>
  store.get<{ at: number }>(`${said} order by sent_at desc limit 1`, talk, person)?.at;
