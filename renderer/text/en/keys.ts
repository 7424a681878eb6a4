/** What is written on a key, where it is not what the key is called. */
const caps: Record<string, string> = { Mod: "Ctrl", Escape: "Esc", PageUp: "Page up", PageDown: "Page down" };

export const words = {
  title: "Keys",
  groups: { everywhere: "Everywhere", lists: "Lists", reading: "Reading" },
  labels: {
    palette: "Open the command palette",
    import: "Import files, folders or text",
    export: "Export conversations or what was found",
    search: "Search all messages",
    help: "Show the keys",
    settings: "Open settings",
    notices: "Show notices",
    toggleInsight: "Show or hide the facts pane",
    paneAfter: "Go to the next pane",
    paneBefore: "Go to the pane before",
    undo: "Undo the last deletion",
    escape: "Close, clear or step back",
    next: "Next in the list",
    previous: "Previous in the list",
    open: "Open",
    pick: "Pick for an action on several",
    delete: "Delete what is picked or active",
    find: "Search in this conversation",
    jumpToDate: "Jump to a date",
    readerStart: "First message",
    readerEnd: "Last message",
    pageUp: "A page up",
    pageDown: "A page down",
  },
  caps,
};
