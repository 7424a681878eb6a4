import type { ImportTally } from "../../../preload/contract/import.ts";
import type { Platform } from "../../../preload/contract/values.ts";
import { identityOf } from "../ingest/identity.ts";
import type { ReadConversation } from "../ingest/types.ts";
import { bestAnchored, messagesHere } from "../store/anchors.ts";
import { conversationTitle, newestConversation } from "../store/conversations.ts";
import type { Reader } from "../store/handle.ts";
import { peopleByName } from "../store/people.ts";
import type { Batch } from "./batch.ts";

/** Where a conversation of a file goes. */
export interface Talk {
  about: ReadConversation;
  /** The conversation here that it goes on with; undefined for a new one. */
  known: Known | undefined;
  tally: ImportTally;
}

export interface Known {
  id: number;
  title: string;
  people: Map<string, number>;
  /** How often each message that is here may still be met. */
  left: Map<number, number>;
  byExternalId: Map<string, { id: number; identity: number; at: number | null }>;
  /** Under which name somebody is known here who goes by another one in the file. */
  formerNames: Map<string, string>;
}

export type Target = "known" | "apart" | number;

/** What happens to a message: it is new, it is here, or the one here says something else by now. */
type Verdict = "new" | "here" | { changes: number };

export interface Judged {
  talk: Talk;
  verdict: Verdict;
}

const enough = 3;
const looked = 200;

/**
 * Recognises what is here already. It only reads: a preview and the import itself ask the same one, so that what the one says is what
 * the other does.
 */
export class Recogniser {
  readonly #store: Reader;
  readonly #platform: Platform;
  readonly #target: Target;
  readonly #talks = new Map<string, Talk>();
  readonly #taken = new Set<number>();
  /** What the import itself writes is not looked at: two talks of a file that begin alike are two. */
  readonly #newest: number;

  constructor(store: Reader, platform: Platform, target: Target) {
    this.#store = store;
    this.#platform = platform;
    this.#target = target;
    this.#newest = newestConversation(store);
  }

  get talks(): Iterable<Talk> {
    return this.#talks.values();
  }

  /** Says of each message of a batch what happens to it, and counts it with its talk. */
  judge(batch: Batch): Judged[] {
    const talks = this.#talksOf(batch);
    return batch.messages.conversation.map((conversation, index) => {
      const talk = talks[conversation];
      if (talk === undefined) throw new Error("a message without a conversation");
      return { talk, verdict: this.#judge(talk, batch, index) };
    });
  }

  /** The talks of a batch, in its own order; what comes up for the first time is looked for in the store. */
  #talksOf(batch: Batch): Talk[] {
    const firsts = new Map<number, number[]>();
    for (const [index, conversation] of batch.messages.conversation.entries()) {
      const identities = firsts.get(conversation);
      const identity = batch.messages.identity[index] ?? 0;
      if (identities === undefined) firsts.set(conversation, [identity]);
      else if (identities.length < looked) identities.push(identity);
    }
    return batch.conversations.map((about, index) => this.#meet(about, firsts.get(index) ?? []));
  }

  #meet(about: ReadConversation, identities: readonly number[]): Talk {
    const met = this.#talks.get(about.key);
    if (met !== undefined) {
      met.about = about;
      return met;
    }
    const talk: Talk = { about, known: this.#find(about, identities), tally: { added: 0, here: 0, changed: 0 } };
    // told without a message yet: it is looked for when its first messages are there
    if (identities.length > 0) this.#talks.set(about.key, talk);
    return talk;
  }

  #find(about: ReadConversation, identities: readonly number[]): Known | undefined {
    if (this.#target === "apart" || identities.length === 0) return undefined;
    const id = this.#target === "known" ? this.#recognised(about, identities) : this.#target;
    if (id === undefined) return undefined;
    this.#taken.add(id);
    return {
      id,
      title: conversationTitle(this.#store, id),
      people: peopleByName(this.#store, id),
      formerNames: new Map(),
      ...messagesHere(this.#store, id),
    };
  }

  /** The conversation that has the same messages, whatever the file is called. Where both carry an id of a platform, the ids decide. */
  #recognised(about: ReadConversation, identities: readonly number[]): number | undefined {
    const sought = { ...about, platform: about.platform ?? this.#platform };
    const met = new Set(identities);
    const best = bestAnchored(this.#store, sought, met, this.#newest, this.#taken);
    if (best === undefined) return undefined;
    const isSure = best.hits >= Math.min(enough, met.size);
    // of a chat that was shorter than that all of it is met again, under its name
    return isSure || (best.isWhole === 1 && best.title === about.title) ? best.id : undefined;
  }

  #judge(talk: Talk, batch: Batch, index: number): Verdict {
    const verdict = talk.known === undefined ? "new" : this.#compare(talk.known, batch, index);
    if (verdict === "new") talk.tally.added += 1;
    else if (verdict === "here") talk.tally.here += 1;
    else talk.tally.changed += 1;
    return verdict;
  }

  #compare(known: Known, { messages, people }: Batch, index: number): Verdict {
    const identity = messages.identity[index] ?? 0;
    const left = known.left.get(identity) ?? 0;
    if (left > 0) {
      known.left.set(identity, left - 1);
      return "here";
    }
    const externalId = messages.externalId[index];
    const same = externalId == null ? undefined : known.byExternalId.get(externalId);
    // numbers that only count the rows of a file shift from export to export: an edited message keeps its time
    if (same === undefined || same.at === null || same.at !== messages.at[index] || !known.left.get(same.identity)) return "new";
    known.left.set(same.identity, (known.left.get(same.identity) ?? 1) - 1);
    // a message that was deleted there since is kept here as it was
    if (messages.kind[index] === "deleted") return "here";
    const name = people[messages.author[index] ?? -1]?.name;
    const saidBy = (former: string) =>
      identityOf(same.at, former, messages.kind[index] ?? "text", messages.text[index] ?? "") === same.identity;
    return name !== undefined && isKnownAs(known, name, saidBy) ? "here" : { changes: same.id };
  }
}

/** Whether a message that is here in other words is so only because its author goes by another name by now. */
function isKnownAs({ formerNames, people }: Known, name: string, saidBy: (former: string) => boolean): boolean {
  const former = formerNames.get(name);
  if (former !== undefined && saidBy(former)) return true;
  const found = people.keys().find(saidBy);
  if (found !== undefined) formerNames.set(name, found);
  return found !== undefined;
}
