import type { Bridge } from "../../preload/contract/wire.ts";
import { say } from "../text/say.ts";
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
        return reply ?? failure("internal", say().client.notUnderstood);
      } catch (error) {
        return failure("internal", say().client.notAsked(error instanceof Error ? error.message : String(error)));
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
        if (files.length === 0) return failure("bad_input", say().client.noFiles);
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
