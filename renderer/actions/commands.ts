import type { EventPayload } from "../../preload/contract/events.ts";
import type { KeyId } from "../keys/keymap.ts";
import { isFiltered } from "../stores/library.ts";
import { chosen, deleteConversations, filterBy, undoDelete } from "./library.ts";
import { focusPane, focusSearch, goPane, toggleInsight } from "./panes.ts";
import type { Parley } from "./parley.ts";
import { backUp, seedSamples, trySamples } from "./work.ts";

export interface Command {
  label: string;
  /** Its row in the table of keys, if it has one. */
  key?: KeyId;
  /** Left out of the palette where it would make no sense, as the palette's own command. */
  hidden?: boolean;
  enabled?(parley: Parley): boolean;
  run(parley: Parley): void;
}

const reading = ({ stores }: Parley) => stores.reader.getState().conversationId !== undefined;

const commands = {
  palette: { label: "Commands", key: "palette", hidden: true, run: ({ stores }) => stores.ui.getState().show("palette") },
  search: { label: "Search all messages", key: "search", run: searchEverywhere },
  find: { label: "Search in this conversation", key: "find", enabled: reading, run: searchHere },
  jumpToDate: {
    label: "Jump to a date",
    key: "jumpToDate",
    enabled: reading,
    run: ({ stores }) => stores.ui.getState().show("date"),
  },
  import: { label: "Import…", key: "import", run: ({ stores }) => stores.ui.getState().show("import") },
  all: { label: "Show all conversations", run: showAll },
  clearFilters: {
    label: "Clear the filters",
    enabled: ({ stores }) => isFiltered(stores.library.getState()),
    run: (parley) => filterBy(parley, {}),
  },
  newest: { label: "Sort conversations: newest first", run: ({ stores }) => void stores.library.getState().setSort("newest") },
  oldest: { label: "Sort conversations: oldest first", run: ({ stores }) => void stores.library.getState().setSort("oldest") },
  longest: { label: "Sort conversations: longest first", run: ({ stores }) => void stores.library.getState().setSort("longest") },
  delete: {
    label: "Delete the picked or open conversations",
    key: "delete",
    enabled: (parley) => chosen(parley).length > 0,
    run: (parley) => void deleteConversations(parley, chosen(parley)),
  },
  undo: { label: "Undo the last deletion", key: "undo", run: (parley) => void undoDelete(parley) },
  toggleInsight: { label: "Show or hide the facts pane", key: "toggleInsight", run: toggleInsight },
  paneAfter: { label: "Go to the next pane", key: "paneAfter", run: () => goPane(1) },
  paneBefore: { label: "Go to the pane before", key: "paneBefore", run: () => goPane(-1) },
  themeLight: { label: "Theme: light", run: ({ stores }) => stores.settings.getState().change({ theme: "light" }) },
  themeDark: { label: "Theme: dark", run: ({ stores }) => stores.settings.getState().change({ theme: "dark" }) },
  themeSystem: { label: "Theme: like the system", run: ({ stores }) => stores.settings.getState().change({ theme: "system" }) },
  backup: { label: "Back up now", run: (parley) => void backUp(parley) },
  trySamples: { label: "Try sample data", run: (parley) => void trySamples(parley) },
  seed: { label: "Add made-up conversations", run: (parley) => void seedSamples(parley) },
  notices: { label: "Show notices", key: "notices", run: ({ stores }) => stores.ui.getState().show("notices") },
  settings: { label: "Settings", key: "settings", run: ({ stores }) => stores.ui.getState().show("settings") },
  help: { label: "Keys", key: "help", run: ({ stores }) => stores.ui.getState().show("help") },
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
  toggleInsight: "toggleInsight",
  seed: "trySamples",
  import: "import",
};

export function runCommand(parley: Parley, id: CommandId): void {
  const { enabled, run } = command(id);
  if (enabled === undefined || enabled(parley)) run(parley);
}

function searchEverywhere({ stores }: Parley): void {
  const { scope, setScope } = stores.search.getState();
  if (scope) setScope(undefined);
  focusSearch();
}

function searchHere({ stores }: Parley): void {
  const { details } = stores.reader.getState();
  if (!details) return;
  const { id, title } = details.conversation;
  if (stores.search.getState().scope?.conversationId !== id) stores.search.getState().setScope({ conversationId: id, title });
  focusSearch();
}

function showAll(parley: Parley): void {
  parley.stores.search.getState().clear();
  filterBy(parley, {});
  focusPane("list");
}
