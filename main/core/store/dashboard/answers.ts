import type { Answers } from "../../../../preload/contract/dashboard.ts";
import { type Cancel, stopIfCancelled } from "../../cancel.ts";
import { summedUp, type Waited } from "../../dashboard/waits.ts";
import type { Reader } from "../handle.ts";
import { peopleNamed } from "./named.ts";
import type { Scope } from "./scope.ts";

/** So many answers, the newest, are weighed: each takes some two microseconds. */
const mostAnswers = 200_000;
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
  // column by column: numbers come in a fraction of the time of as many rows
  const column = (what: string) =>
    store.numbers(
      `select ${what} from ${sql} order by s.answered_at desc, s.asked_at desc, s.author_id desc limit ?`,
      ...values,
      mostAnswers,
    );
  const [asked, answered, by] = [column("s.asked_at"), column("s.answered_at"), column("s.author_id * 2 + s.is_first")];
  for (let index = 0; index < by.length; index++) {
    if (index % 4096 === 0) stopIfCancelled(cancel);
    const [askedAt = 0, answeredAt = 0, mark = 0] = [asked[index], answered[index], by[index]];
    const [author, isFirst] = [mark >> 1, mark & 1];
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
    more: by.length === mostAnswers,
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
