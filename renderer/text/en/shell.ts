export const words = {
  libraryWidth: "Width of the library",
  listWidth: "Width of the list",
  insightWidth: "Width of the facts",
  search: "Search",
  conversations: "Conversations",
};
