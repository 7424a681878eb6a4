// The one table of keys. The keyboard handler, the palette and the help sheet all read it.

export interface KeyEntry {
  /** Any of these; `Mod` is Cmd on a Mac and Ctrl elsewhere. */
  keys: readonly string[];
  label: string;
  group: "Everywhere" | "Lists" | "Reading";
}

export const keymap = {
  palette: { keys: ["Mod+K"], label: "Open the command palette", group: "Everywhere" },
  import: { keys: ["Mod+O"], label: "Import files, folders or text", group: "Everywhere" },
  search: { keys: ["/"], label: "Search all messages", group: "Everywhere" },
  help: { keys: ["?"], label: "Show the keys", group: "Everywhere" },
  settings: { keys: ["Mod+,"], label: "Open settings", group: "Everywhere" },
  notices: { keys: ["N"], label: "Show notices", group: "Everywhere" },
  toggleInsight: { keys: ["Mod+B"], label: "Show or hide the facts pane", group: "Everywhere" },
  paneAfter: { keys: ["]"], label: "Go to the next pane", group: "Everywhere" },
  paneBefore: { keys: ["["], label: "Go to the pane before", group: "Everywhere" },
  undo: { keys: ["Mod+Z"], label: "Undo the last deletion", group: "Everywhere" },
  escape: { keys: ["Escape"], label: "Close, clear or step back", group: "Everywhere" },
  next: { keys: ["J", "ArrowDown"], label: "Next in the list", group: "Lists" },
  previous: { keys: ["K", "ArrowUp"], label: "Previous in the list", group: "Lists" },
  open: { keys: ["Enter"], label: "Open", group: "Lists" },
  pick: { keys: ["X"], label: "Pick for an action on several", group: "Lists" },
  delete: { keys: ["Delete"], label: "Delete what is picked or active", group: "Lists" },
  find: { keys: ["Mod+F"], label: "Search in this conversation", group: "Reading" },
  jumpToDate: { keys: ["G"], label: "Jump to a date", group: "Reading" },
  readerStart: { keys: ["Home"], label: "First message", group: "Reading" },
  readerEnd: { keys: ["End"], label: "Last message", group: "Reading" },
  pageUp: { keys: ["PageUp"], label: "A page up", group: "Reading" },
  pageDown: { keys: ["PageDown", "Space"], label: "A page down", group: "Reading" },
} as const satisfies Record<string, KeyEntry>;

export type KeyId = keyof typeof keymap;
export const keyIds = Object.keys(keymap).filter((id): id is KeyId => id in keymap);
