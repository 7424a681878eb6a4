interface Store {
  title: string;
  kept: string;
}

const damaged: Store = {
  title: "The store is damaged",
  kept: "Parley has not changed the damaged file and does not write to it. The backups below are whole copies that were checked when they were made.",
};
const newer: Store = {
  title: "A newer Parley wrote this store",
  kept: "It was left exactly as it is. Install the newer version to open it, or start this one with another place for its store.",
};
const locked: Store = {
  title: "Another Parley is using the store",
  kept: "Nothing was touched. Go on in the other window, or close it and try again.",
};
const failed: Store = {
  title: "The store could not be opened",
  kept: "Nothing was changed. When what is named above has been put right, try again or start Parley again.",
};
const other: Store = { title: "The store cannot be used", kept: "" };

export const words = {
  store: { damaged, newer, locked, failed, ready: other, checking: other },
  tryAgain: "Try again",
  noBackup: "There is no backup beside the store.",
  backups: "Backups, newest first",
  howToRestore:
    "Close Parley, then run the command of the backup that you want back. What the store holds now is kept beside it.",

  mistake: "The page has made a mistake",
  mistakeIsHarmless:
    "Your conversations are safe: the page only shows them, and it stopped before it could ask for anything wrong.",
  mistakeDetails:
    "Load the page again to go on. If it happens twice, these details help whoever looks into it. They name no conversation.",
  reload: "Load the page again",
  copy: "Copy the details",
  copied: "Copied",

  noSession: "This page is not connected to Parley",
  whyNoSession:
    "Parley is not running, or it was started again since this page was opened. Each start gives its own page the right to come in, so that nothing else on this computer can.",
  whatNow: "Start Parley again and use the page that it opens. You can close this one. Nothing that was stored is gone.",
};
