import type { Ticket } from "../../preload/contract/tickets.ts";
import { type Ask, quietRequestId } from "../client/client.ts";
import { type EntryState, isTaken, ownZone } from "./importEntry.ts";

interface Looking {
  step: string;
  tickets: readonly Ticket[];
  entries: readonly EntryState[];
  shown: string | undefined;
}

interface Job {
  key: string;
  version: number;
  whole: boolean;
}

interface Previews {
  /** Asks for one preview after the other until every entry has been read as it is chosen. */
  run(): Promise<void>;
  /** What the person looks at has changed: a long reading that is under way waits. */
  prefer(): void;
  stop(): void;
}

/** The next preview to ask for: first a quick look, first at what the person looks at, then all of each file for the exact counts. */
function nextJob({ step, entries, shown }: Omit<Looking, "tickets">): Job | undefined {
  if (step !== "choosing") return undefined;
  const open = entries.filter((each) => isTaken(each) && each.failure === undefined);
  const shownFirst = open.toSorted((one, other) => Number(other.entry.key === shown) - Number(one.entry.key === shown));
  const unread = shownFirst.find(({ previewOf, version }) => previewOf !== version);
  const next = unread ?? shownFirst.find(({ wholeOf, version }) => wholeOf !== version);
  return next && { key: next.entry.key, version: next.version, whole: unread === undefined };
}

export function createPreviews(
  ask: Ask,
  get: () => Looking,
  change: (key: string, part: (state: EntryState) => Partial<EntryState>) => void,
): Previews {
  let running: { job: Job; stop: AbortController } | undefined;

  async function ended(job: Job): Promise<void> {
    const stop = new AbortController();
    running = { job, stop };
    const { key, version, whole } = job;
    const files = get().tickets.map(({ ticket }) => ({ ticket }));
    const choices = { timezone: ownZone(), ...get().entries.find(({ entry }) => entry.key === key)?.choices };
    const { promise: stopped, resolve } = Promise.withResolvers<undefined>();
    stop.signal.addEventListener("abort", () => resolve(undefined), { once: true });
    const asked = ask("import.preview", { files, key, choices, whole }, { signal: stop.signal, id: quietRequestId() });
    const reply = await Promise.race([asked, stopped]);
    running = undefined;
    if (reply === undefined) return;
    change(key, (state) => {
      if (state.version !== version) return {};
      if (!reply.ok) return { failure: reply.message, previewOf: version };
      const { dates } = reply.value;
      const unsure = dates !== null && !dates.sure && dates.readings.length > 1;
      return {
        preview: reply.value,
        previewOf: version,
        wholeOf: whole ? version : state.wholeOf,
        readings: unsure ? dates.readings : state.readings,
      };
    });
  }

  const previews: Previews = {
    async run() {
      if (running !== undefined) return;
      for (let job = nextJob(get()); job !== undefined; job = nextJob(get())) await ended(job);
    },
    prefer() {
      const next = nextJob(get());
      const job = running?.job;
      const isOld = job !== undefined && get().entries.find(({ entry }) => entry.key === job.key)?.version !== job.version;
      if (isOld || (job?.whole === true && next?.whole === false)) running?.stop.abort();
      void previews.run();
    },
    stop: () => running?.stop.abort(),
  };
  return previews;
}
