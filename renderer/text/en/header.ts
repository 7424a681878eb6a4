export const words = {
  import: "Import…",
  export: "Export…",
  settings: "Settings",
  searchAll: "Search all messages",
  searchIn: (title: string) => `Search in ${title}`,
  searchHere: "Search in this conversation",
  scope: "the search's conversation",
  clear: "Clear the search",
  suggestions: "Suggestions",
  forget: (text: string) => `Forget the search “${text}”`,
  howToForget: "Del forgets the chosen one",
  forgetAll: "Forget all searches",
};
