import { entries } from "../json/entries.ts";
import { beginning } from "../json/held.ts";
import { cutItems } from "../json/items.ts";
import { keysIn } from "../json/keys.ts";
import { stem, Told } from "../json/told.ts";
import { idOf, isLoose, type Loose, listOf, parsed, wordsOf } from "../json/values.ts";
import type { Format, Sink, TextReader } from "../types.ts";
import { SlackMessages } from "./slack-message.ts";
import { SlackNames } from "./slack-names.ts";

// What slackdump writes of one channel or thread. A thread's replies stand inside of its first message.

export const slackdump: Format = {
  key: "slackdump",
  title: "slackdump (JSON)",
  platform: "slack",
  sniff(head) {
    const found = keysIn(head.text);
    if (found === null || found.opens !== "{" || !found.keys.has("channel_id")) return 0;
    return found.keys.has("messages") && found.keys.has("ts") ? 0.96 : 0;
  },
  read: (sink, options) => readerOf(sink, stem(options.fileName)),
};

function readerOf(sink: Sink, fileStem: string): TextReader {
  const messages = new SlackMessages(sink, new SlackNames());
  const told = new Told(sink);
  const known: { id: string | null; name: string | null } = { id: null, name: null };
  // replies are numbered with the messages around them
  let line = 0;
  const conversation = () => told.tell({ key: "channel", externalId: known.id, title: known.name ?? known.id ?? fileStem });

  const reply = (value: unknown) => {
    line++;
    const reason = isLoose(value) ? messages.read(value, line, conversation) : "not a JSON object";
    if (reason !== null) sink.skipped(line, beginning(JSON.stringify(value) ?? ""), reason);
  };
  const read = (entry: Loose): string | null => {
    const reason = messages.read(entry, line + 1, conversation);
    if (reason !== null) return reason;
    line++;
    for (const value of listOf(entry.slackdump_thread_replies)) reply(value);
    return null;
  };

  return cutItems(["messages[]"], {
    ...entries(sink, read, () => ++line),
    field(path, text) {
      const value = parsed(text);
      if (path === "channel_id") known.id = idOf(value);
      else if (path === "name") known.name = wordsOf(value);
      if (line > 0) conversation();
    },
  });
}
