import { onTestFinished } from "vitest";
import { BulkWriter, type NewMessage } from "../../main/core/store/bulk.ts";
import type { Writer } from "../../main/core/store/handle.ts";
import { openStore } from "../../main/core/store/open.ts";
import { addSource, setSourceCounts } from "../../main/core/store/sources.ts";
import { type Cleanup, temporaryFolder } from "./core.ts";

export async function openTestStore(dataDir?: string, cleanup: Cleanup = onTestFinished): Promise<Writer> {
  const store = await openStore(dataDir ?? temporaryFolder(cleanup), 0);
  cleanup(() => store.close());
  return store;
}

export interface Line {
  talk?: string;
  from?: string | null;
  at?: number | null;
  text: string;
  kind?: NewMessage["kind"];
  edited?: boolean;
  attached?: boolean;
  /** Id of the message that this one answers. */
  replyTo?: number | null;
}

/** Writes a source from lines in the order of their time; answers the ids of its conversations by title. */
export function writeLines(store: Writer, lines: readonly Line[], name = "test"): Map<string, number> {
  const source = addSource(store, { name, format: "test", importedAt: 1000 });
  const bulk = new BulkWriter(store, source, 1000);
  const talks = new Map<string, number>();
  const people = new Map<string, number>();
  const known = (map: Map<string, number>, key: string, add: () => number) => {
    const id = map.get(key) ?? add();
    map.set(key, id);
    return id;
  };
  bulk.addMessages(
    lines.map(
      ({ talk = "talk", from = "Ann", at = 0, text, kind = "text", edited = false, attached = false, replyTo = null }) => ({
        conversation: known(talks, talk, () => bulk.addConversation({ externalId: null, title: talk, platform: "generic" })),
        author:
          from === null
            ? null
            : known(people, from, () => bulk.addPerson({ externalId: null, name: from, kind: "unknown", platform: "generic" })),
        sentAt: at,
        kind,
        text,
        replyTo,
        thread: null,
        edited,
        editedAt: null,
        reactions: null,
        attachments: attached ? '[{"name":"a.png","type":"image/png"}]' : null,
        externalId: null,
        identity: null,
      }),
    ),
  );
  while (bulk.indexSlice(1000));
  bulk.settle();
  setSourceCounts(store, source, { conversations: talks.size, messages: lines.length }, true);
  return talks;
}
