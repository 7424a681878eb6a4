import type { MessageKind } from "../../../preload/contract/values.ts";

/**
 * What a message is recognised by when its chat is imported again, from whatever exporter: the minute, who wrote it and the text,
 * folded into 48 bits. Two equal messages in a minute have the same identity; they are told apart by counting.
 */
export function identityOf(at: number | null, author: string | null, kind: MessageKind, text: string): number {
  const minute = at === null ? "" : Math.floor(at / 60_000);
  const said = `${minute}\n${author ?? ""}\n${kind}\n${text.trim()}`;
  let high = 0x811c9dc5;
  let low = 0x9747b28c;
  for (let index = 0; index < said.length; index++) {
    const code = said.charCodeAt(index);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0x5bd1e995);
    low ^= low >>> 15;
  }
  high ^= high >>> 13;
  return (high & 0xffff) * 0x1_0000_0000 + (low >>> 0);
}
