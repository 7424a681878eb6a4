import { createStore } from "zustand/vanilla";
import type { Offer } from "../../preload/contract/search.ts";
import type { Span } from "../../preload/contract/values.ts";
import type { Ask } from "../client/client.ts";
import { ownCalendar } from "../format/calendar.ts";
import { Newest } from "./newest.ts";

/** What the thing that is being typed may become, or in an empty field what was asked for before. */
export type Suggestions =
  | { kind: "none" }
  | { kind: "offers"; offers: readonly Offer[]; replace: Span }
  | { kind: "searches"; searches: readonly string[] };

export interface SuggestionsState {
  shown: Suggestions;
  /** The one that a key would take; -1 until an arrow has led to one. */
  active: number;
  suggest(text: string, caret: number): Promise<void>;
  move(by: 1 | -1): void;
  close(): void;
  /** Forgets one search that was asked for before, or all. */
  forget(text?: string): Promise<void>;
  reset(): void;
}

const initial = { shown: { kind: "none" } as Suggestions, active: -1 };

export function createSuggestions(ask: Ask) {
  const newest = new Newest();
  return createStore<SuggestionsState>()((set, get) => {
    function stop(): void {
      newest.stop();
    }

    async function lookUp(text: string, caret: number, signal: AbortSignal): Promise<Suggestions> {
      if (text.trim() === "") {
        const reply = await ask("searches.list", {}, { signal });
        const searches = reply.ok ? reply.value.searches.map((each) => each.text) : [];
        return searches.length > 0 ? { kind: "searches", searches } : initial.shown;
      }
      const reply = await ask("search.complete", { text, caret, calendar: ownCalendar() }, { signal });
      if (!reply.ok || reply.value.replace === null) return initial.shown;
      const { offers, replace } = reply.value;
      return offers.some((offer) => offer.text !== text.slice(replace.start, replace.end))
        ? { kind: "offers", offers, replace }
        : initial.shown;
    }

    return {
      ...initial,
      async suggest(text, caret) {
        stop();
        const signal = newest.begin();
        // what was offered before must not be taken for what is typed now
        set({ active: -1 });
        const shown = await lookUp(text, caret, signal);
        if (!signal.aborted) set({ shown, active: -1 });
      },
      move(by) {
        const count = countOf(get().shown);
        if (count === 0) return;
        const { active } = get();
        set({ active: active < 0 && by < 0 ? count - 1 : (active + by + count) % count });
      },
      close() {
        stop();
        set(initial);
      },
      async forget(text) {
        const { shown } = get();
        if (shown.kind !== "searches") return;
        const reply = await ask("searches.forget", text === undefined ? {} : { text });
        if (!reply.ok || get().shown !== shown) return;
        const searches = text === undefined ? [] : shown.searches.filter((each) => each !== text);
        set(searches.length > 0 ? { shown: { ...shown, searches }, active: -1 } : initial);
      },
      reset() {
        stop();
        set(initial);
      },
    };
  });
}

export const countOf = (shown: Suggestions): number =>
  shown.kind === "none" ? 0 : shown.kind === "offers" ? shown.offers.length : shown.searches.length;

/** The text with a stretch of it replaced, and where the caret goes; after a whole word there is room for the next one. */
export function replaced(text: string, { start, end }: Span, by: string): { text: string; caret: number } {
  const rest = text.slice(end);
  const gap = by.endsWith(":") || /^[\s)]/.test(rest) ? "" : " ";
  return { text: text.slice(0, start) + by + gap + rest, caret: start + by.length + (gap || rest.startsWith(" ") ? 1 : 0) };
}

/** What the field says once the suggestion is taken. */
export function taken(shown: Suggestions, index: number, text: string): { text: string; caret: number } | undefined {
  if (shown.kind === "searches") {
    const search = shown.searches[index];
    return search === undefined ? undefined : { text: search, caret: search.length };
  }
  const offer = shown.kind === "offers" ? shown.offers[index] : undefined;
  return shown.kind === "offers" && offer ? replaced(text, shown.replace, offer.text) : undefined;
}
