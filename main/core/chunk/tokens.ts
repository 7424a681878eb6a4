import { commonWords } from "./commonWords.ts";

// A token is a stretch of bytes from a vocabulary, put together pair by pair. Nearly every pair of small letters stands in it, so that of
// two neighbouring letters at most one is a token by itself; numbers go three digits at a time; everything else is a byte at worst.

const a = 0x61;
const z = 0x7a;
const zero = 0x30;
const nine = 0x39;
const space = 0x20;

/** The pairs of small letters that a vocabulary lacks. */
const apart = new Uint8Array(32 * 32);
for (const pair of "bq fj fz gj gk gq hj jg jv jw jx jy jz kq kx kz lq mz nq oq qf qg qj qk qo qv qy qz rj tj tq uq vq vz wq wv wz xg xh xj xk xq xu xv xw yf yj yq yv zg zj zq zr zv "
  .trim()
  .split(" "))
  apart[(pair.charCodeAt(0) - a) * 32 + pair.charCodeAt(1) - a] = 1;

/** A word of up to six small letters is a number of its own. */
const longest = 6;
const common = new Set(
  [...commonWords].map((word) => [...word].reduce((sum, letter) => sum * 32 + letter.charCodeAt(0) - a + 1, 0)),
);

/** How many tokens a text has at most, in a moment: never too few, and about twice too many. Before it is sent it is counted exactly. */
export function tokensAtMost(text: string): number {
  const end = text.length;
  let tokens = 0;
  for (let at = 0; at < end; ) {
    const code = text.charCodeAt(at);
    if (code >= a && code <= z) {
      const start = at;
      // a space goes with the word behind it
      const leading = start > 0 && text.charCodeAt(start - 1) === space ? 1 : 0;
      let word = code - a + 1;
      let before = code - a;
      let run = leading + 1;
      let split = 0;
      for (at += 1; at < end; at++) {
        const letter = text.charCodeAt(at) - a;
        if (letter < 0 || letter >= 26) break;
        if (at - start < longest) word = word * 32 + letter + 1;
        if (apart[before * 32 + letter] === 1) {
          split += inRun(run);
          run = 0;
        }
        run += 1;
        before = letter;
      }
      const isCommon = at - start <= longest && common.has(word);
      tokens += (isCommon ? 1 : split + inRun(run)) - leading;
    } else if (code >= zero && code <= nine) {
      const start = at;
      while (at < end && text.charCodeAt(at) >= zero && text.charCodeAt(at) <= nine) at += 1;
      tokens += Math.ceil((at - start) / 3);
    } else {
      // a sign beyond the basic plane has two halves here and four bytes there; a half alone has three
      tokens += code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
      at += 1;
    }
  }
  return tokens;
}

/** One letter, two letters, one letter …: more tokens do not fit into a run whose neighbours always join. */
const inRun = (length: number): number => Math.floor((2 * length + 1) / 3);
