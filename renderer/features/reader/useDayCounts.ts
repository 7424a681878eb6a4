import { type CalendarDate, startOfMonth } from "@internationalized/date";
import { useEffect, useState } from "react";
import { useParley } from "../../stores/context.tsx";
import { dayEdges } from "./dayEdges.ts";

/** How many messages of a conversation lie on each day of a month, from its first; undefined until it is known. */
export function useDayCounts(conversationId: number, month: CalendarDate): readonly number[] | undefined {
  const { client } = useParley();
  const [known, setKnown] = useState<{ month: string; counts: readonly number[] }>();
  const first = startOfMonth(month);
  const key = first.toString();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the month, whose object is new each time
  useEffect(() => {
    const running = new AbortController();
    void client
      .ask("messages.between", { conversationId, edges: dayEdges(first) }, { signal: running.signal })
      .then((reply) => reply.ok && !running.signal.aborted && setKnown({ month: key, counts: reply.value.counts }));
    return () => running.abort();
  }, [client, conversationId, key]);
  return known?.month === key ? known.counts : undefined;
}
