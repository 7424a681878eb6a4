import type { ImportChoices } from "../../../preload/contract/import.ts";
import type { ReadPerson } from "../ingest/types.ts";
import type { Writer } from "../store/handle.ts";
import { inheritRole, type Named, setKind, setOwner } from "../store/people.ts";

/** What a person said of the people in a file, and what the file says of its owner; it holds for the same people elsewhere, too. */
export function applyRoles(
  store: Writer,
  people: Iterable<Named & Pick<ReadPerson, "isOwner">>,
  { roles = {}, me }: Pick<ImportChoices, "roles" | "me">,
): void {
  for (const person of people) {
    const { name, isOwner } = person;
    inheritRole(store, person);
    const kind = Object.hasOwn(roles, name) ? roles[name] : undefined;
    if (kind !== undefined) setKind(store, person, kind);
    if (name === me || (me === undefined && isOwner === true)) setOwner(store, person);
  }
}
