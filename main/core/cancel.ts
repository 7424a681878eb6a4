import { ParleyError } from "./errors.ts";

/** Tells running work that it is no longer wanted. It can be asked in the middle of a loop that never lets go of its thread. */
export interface Cancel {
  readonly wanted: boolean;
}

export const neverCancelled: Cancel = { wanted: false };

export function stopIfCancelled(cancel: Cancel): void {
  if (cancel.wanted) throw new ParleyError("cancelled", "Stopped, as asked.");
}
