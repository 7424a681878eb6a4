import { useEffect, useState } from "react";
import type { Digest } from "../../../preload/contract/digest.ts";
import { ownCalendar } from "../../format/calendar.ts";
import { useParley, useSearch } from "../../stores/context.tsx";

/** The digest of the time that the search asks about; undefined where it asks about none. */
export function useDigest(): Digest | undefined {
  const { client } = useParley();
  const text = useSearch((state) => (state.scope === undefined && state.status === "ready" ? state.text.trim() : ""));
  const [digest, setDigest] = useState<Digest>();
  useEffect(() => {
    setDigest(undefined);
    if (text === "") return;
    const asking = new AbortController();
    void client
      .ask("search.digest", { text, calendar: ownCalendar() }, { signal: asking.signal })
      .then((reply) => !asking.signal.aborted && reply.ok && setDigest(reply.value.digest ?? undefined));
    return () => asking.abort();
  }, [client, text]);
  return digest;
}
