import type { Reader, Writer } from "./handle.ts";

// By a few identities of each conversation a new import finds the chat that it belongs to, without an index over all messages.

const firstOnes = 20;
const oneOf = 16;

/** Which of a conversation's messages are kept as anchors: the first ones, and from then on a sixteenth. */
export function isAnchor(identity: number, position: number): boolean {
  return position < firstOnes || identity % oneOf === 0;
}

export function addAnchor(store: Writer, conversationId: number, identity: number): void {
  store.run("insert or ignore into conversation_anchors (identity, conversation_id) values (?, ?)", identity, conversationId);
}

/** Chooses the anchors of a conversation anew from the messages that it has now. */
export function anchorAgain(store: Writer, conversationId: number): void {
  store.run("delete from conversation_anchors where conversation_id = ?", conversationId);
  store.run(
    `insert or ignore into conversation_anchors (identity, conversation_id)
     select identity, conversation_id from messages
     where conversation_id = ? and identity is not null and (position < ? or identity % ? = 0)`,
    conversationId,
    firstOnes,
    BigInt(oneOf),
  );
}

/** Whether a conversation is known under an id of its platform: its own or that of one which was merged into it. */
export function bearsExternalId(store: Reader, conversationId: number, externalId: string): boolean {
  return (
    store.get(
      `select 1 from conversations where id = ? and (external_id is null or external_id = ?)
       union all select 1 from conversations where merged_into = ? and external_id = ?`,
      conversationId,
      externalId,
      conversationId,
      externalId,
    ) !== undefined
  );
}

/** The conversation with the most of these identities among its anchors, the shortest of several, and how many; those up to an id are looked at, with exceptions. */
export function bestAnchored(
  store: Reader,
  identities: readonly number[],
  newest: number,
  except: ReadonlySet<number>,
): { id: number; platform: string; hits: number } | undefined {
  return store.get(
    `select c.id, c.platform, count(*) as hits
     from json_each(?) j cross join conversation_anchors a on a.identity = j.value
     join conversations c on c.id = a.conversation_id
     where c.deleted_at is null and c.id <= ? and c.id not in (select value from json_each(?))
     group by c.id order by hits desc, c.messages limit 1`,
    JSON.stringify(identities),
    newest,
    JSON.stringify([...except]),
  );
}

/** What a conversation holds by now: how often each identity, and the messages that carry an id of their platform. */
export function messagesHere(
  store: Reader,
  conversationId: number,
): { left: Map<number, number>; byExternalId: Map<string, { id: number; identity: number; at: number | null }> } {
  const left = new Map<number, number>();
  const byExternalId = new Map<string, { id: number; identity: number; at: number | null }>();
  const rows = store.iterate<{ id: number; identity: number; externalId: string | null; at: number | null }>(
    `select id, identity, external_id as externalId, sent_at as at from messages
     where conversation_id = ? and identity is not null`,
    conversationId,
  );
  for (const { id, identity, externalId, at } of rows) {
    left.set(identity, (left.get(identity) ?? 0) + 1);
    if (externalId !== null) byExternalId.set(externalId, { id, identity, at });
  }
  return { left, byExternalId };
}
