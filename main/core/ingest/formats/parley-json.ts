import { entries } from "../json/entries.ts";
import { cutItems } from "../json/items.ts";
import { type Loose, parsed, textOf } from "../json/values.ts";
import type { Format, ReadOptions, Sink, TextReader } from "../types.ts";
import { recordTaker } from "./parley-records.ts";

// What Parley exports as JSON: conversations with their people and messages inside, in the words of its own format.

const people = "conversations[].people[]";
const messages = "conversations[].messages[]";

export const parleyJson: Format = {
  key: "parley-json",
  title: "Parley (JSON)",
  platform: "generic",
  sniff: ({ text }) => (/^\ufeff?\s*\{\s*"parley"\s*:\s*\d+\s*,/.test(text) && /"conversations"\s*:\s*\[/.test(text) ? 0.99 : 0),
  read: readerOf,
};

function readerOf(sink: Sink, options: ReadOptions): TextReader {
  const take = recordTaker(sink, options);
  let conversations = 0;
  let head: Loose = {};
  let isTold = true;

  /** Its fields may stand behind its messages, when another program wrote the file anew. */
  const tellConversation = (): string => {
    const id = textOf(head.id) ?? `conversation ${conversations}`;
    if (!isTold) take({ ...head, type: "conversation", id, title: textOf(head.title) ?? id }, 0, "");
    isTold = true;
    return id;
  };

  const read = ({ summary: _, ...entry }: Loose, number: number, path: string): null => {
    const conversation = tellConversation();
    const record = path === people ? { ...entry, type: "person" } : { ...entry, type: "message", conversation };
    take(record, number, JSON.stringify(entry));
    return null;
  };

  const reader = cutItems([people, messages], {
    ...entries(sink, read),
    enter(path) {
      if (path !== "conversations[]") return;
      tellConversation();
      conversations++;
      head = {};
      isTold = false;
    },
    field(path, text) {
      const name = path.slice("conversations[].".length);
      if (!["id", "title", "platform", "externalId"].includes(name)) return;
      head = { ...head, [name]: parsed(text) };
      isTold = false;
    },
  });
  return {
    push: (text) => reader.push(text),
    end() {
      reader.end();
      tellConversation();
    },
  };
}
