import { useEffect, useRef } from "react";
import type { StoreApi } from "zustand";
import { seenUntil } from "./seenUntil.ts";
import type { Sight } from "./useVirtual.ts";

const quiet = 3000;

/** Tells how far was read: the farthest that was in sight, every few seconds and when the reader or the page is left. */
export function useReadMark(sight: StoreApi<Sight>, total: number, onRead: (until: number) => void): void {
  const latest = useRef({ total, onRead });
  latest.current = { total, onRead };
  useEffect(() => {
    let seen = 0;
    let told = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = () => {
      clearTimeout(timer);
      timer = undefined;
      if (seen <= told) return;
      told = seen;
      latest.current.onRead(seen);
    };
    const stop = sight.subscribe((now) => {
      seen = Math.max(seen, seenUntil(now, latest.current.total));
      if (seen > told) timer ??= setTimeout(tell, quiet);
    });
    addEventListener("pagehide", tell);
    return () => {
      stop();
      removeEventListener("pagehide", tell);
      tell();
    };
  }, [sight]);
}
