import type { EventPayload } from "../../preload/contract/events.ts";
import type { KeyId } from "../keys/keymap.ts";
import { storeIsEmpty } from "../stores/app.ts";
import { isFiltered } from "../stores/library.ts";
import { leadsOn } from "../stores/results.ts";
import { showDashboard } from "./dashboard.ts";
import { enhanceList, enhanceThese } from "./enhance.ts";
import { exportOpen, openExport } from "./export.ts";
import { listHits, openFind } from "./find.ts";
import { goToHit } from "./hits.ts";
import { showJobs } from "./jobs.ts";
import { askForTag, merge, togglePin, toggleRead } from "./keeping.ts";
import { chosen, deleteConversations, filterBy, undoDelete } from "./library.ts";
import { focusPane, focusSearch, goPane, keepFocus, toggleInsight } from "./panes.ts";
import type { Parley } from "./parley.ts";
import { showPeople } from "./people.ts";
import { goToResult } from "./results.ts";
import { askToDeleteEverything, askToEmptyTrash, showTrash } from "./trash.ts";
import { askToSaveView, copyLink, isSomeView, shownView } from "./views.ts";
import { backUp, seedSamples, trySamples } from "./work.ts";

/** What it is called stands with the page's other words, under its id. */
export interface Command {
  /** Its row in the table of keys, if it has one. */
  key?: KeyId;
  /** Left out of the palette where it would make no sense, as the palette's own command. */
  hidden?: boolean;
  enabled?(parley: Parley): boolean;
  run(parley: Parley): void;
}

const reading = ({ stores }: Parley) => stores.reader.getState().conversationId !== undefined;
const hasMessages = ({ stores }: Parley) => !storeIsEmpty(stores.app.getState());

const isLookingFor = ({ stores }: Parley) => stores.find.getState().positions.length > 0;

const hasResult = ({ stores }: Parley, step: 1 | -1) => leadsOn(stores.search.getState(), step);

const anyChosen = (parley: Parley) => chosen(parley).length > 0;

