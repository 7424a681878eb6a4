// The one table of keys. The keyboard handler, the palette and the help sheet all read it.

export interface KeyEntry {
  /** Any of these; `Mod` is Cmd on a Mac and Ctrl elsewhere, `Shift` stands after it. */
  keys: readonly string[];
  group: "everywhere" | "lists" | "reading" | "message";
}

export const keymap = {
  palette: { keys: ["Mod+K"], group: "everywhere" },
  import: { keys: ["Mod+O"], group: "everywhere" },
  export: { keys: ["Mod+Shift+E"], group: "everywhere" },
  search: { keys: ["/"], group: "everywhere" },
  help: { keys: ["?"], group: "everywhere" },
  settings: { keys: ["Mod+,"], group: "everywhere" },
  notices: { keys: ["N"], group: "everywhere" },
  dashboard: { keys: ["Mod+D"], group: "everywhere" },
  toggleInsight: { keys: ["Mod+B"], group: "everywhere" },
  paneAfter: { keys: ["]"], group: "everywhere" },
  paneBefore: { keys: ["["], group: "everywhere" },
  undo: { keys: ["Mod+Z"], group: "everywhere" },
  escape: { keys: ["Escape"], group: "everywhere" },
  next: { keys: ["J", "ArrowDown"], group: "lists" },
  previous: { keys: ["K", "ArrowUp"], group: "lists" },
  open: { keys: ["Enter"], group: "lists" },
  pick: { keys: ["X"], group: "lists" },
  tag: { keys: ["T"], group: "lists" },
  pin: { keys: ["P"], group: "lists" },
  markRead: { keys: ["M"], group: "lists" },
  enhance: { keys: ["E"], group: "lists" },
  delete: { keys: ["Delete"], group: "lists" },
  find: { keys: ["Mod+F"], group: "reading" },
  findNext: { keys: ["F3"], group: "reading" },
  findPrevious: { keys: ["Shift+F3"], group: "reading" },
  resultNext: { keys: ["Shift+J"], group: "reading" },
  resultPrevious: { keys: ["Shift+K"], group: "reading" },
  jumpToDate: { keys: ["G"], group: "reading" },
  unread: { keys: ["U"], group: "reading" },
  readerStart: { keys: ["Home"], group: "reading" },
  readerEnd: { keys: ["End"], group: "reading" },
  pageUp: { keys: ["PageUp"], group: "reading" },
  pageDown: { keys: ["PageDown", "Space"], group: "reading" },
  messageFocus: { keys: ["Enter"], group: "message" },
  messageBefore: { keys: ["ArrowUp"], group: "message" },
  messageAfter: { keys: ["ArrowDown"], group: "message" },
  messagePick: { keys: ["X"], group: "message" },
  messagePickMore: { keys: ["Shift+ArrowUp", "Shift+ArrowDown"], group: "message" },
  bookmark: { keys: ["B"], group: "message" },
  note: { keys: ["N"], group: "message" },
  copy: { keys: ["Mod+C"], group: "message" },
} as const satisfies Record<string, KeyEntry>;

export type KeyId = keyof typeof keymap;
export const keyIds = Object.keys(keymap).filter((id): id is KeyId => id in keymap);
