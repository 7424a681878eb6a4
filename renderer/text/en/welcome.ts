import { counted } from "../../format/numbers.ts";

export const words = {
  inTrash: (conversations: number) => `${counted(conversations, "conversation")} can be brought back.`,
  title: "Make sense of chat logs",
  lead: "Read, search and understand long conversations, from a handful of messages to millions.",
  trySamples: "Try sample data",
  whatSamplesAre: "The help desk of a made-up company, to look around in. You can delete it like anything else.",
  private: "Private by nature.",
  stays: "What you bring stays on this computer. Parley sends nothing anywhere.",
};
