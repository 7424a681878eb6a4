import type { Person } from "../../../preload/contract/people.ts";
import type { RequestOutput } from "../../../preload/contract/requests.ts";
import type { ParticipantKind } from "../../../preload/contract/values.ts";
import { readCursor, readNameCursor, writeCursor, writeNameCursor } from "./cursors.ts";
import type { Reader, Value, Writer } from "./handle.ts";
import { anywhere } from "./like.ts";
import { recountMerged } from "./people.ts";

// Persons as they are shown: each may stand for several participants of exports. Who is merged keeps messages and counts; only what is
// shown changes, so that a split gives back everything as it was.

const columns = `p.id, p.shown_name as name, p.platform, p.kind, p.all_messages as messages,
  1 + (select count(*) from participants others where others.merged_into = p.id) as names`;

/** Joins whoever wrote to the person that they are shown as. */
export const shownAs = (author: string, name: string): string =>
  `left join participants ${name}_own on ${name}_own.id = ${author}
   left join participants ${name} on ${name}.id = coalesce(${name}_own.merged_into, ${name}_own.id)`;

interface Asked {
  text: string;
  sort: "messages" | "name";
  limit: number;
  cursor?: string | undefined;
}

/** How each order is walked, and where in it a page ended. */
const orders = {
  messages: {
    index: "participants_by_messages",
    key: "p.all_messages",
    falls: true,
    start: Number.MAX_SAFE_INTEGER,
    read: (cursor: string) => readCursor("people", cursor),
    write: ({ messages, id }: Person) => writeCursor("people", { key: messages, id }),
  },
  name: {
    index: "participants_by_shown_name",
    key: "p.shown_name",
    falls: false,
    start: "",
    read: (cursor: string) => readNameCursor("people by name", cursor),
    write: ({ name, id }: Person) => writeNameCursor("people by name", { key: name, id }),
  },
} as const;

export function pageOfPeople(store: Reader, { text, sort, limit, cursor }: Asked): RequestOutput<"people.page"> {
  const { index, key, falls, start, read, write } = orders[sort];
  const mark = cursor === undefined ? undefined : read(cursor);
  const named = containing(text);
  const direction = falls ? "desc" : "asc";
  const rows = store.all<Person>(
    `select ${columns} from participants p indexed by ${index}
     where p.merged_into is null and p.all_messages > 0 and (${key}, p.id) ${falls ? "<" : ">"} (?, ?) ${named.sql}
     order by ${key} ${direction}, p.id ${direction} limit ?`,
    mark?.key ?? start,
    mark?.id ?? 0,
    ...named.values,
    limit + 1,
  );
  const last = rows[limit - 1];
  return { people: rows.slice(0, limit), next: rows.length > limit && last !== undefined ? write(last) : null };
}

/** Who wrote most, first. */
export function busiestPeople(store: Reader, limit: number): Person[] {
  return pageOfPeople(store, { text: "", sort: "messages", limit }).people;
}

/** Whose shown name, or any name that was merged into it, contains a text. */
function containing(text: string): { sql: string; values: Value[] } {
  const wanted = text.trim();
  if (wanted === "") return { sql: "", values: [] };
  const like = anywhere(wanted);
  return {
    sql: `and (p.shown_name like ? escape '\\' or exists (
      select 1 from participants others where others.merged_into = p.id and others.name like ? escape '\\'))`,
    values: [like, like],
  };
}

/** The person that an id is shown as. */
export function getPerson(store: Reader, id: number): RequestOutput<"people.get"> | undefined {
  const found = store.get<Person & { givenName: string | null }>(
    `select ${columns}, p.given_name as givenName
     from participants p where p.id = (select coalesce(merged_into, id) from participants where id = ?)`,
    id,
  );
  if (found === undefined) return undefined;
  const { givenName, ...person } = found;
  const aliases = store.all<RequestOutput<"people.get">["aliases"][number]>(
    `select id, name, platform, external_id as externalId, messages from participants where id = ?
     union all select id, name, platform, external_id, messages from participants where merged_into = ?`,
    person.id,
    person.id,
  );
  return { person, givenName, aliases };
}

export function changePerson(
  store: Writer,
  id: number,
  to: { name?: string | null | undefined; kind?: ParticipantKind | undefined },
) {
  store.transaction(() => {
    if (to.name !== undefined) store.run("update participants set given_name = ? where id = ?", to.name, id);
    if (to.kind !== undefined) store.run("update participants set kind = ? where id = ? or merged_into = ?", to.kind, id, id);
  });
}

/** Says that people, and whoever was merged into them, are one. */
export function mergePeople(store: Writer, into: number, ids: readonly number[]): void {
  store.transaction(() => {
    const list = JSON.stringify(ids.filter((id) => id !== into));
    store.run(
      `update participants set merged_into = ?, merged_messages = 0
       where id in (select value from json_each(?)) or merged_into in (select value from json_each(?))`,
      into,
      list,
      list,
    );
    recountMerged(store, [...ids]);
  });
}

/** Answers how many are people of their own again. */
export function splitPeople(store: Writer, ids: readonly number[]): number {
  return store.transaction(() => {
    const list = JSON.stringify(ids);
    const shown = store.all<{ id: number }>(
      "select distinct merged_into as id from participants where merged_into is not null and id in (select value from json_each(?))",
      list,
    );
    const { changes } = store.run(
      "update participants set merged_into = null where merged_into is not null and id in (select value from json_each(?))",
      list,
    );
    for (const { id } of shown) {
      store.run(
        `update participants set merged_messages =
           (select coalesce(sum(messages), 0) from participants others where others.merged_into = ?) where id = ?`,
        id,
        id,
      );
    }
    return changes;
  });
}
