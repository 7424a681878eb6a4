export const words = {
  title: "Commands",
  find: "Find a command or a conversation",
  all: "Commands and conversations",
  nothing: "Nothing by that name.",
  commands: "Commands",
  conversations: "Conversations",
};
