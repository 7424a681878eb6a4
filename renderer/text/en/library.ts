export const words = {
  title: "Library",
  all: "All conversations",
  sources: "Sources",
  people: "People",
  moreAbout: (name: string) => `More about ${name}`,
  report: "Import report",
  undo: "Undo import",
};
