import type { Platform } from "../../../preload/contract/values.ts";
import type { ReadConversation } from "../ingest/types.ts";
import { bestAnchored, identityCounts } from "../store/anchors.ts";
import type { BulkWriter } from "../store/bulk.ts";
import type { Writer } from "../store/handle.ts";
import { peopleByName } from "../store/people.ts";

export interface Matched {
  id: number;
  /** For a conversation that was here: how often each of its messages stands there, and who its people are. */
  here: Map<number, number> | undefined;
  people: Map<string, number> | undefined;
}

const enough = 3;

/**
 * Finds the conversation that an import goes on with: one that has the same messages, whatever the file is called. Where both carry an
 * id of the same platform, the ids decide.
 */
export function matchConversation(
  store: Writer,
  bulk: BulkWriter,
  about: ReadConversation,
  platform: Platform,
  identities: readonly number[],
): Matched {
  const best = bestAnchored(store, identities);
  const otherId =
    best?.platform === platform && best.externalId !== null && about.externalId !== null && best.externalId !== about.externalId;
  if (best === undefined || otherId || bulk.writesTo(best.id) || best.hits < Math.min(enough, new Set(identities).size)) {
    const id = bulk.addConversation({ externalId: about.externalId, title: about.title, platform });
    return { id, here: undefined, people: undefined };
  }
  bulk.adoptConversation(best.id);
  return { id: best.id, here: identityCounts(store, best.id), people: peopleByName(store, best.id) };
}
