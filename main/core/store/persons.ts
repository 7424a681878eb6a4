import type { Person } from "../../../preload/contract/people.ts";
import type { RequestOutput } from "../../../preload/contract/requests.ts";
import type { ParticipantKind } from "../../../preload/contract/values.ts";
import { readCursor, readNameCursor, writeCursor, writeNameCursor } from "./cursors.ts";
import type { Reader, Value, Writer } from "./handle.ts";
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

export function pageOfPeople(store: Reader, asked: Asked): RequestOutput<"people.page"> {
  return asked.sort === "name" ? byName(store, asked) : byMessages(store, asked);
}

function byMessages(store: Reader, { text, limit, cursor }: Asked): RequestOutput<"people.page"> {
  const mark = cursor === undefined ? undefined : readCursor("people", cursor);
  const named = containing(text);
  const rows = store.all<Person>(
    `select ${columns} from participants p indexed by participants_by_messages
     where p.merged_into is null and p.all_messages > 0
       and (p.all_messages, p.id) < (?, ?) ${named.sql}
     order by p.all_messages desc, p.id desc limit ?`,
    mark?.key ?? Number.MAX_SAFE_INTEGER,
    mark?.id ?? 0,
    ...named.values,
    limit + 1,
  );
  return pageOf(rows, limit, (last) => writeCursor("people", { key: last.messages, id: last.id }));
}

function byName(store: Reader, { text, limit, cursor }: Asked): RequestOutput<"people.page"> {
  const mark = cursor === undefined ? undefined : readNameCursor("people by name", cursor);
  const named = containing(text);
  const rows = store.all<Person>(
    `select ${columns} from participants p indexed by participants_by_shown_name
     where p.merged_into is null and p.all_messages > 0
       and (p.shown_name, p.id) > (?, ?) ${named.sql}
     order by p.shown_name, p.id limit ?`,
    mark?.key ?? "",
    mark?.id ?? 0,
    ...named.values,
    limit + 1,
  );
  return pageOf(rows, limit, (last) => writeNameCursor("people by name", { key: last.name, id: last.id }));
}

/** Whose shown name, or any name that was merged into it, contains a text. */
function containing(text: string): { sql: string; values: Value[] } {
  const wanted = text.trim();
  if (wanted === "") return { sql: "", values: [] };
  const like = `%${wanted.replace(/[\\%_]/g, "\\$&")}%`;
  return {
    sql: `and (p.shown_name like ? escape '\\' or exists (
      select 1 from participants others where others.merged_into = p.id and others.name like ? escape '\\'))`,
    values: [like, like],
  };
}

function pageOf(rows: Person[], limit: number, mark: (last: Person) => string): RequestOutput<"people.page"> {
  const last = rows[limit - 1];
  return { people: rows.slice(0, limit), next: rows.length > limit && last !== undefined ? mark(last) : null };
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
