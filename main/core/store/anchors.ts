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

export interface Anchored {
  id: number;
  title: string;
  /** How many of its anchors were met, and whether those are all that it has. */
  hits: number;
  isWhole: 0 | 1;
}

/** What a file says of a conversation. */
export interface Sought {
  platform: string;
  externalId: string | null;
  title: string;
}

/**
 * The conversation with the most of these identities among its anchors; of several the one that bears the same title, then the shortest.
 * Where both bear ids of one platform, its own or that of one which was merged into it must be the same. Those up to an id are looked at,
 * with exceptions.
 */
export function bestAnchored(
  store: Reader,
  { platform, externalId, title }: Sought,
  identities: ReadonlySet<number>,
  newest: number,
  except: ReadonlySet<number>,
): Anchored | undefined {
  return store.get(
    `select c.id, c.title, count(*) as hits,
       count(*) = (select count(*) from conversation_anchors where conversation_id = c.id) as isWhole
     from json_each(?) j cross join conversation_anchors a on a.identity = j.value
     join conversations c on c.id = a.conversation_id
     where c.deleted_at is null and c.id <= ? and c.id not in (select value from json_each(?))
     group by c.id
     having ? is null or c.external_id is null or c.platform <> ? or c.external_id = ?
       or exists (select 1 from conversations where merged_into = c.id and external_id = ?)
     order by hits desc, c.title = ? desc, c.messages limit 1`,
    JSON.stringify([...identities]),
    newest,
    JSON.stringify([...except]),
    externalId,
    platform,
    externalId,
    externalId,
    title,
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
