import { type FilterPart, narrowed } from "../stores/filter.ts";
import { filterBy } from "./library.ts";
import type { Parley } from "./parley.ts";

/** Changes a part of the filter; the rest stays. */
export function narrow(parley: Parley, part: FilterPart): void {
  filterBy(parley, narrowed(parley.stores.library.getState().filter, part));
}

export const clearFilters = (parley: Parley): void => filterBy(parley, {});

const operator = "lang:";

/** The languages that conversations are written in, as far as that is known. */
export async function knownLanguages({ client }: Parley): Promise<string[]> {
  const reply = await client.ask("search.complete", { text: operator, caret: operator.length });
  return reply.ok ? reply.value.offers.map(({ label }) => label) : [];
}
