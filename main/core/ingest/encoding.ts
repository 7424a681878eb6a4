// Which encoding a file has, and its text, piece by piece. Real exports are glued together from several programs: a file is read to its
// end whatever stands in it, and what did not fit is counted.

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "windows-1251" | "shift_jis" | "gb18030" | "euc-kr";

export interface EncodingFinding {
  encoding: Encoding;
  sure: boolean;
  /** In words for a person. */
  because: string;
}

const looked = 65_536;

/** Tells the encoding from the first bytes of a file. */
export function detectEncoding(head: Uint8Array): EncodingFinding {
  const bytes = head.subarray(0, looked);
  return byMark(bytes) ?? byZeros(bytes) ?? asUtf8(bytes) ?? asLegacy(bytes);
}

function byMark(bytes: Uint8Array): EncodingFinding | null {
  const [first, second, third] = bytes;
  const because = "the file begins with a byte order mark";
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: "utf-8", sure: true, because };
  if (first === 0xff && second === 0xfe) return { encoding: "utf-16le", sure: true, because };
  if (first === 0xfe && second === 0xff) return { encoding: "utf-16be", sure: true, because };
  return null;
}

/** Spaces, line ends, digits and Latin letters have a zero byte, always on the same side; few other characters have one. */
function byZeros(bytes: Uint8Array): EncodingFinding | null {
  const zeros = [0, 0];
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = Math.max(even, odd);
  const few = Math.min(even, odd);
  const share = many / Math.max(1, bytes.length / 2);
  if (share < 0.02 || few > many / 2 || (share < 0.4 && isUtf8(bytes))) return null;
  const encoding = odd > even ? "utf-16le" : "utf-16be";
  if (!decodes(encoding, bytes.subarray(0, bytes.length & ~1))) return null;
  return {
    encoding,
    sure: share >= 0.1 && few <= many / 20,
    because: `zero bytes stand at ${odd > even ? "odd" : "even"} places, as in UTF-16`,
  };
}

function asUtf8(bytes: Uint8Array): EncodingFinding | null {
  if (isUtf8(bytes)) {
    const plain = bytes.every((byte) => byte < 0x80);
    return { encoding: "utf-8", sure: true, because: plain ? "only ASCII at the beginning" : "every character is valid UTF-8" };
  }
  let good = 0;
  let bad = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceAt(bytes, at);
    if (length < 0) break;
    if (length === 0) bad++;
    if (length > 1) good++;
    at += Math.max(1, length);
  }
  // Older encodings make valid UTF-8 by chance, but far seldomer than not.
  if (good * 2 < bad) return null;
  return { encoding: "utf-8", sure: false, because: `${good} characters are valid UTF-8, ${bad} bytes are not` };
}

/** Shares of byte values and of decoded characters that only one of the older encodings explains. */
function asLegacy(bytes: Uint8Array): EncodingFinding {
  const high = bytes.filter((byte) => byte >= 0x80);
  const inHigh = (wanted: (byte: number) => boolean) => high.filter(wanted).length / high.length;
  const russian = inHigh((byte) => commonRussian.has(byte));
  if (russian >= 0.35 && inHigh((byte) => byte >= 0xc0) >= 0.85 && decodes("windows-1251", bytes)) {
    return finding("windows-1251", "the commonest letters of Russian are the commonest here");
  }
  const japanese = shares("shift_jis", bytes, /[\u3041-\u30ff]/gu);
  if (japanese >= 0.2 && shares("shift_jis", bytes, /[\uff61-\uff9f]/gu) < 0.1)
    return finding("shift_jis", "it reads as Japanese");
  const leads = leadBytes(bytes);
  const late = leads.filter((byte) => byte > 0xc8).length / Math.max(1, leads.length);
  if (late < 0.1 && shares("euc-kr", bytes, /[\uac00-\ud7a3]/gu) >= 0.7) return finding("euc-kr", "it reads as Korean");
  const level1 = leads.filter((byte) => (byte >= 0xb0 && byte <= 0xd7) || byte === 0xa1 || byte === 0xa3).length;
  if (level1 >= 0.8 * leads.length && shares("gb18030", bytes, /\p{Script=Han}/gu) >= 0.5)
    return finding("gb18030", "it reads as Chinese");
  const western = inHigh((byte) => commonWestern.has(byte));
  return { encoding: "windows-1252", sure: western >= 0.9, because: "not UTF-8; its bytes are read as Western European letters" };
}

const commonRussian = new Set([0xee, 0xe5, 0xe0, 0xe8, 0xed, 0xf2]);
const commonWestern = new Set([..."éèêëàâäáãåçñóòôöõíìîïúùûüýßøæÉÈÀÄÖÜÑÇÁÓ«»°§¿¡·\u00a0"].map((sign) => sign.charCodeAt(0)));
for (const byte of [0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x8c, 0x9c]) commonWestern.add(byte);

function finding(encoding: Encoding, how: string): EncodingFinding {
  return { encoding, sure: true, because: `not UTF-8; ${how}` };
}

/** First bytes of the pairs that EUC encodings write a character with. */
function leadBytes(bytes: Uint8Array): number[] {
  const leads: number[] = [];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x81) {
      leads.push(byte);
      at++;
    }
  }
  return leads;
}

/** How many of the characters beyond ASCII are of a kind; 0 where the bytes are not of this encoding. */
function shares(encoding: Encoding, bytes: Uint8Array, kind: RegExp): number {
  const text = decoded(encoding, bytes);
  if (text === null) return 0;
  const beyond = text.match(/[^\0-\u007f]/gu)?.length ?? 0;
  return beyond === 0 ? 0 : (text.match(kind)?.length ?? 0) / beyond;
}

function isUtf8(bytes: Uint8Array): boolean {
  return decodes("utf-8", bytes);
}

function decodes(encoding: Encoding, bytes: Uint8Array): boolean {
  return decoded(encoding, bytes) !== null;
}

/** The text, or null where a byte does not fit; the last character may be cut. */
function decoded(encoding: Encoding, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

/** Length of the UTF-8 sequence at a place: 0 where there is none, -1 where the bytes end before it does. */
export function sequenceAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0;
  for (let step = 1; step < length; step++) {
    const byte = bytes[at + step];
    if (byte === undefined) return -1;
    const least = step > 1 ? 0x80 : first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
    const most = step > 1 ? 0xbf : first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
    if (byte < least || byte > most) return 0;
  }
  return length;
}
