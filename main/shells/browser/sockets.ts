import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { type RawData, type WebSocket, WebSocketServer } from "ws";
import { z } from "zod";
import type { ParleyEvent } from "../../../preload/contract/events.ts";
import type { Ticket } from "../../../preload/contract/tickets.ts";
import { type ReplyMessage, requestId } from "../../../preload/contract/wire.ts";
import type { Core } from "../../compose.ts";
import { jsonIn } from "../../core/json.ts";
import type { Limits } from "./limits.ts";
import type { Session } from "./sessions.ts";

export interface Sockets {
  /** Takes over a connection whose caller has been checked; false when the session has enough of them. */
  accept(request: IncomingMessage, socket: Duplex, head: Buffer, session: Session): boolean;
  /** Hands tickets to one page: the newest that is open, or the next that comes. */
  bring(tickets: Ticket[], toNext: boolean): void;
  close(): void;
}

/** What the shell must know of a message to answer it; the core checks the rest. */
const addressed = z.object({ id: requestId });

const closeCode = { goingAway: 1001, notText: 1003, notUnderstood: 1007 };

export function openSockets(core: Core, limits: Limits, onCount: (open: number) => void): Sockets {
  const server = new WebSocketServer({ noServer: true, maxPayload: limits.frameBytes, perMessageDeflate: false });

  let waiting: Ticket[] = [];

  const stopListening = core.on((event: ParleyEvent) => {
    const text = JSON.stringify(event);
    for (const socket of server.clients) send(socket, text);
  });

  /** A page that no longer reads would fill the memory with what it was told. */
  function send(socket: WebSocket, text: string) {
    if (socket.bufferedAmount > limits.bufferedBytes) socket.terminate();
    else if (socket.readyState === socket.OPEN) socket.send(text);
  }

  function hand(socket: WebSocket, tickets: Ticket[]) {
    const event: ParleyEvent = { event: "brought", payload: { tickets } };
    if (tickets.length > 0) send(socket, JSON.stringify(event));
  }

  async function hear(socket: WebSocket, data: RawData, isBinary: boolean) {
    if (isBinary) return socket.close(closeCode.notText, "text only");
    const message = jsonIn(data.toString());
    const address = addressed.safeParse(message);
    if (!address.success) return socket.close(closeCode.notUnderstood, "not a request");
    const answer: ReplyMessage = { id: address.data.id, reply: await core.dispatch(message) };
    send(socket, JSON.stringify(answer));
  }

  return {
    accept(request, socket, head, session) {
      if (session.sockets >= limits.socketsPerSession) return false;
      server.handleUpgrade(request, socket, head, (client) => {
        session.sockets += 1;
        onCount(server.clients.size);
        hand(client, waiting);
        waiting = [];
        client.on("message", (data, isBinary) => void hear(client, data, isBinary));
        // ws itself says why it closes after a broken or too large frame; without a listener the process would end.
        client.on("error", () => {});
        client.on("close", () => {
          session.sockets -= 1;
          onCount(server.clients.size);
        });
      });
      return true;
    },
    bring(tickets, toNext) {
      const newest = [...server.clients].findLast((client) => client.readyState === client.OPEN);
      if (toNext || newest === undefined) waiting.push(...tickets);
      else hand(newest, tickets);
    },
    close() {
      stopListening();
      for (const client of server.clients) {
        client.close(closeCode.goingAway, "Parley is closing");
        // A page that never answers the close would hold the process up.
        client.terminate();
      }
      server.close();
    },
  };
}
