import { counted, decimal } from "../../format/numbers.ts";

/** What the core counts in, by its own word for it. */
const units: Record<string, string> = {
  messages: "messages",
  pages: "pages",
  "messages to the search index": "messages to the search index",
};

export const words = {
  units,
  messages: (count: number) => counted(count, "message"),
  conversations: (count: number) => counted(count, "conversation"),
  people: (count: number) => counted(count, "person", "people"),
  files: (count: number) => counted(count, "file"),
  lines: (count: number) => counted(count, "line"),
  of: (done: string, total: string) => `${done} of ${total}`,
  perSecond: (rate: string) => `${rate} a second`,
  fewSeconds: "a few seconds",
  aboutSeconds: (seconds: number) => `about ${seconds} s`,
  aboutMinutes: (minutes: number) => `about ${minutes} min`,
  aboutHours: (hours: number) => `about ${decimal(hours)} h`,
  left: (time: string) => `${time} left`,
};
