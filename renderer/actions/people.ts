import type { Person } from "../../preload/contract/people.ts";
import type { ParticipantKind } from "../../preload/contract/values.ts";
import { pickedPeople } from "../stores/people.ts";
import { say } from "../text/say.ts";
import { filterBy } from "./library.ts";
import { told } from "./outcome.ts";
import type { Parley } from "./parley.ts";

const longestName = 200;

export const chosenPeople = ({ stores }: Parley): Person[] => pickedPeople(stores.people.getState());

export function showPeople({ stores }: Parley): void {
  stores.search.getState().clear();
  stores.ui.getState().go("people");
  void stores.people.getState().load();
}

export function showTheirConversations(parley: Parley, { id }: Person): void {
  filterBy(parley, { participantId: id });
}

/** Asks what somebody is to be called; without a name they are called as the export does. */
export function askToRename(parley: Parley, { id, name }: Person): void {
  const texts = say().people;
  parley.stores.ui.getState().askName({
    title: texts.renameTitle(name),
    label: texts.name,
    value: name,
    confirm: texts.keep,
    longest: longestName,
    async done(next) {
      const before = await parley.client.ask("people.get", { id });
      const undo = async () => {
        if (before.ok) await told(parley, await parley.client.ask("people.change", { id, name: before.value.givenName }));
      };
      const reply = await parley.client.ask("people.change", { id, name: next });
      await told(parley, reply, say().people.renamed(next), undo);
    },
  });
}

export async function setRole(parley: Parley, people: readonly Person[], kind: ParticipantKind): Promise<void> {
  const change = async (to: (person: Person) => ParticipantKind) => {
    for (const person of people) {
      const reply = await parley.client.ask("people.change", { id: person.id, kind: to(person) });
      if (!reply.ok) return reply;
    }
    return { ok: true } as const;
  };
  const undo = async () => void (await told(parley, await change((person) => person.kind)));
  await told(parley, await change(() => kind), say().people.changed(people.length), undo);
}

/** Says that these are one person, called as the first; the undo makes each who they were, with all of their names. */
export async function mergePeople(parley: Parley, people: readonly Person[]): Promise<void> {
  const { client, stores } = parley;
  const [into, ...rest] = people;
  if (into === undefined || rest.length === 0) return;
  const before = await Promise.all(rest.map(({ id }) => namesOf(parley, id)));
  const reply = await client.ask("people.merge", { into: into.id, ids: rest.map(({ id }) => id) });
  const undo = async () => {
    const together = before.flatMap(([id, ...others]) =>
      id === undefined || others.length === 0 ? [] : [{ into: id, ids: others }],
    );
    await told(parley, await client.ask("people.split", { ids: before.flat(), together }));
  };
  if (await told(parley, reply, say().people.merged(people.length, into.name), undo)) stores.people.getState().pick([into.id]);
}

/** Makes every name that somebody has a person of their own again. */
export async function splitPerson(parley: Parley, { id, name }: Person): Promise<void> {
  const { client } = parley;
  const [own, ...others] = await namesOf(parley, id);
  if (own === undefined || others.length === 0) return;
  const reply = await client.ask("people.split", { ids: others });
  const undo = async () => void (await told(parley, await client.ask("people.merge", { into: own, ids: others })));
  await told(parley, reply, say().people.apart(name), undo);
}

/** Makes one of the names that somebody has a person of their own again. */
export async function splitName(parley: Parley, of: number, { id, name }: { id: number; name: string }): Promise<void> {
  const reply = await parley.client.ask("people.split", { ids: [id] });
  const undo = async () => void (await told(parley, await parley.client.ask("people.merge", { into: of, ids: [id] })));
  await told(parley, reply, say().people.apart(name), undo);
}

/** The ids behind the names of a person, their own first. */
async function namesOf({ client }: Parley, id: number): Promise<number[]> {
  const reply = await client.ask("people.get", { id });
  return reply.ok ? reply.value.aliases.map((alias) => alias.id) : [id];
}
