import { createStore } from "zustand/vanilla";
import type { Problem } from "../../preload/contract/search.ts";
import type { Ask } from "../client/client.ts";
import { ownCalendar } from "../format/calendar.ts";
import { Newest } from "./newest.ts";

export interface FindState {
  isOpen: boolean;
  /** What is looked for in the open conversation, while `isOpen`. */
  typed: string;
  /** Where it stands, rising; they come page by page. While nothing is looked for here, the hits of the search. */
  positions: readonly number[];
  /** All of them are there, or so many that no more are asked for. */
  status: "off" | "looking" | "ready" | "failed";
  more: boolean;
  problem: string | undefined;
  problems: readonly Problem[];
  /** The hit that was gone to. */
  at: number | undefined;
  show(): void;
  type(text: string): void;
  /** Looks for a text in a conversation; what was looked for before is forgotten. */
  look(conversationId: number, text: string): Promise<void>;
  goneTo(position: number | undefined): void;
  close(): void;
  reset(): void;
}

const none: readonly number[] = [];
/** A word in every message of a long conversation is no use to find; so many are walked through. */
const most = 100_000;
const longest = 10_000;

export function createFind(ask: Ask) {
  const newest = new Newest();
  const nothing = { positions: none, more: false, problem: undefined, problems: [], at: undefined, status: "off" as const };
  const initial = { isOpen: false, typed: "", ...nothing };
  return createStore<FindState>()((set) => ({
    ...initial,
    show: () => set({ isOpen: true }),
    type: (text) => set({ typed: text.slice(0, longest) }),
    async look(conversationId, text) {
      newest.stop();
      if (text.trim() === "") return set(nothing);
      const signal = newest.begin();
      set({ status: "looking", at: undefined });
      let positions = none;
      let cursor: string | undefined;
      do {
        const input = { text: text.trim(), conversationId, calendar: ownCalendar(), ...(cursor ? { cursor } : {}) };
        const reply = await ask("search.hits", input, { signal });
        if (signal.aborted) return;
        if (!reply.ok) return set({ ...nothing, status: "failed", problem: reply.message });
        const { next, problems } = reply.value;
        // a hit of what was typed before is none of this
        const isFirst = cursor === undefined;
        positions = together(reply.value.positions, positions);
        cursor = next ?? undefined;
        const isAll = cursor === undefined || positions.length >= most;
        set({
          positions,
          more: cursor !== undefined,
          problems,
          problem: undefined,
          ...(isFirst ? { at: undefined } : {}),
          status: isAll ? "ready" : "looking",
        });
      } while (cursor !== undefined && positions.length < most);
    },
    goneTo: (at) => set({ at }),
    close: () => set({ isOpen: false, typed: "", at: undefined }),
    reset() {
      newest.stop();
      set(initial);
    },
  }));
}

/** Pages come from the end of a conversation to its beginning, but for what was put together out of several. */
function together(before: readonly number[], after: readonly number[]): readonly number[] {
  const last = before.at(-1);
  const first = after[0];
  const all = [...before, ...after];
  return last === undefined || first === undefined || last < first ? all : all.sort((a, b) => a - b);
}

/** The index of the hit that comes next on that side of a position, around the ends; undefined where there is none at all. */
export function nextHit(positions: readonly number[], from: number, step: 1 | -1): number | undefined {
  if (positions.length === 0) return undefined;
  const index = step === 1 ? firstFrom(positions, from + 1) : firstFrom(positions, from) - 1;
  return (index + positions.length) % positions.length;
}

/** The index of the first hit that does not stand before the position. */
export function firstFrom(positions: readonly number[], from: number): number {
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((positions[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
