import { idsIn, wordsIn } from "./mail-header.ts";
import type { Mail } from "./mail-parts.ts";

/** How many ids and subjects are remembered at least; at most twice as many. A reply rarely reaches further back in a mailbox. */
const remembered = 150_000;
const answer =
  /^(?:(?:re|aw|antw|sv|vs|fw|fwd|wg|tr|rv|res|enc|odp|ynt|回复|回覆|答复|转发|轉寄)(?:\[\d+\])? ?[:：] ?|\[[^\]]{1,30}\] ?(?=(?:re|aw|fwd?) ?:))+/iu;

export interface Thread {
  key: string;
  title: string;
  externalId: string | null;
  /** Joined by nothing but its subject. */
  isBySubject: boolean;
}

/** Puts mails into conversations: by the ids that they refer to, failing these by the subject that they answer. */
export class MailThreads {
  #new = new Map<string, Thread>();
  #old = new Map<string, Thread>();
  #count = 0;

  threadOf({ headers }: Pick<Mail, "headers">): Thread {
    const subject = wordsIn(headers.get("subject"));
    const title = subject.replace(answer, "").trim();
    const [id] = idsIn(headers.get("message-id"));
    const references = [...idsIn(headers.get("references")), ...idsIn(headers.get("in-reply-to")).slice(0, 1)];
    const ids = [...(id === undefined ? [] : [id]), ...references].map((one) => `id ${one}`);
    const bySubject = title === "" ? null : `subject ${title.toLowerCase()}`;
    const isAnswer = subject !== title && references.length === 0;
    const known = ids.map((one) => this.#known(one)).find((thread) => thread !== undefined);
    const joined = known ?? (isAnswer && bySubject !== null ? this.#known(bySubject) : undefined);
    const root = references[0] ?? id ?? null;
    const thread = joined ?? {
      key: `thread ${++this.#count}`,
      title: title || "No subject",
      externalId: root,
      isBySubject: false,
    };
    for (const one of ids) this.#remember(one, thread);
    if (bySubject !== null && !isAnswer) this.#remember(bySubject, thread);
    return { ...thread, isBySubject: known === undefined && joined !== undefined };
  }

  #known(key: string): Thread | undefined {
    return this.#new.get(key) ?? this.#old.get(key);
  }

  #remember(key: string, thread: Thread): void {
    if (this.#known(key) !== undefined && key.startsWith("id ")) return;
    this.#new.set(key, thread);
    if (this.#new.size < remembered) return;
    this.#old = this.#new;
    this.#new = new Map();
  }
}
