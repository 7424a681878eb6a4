import { counted } from "../../format/numbers.ts";

export const words = {
  title: "Export",
  what: "What goes out",
  scope: {
    open: (title: string, _filtered: boolean) => title,
    picked: (title: string, _filtered: boolean) => (title === "" ? "The picked conversations" : `Picked: ${title}`),
    found: (title: string, _filtered: boolean) => `Messages found for “${title}”`,
    list: (_title: string, filtered: boolean): string => (filtered ? "The list as it is filtered" : "All conversations"),
  },
  /** What a file is called that has no title to be called after. */
  fileOf: {
    open: "Conversation",
    picked: "Picked conversations",
    found: "Search result",
    list: "Conversations",
  },
  counting: "Counting…",
  matching: (messages: number, conversations: string) => `${counted(messages, "message")} in ${conversations}`,
  atLeast: (amount: string) => `at least ${amount}`,
  nothing: "There is nothing to export yet.",

  format: "Format",
  formats: {
    csv: { name: "CSV", about: "A table for Excel and other spreadsheets." },
    json: { name: "JSON", about: "For programs: one file with everything in its place." },
    jsonl: { name: "JSONL", about: "Parley's own format, to take chats to another Parley." },
    markdown: { name: "Markdown", about: "Plain text for notes, wikis and language models." },
    html: { name: "Web page", about: "To read in any browser, and to pass on." },
    pdf: { name: "PDF", about: "To print, to file, or to hand in." },
  },
  withSummaries: "With summaries",
  noSummaries: "This format holds what was said; an import makes its own summaries.",
  bom: "With a mark by which Excel reads accents rightly (BOM)",
  cancel: "Cancel",
  export: "Export",

  exporting: (name: string) => `Exporting “${name}”`,
  choosingPlace: "Where shall it go?",
  meanwhile: "The file has its name when all of it is there. If you cancel, nothing is left behind.",
  stopping: "Stopping…",
  inBackground: "Go on in the background",
  exported: (name: string) => `Exported “${name}”`,
  notExported: "Not exported",
  stopped: "Stopped. No file was written; the conversations stay as they are.",
};
