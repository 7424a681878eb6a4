import type { Cancel } from "../cancel.ts";

const looksEvery = 100;

/** Work on the network, which is ended by a signal, not by looking at a flag. */
export async function untilCancelled<Answer>(cancel: Cancel, work: (signal: AbortSignal) => Promise<Answer>): Promise<Answer> {
  const controller = new AbortController();
  const looking = setInterval(() => {
    if (cancel.wanted) controller.abort();
  }, looksEvery);
  try {
    return await work(controller.signal);
  } finally {
    clearInterval(looking);
  }
}
