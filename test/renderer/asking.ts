import type { RequestName } from "../../preload/contract/requests.ts";
import type { Ask } from "../../renderer/client/client.ts";

export interface Asked {
  name: RequestName;
  input: unknown;
  signal: AbortSignal | undefined;
  /** Lets the request come back with this value, and what waits for it go on. */
  answer(value: unknown): Promise<void>;
  refuse(message: string): Promise<void>;
}

/** A way to Parley on which a test gives the answers, when and in the order it likes. */
export function asking(): { ask: Ask; asked: Asked[]; last(name: RequestName): Asked } {
  const asked: Asked[] = [];
  const ask: Ask = (name, input, { signal } = {}) =>
    new Promise((resolve) => {
      const settle = async (reply: unknown) => {
        // the one place where a made-up answer gets a type
        resolve(reply as never);
        await new Promise((done) => setImmediate(done));
      };
      asked.push({
        name,
        input,
        signal,
        answer: (value) => settle({ ok: true, value }),
        refuse: (message) => settle({ ok: false, code: "failed", message }),
      });
    });
  function last(name: RequestName): Asked {
    const found = asked.findLast((each) => each.name === name);
    if (found === undefined) throw new Error(`${name} was not asked`);
    return found;
  }
  return { ask, asked, last };
}
