import type { SocketSurroundings } from "./websocket.ts";

/** The socket of the server that this page came from. */
export function browserSocket(): SocketSurroundings {
  return {
    open: () => new WebSocket(`${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/socket`),
    async denied() {
      try {
        const { status } = await fetch("/", { method: "GET", cache: "no-store" });
        return status === 401 || status === 403;
      } catch {
        return false;
      }
    },
    later: (run, milliseconds) => void setTimeout(run, milliseconds),
  };
}
