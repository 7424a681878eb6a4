import Database from "better-sqlite3";
import { indexedText } from "../search/text.ts";
import type { Reader, Writer } from "./handle.ts";

// The words of each long conversation: what it never says need not be looked for all along it. There may be some that were said in messages
// that are gone, but none may be missing; so they go as soon as the search index is told of others, and count only as long as the
// conversation has as many messages as were read.

/** To look through a shorter one takes no time. */
export const longFrom = 400;

/** One that says more is looked through. */
const mostWords = 500_000;

/** As the search index has it. */
export const tokenizer = "unicode61 remove_diacritics 2 categories 'L* N* Co So Sk Mn Mc'";

/** No word has this sign. */
const sizeSign = "=";

interface Scratch {
  take(text: string): void;
  words(): string[];
  clear(): void;
}

let scratch: Scratch | undefined;

/** The words of a text, each once, as the search index cuts and folds them: by the same code, or one could be missing. */
export function wordsIn(text: string): string[] {
  scratch ??= openScratch();
  scratch.take(indexedText(text));
  const words = scratch.words();
  scratch.clear();
  return words;
}

function openScratch(): Scratch {
  const db = new Database(":memory:");
  db.exec(`create virtual table cut using fts5 (words, content = '', detail = none, columnsize = 0, tokenize = "${tokenizer}");
    create virtual table words using fts5vocab (cut, row);`);
  const take = db.prepare("insert into cut (rowid, words) values (1, ?)");
  const words = db.prepare("select term from words").pluck();
  const clear = db.prepare("insert into cut (cut) values ('delete-all')");
  return { take: (text) => take.run(text), words: () => words.all() as string[], clear: () => clear.run() };
}

/** Collects the words of a long conversation while it is read. */
export class Words {
  #words: Set<string> | undefined;
  #messages = 0;

  constructor(messages: number) {
    this.#words = messages > longFrom ? new Set() : undefined;
  }

  add(messages: readonly { text: string }[]): void {
    if (this.#words === undefined) return;
    this.#messages += messages.length;
    for (const word of wordsIn(messages.map(({ text }) => text).join("\n"))) this.#words.add(word);
    if (this.#words.size > mostWords) this.#words = undefined;
  }

  /** Where those of before were forgotten. */
  save(store: Writer, conversationId: number): void {
    if (this.#words === undefined) return;
    store.run(
      "insert into conversation_words (conversation_id, word) select ?, value from json_each(?)",
      conversationId,
      JSON.stringify([`${sizeSign}${this.#messages}`, ...this.#words]),
    );
  }
}

/** Which of some words, as the index has them, a conversation says; undefined where that is not known. */
export function wordsSaid(store: Reader, conversationId: number, words: readonly string[]): Set<string> | undefined {
  const said = store.all<{ word: string }>(
    `select w.word from conversations c cross join json_each(?) j
       cross join conversation_words w on w.conversation_id = c.id
         and w.word = iif(j.value = '${sizeSign}', '${sizeSign}' || c.messages, j.value)
     where c.id = ?`,
    JSON.stringify([sizeSign, ...words]),
    conversationId,
  );
  const found = new Set(said.map(({ word }) => word));
  return said.some(({ word }) => word.startsWith(sizeSign)) ? found : undefined;
}
