import { useEffect, useState } from "react";
import { useParley } from "../../stores/context.tsx";
import { levelsOf, piecesOf } from "./density.ts";

const none: readonly number[] = [];

/** How much was said along a conversation; asked again when it has got longer. */
export function useDensity(conversationId: number, total: number): readonly number[] {
  const { client } = useParley();
  const [levels, setLevels] = useState(none);
  useEffect(() => {
    if (total < 2) return;
    const running = new AbortController();
    void client
      .ask("messages.strip", { conversationId, pieces: piecesOf(total) }, { signal: running.signal })
      .then((reply) => reply.ok && !running.signal.aborted && setLevels(levelsOf(reply.value.times)));
    return () => running.abort();
  }, [client, conversationId, total]);
  return levels;
}
