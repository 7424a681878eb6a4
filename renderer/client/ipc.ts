import type { Bridge } from "../../preload/contract/wire.ts";
import { parseEvent, parseReply } from "./incoming.ts";
import { failure, type Transport } from "./transport.ts";

declare global {
  interface Window {
    parley?: Bridge;
  }
}

/** Through the preload script's bridge: the way in the Electron shell, which is there as long as the window is. */
export function ipcTransport(bridge: Bridge): Transport {
  return {
    async request(message) {
      try {
        const reply = parseReply(await bridge.request(message));
        return reply ?? failure("internal", "Parley answered in a way that this page does not understand.");
      } catch (error) {
        return failure("internal", `Parley could not be asked: ${error instanceof Error ? error.message : String(error)}`);
      }
    },
    on(listener) {
      return bridge.on((event) => {
        const parsed = parseEvent(event);
        if (parsed) listener(parsed);
      });
    },
    async bring(what) {
      try {
        const files = Array.from("files" in what ? what.files : what);
        if (files.length === 0) return failure("bad_input", "There are no files in it. Nothing was taken.");
        return { ok: true, value: await bridge.bring(files) };
      } catch (error) {
        return failure("bad_input", error instanceof Error ? error.message : String(error));
      }
    },
    // The files are the person's own; the shell looks after what was pasted.
    letGo() {},
    onConnection(listener) {
      listener("open");
      return () => {};
    },
  };
}
