/**
 * Walks what comes from elsewhere, and does other work while the next of it is not there yet: `work` does a slice of it and answers
 * false when there is nothing to do.
 */
export async function* meanwhile<Item>(items: AsyncGenerator<Item>, work: () => Promise<boolean>): AsyncGenerator<Item> {
  try {
    for (;;) {
      let isThere = false;
      const settle = () => {
        isThere = true;
      };
      const next = items.next();
      // it may fail while the work is under way; it is told below
      next.then(settle, settle);
      while (!isThere && (await work()));
      const { done, value } = await next;
      if (done) return;
      yield value;
    }
  } finally {
    await items.return(undefined);
  }
}
