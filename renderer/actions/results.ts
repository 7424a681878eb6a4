import { inOrder, leadsOn, placeOf } from "../stores/results.ts";
import { openFound } from "./library.ts";
import type { Parley } from "./parley.ts";

/** Opens the result after, or before, the one that was gone to last, without the list; what is not loaded yet is asked for. */
export async function goToResult(parley: Parley, step: 1 | -1): Promise<void> {
  const search = () => parley.stores.search.getState();
  if (!leadsOn(search(), step)) return;
  const index = placeOf(search()) + step;
  if (index >= search().found.length) await search().loadMore();
  const next = inOrder(search())[index];
  if (next) await openFound(parley, next);
}
