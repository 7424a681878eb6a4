import { useCallback, useDeferredValue, useEffect, useRef, useState } from "react";
import type { NoteInPlace } from "../../../preload/contract/keeping.ts";
import { useParley } from "../../stores/context.tsx";

interface Listed {
  /** undefined until the first have come. */
  notes: NoteInPlace[] | undefined;
  next: string | null;
  problem: string | undefined;
}

const nothing: Listed = { notes: undefined, next: null, problem: undefined };

/** Notes of one conversation or of all, that contain a text; more of them as the list is read on. */
export function useNotes(conversationId: number | undefined, typed: string): Listed & { more(): void } {
  const { client } = useParley();
  const text = useDeferredValue(typed);
  const [listed, setListed] = useState(nothing);
  const asking = useRef<AbortController>(undefined);

  const load = useCallback(
    async (before: Listed) => {
      asking.current?.abort();
      const running = new AbortController();
      asking.current = running;
      const reply = await client.ask(
        "notes.list",
        {
          text,
          ...(conversationId === undefined ? {} : { conversationId }),
          ...(before.next === null ? {} : { cursor: before.next }),
        },
        { signal: running.signal },
      );
      if (running.signal.aborted) return;
      asking.current = undefined;
      if (!reply.ok) return setListed({ ...before, problem: reply.message });
      setListed({ notes: [...(before.notes ?? []), ...reply.value.notes], next: reply.value.next, problem: undefined });
    },
    [client, conversationId, text],
  );

  useEffect(() => {
    void load(nothing);
    return () => asking.current?.abort();
  }, [load]);

  const more = useCallback(() => {
    if (listed.next !== null && asking.current === undefined) void load(listed);
  }, [listed, load]);

  return { ...listed, more };
}
