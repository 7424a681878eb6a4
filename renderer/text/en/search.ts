import { counted } from "../../format/numbers.ts";

export const words = {
  newest: "Newest",
  bestMatch: "Best match",
  matches: (count: number) => counted(count, "match", "matches"),
  matchesSoFar: (count: number) => `${counted(count, "match", "matches")} so far`,
  searching: "Searching",
  group: "Group by conversation",
  order: "Order",
  results: "Search results",
  failed: "The search did not work",
  tryAgain: "Try again",
  nothing: (text: string) => `Nothing found for “${text}”`,
  searchAll: "Search all conversations",
  howToSearch:
    "All words must be in one message. Put words in quotes to find them side by side, or end one with * to find what begins like it.",
  unknown: "Unknown",
};
