import type { LongWork } from "../handlers/types.ts";

/** A byte is done in part when its message is written, and wholly when it can be searched: the index takes about a third of the time. */
const readShare = 2 / 3;

/** How far an import has come over everything that was brought, entry after entry: it only ever rises. */
export class Course {
  readonly #tell: LongWork["progress"];
  readonly #total: number;
  #bytesBefore = 0;
  #messagesBefore = 0;
  #messages = 0;

  constructor(tell: LongWork["progress"], total: number) {
    this.#tell = tell;
    this.#total = total;
    this.#say(0);
  }

  /** So much of the entry that is under way is read, and so many messages were in it. */
  read(bytes: number, messages: number): void {
    this.#messages = messages;
    this.#say(bytes * readShare);
  }

  /** A share from 0 to 1 of what was written of it can be searched. */
  indexed(bytes: number, share: number): void {
    this.#say(bytes * (readShare + (1 - readShare) * share));
  }

  /** It has come to its end, good or bad. */
  passed(bytes: number): void {
    this.#bytesBefore += bytes;
    this.#messagesBefore += this.#messages;
    this.#messages = 0;
    this.#say(0);
  }

  #say(bytes: number): void {
    this.#tell(Math.round(this.#bytesBefore + bytes), this.#total, "bytes", this.#messagesBefore + this.#messages);
  }
}
