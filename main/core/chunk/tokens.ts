/**
 * How many tokens a text has at most, in a moment: a token is seldom shorter than two ASCII characters, and never shorter than a byte
 * of anything else. Before anything is sent it is counted exactly.
 */
export function tokensAtMost(text: string): number {
  let halves = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    halves += code < 0x80 ? 1 : code < 0x800 ? 4 : 6;
  }
  return Math.ceil(halves / 2);
}
