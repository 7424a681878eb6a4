import type { Crowd, Links } from "../../../../preload/contract/dashboard.ts";
import type { Reader } from "../handle.ts";
import { peopleNamed } from "./named.ts";
import type { Scope } from "./scope.ts";
import { slotsOf } from "./volume.ts";

const first = 1;
const last = Number.MAX_SAFE_INTEGER;

/** Who wrote how much. */
export function countPeople(store: Reader, scope: Scope, limit: number): Crowd {
  const within = slotsOf(scope);
  // over all time it is known of each conversation, which is far less to add up
  const [author, { sql, values }] = scope.isDated
    ? (["author_id", scope.rows("conversation_slots", within.from, within.to)] as const)
    : (["participant_id", scope.rows("conversation_people", first, last)] as const);
  const rows = store
    .all<{ author: number; messages: number }>(
      `select s.${author} as author, sum(s.messages) as messages from ${sql} group by s.${author}`,
      ...values,
    )
    .filter((row) => row.author !== 0);
  const named = peopleNamed(
    store,
    rows.map((row) => row.author),
  );
  const counts = new Map<number, number>();
  let messages = 0;
  for (const row of rows) {
    const id = named.get(row.author)?.id;
    if (id === undefined) continue;
    counts.set(id, (counts.get(id) ?? 0) + row.messages);
    messages += row.messages;
  }
  const people = [...counts]
    .sort(([a, one], [b, other]) => other - one || a - b)
    .slice(0, limit)
    .flatMap(([id, count]) => {
      const person = named.get(id) ?? peopleNamed(store, [id]).get(id);
      return person === undefined ? [] : [{ ...person, messages: count }];
    });
  return { people, all: counts.size, messages };
}

/** Who turned to whom, in conversations that were under way in the scope's days. */
export function countLinks(store: Reader, scope: Scope, limit: number): Links {
  const { sql, values } = scope.rows("conversation_links", first, last);
  const rows = store.all<{ fromId: number; toId: number; replies: number; mentions: number }>(
    `select s.from_id as fromId, s.to_id as toId, sum(s.replies) as replies, sum(s.mentions) as mentions
     from ${sql} group by s.from_id, s.to_id`,
    ...values,
  );
  const named = peopleNamed(store, new Set(rows.flatMap(({ fromId, toId }) => [fromId, toId])));
  const links = new Map<string, Links["links"][number]>();
  for (const { fromId, toId, replies, mentions } of rows) {
    const [from, to] = [named.get(fromId)?.id, named.get(toId)?.id];
    if (from === undefined || to === undefined || from === to) continue;
    const link = links.get(`${from} ${to}`) ?? { from, to, replies: 0, mentions: 0 };
    links.set(`${from} ${to}`, { ...link, replies: link.replies + replies, mentions: link.mentions + mentions });
  }
  const most = [...links.values()]
    .sort((a, b) => b.replies + b.mentions - (a.replies + a.mentions) || a.from - b.from || a.to - b.to)
    .slice(0, limit);
  const people = peopleNamed(store, new Set(most.flatMap(({ from, to }) => [from, to])));
  return { people: [...people.values()], links: most };
}
