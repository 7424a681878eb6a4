import type { ParticipantKind } from "../../../../preload/contract/values.ts";
import type { Reader } from "../handle.ts";

export interface NamedPerson {
  id: number;
  name: string;
  kind: ParticipantKind;
}

/** Each id with the person that it is shown as now. */
export function peopleNamed(store: Reader, ids: Iterable<number>): Map<number, NamedPerson> {
  const rows = store.all<NamedPerson & { asked: number }>(
    `select own.id as asked, p.id, p.shown_name as name, p.kind from json_each(?) j
     cross join participants own on own.id = j.value
     cross join participants p on p.id = coalesce(own.merged_into, own.id)`,
    JSON.stringify([...ids]),
  );
  return new Map(rows.map(({ asked, ...person }) => [asked, person]));
}
