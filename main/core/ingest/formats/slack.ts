import { entries } from "../json/entries.ts";
import { cutItems } from "../json/items.ts";
import { keysIn } from "../json/keys.ts";
import { stem, Told } from "../json/told.ts";
import type { Format, Head } from "../types.ts";
import { SlackMessages } from "./slack-message.ts";
import { SlackNames } from "./slack-names.ts";

// One file of a Slack export on its own: a channel's day, a plain list of messages.

export const slack: Format = {
  key: "slack",
  title: "Slack export (JSON)",
  platform: "slack",
  sniff: sniffDay,
  read(sink, options) {
    const messages = new SlackMessages(sink, new SlackNames());
    const told = new Told(sink);
    const channel = () => told.tell({ key: "channel", externalId: null, title: stem(options.fileName) });
    return cutItems(
      ["[]"],
      entries(sink, (entry, number) => messages.read(entry, number, channel)),
    );
  },
};

/** How sure it is that a list of messages begins here. */
export function sniffDay(head: Head): number {
  const found = keysIn(head.text);
  if (found === null || found.opens !== "[" || !found.keys.has("ts") || !found.keys.has("text")) return 0;
  return ["user", "bot_id", "subtype"].some((mark) => found.keys.has(mark)) ? 0.95 : 0.3;
}
