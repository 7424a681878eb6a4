import { firstFrom, nextHit } from "../stores/find.ts";
import type { Parley } from "./parley.ts";

/** Goes to the next hit after, or before, the one that was gone to last, else the place in sight. */
export function goToHit({ stores }: Parley, step: 1 | -1): void {
  const { positions, at } = stores.find.getState();
  const sight = stores.reader.getState().here();
  const index = at === undefined && step === 1 ? nearest(positions, sight) : nextHit(positions, at ?? sight, step);
  arrive({ stores }, index);
}

/** Goes to the first hit that is not above what is in sight, as soon as it is known which that is. */
export function goToNearestHit({ stores }: Pick<Parley, "stores">): void {
  const { positions, at, status } = stores.find.getState();
  if (at === undefined && status === "ready") arrive({ stores }, nearest(positions, stores.reader.getState().here()));
}

function nearest(positions: readonly number[], from: number): number | undefined {
  return positions.length === 0 ? undefined : firstFrom(positions, from) % positions.length;
}

function arrive({ stores }: Pick<Parley, "stores">, index: number | undefined): void {
  const { positions, goneTo } = stores.find.getState();
  const position = index === undefined ? undefined : positions[index];
  if (position === undefined) return;
  goneTo(position);
  stores.reader.getState().jumpTo(position);
}
