const things = { source: "source", person: "person", tag: "tag" };

export const words = {
  title: "Saved",
  save: "Save this view…",
  name: "Name",
  keep: "Save",
  rename: "Rename…",
  renameTitle: "Rename the view",
  remove: "Remove",
  copy: "Copy a link",
  things,
  missing: (what: readonly string[]) => `No longer here: ${what.join(", ")}`,
  saved: (name: string) => `Saved the view “${name}”`,
  notSaved: "The view was not saved",
  removed: (name: string) => `Removed the view “${name}”`,
  notRemoved: "The view was not removed",
  copied: "Copied a link to the view",
  notCopied: "The link could not be copied",
};
