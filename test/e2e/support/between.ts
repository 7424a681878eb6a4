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

/** Stands between the page and Parley and changes what answers to one kind of request say. Only for the browser shell. */
export async function standBetween(
  page: Page,
  name = "",
  change: (value: unknown) => unknown = (value) => value,
): Promise<Between> {
  let close: () => Promise<void> = async () => {};
  let whole = true;
  await page.routeWebSocket("**/socket", async (socket) => {
    if (!whole) return socket.close();
    const asked = new Set<string>();
    const server = socket.connectToServer();
    close = () => socket.close({ code: 1011 });
    socket.onMessage((message) => {
      const parsed = request.safeParse(JSON.parse(message.toString()));
      if (parsed.data?.name === name) asked.add(parsed.data.id);
      server.send(message);
    });
    server.onMessage((message) => {
      const parsed = reply.safeParse(JSON.parse(message.toString())).data;
      if (!parsed?.reply.ok || !asked.delete(parsed.id)) return socket.send(message);
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
