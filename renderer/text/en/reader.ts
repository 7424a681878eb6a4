import { counted, number } from "../../format/numbers.ts";

export const words = {
  conversation: "Conversation",
  cannotBeShown: "This conversation cannot be shown",
  pickOne: "Pick a conversation to read",
  howToPick: "With J and K you move through the list, with Enter you open.",
  searchHere: "Search in this conversation",
  showFacts: "Show the facts",
  hideFacts: "Hide the facts",
  noMessages: "No messages",
  cameWithout: "This conversation came without any messages.",

  messagesOf: (title: string) => `Messages of ${title}`,
  messages: "Messages",
  tryAgain: "Try again",
  loading: "Loading",
  unknown: "Unknown",
  showLess: "Show less",
  showAll: (characters: number) => `Show all ${counted(characters, "character")}`,
  attachments: "Attachments",
  edited: "edited",
  editedAt: (time: string) => `Edited ${time}`,
  place: "Place in the conversation",
  placeOf: (position: number, total: number) => `Message ${number(position)} of ${number(total)}`,

  jumpToDate: "Jump to date",
  day: "Day",
  go: "Go",
  fromTo: (from: string, to: string) => `From ${from} to ${to}`,
};
