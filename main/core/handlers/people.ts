import { ParleyError } from "../errors.ts";
import type { Reader } from "../store/handle.ts";
import { queueConversationsOf } from "../store/insightQueue.ts";
import { nameHistory } from "../store/nameHistory.ts";
import { samePerson } from "../store/people.ts";
import { changePerson, getPerson, mergePeople, pageOfPeople, splitPeople } from "../store/persons.ts";
import type { Command, CommandContext, Query } from "./types.ts";

export const peoplePage: Query<"people.page"> = ({ store }, asked) => pageOfPeople(store, asked);

export const peopleGet: Query<"people.get"> = ({ store }, { id }) => shown(store, id);

export const peopleHistory: Query<"people.history"> = ({ store }, { id }) => nameHistory(store, shown(store, id).person.id);

function shown(store: Reader, id: number) {
  const found = getPerson(store, id);
  if (found === undefined)
    throw new ParleyError("not_found", `There is no person ${id} any more. They went with their messages.`);
  return found;
}

export const peopleChange: Command<"people.change"> = (context, { id, ...to }) => {
  const { person } = shown(context.store, id);
  changePerson(context.store, person.id, to);
  queueConversationsOf(context.store, samePerson(context.store, person.id));
  return told(context, person.id);
};

export const peopleMerge: Command<"people.merge"> = (context, { into, ids }) => {
  const { person } = shown(context.store, into);
  mergePeople(
    context.store,
    person.id,
    ids.map((id) => shown(context.store, id).person.id),
  );
  queueConversationsOf(context.store, samePerson(context.store, person.id));
  return told(context, person.id);
};

export const peopleSplit: Command<"people.split"> = ({ store, emit }, { ids, together }) => {
  const split = store.transaction(() => {
    const apart = splitPeople(store, ids);
    for (const one of together) mergePeople(store, one.into, one.ids);
    return apart;
  });
  queueConversationsOf(store, ids);
  emit({ event: "changed", payload: { what: "library" } });
  return { split };
};

function told({ store, emit }: CommandContext, id: number) {
  emit({ event: "changed", payload: { what: "library" } });
  return { person: shown(store, id).person };
}
