import { EventEmitter } from "node:events";
import { z } from "zod";
import { note } from "./facts.ts";

/** A frame as the main process sees it: what it says of itself cannot be chosen by the page in it. */
export class FrameDouble {
  readonly processId: number;
  readonly routingId: number;
  readonly parent: FrameDouble | null;
  origin: string;
  destroyed = false;

  constructor(ids: { processId: number; routingId: number }, origin: string, parent: FrameDouble | null = null) {
    this.processId = ids.processId;
    this.routingId = ids.routingId;
    this.origin = origin;
    this.parent = parent;
  }

  isDestroyed(): boolean {
    return this.destroyed;
  }
}

let routingId = 0;

export class ContentsDouble extends EventEmitter {
  readonly mainFrame: FrameDouble;
  windowOpenHandler: ((details: { url: string }) => { action: string }) | undefined;
  /** Where events for the page arrive: the renderer half of the double, once a preload script has run. */
  deliver: ((channel: string, ...args: unknown[]) => void) | undefined;

  constructor() {
    super();
    routingId += 1;
    this.mainFrame = new FrameDouble({ processId: 100 + routingId, routingId }, "null");
  }

  /** Each window's own here; what is denied to one is noted. */
  readonly session = {
    setPermissionRequestHandler: () => note("print-permissions"),
    setPermissionCheckHandler: () => {},
    setDevicePermissionHandler: () => {},
  };

  printToPDF(options: unknown): Promise<Buffer> {
    note("print", options);
    return Promise.resolve(Buffer.from("%PDF-1.7 %%EOF"));
  }

  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.windowOpenHandler = handler;
  }

  send(channel: string, ...args: unknown[]): void {
    const copy = structuredClone(args);
    note("sent", { channel, payload: copy[0] });
    for (const { event } of z
      .array(z.object({ event: z.string() }))
      .catch([])
      .parse(copy))
      note(`sent ${event}`);
    this.deliver?.(channel, ...copy);
  }
}
