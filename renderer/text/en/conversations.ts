import { number } from "../../format/numbers.ts";

export const words = {
  title: "Conversations",
  filtered: "Filtered",
  sort: "Sort",
  sorts: {
    newest: { label: "Newest", long: "Newest first" },
    oldest: { label: "Oldest", long: "Oldest first" },
    longest: { label: "Longest", long: "Longest first" },
    people: { label: "Most people", long: "Most people first" },
    negative: { label: "Most negative", long: "Most negative first" },
    match: { label: "Best match", long: "Best match first" },
  },
  picked: (count: number) => `${number(count)} picked`,
  clear: "Clear",
  enhance: "Enhance…",
  enhanceAll: "Enhance what is listed here…",
  delete: "Delete",
  none: "No conversations",
  noneMatch: "Nothing matches these filters",
  noneHasAll: "No conversation has all of what is chosen above.",
  showAll: "Show all conversations",

  filterByDate: "Filter by date",
  from: "From",
  to: "To",
  turned: "The first day lies after the last one.",
  show: "Show",
};
