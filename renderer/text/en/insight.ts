import { number } from "../../format/numbers.ts";

export const words = {
  about: "About this conversation",
  title: "Facts",
  hide: "Hide the facts",
  firstMessage: "First message",
  lastMessage: "Last message",
  messages: "Messages",
  people: "People",
  source: "Source",
  platform: "Platform",
  unknown: "unknown",
  allWith: (name: string) => `Show all conversations with ${name}`,
  showMore: (all: number) => `Show more of ${number(all)}`,
};