const commands = {
  palette: { key: "palette", hidden: true, run: ({ stores }) => stores.ui.getState().show("palette") },
  search: { key: "search", run: searchEverywhere },
  find: { key: "find", enabled: reading, run: openFind },
  findNext: { key: "findNext", enabled: isLookingFor, run: (parley) => goToHit(parley, 1) },
  findPrevious: { key: "findPrevious", enabled: isLookingFor, run: (parley) => goToHit(parley, -1) },
  searchHere: { enabled: reading, run: listHits },
  resultNext: { key: "resultNext", enabled: (parley) => hasResult(parley, 1), run: (parley) => followResult(parley, 1) },
  resultPrevious: {
    key: "resultPrevious",
    enabled: (parley) => hasResult(parley, -1),
    run: (parley) => followResult(parley, -1),
  },
  jumpToDate: {
    key: "jumpToDate",
    enabled: reading,
    run: ({ stores }) => stores.ui.getState().show("date"),
  },
  unread: {
    key: "unread",
    enabled: ({ stores }) => stores.reader.getState().newFrom !== undefined,
    run: ({ stores }) => {
      const { newFrom, jumpTo } = stores.reader.getState();
      if (newFrom !== undefined) jumpTo(newFrom);
    },
  },
  moods: {
    enabled: reading,
    run: ({ stores }) => {
      const { settings, change } = stores.settings.getState();
      change({ moods: !settings.moods });
    },
  },
  notes: { run: ({ stores }) => stores.ui.getState().show("notes") },
  import: { key: "import", run: ({ stores }) => stores.ui.getState().show("import") },
  export: { key: "export", enabled: hasMessages, run: openExport },
  exportOpen: { enabled: reading, run: exportOpen },
  enhance: { key: "enhance", enabled: anyChosen, run: (parley) => enhanceThese(parley) },
  enhanceList: { enabled: hasMessages, run: enhanceList },
  jobs: { enabled: hasMessages, run: showJobs },
  lab: { run: ({ stores }) => stores.ui.getState().show("lab") },
  all: { run: showAll },
  allPeople: { run: showPeople },
  dashboard: { key: "dashboard", enabled: hasMessages, run: (parley) => showDashboard(parley) },
  worklist: { enabled: hasMessages, run: (parley) => showDashboard(parley, "worklist") },
  clearFilters: {
    enabled: ({ stores }) => isFiltered(stores.library.getState()),
    run: (parley) => filterBy(parley, {}),
  },
  saveView: { enabled: isSomeView, run: askToSaveView },
  copyView: { enabled: isSomeView, run: (parley) => void copyLink(parley, shownView(parley)) },
  newest: { run: ({ stores }) => void stores.library.getState().setSort("newest") },
  oldest: { run: ({ stores }) => void stores.library.getState().setSort("oldest") },
  longest: { run: ({ stores }) => void stores.library.getState().setSort("longest") },
  people: { run: ({ stores }) => void stores.library.getState().setSort("people") },
  negative: { run: ({ stores }) => void stores.library.getState().setSort("negative") },
  tag: { key: "tag", enabled: anyChosen, run: (parley) => askForTag(parley) },
  pin: { key: "pin", enabled: anyChosen, run: (parley) => void togglePin(parley) },
  markRead: { key: "markRead", enabled: anyChosen, run: (parley) => void toggleRead(parley) },
  merge: { enabled: (parley) => chosen(parley).length > 1, run: (parley) => void merge(parley, chosen(parley)) },
  delete: {
    key: "delete",
    enabled: anyChosen,
    run: (parley) => void deleteConversations(parley, chosen(parley)),
  },
  trash: { run: showTrash },
  emptyTrash: { enabled: ({ stores }) => stores.library.getState().trashed > 0, run: askToEmptyTrash },
  deleteAll: { enabled: hasMessages, run: askToDeleteEverything },
  undo: { key: "undo", run: (parley) => void undoDelete(parley) },
  toggleInsight: { key: "toggleInsight", run: toggleInsight },
  paneAfter: { key: "paneAfter", run: () => goPane(1) },
  paneBefore: { key: "paneBefore", run: () => goPane(-1) },
  themeLight: { run: ({ stores }) => stores.settings.getState().change({ theme: "light" }) },
  themeDark: { run: ({ stores }) => stores.settings.getState().change({ theme: "dark" }) },
  themeSystem: { run: ({ stores }) => stores.settings.getState().change({ theme: "system" }) },
  english: { run: ({ stores }) => stores.settings.getState().change({ language: "en" }) },
  german: { run: ({ stores }) => stores.settings.getState().change({ language: "de" }) },
  systemLanguage: { run: ({ stores }) => stores.settings.getState().change({ language: "system" }) },
  backup: { run: (parley) => void backUp(parley) },
  trySamples: { run: (parley) => void trySamples(parley) },
  seed: { run: (parley) => void seedSamples(parley) },
  notices: { key: "notices", run: ({ stores }) => stores.ui.getState().show("notices") },
  settings: { key: "settings", run: ({ stores }) => stores.ui.getState().show("settings") },
  help: { key: "help", run: ({ stores }) => stores.ui.getState().show("help") },
} satisfies Record<string, Command>;

export type CommandId = keyof typeof commands;
export const commandIds = Object.keys(commands).filter((id): id is CommandId => id in commands);

export function command(id: CommandId): Command {
  return commands[id];
}

export const actionCommands: Record<EventPayload<"action">["action"], CommandId> = {
  palette: "palette",
  search: "search",
  help: "help",
  settings: "settings",
  notices: "notices",
  jobs: "jobs",
  toggleInsight: "toggleInsight",
  seed: "trySamples",
  import: "import",
};

export function runCommand(parley: Parley, id: CommandId): void {
  const { enabled, run } = command(id);
  if (enabled === undefined || enabled(parley)) run(parley);
}

function followResult(parley: Parley, step: 1 | -1): void {
  void keepFocus("reader", () => goToResult(parley, step));
}

function searchEverywhere({ stores }: Parley): void {
  const { scope, setScope } = stores.search.getState();
  if (scope) setScope(undefined);
  focusSearch();
}

function showAll(parley: Parley): void {
  parley.stores.search.getState().clear();
  filterBy(parley, {});
  focusPane("list");
}
