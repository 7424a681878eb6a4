import { createStore } from "zustand/vanilla";
import type { EventPayload } from "../../preload/contract/events.ts";
import { say } from "../text/say.ts";

/** A long request on its way, as the status line shows it. */
export interface Work {
  request: string;
  label: string;
  done: number;
  total: number | null;
  unit: string;
  /** Messages so far, where the work is told in something else. */
  messages: number | undefined;
  /** When what is counted began. */
  startedAt: number;
  cancelling: boolean;
  /** Begun by this page, which is told of its end; of others' work only progress is heard. */
  own: boolean;
}

export interface WorkState {
  works: Work[];
  begin(request: string, label: string): void;
  /** Progress of a request that this page did not begin is shown too: another page of this Parley did. */
  progress(payload: EventPayload<"progress">): void;
  cancelling(request: string): void;
  end(request: string): void;
  /** Ends what another page began and has not been heard of for a while. */
  forget(request: string): void;
  reset(): void;
}

export function createWork(now: () => number = Date.now) {
  return createStore<WorkState>()((set, get) => {
    const update = (request: string, part: Partial<Work>) =>
      set({ works: get().works.map((work) => (work.request === request ? { ...work, ...part } : work)) });

    return {
      works: [],
      begin(request, label) {
        const work = { request, label, done: 0, total: null, unit: "", messages: undefined, startedAt: now(), cancelling: false };
        set({ works: [...get().works, { ...work, own: true }] });
      },
      progress({ request, done, total, unit, messages }) {
        if (!get().works.some((work) => work.request === request)) {
          get().begin(request, say().told.working);
          update(request, { own: false });
        }
        const before = get().works.find((work) => work.request === request);
        // what comes before the first of it, as the look at a large folder, says nothing of its pace
        const isNew = before !== undefined && (done === 0 || done < before.done);
        update(request, { done, total, unit, messages, ...(isNew ? { startedAt: now() } : {}) });
      },
      cancelling: (request) => update(request, { cancelling: true }),
      end: (request) => set({ works: get().works.filter((work) => work.request !== request) }),
      forget: (request) => set({ works: get().works.filter((work) => work.own || work.request !== request) }),
      reset: () => set({ works: [] }),
    };
  });
}

export interface Pace {
  perSecond: number;
  secondsLeft: number | undefined;
}

/** The mean pace since the beginning; unknown in the first half second, when it would only jump about. */
export function pace({ done, total, startedAt }: Work, now: number): Pace | undefined {
  const seconds = (now - startedAt) / 1000;
  if (seconds < 0.5 || done === 0) return undefined;
  const perSecond = done / seconds;
  return { perSecond, secondsLeft: total === null ? undefined : Math.max(0, total - done) / perSecond };
}
