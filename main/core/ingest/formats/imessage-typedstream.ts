const className = Array.from("NSString", (sign) => sign.charCodeAt(0));
/** How far behind the class's name its value may begin. */
const reach = 32;

/**
 * The text within an attributedBody: an archived NSAttributedString in Apple's typedstream, of which only the string is looked for. It
 * stands behind the name of its class, a "+" and its length. Null where it cannot be found.
 */
export function textInTypedstream(bytes: Uint8Array): string | null {
  const name = indexOf(bytes, className);
  if (name === -1) return null;
  const from = name + className.length;
  for (let at = from; at < Math.min(bytes.length - 2, from + reach); at++) {
    if (bytes[at] !== 0x01 || bytes[at + 1] !== 0x2b) continue;
    const { start, length } = lengthAt(bytes, at + 2);
    if (length === null || start + length > bytes.length) return null;
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(start, start + length));
  }
  return null;
}

/** One byte, or 0x81 before two and 0x82 before four, the least first. */
function lengthAt(bytes: Uint8Array, at: number): { start: number; length: number | null } {
  const first = bytes[at] ?? 0;
  const width = first === 0x81 ? 2 : first === 0x82 ? 4 : 0;
  if (width === 0) return { start: at + 1, length: first < 0x80 ? first : null };
  let length = 0;
  for (let index = width; index > 0; index--) length = length * 256 + (bytes[at + index] ?? 0);
  return { start: at + 1 + width, length };
}

function indexOf(bytes: Uint8Array, wanted: readonly number[]): number {
  for (let at = bytes.indexOf(wanted[0] ?? 0); at !== -1; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}
