import { useEffect, useRef } from "react";
import type { MessagePages } from "./pages.ts";
import type { Virtual } from "./useVirtual.ts";

/** So long a jump waits for its messages, in milliseconds; after that, empty rows say that Parley has understood. */
const patience = 80;

export interface Landing {
  /** Goes there when the messages are here: rows are drawn once, instead of empty first. */
  jumpTo(position: number): void;
  /** Goes there at once, for a hand that drags; whatever was waited for is forgotten. */
  goTo(position: number): void;
}

export function useLanding(pages: MessagePages, { around, goTo }: Pick<Virtual, "around" | "goTo">): Landing {
  const target = useRef<number>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  function land(position: number): void {
    clearTimeout(timer.current);
    target.current = undefined;
    goTo(position);
  }
  const arrived = useRef(() => {});
  arrived.current = () => {
    const position = target.current;
    if (position !== undefined && pages.has(around(position))) land(position);
  };
  useEffect(() => {
    const stop = pages.subscribe(() => arrived.current());
    return () => {
      stop();
      clearTimeout(timer.current);
    };
  }, [pages]);

  return {
    jumpTo(position) {
      const stretch = around(position);
      if (pages.has(stretch)) return land(position);
      target.current = position;
      pages.want(stretch);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => land(position), patience);
    },
    goTo: land,
  };
}
