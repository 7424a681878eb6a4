import { z } from "zod";
import { ticket } from "../../preload/contract/tickets.ts";
import { say } from "../text/say.ts";
import { type BringOptions, type FileWay, failure } from "./transport.ts";
import { type Placed, placesIn, placesOf } from "./walk.ts";

/** Sends one file; resolves with the status and what was said. Rejects when the way is cut or the signal says stop. */
export type Send = (
  path: string,
  file: File | undefined,
  onSent: (bytes: number) => void,
  signal: AbortSignal | undefined,
) => Promise<{ status: number; text: string }>;

export interface UploadSurroundings {
  send: Send;
  /** Removes a batch; whether that worked is nobody's concern, the next start does it else. */
  remove(path: string): void;
}

const lanes = 4;
const given = z.object({ tickets: z.array(ticket) });

/** Files go to the server that this page came from: the way in the browser shell, where a page learns no paths. */
export function uploads({ send, remove }: UploadSurroundings): FileWay {
  const batches = new Map<string, string>();

  async function sendAll(batch: string, places: Placed[], { onProgress, signal }: BringOptions): Promise<string | undefined> {
    const total = places.reduce((sum, { file }) => sum + file.size, 0);
    const sent = new Map<Placed, number>();
    const tell = () =>
      onProgress?.(
        [...sent.values()].reduce((sum, bytes) => sum + bytes, 0),
        total,
      );
    const waiting = places.values();
    let problem: string | undefined;
    async function lane(): Promise<void> {
      for (const place of waiting) {
        if (problem !== undefined) return;
        const path = place.path.split("/").map(encodeURIComponent).join("/");
        const onSent = (bytes: number) => {
          sent.set(place, bytes);
          tell();
        };
        const { status, text } = await send(`/files/${batch}/${path}`, place.file, onSent, signal);
        if (status >= 300) problem = `“${place.path}”: ${text}`;
        else onSent(place.file.size);
      }
    }
    await Promise.all(Array.from({ length: lanes }, lane));
    return problem;
  }

  return {
    async bring(what, options = {}) {
      const batch = crypto.randomUUID();
      try {
        const places = "items" in what ? await placesIn(what) : placesOf(what);
        if (places.length === 0) return failure("bad_input", say().client.noFiles);
        const problem = await sendAll(batch, places, options);
        if (problem !== undefined) {
          remove(`/files/${batch}`);
          return failure("bad_input", problem);
        }
        const { text } = await send(`/files/${batch}`, undefined, () => {}, options.signal);
        const { tickets } = given.parse(JSON.parse(text));
        for (const each of tickets) batches.set(each.ticket, batch);
        const order = [...new Set(places.map(({ path }) => path.split("/", 1)[0]))];
        return { ok: true, value: tickets.toSorted((one, other) => order.indexOf(one.name) - order.indexOf(other.name)) };
      } catch {
        remove(`/files/${batch}`);
        if (options.signal?.aborted) return failure("cancelled", say().client.stopped);
        return failure("disconnected", say().client.cutOff);
      }
    },
    letGo(tickets) {
      const gone = new Set(tickets.map((each) => batches.get(each.ticket)));
      for (const batch of gone) if (batch !== undefined) remove(`/files/${batch}`);
      for (const each of tickets) batches.delete(each.ticket);
    },
  };
}
