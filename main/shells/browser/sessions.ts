import { createHash, randomBytes } from "node:crypto";

export interface Session {
  sockets: number;
}

export interface Sessions {
  /** Starts a session and gives the header that hands its cookie to the browser. */
  start(): string;
  find(cookieHeader: string | undefined): Session | undefined;
}

const keyOf = (secret: string) => createHash("sha256").update(secret).digest("hex");

/**
 * Sessions live as long as the process. Browsers send a cookie to every port of a host, so the port is part of the
 * name: two Parleys side by side do not overwrite each other's.
 */
export function openSessions(port: number): Sessions {
  const name = `parley-${port}`;
  const sessions = new Map<string, Session>();
  return {
    start() {
      const secret = randomBytes(32).toString("base64url");
      sessions.set(keyOf(secret), { sockets: 0 });
      return `${name}=${secret}; HttpOnly; SameSite=Strict; Path=/`;
    },
    find(cookieHeader) {
      for (const pair of cookieHeader?.split(";") ?? []) {
        const [key, secret] = pair.trim().split("=", 2);
        if (key === name && secret !== undefined) return sessions.get(keyOf(secret));
      }
      return undefined;
    },
  };
}
