import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import type { Clock } from "../../core/ports.ts";
import type { Limits } from "./limits.ts";

export interface LaunchTokens {
  /** A new token; `onGone` is called once when it was used or can no longer be. */
  make(onGone: () => void): string;
  /** Uses a token up. */
  spend(given: string): boolean;
}

interface Live {
  digest: Buffer;
  expiresAt: number;
  onGone: () => void;
}

const digestOf = (text: string) => createHash("sha256").update(text).digest();

/** One-time tokens that let a window in. More than one can be live: two starts in a row open two windows. */
export function launchTokens(clock: Clock, limits: Pick<Limits, "tokenLifeMs" | "wrongTries">): LaunchTokens {
  let live: Live[] = [];
  let wrong = 0;

  function drop(isGone: (token: Live) => boolean) {
    const gone = live.filter(isGone);
    live = live.filter((token) => !gone.includes(token));
    for (const token of gone) token.onGone();
  }

  return {
    make(onGone) {
      const token = randomBytes(32).toString("base64url");
      live.push({ digest: digestOf(token), expiresAt: clock.now() + limits.tokenLifeMs, onGone });
      wrong = 0;
      return token;
    },
    spend(given) {
      const now = clock.now();
      drop((token) => token.expiresAt <= now);
      const digest = digestOf(given);
      // Every live token is compared, all of each, so that the time taken tells nothing.
      const spent = live.filter((token) => timingSafeEqual(token.digest, digest));
      if (spent.length === 0) {
        wrong += 1;
        if (wrong >= limits.wrongTries) drop(() => true);
        return false;
      }
      drop((token) => spent.includes(token));
      return true;
    },
  };
}
