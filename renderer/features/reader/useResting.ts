import { useEffect, useRef } from "react";
import type { StoreApi } from "zustand";
import type { Sight } from "./useVirtual.ts";

const rest = 2000;

/** Calls when what is in sight has not changed for a while, and when the page goes away or out of sight. */
export function useResting(sight: StoreApi<Sight>, onRest: () => void): void {
  const latest = useRef(onRest);
  latest.current = onRest;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = () => latest.current();
    const stop = sight.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(tell, rest);
    });
    // captured, so that it comes before whoever writes what is still waiting
    addEventListener("pagehide", tell, { capture: true });
    return () => {
      stop();
      clearTimeout(timer);
      removeEventListener("pagehide", tell, { capture: true });
    };
  }, [sight]);
}
