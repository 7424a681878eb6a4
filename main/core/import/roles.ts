import type { ImportChoices } from "../../../preload/contract/import.ts";
import type { Platform } from "../../../preload/contract/values.ts";
import type { ReadPerson } from "../ingest/types.ts";
import type { Writer } from "../store/handle.ts";
import { setKind, setOwner } from "../store/people.ts";

/** What a person said of the people in a file, and what the file says of its owner; it holds for the same people elsewhere, too. */
export function applyRoles(
  store: Writer,
  platform: Platform,
  people: Iterable<ReadPerson>,
  { roles = {}, me }: Pick<ImportChoices, "roles" | "me">,
): void {
  for (const { name, externalId, isOwner } of people) {
    const kind = Object.hasOwn(roles, name) ? roles[name] : undefined;
    if (kind !== undefined) setKind(store, platform, name, externalId, kind);
    if (name === me || (me === undefined && isOwner === true)) setOwner(store, platform, name, externalId);
  }
}
