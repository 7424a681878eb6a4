import type { ParleyEvent } from "../../preload/contract/events.ts";
import type { Reply } from "../../preload/contract/reply.ts";
import type { RequestMessage } from "../../preload/contract/wire.ts";
import { backoff } from "./backoff.ts";
import { parseIncoming } from "./incoming.ts";
import { Listeners } from "./listeners.ts";
import { type Connection, disconnected, type FileWay, type Transport } from "./transport.ts";

export interface SocketSurroundings {
  open(): WebSocket;
  /** Whether the server answers and denies this page its session. */
  denied(): Promise<boolean>;
  later(run: () => void, milliseconds: number): void;
}

const firstTries = 3;

/** Over the loopback socket: the way in the browser shell. Connects again by itself when the socket drops. */
export function socketTransport(surroundings: SocketSurroundings, files: FileWay): Transport {
  const events = new Listeners<ParleyEvent>();
  const states = new Listeners<Connection>();
  const waiting = new Map<string, (reply: Reply<unknown>) => void>();
  const unsent: RequestMessage[] = [];
  let connection: Connection = "connecting";
  let socket: WebSocket | undefined;
  let everOpen = false;
  let attempt = 0;

  function become(next: Connection): void {
    if (next === connection) return;
    connection = next;
    states.tell(next);
  }

  function dropAll(): void {
    unsent.length = 0;
    const answers = [...waiting.values()];
    waiting.clear();
    for (const answer of answers) answer(disconnected());
  }

  function connect(): void {
    const opened = surroundings.open();
    socket = opened;
    opened.onopen = () => {
      everOpen = true;
      attempt = 0;
      become("open");
      for (const message of unsent.splice(0)) opened.send(JSON.stringify(message));
    };
    opened.onmessage = ({ data }) => receive(data);
    opened.onclose = () => void retry();
  }

  function receive(data: unknown): void {
    const incoming = parseIncoming(parseJson(data));
    if (incoming?.kind === "event") events.tell(incoming.event);
    if (incoming?.kind !== "reply") return;
    waiting.get(incoming.message.id)?.(incoming.message.reply);
    waiting.delete(incoming.message.id);
  }

  async function retry(): Promise<void> {
    socket = undefined;
    attempt += 1;
    if (everOpen) {
      become("lost");
      dropAll();
    }
    const hopeless = (await surroundings.denied()) || (!everOpen && attempt >= firstTries);
    if (!hopeless) return surroundings.later(connect, backoff(attempt));
    become("refused");
    dropAll();
  }

  connect();

  return {
    ...files,
    request(message) {
      if (connection === "lost" || connection === "refused") return Promise.resolve(disconnected());
      return new Promise((resolve) => {
        waiting.set(message.id, resolve);
        if (connection === "open") socket?.send(JSON.stringify(message));
        else unsent.push(message);
      });
    },
    on: (listener) => events.add(listener),
    onConnection(listener) {
      listener(connection);
      return states.add(listener);
    },
  };
}

function parseJson(data: unknown): unknown {
  try {
    return typeof data === "string" ? JSON.parse(data) : undefined;
  } catch {
    return undefined;
  }
}
