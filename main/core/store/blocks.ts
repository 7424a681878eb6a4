import type { Reader, Writer } from "./handle.ts";

/** A run of message ids that rise with time; a message without one stands behind the message that came before it. */
export interface Block {
  firstId: number;
  lastId: number;
  firstAt: number | null;
  lastAt: number | null;
}

/** Newest first; of some sources or of all. */
export function listBlocks(store: Reader, sources?: number | readonly number[]): Block[] {
  const columns = "select first_id as firstId, last_id as lastId, first_at as firstAt, last_at as lastAt from message_blocks";
  return sources === undefined
    ? store.all<Block>(`${columns} order by last_at desc, last_id desc`)
    : store.all<Block>(
        `${columns} where source_id in (select value from json_each(?)) order by last_at desc, last_id desc`,
        JSON.stringify([sources].flat()),
      );
}

/** Tells whether a message came with one of these sources. */
export function cameWith(store: Reader, sources: readonly number[]): (messageId: number) => boolean {
  const blocks = listBlocks(store, sources).sort((a, b) => a.firstId - b.firstId);
  return (id) => {
    let low = 0;
    let high = blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((blocks[middle]?.lastId ?? id) < id) low = middle + 1;
      else high = middle;
    }
    return (blocks[low]?.firstId ?? Number.POSITIVE_INFINITY) <= id;
  };
}

export function addBlock(store: Writer, sourceId: number, block: Block): number {
  return store.run(
    "insert into message_blocks (source_id, first_id, last_id, first_at, last_at) values (?, ?, ?, ?, ?)",
    sourceId,
    block.firstId,
    block.lastId,
    block.firstAt,
    block.lastAt,
  ).id;
}

export function growBlock(store: Writer, id: number, lastId: number, lastAt: number | null): void {
  store.run("update message_blocks set last_id = ?, last_at = coalesce(?, last_at) where id = ?", lastId, lastAt, id);
}

/**
 * The largest id in the block whose message is not younger than a time; just before the block if all are younger. A message without a
 * time counts as old as the one before it, and before all times where there is none.
 */
export function lastIdUntil(store: Reader, block: Block, time: number): number {
  if (block.lastAt === null || block.lastAt <= time) return block.lastId;
  let low = block.firstId - 1;
  let high = block.lastId;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const at = timeUntil(store, block, middle);
    if (at !== null && at > time) high = middle - 1;
    else low = middle;
  }
  return low;
}

/** The time of the last message at or before an id that has one; ids may have gaps where messages were deleted. */
export function timeUntil(store: Reader, block: Pick<Block, "firstId">, id: number): number | null {
  return (
    store.get<{ sentAt: number }>(
      "select sent_at as sentAt from messages where id between ? and ? and sent_at is not null order by id desc limit 1",
      block.firstId,
      id,
    )?.sentAt ?? null
  );
}
