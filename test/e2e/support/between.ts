import type { Page } from "playwright/test";
import { z } from "zod";

const request = z.object({ id: z.string(), name: z.string(), input: z.unknown() });
const reply = z.object({
  id: z.string(),
  reply: z.union([z.object({ ok: z.literal(true), value: z.unknown() }), z.looseObject({ ok: z.literal(false) })]),
});

export interface Between {
  /** Cuts the connection; the page's next tries fail too until it is mended. */
  cut(): Promise<void>;
  mend(): void;
}

type Changes = Partial<Record<string, (value: unknown) => unknown>>;

/** Stands between the page and Parley and changes what answers to requests of these names say. Only for the browser shell. */
export async function standBetween(page: Page, changes: Changes = {}): Promise<Between> {
  let close: () => Promise<void> = async () => {};
  let whole = true;
  await page.routeWebSocket("**/socket", async (socket) => {
    if (!whole) return socket.close();
    const asked = new Map<string, string>();
    const server = socket.connectToServer();
    close = () => socket.close({ code: 1011 });
    socket.onMessage((message) => {
      const parsed = request.safeParse(JSON.parse(message.toString()));
      if (parsed.data) asked.set(parsed.data.id, parsed.data.name);
      server.send(message);
    });
    server.onMessage((message) => {
      const parsed = reply.safeParse(JSON.parse(message.toString())).data;
      const change = changes[asked.get(parsed?.id ?? "") ?? ""];
      if (!parsed?.reply.ok || change === undefined) return socket.send(message);
      socket.send(JSON.stringify({ id: parsed.id, reply: { ok: true, value: change(parsed.reply.value) } }));
    });
  });
  return {
    async cut() {
      whole = false;
      await close();
    },
    mend() {
      whole = true;
    },
  };
}
