/** The part of Electron's app that a quit needs. */
interface QuittingApp {
  on(event: "before-quit", listener: (event: { preventDefault(): void }) => void): unknown;
  quit(): void;
}

/** Longer than any commit takes; a core that does not end within it is ended by the system, and the store's log is replayed. */
const longestClose = 10_000;

/** Settles when the core has closed, when closing failed or when it took too long, and tells which. */
async function closeWithin(close: () => Promise<void>, limit: number): Promise<"closed" | "failed" | "too_slow"> {
  const { promise: slow, resolve } = Promise.withResolvers<"too_slow">();
  const timer = setTimeout(() => resolve("too_slow"), limit);
  const closed = close().then(
    () => "closed" as const,
    () => "failed" as const,
  );
  const how = await Promise.race([closed, slow]);
  clearTimeout(timer);
  return how;
}

/** Holds the quit once, until the core has finished what it was writing. */
export function holdQuit(app: QuittingApp, close: () => Promise<void>, onUnclosed: (how: "failed" | "too_slow") => void): void {
  let state: "running" | "closing" | "closed" = "running";
  app.on("before-quit", (event) => {
    if (state === "closed") return;
    event.preventDefault();
    if (state === "closing") return;
    state = "closing";
    void closeWithin(close, longestClose).then((how) => {
      state = "closed";
      if (how !== "closed") onUnclosed(how);
      app.quit();
    });
  });
}
