import { useEffect, useState } from "react";
import type { Mood } from "../../../preload/contract/messages.ts";
import { useParley, useReader, useSettings } from "../../stores/context.tsx";
import { pageLength, pageOf, type Stretch } from "./pageCache.ts";

type Moods = ReadonlyMap<number, Mood>;
const none: Moods = new Map();

/** So long what is in sight must stay there; who scrolls on does not read. */
const pause = 80;
const most = 500;

/** How the messages in sight sound, by their ids, if the person wants to see it. */
export function useMoods({ start, end }: Stretch): Moods {
  const { client } = useParley();
  const isWanted = useSettings((state) => state.settings.moods);
  const conversationId = useReader((state) => state.conversationId);
  // what the library tells anew may sound otherwise than before
  const told = useReader((state) => state.told);
  const [moods, setMoods] = useState(none);
  const first = pageOf(Math.max(0, start)) * pageLength;
  const limit = Math.min(most, (pageOf(Math.max(0, end - 1)) + 1) * pageLength - first);
  useEffect(() => {
    if (!isWanted || conversationId === undefined || told === undefined) {
      setMoods(none);
      return;
    }
    const running = new AbortController();
    const timer = setTimeout(async () => {
      const reply = await client.ask("messages.moods", { conversationId, from: first, limit }, { signal: running.signal });
      if (reply.ok && !running.signal.aborted) setMoods(new Map(reply.value.moods.map(({ message, mood }) => [message, mood])));
    }, pause);
    return () => {
      clearTimeout(timer);
      running.abort();
    };
  }, [client, isWanted, conversationId, told, first, limit]);
  return moods;
}
