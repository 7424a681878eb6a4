import type { Answers } from "../../../../preload/contract/dashboard.ts";
import { type Cancel, stopIfCancelled } from "../../cancel.ts";
import { summedUp, type Waited } from "../../dashboard/waits.ts";
import type { Reader } from "../handle.ts";
import { peopleNamed } from "./named.ts";
import type { Scope } from "./scope.ts";

/** So many answers, the newest, are weighed; more would take seconds. */
const mostAnswers = 500_000;
const shownPeople = 50;

interface Waits {
  first: number[];
  all: number[];
}

/** How long people waited for answers, and whose. */
export function countAnswers(store: Reader, scope: Scope, waited: Waited, cancel: Cancel): Answers {
  const { from = -1e15, to = 1e15 } = scope.filter;
  const { sql, values } = scope.rows("conversation_answers", from, to);
  const whole: Waits = { first: [], all: [] };
  const byAuthor = new Map<number, Waits>();
  let counted = 0;
  const order = scope.isEverything ? "order by s.answered_at desc" : "";
  const rows = store.iterate<{ askedAt: number; answeredAt: number; author: number; isFirst: number }>(
    `select s.asked_at as askedAt, s.answered_at as answeredAt, s.author_id as author, s.is_first as isFirst
     from ${sql} ${order} limit ?`,
    ...values,
    mostAnswers + 1,
  );
  for (const { askedAt, answeredAt, author, isFirst } of rows) {
    if (counted === mostAnswers) {
      counted += 1;
      break;
    }
    if (counted++ % 4096 === 0) stopIfCancelled(cancel);
    const time = waited(askedAt, answeredAt);
    const own = byAuthor.get(author) ?? { first: [], all: [] };
    byAuthor.set(author, own);
    whole.all.push(time);
    own.all.push(time);
    if (isFirst === 1) {
      whole.first.push(time);
      own.first.push(time);
    }
  }
  return {
    first: summedUp(whole.first),
    all: summedUp(whole.all),
    people: byPerson(store, byAuthor),
    more: counted > mostAnswers,
  };
}

function byPerson(store: Reader, byAuthor: ReadonlyMap<number, Waits>): Answers["people"] {
  const named = peopleNamed(store, byAuthor.keys());
  const people = new Map<number, Waits>();
  for (const [author, waits] of byAuthor) {
    const id = named.get(author)?.id;
    if (id === undefined) continue;
    const known = people.get(id);
    people.set(id, known === undefined ? waits : { first: known.first.concat(waits.first), all: known.all.concat(waits.all) });
  }
  const most = [...people].sort(([a, one], [b, other]) => other.all.length - one.all.length || a - b).slice(0, shownPeople);
  const shown = peopleNamed(
    store,
    most.map(([id]) => id),
  );
  return most.flatMap(([id, { first, all }]) => {
    const person = shown.get(id);
    return person === undefined ? [] : [{ ...person, first: summedUp(first), all: summedUp(all) }];
  });
}
