import type { ParticipantKind } from "../../../preload/contract/values.ts";
import type { Reader, Writer } from "./handle.ts";

/** All under whom a person is known here: those who were merged into the one who is shown, and that one. */
export function samePerson(store: Reader, id: number): number[] {
  const shown = store.get<{ id: number }>("select coalesce(merged_into, id) as id from participants where id = ?", id)?.id ?? id;
  const others = store.all<{ id: number }>("select id from participants where merged_into = ?", shown);
  return [shown, ...others.map((other) => other.id)];
}

/** A person of the same platform with the same id and name. */
export function knownPerson(store: Reader, platform: string, externalId: string, name: string): number | undefined {
  return store.get<{ id: number }>(
    "select id from participants where platform = ? and external_id = ? and name = ? limit 1",
    platform,
    externalId,
    name,
  )?.id;
}

/** The people of a conversation by name. */
export function peopleByName(store: Reader, conversationId: number): Map<string, number> {
  const rows = store.all<{ id: number; name: string }>(
    `select p.id, p.name from conversation_people cp join participants p on p.id = cp.participant_id
     where cp.conversation_id = ?`,
    conversationId,
  );
  return new Map(rows.map((row) => [row.name, row.id]));
}

export function renamePerson(store: Writer, id: number, name: string): void {
  store.run("update participants set name = ? where id = ?", name, id);
}

/** Somebody as an export names them. */
export interface Named {
  platform: string;
  externalId: string | null;
  name: string;
}

// Somebody is the same elsewhere under the same id of the same platform, or, where neither has one, under the same name there.
const sameId = "platform = ? and external_id = ?";
const sameName = "platform = ? and name = ? and external_id is null";

function same({ platform, externalId, name }: Named): { where: string; values: [string, string] } {
  return externalId === null ? { where: sameName, values: [platform, name] } : { where: sameId, values: [platform, externalId] };
}

export function setKind(store: Writer, person: Named, kind: ParticipantKind): void {
  const { where, values } = same(person);
  store.run(`update participants set kind = ? where ${where}`, kind, ...values);
}

export function setOwner(store: Writer, person: Named): void {
  const { where, values } = same(person);
  store.run(`update participants set is_owner = 1 where ${where}`, ...values);
}

/** Whoever was given a role, or said to be the owner, before is it here as well. */
export function inheritRole(store: Writer, person: Named): void {
  const { where, values } = same(person);
  const known = store.get<{ kind: ParticipantKind | null; isOwner: number | null }>(
    `select max(kind) filter (where kind <> 'unknown') as kind, max(is_owner) as isOwner from participants where ${where}`,
    ...values,
  );
  if (known?.isOwner === 1) setOwner(store, person);
  if (known?.kind) store.run(`update participants set kind = ? where kind = 'unknown' and ${where}`, known.kind, ...values);
}

/** Under which names the person at this computer is known. */
export function ownerNames(store: Reader): string[] {
  return store.all<{ name: string }>("select distinct name from participants where is_owner = 1").map(({ name }) => name);
}

/** Counts people anew after messages went. */
export function recountPeople(store: Writer, ids: readonly number[]): void {
  const list = JSON.stringify(ids);
  store.run(
    `update participants set messages =
       (select coalesce(sum(messages), 0) from conversation_people where participant_id = participants.id)
     where id in (select value from json_each(?))`,
    list,
  );
  recountMerged(store, ids);
}

/** Counts anew what those bring along who were merged into the people that these are shown as. */
export function recountMerged(store: Writer, ids: readonly number[]): void {
  store.run(
    `update participants set merged_messages =
       (select coalesce(sum(messages), 0) from participants others where others.merged_into = participants.id)
     where id in (select merged_into from participants where id in (select value from json_each(?)))`,
    JSON.stringify(ids),
  );
}

/** Forgets who wrote nothing that is here. */
export function forgetSilent(store: Writer): void {
  store.run(
    `delete from participants where id not in (select participant_id from conversation_people)
       and id not in (select merged_into from participants where merged_into is not null)`,
  );
}

/** Everyone who is the same as one of these, each once. */
export function everyoneMerged(store: Reader, ids: readonly number[]): number[] {
  return store
    .all<{ id: number }>(
      `with shown (id) as (
         select distinct coalesce(p.merged_into, p.id) from json_each(?) j cross join participants p on p.id = j.value
       )
       select id from shown
       union all select p.id from shown cross join participants p indexed by participants_merged on p.merged_into = shown.id`,
      JSON.stringify(ids),
    )
    .map(({ id }) => id);
}

const looked = 5000;

/** In whose names a word begins so, who wrote most first. `match`: how the index of names is asked. */
export function peopleBeginning(store: Reader, match: string): { name: string; messages: number }[] {
  return store
    .all<{ name: string; messages: number }>(
      `select distinct s.id, s.shown_name as name, s.all_messages as messages
       from (select rowid as id from person_names where person_names match ? limit ?) j
       cross join participants p on p.id = j.id cross join participants s on s.id = coalesce(p.merged_into, p.id)`,
      match,
      looked,
    )
    .sort((a, b) => b.messages - a.messages);
}

export function peopleOfKind(store: Reader, kind: ParticipantKind, limit: number): number[] {
  return store
    .all<{ id: number }>("select id from participants indexed by participants_by_kind where kind = ? limit ?", kind, limit)
    .map(({ id }) => id);
}
