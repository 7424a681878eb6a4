/** Everything the shell did to the double, in order; the tests read it and wait for it. */
export interface Fact {
  what: string;
  detail: unknown;
}

const facts: Fact[] = [];
const waiting: { what: string; count: number; resolve: (fact: Fact) => void }[] = [];

/** The fact if it has been noted that often, oldest first. */
function nth(what: string, count: number): Fact | undefined {
  return facts.filter((fact) => fact.what === what)[count - 1];
}

export function note(what: string, detail: unknown = null): void {
  facts.push({ what, detail });
  for (const waiter of [...waiting]) {
    const fact = nth(waiter.what, waiter.count);
    if (fact === undefined) continue;
    waiting.splice(waiting.indexOf(waiter), 1);
    waiter.resolve(fact);
  }
}

export function until(what: string, count = 1): Promise<Fact> {
  const known = nth(what, count);
  if (known !== undefined) return Promise.resolve(known);
  return new Promise((resolve) => waiting.push({ what, count, resolve }));
}

export function factsOf(what?: string): Fact[] {
  return facts.filter((fact) => what === undefined || fact.what === what);
}
