import { createStore } from "zustand/vanilla";
import type { RequestOutput } from "../../preload/contract/requests.ts";
import type { Span } from "../../preload/contract/values.ts";
import type { Ask } from "../client/client.ts";
import { kept } from "./kept.ts";

export type Details = RequestOutput<"conversations.get">;

/** A row and how many pixels below the top edge of the view it begins. */
export interface Anchor {
  position: number;
  offset: number;
}

/** Where the reader should go. A new object each time, so that going to the same place twice is two jumps. */
export interface Jump extends Anchor {
  /** Whether the row should come to stand in the middle, where it can be seen in its surroundings. */
  centred: boolean;
}

/** Where a conversation is opened, and what of the message there is to be told apart. */
interface Place {
  position: number;
  messageId: number | undefined;
  proofs?: readonly Span[];
}

/** A note that is being written. It names the note that it changes, if it is not a new one. */
interface Draft {
  messageId: number;
  noteId: number | undefined;
  /** What the note said before. */
  before: string;
  text: string;
}

export interface ReaderState {
  conversationId: number | undefined;
  details: Details | undefined;
  /** How many messages the library last said there are; a new object each time that it was asked. */
  told: { messages: number } | undefined;
  problem: string | undefined;
  jump: Jump | undefined;
  highlighted: number | undefined;
  /** What of the highlighted message proves the claim that led there. */
  proofs: readonly Span[];
  /** Where the row stands that should be seen, if it is not named by its message. */
  litAt: number | undefined;
  /** The position that is in sight now. */
  here(): number;
  /** The first message that had not been read when the conversation was opened, if some had been. */
  newFrom: number | undefined;
  draft: Draft | undefined;
  /** Positions of the messages that something should be done with. */
  picked: ReadonlySet<number>;
  /** Threads that are unfolded, by the message that began them. */
  openThreads: ReadonlySet<number>;
  /** Where the person was in each conversation of this session. */
  places: ReadonlyMap<number, Anchor>;
  open(conversationId: number, at?: Place): Promise<void>;
  reload(): Promise<void>;
  close(): void;
  jumpTo(position: number, messageId?: number): void;
  watch(here: () => number): void;
  /** Goes to the first message that is not older. Answers what went wrong, if anything did. */
  jumpToTime(time: number): Promise<string | undefined>;
  remember(conversationId: number, anchor: Anchor): void;
  clearHighlight(): void;
  /** Begins, goes on with or ends writing a note. */
  write(draft: (Pick<Draft, "messageId"> & Partial<Draft>) | undefined): void;
  pick(positions: ReadonlySet<number>): void;
  /** Unfolds a thread, or folds it again. */
  toggleThread(id: number): void;
  reset(): void;
}

const none: readonly Span[] = [];

const initial = {
  conversationId: undefined,
  details: undefined,
  told: undefined,
  problem: undefined,
  jump: undefined,
  highlighted: undefined,
  proofs: none,
  litAt: undefined,
  here: () => 0,
  newFrom: undefined,
  draft: undefined,
  picked: new Set<number>(),
  openThreads: new Set<number>(),
  places: new Map<number, Anchor>(),
};

/** What goes with the conversation that was open. */
const unread = {
  details: undefined,
  told: undefined,
  problem: undefined,
  here: initial.here,
  newFrom: undefined,
  draft: undefined,
  picked: initial.picked,
  openThreads: initial.openThreads,
};

/** Nothing is to be seen more than the rest. */
const dark = { highlighted: undefined, proofs: none, litAt: undefined };

function firstUnread({ conversation: { readUntil, messages } }: Details): number | undefined {
  return readUntil > 0 && readUntil < messages ? readUntil : undefined;
}

export function createReader(ask: Ask) {
  return createStore<ReaderState>()((set, get) => ({
    ...initial,
    async open(conversationId, at) {
      const { conversationId: before, places } = get();
      if (before === conversationId && !at) return;
      const kept = places.get(conversationId) ?? { position: 0, offset: 0 };
      const jump = at ? { position: at.position, offset: 0, centred: true } : { ...kept, centred: false };
      const changed = before !== conversationId;
      set({
        conversationId,
        jump,
        highlighted: at?.messageId,
        proofs: at?.proofs ?? none,
        litAt: undefined,
        ...(changed ? unread : {}),
      });
      if (changed) await get().reload();
    },
    async reload() {
      const { conversationId } = get();
      if (conversationId === undefined) return;
      const reply = await ask("conversations.get", { id: conversationId });
      if (get().conversationId !== conversationId) return;
      if (!reply.ok) return set({ details: undefined, problem: reply.message });
      // what is read from now on does not move the line under which it was new
      const { details: before, newFrom } = get();
      set({
        details: kept(before, reply.value),
        told: { messages: reply.value.conversation.messages },
        problem: undefined,
        newFrom: before === undefined ? firstUnread(reply.value) : newFrom,
      });
    },
    close: () => set({ ...unread, conversationId: undefined, jump: undefined, ...dark }),
    watch: (here) => set({ here }),
    jumpTo: (position, messageId) =>
      set({
        jump: { position, offset: 0, centred: true },
        highlighted: messageId,
        proofs: none,
        litAt: messageId === undefined ? position : undefined,
      }),
    async jumpToTime(time) {
      const { conversationId } = get();
      if (conversationId === undefined) return undefined;
      const reply = await ask("messages.page", { conversationId, at: { time }, limit: 1 });
      if (get().conversationId !== conversationId) return undefined;
      if (!reply.ok) return reply.message;
      const { target, total } = reply.value;
      set({
        jump: { position: Math.max(0, Math.min(target, total - 1)), offset: 0, centred: false },
        ...dark,
      });
      return undefined;
    },
    remember(conversationId, anchor) {
      const places = new Map(get().places);
      places.set(conversationId, anchor);
      set({ places });
    },
    clearHighlight: () => set(dark),
    write: (draft) => set({ draft: draft && { noteId: undefined, before: draft.text ?? "", text: "", ...draft } }),
    pick: (picked) => set({ picked }),
    toggleThread(id) {
      const openThreads = new Set(get().openThreads);
      if (!openThreads.delete(id)) openThreads.add(id);
      set({ openThreads });
    },
    reset: () => set(initial),
  }));
}
