import { plainOf } from "./words.ts";

/** The same for the same claim of the same message, however often it is made. */
export function keyOf(kind: string, message: number, text: string): string {
  return `${kind}-${message}-${hash(plainOf(text)).toString(36)}`;
}

/** FNV-1a over two halves: 53 bits. */
function hash(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x5bd1e995);
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}
