import { createStore } from "zustand/vanilla";
import type { FileReport } from "../../preload/contract/import.ts";
import type { RequestInput, RequestOutput } from "../../preload/contract/requests.ts";
import type { Ticket } from "../../preload/contract/tickets.ts";
import type { ParticipantKind } from "../../preload/contract/values.ts";
import type { Ask } from "../client/client.ts";
import { type EntryState, isTaken, meIn, type OwnChoices, ownZone } from "./importEntry.ts";
import { Newest } from "./newest.ts";
import { createPreviews } from "./previews.ts";

type Looked = RequestOutput<"import.look">;
export interface ImportState {
  step: "idle" | "bringing" | "looking" | "choosing" | "importing" | "report";
  /** Bytes on their way to Parley. */
  sent: { done: number; total: number } | undefined;
  problem: string | undefined;
  tickets: Ticket[];
  entries: EntryState[];
  left: Looked["left"];
  formats: Looked["formats"];
  /** The entry that is looked at; undefined shows what was left out. */
  shown: string | undefined;
  /** Who the person at this computer is called, and what others are, by the names in the files. */
  me: string[];
  roles: Record<string, ParticipantKind>;
  keepMedia: boolean;
  /** Id of the running import. */
  request: string | undefined;
  /** What was said of an import: the one that has just ended, or an earlier one that is looked up. */
  report: { files: FileReport[]; left: Looked["left"]; seconds: number | undefined; isNew: boolean } | undefined;
  /** Sources of the report that were taken out again. */
  undone: number[];
  bringing(): void;
  setSent(done: number, total: number): void;
  /** Everything stands as it was. */
  broughtNothing(problem: string | undefined): void;
  /** Looks at these and at what was brought before; false when they could not be looked at. */
  look(tickets: readonly Ticket[]): Promise<boolean>;
  show(key: string | undefined): void;
  choose(key: string, part: OwnChoices): void;
  leaveOut(key: string, isOut: boolean): void;
  setMe(key: string, name: string | undefined): void;
  setRole(name: string, kind: ParticipantKind): void;
  setKeepMedia(keep: boolean): void;
  importing(request: string): void;
  /** The import did not happen; everything stands as it was chosen. */
  failed(problem: string): void;
  showReport(report: NonNullable<ImportState["report"]>): void;
  noteUndone(sourceId: number): void;
  reset(): void;
}

const initial = {
  step: "idle" as const,
  sent: undefined,
  problem: undefined,
  tickets: [],
  entries: [],
  left: [],
  formats: [],
  shown: undefined,
  me: [],
  roles: {},
  keepMedia: true,
  request: undefined,
  report: undefined,
  undone: [],
};

const fresh = {
  choices: {},
  isOut: false,
  version: 0,
  preview: undefined,
  previewOf: -1,
  wholeOf: -1,
  failure: undefined,
  readings: undefined,
};

export function createImport(ask: Ask) {
  const looking = new Newest();
  return createStore<ImportState>()((set, get) => {
    const change = (key: string, part: (state: EntryState) => Partial<EntryState>) =>
      set({ entries: get().entries.map((each) => (each.entry.key === key ? { ...each, ...part(each) } : each)) });
    const previews = createPreviews(ask, get, change);

    return {
      ...initial,
      bringing: () => set({ step: "bringing", problem: undefined, sent: undefined }),
      setSent: (done, total) => set({ sent: { done, total } }),
      broughtNothing: (problem) => set({ step: get().entries.length > 0 ? "choosing" : "idle", problem, sent: undefined }),
      async look(more) {
        const signal = looking.begin();
        const tickets = [...get().tickets, ...more];
        set({ step: "looking", problem: undefined, sent: undefined });
        const reply = await ask("import.look", { files: tickets.map(({ ticket }) => ({ ticket })) }, { signal });
        if (signal.aborted) return false;
        if (!reply.ok) {
          get().broughtNothing(reply.message);
          return false;
        }
        const before = new Map(get().entries.map((each) => [each.entry.key, each]));
        const entries = reply.value.entries.map((entry) => ({ ...fresh, ...before.get(entry.key), entry }));
        const { shown } = get();
        const first = entries.find(({ entry }) => entry.problem === null) ?? entries[0];
        set({
          step: "choosing",
          tickets,
          entries,
          left: reply.value.left,
          formats: reply.value.formats,
          shown: entries.some(({ entry }) => entry.key === shown) ? shown : first?.entry.key,
        });
        void previews.run();
        return true;
      },
      show(shown) {
        set({ shown });
        previews.prefer();
      },
      choose(key, part) {
        change(key, ({ choices, version }) => ({ choices: { ...choices, ...part }, version: version + 1, failure: undefined }));
        previews.prefer();
      },
      leaveOut(key, isOut) {
        change(key, () => ({ isOut }));
        previews.prefer();
      },
      setMe(key, name) {
        const people = get().entries.find(({ entry }) => entry.key === key)?.preview?.people ?? [];
        const others = get().me.filter((each) => !people.some((person) => person.name === each));
        set({ me: name === undefined ? others : [...others, name] });
      },
      setRole: (name, kind) => set({ roles: { ...get().roles, [name]: kind } }),
      setKeepMedia: (keepMedia) => set({ keepMedia }),
      importing(request) {
        previews.stop();
        set({ step: "importing", request, problem: undefined });
      },
      failed(problem) {
        set({ step: "choosing", request: undefined, problem });
        void previews.run();
      },
      showReport(report) {
        previews.stop();
        set({ ...initial, step: "report", formats: get().formats, report });
      },
      noteUndone: (sourceId) => set({ undone: [...get().undone, sourceId] }),
      reset() {
        looking.stop();
        previews.stop();
        set(initial);
      },
    };
  });
}

/** The import that was chosen. */
export function importInput(state: ImportState): RequestInput<"import.files"> {
  const { tickets, entries, me, roles, keepMedia } = state;
  const last = me.at(-1);
  const chosen = entries.map((each) => {
    const mine = me.length > 0 ? meIn(me, each) : undefined;
    return [each.entry.key, isTaken(each) ? { ...each.choices, ...(mine === undefined ? {} : { me: mine }) } : null] as const;
  });
  return {
    files: tickets.map(({ ticket }) => ({ ticket })),
    defaults: { timezone: ownZone(), roles, ...(last === undefined ? {} : { me: last }) },
    entries: Object.fromEntries(chosen.filter(([, choices]) => choices === null || Object.keys(choices).length > 0)),
    keepMedia,
  };
}
