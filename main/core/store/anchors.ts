import type { Reader, Writer } from "./handle.ts";

// By a few identities of each conversation a new import finds the chat that it belongs to, without an index over all messages.

/** Which of a conversation's messages are kept as anchors: the first ones, and from then on a sixteenth. */
export function isAnchor(identity: number, position: number): boolean {
  return position < 20 || identity % 16 === 0;
}

export function addAnchor(store: Writer, conversationId: number, identity: number): void {
  store.run("insert or ignore into conversation_anchors (identity, conversation_id) values (?, ?)", identity, conversationId);
}

/** The conversation with the most of these identities among its anchors, and how many. */
export function bestAnchored(
  store: Reader,
  identities: readonly number[],
): { id: number; externalId: string | null; platform: string; hits: number } | undefined {
  return store.get(
    `select c.id, c.external_id as externalId, c.platform, count(*) as hits
     from json_each(?) j cross join conversation_anchors a on a.identity = j.value
     join conversations c on c.id = a.conversation_id
     where c.deleted_at is null
     group by c.id order by hits desc limit 1`,
    JSON.stringify(identities),
  );
}

/** How often each identity stands in a conversation. */
export function identityCounts(store: Reader, conversationId: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { identity } of store.iterate<{ identity: number }>(
    "select identity from messages where conversation_id = ? and identity is not null",
    conversationId,
  )) {
    counts.set(identity, (counts.get(identity) ?? 0) + 1);
  }
  return counts;
}
