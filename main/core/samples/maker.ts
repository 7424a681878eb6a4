import type { BulkWriter, NewMessage } from "../store/bulk.ts";
import { pick, randomFrom } from "./random.ts";
import { answers, channels, firstNames, lastNames, openings, replies, staff, topics, vocabulary } from "./words.ts";

interface Talk {
  id: number;
  people: number[];
  position: number;
  length: number;
  /** ids of its last messages, for answers */
  recent: number[];
}

const start = Date.UTC(2024, 0, 8, 8);
const openTickets = 30;

/** Makes a help desk's talk, message by message in the order of time: a few endless channels and many short tickets. */
export class SampleMaker {
  readonly #random: () => number;
  readonly #gap: number;
  #staff: number[] = [];
  #channels: Talk[] = [];
  #tickets: Talk[] = [];
  #time = start;
  #ticket = 0;

  constructor(seed: number, messages: number) {
    this.#random = randomFrom(seed);
    // two years of talk, however many messages it is cut into
    this.#gap = Math.max(200, Math.floor((730 * 86_400_000) / messages));
  }

  /** Brings in the staff and the channels that everything else happens in. */
  enroll(bulk: BulkWriter): void {
    this.#staff = staff.map((name) => bulk.addPerson({ externalId: null, name, kind: "support_agent", platform: "sample" }));
    const bot = bulk.addPerson({ externalId: null, name: "Desk bot", kind: "bot", platform: "sample" });
    this.#channels = channels.map((title) => ({
      id: bulk.addConversation({ externalId: null, title, platform: "sample" }),
      people: [...this.#staff, bot],
      position: 0,
      length: Number.POSITIVE_INFINITY,
      recent: [],
    }));
  }

  take(count: number, bulk: BulkWriter): NewMessage[] {
    const first = bulk.nextId;
    return Array.from({ length: count }, (_, index) => this.#message(this.#talk(bulk), first + index));
  }

  /** Half of all messages go to the channels, most of them to the first. */
  #talk(bulk: BulkWriter): Talk {
    const place = this.#random();
    if (place < 0.5) {
      const channel = this.#channels[Math.floor(place * place * 4 * this.#channels.length)];
      if (channel !== undefined) return channel;
    }
    const slot = Math.floor(this.#random() * openTickets);
    const open = this.#tickets[slot];
    if (open !== undefined && open.position < open.length) return open;
    const ticket = this.#newTicket(bulk);
    this.#tickets[slot] = ticket;
    return ticket;
  }

  #newTicket(bulk: BulkWriter): Talk {
    const customer = bulk.addPerson({
      externalId: `customer-${this.#ticket}`,
      name: `${pick(this.#random, firstNames)} ${pick(this.#random, lastNames)}`,
      kind: "customer",
      platform: "sample",
    });
    const agent = this.#staff[Math.floor(this.#random() ** 2 * this.#staff.length)] ?? customer;
    const title = pick(this.#random, topics);
    const id = bulk.addConversation({ externalId: `ticket-${++this.#ticket}`, title, platform: "sample" });
    return { id, people: [customer, agent], position: 0, recent: [], length: 4 + Math.floor(this.#random() ** 2 * 40) };
  }

  #message(talk: Talk, id: number): NewMessage {
    const random = this.#random;
    this.#time += Math.floor(random() * this.#gap * 2);
    const position = talk.position++;
    const kind = random();
    const { text, author } = this.#said(talk, position);
    const edited = random() < 0.005;
    const message: NewMessage = {
      conversation: talk.id,
      author,
      sentAt: this.#time,
      kind: "text",
      text,
      replyTo: random() < 0.08 ? (talk.recent[Math.floor(random() * 3)] ?? null) : null,
      thread: null,
      edited,
      editedAt: edited ? this.#time + 60_000 : null,
      reactions: random() < 0.03 ? JSON.stringify([{ emoji: "👍", count: 1 + Math.floor(random() * 4) }]) : null,
      attachments: null,
      externalId: null,
      identity: null,
    };
    talk.recent = [id, ...talk.recent.slice(0, 3)];
    if (kind < 0.004) return { ...message, kind: "system", author: null, text: `${pick(random, staff)} joined`, replyTo: null };
    if (kind < 0.007) return { ...message, kind: "deleted", text: "", replyTo: null };
    if (kind < 0.03) {
      return {
        ...message,
        kind: "media",
        text: "",
        attachments: JSON.stringify([{ name: `photo-${position}.jpg`, type: "image/jpeg" }]),
      };
    }
    return message;
  }

  /** In a ticket the customer, its first person, opens and the agent, its last one, has the desk's answers. */
  #said(talk: Talk, position: number): { text: string; author: number | null } {
    const random = this.#random;
    const isTicket = Number.isFinite(talk.length);
    if (isTicket && position === 0) return { text: pick(random, openings), author: talk.people[0] ?? null };
    if (isTicket && random() < 0.25) return { text: pick(random, answers), author: talk.people.at(-1) ?? null };
    const author = talk.people[Math.floor(random() * talk.people.length)] ?? null;
    return { text: this.#text(), author };
  }

  #text(): string {
    const random = this.#random;
    const kind = random();
    if (kind < 0.15) return pick(random, replies);
    const sentences = kind > 0.97 ? 12 : kind > 0.8 ? 2 : 1;
    return Array.from({ length: sentences }, () => this.#sentence()).join(kind > 0.985 ? "\n" : " ");
  }

  #sentence(): string {
    const random = this.#random;
    let text = "";
    for (let left = 3 + Math.floor(random() ** 2 * 18); left > 0; left--) {
      const word = vocabulary[Math.floor(random() ** 6 * vocabulary.length)] ?? "";
      text = text === "" ? word : `${text} ${word}`;
    }
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}${random() < 0.15 ? "?" : "."}`;
  }
}
