const any = /[?？؟`]|:\/\/|www\.|\p{Extended_Pictographic}/u;
const traits: readonly (readonly [name: string, sign: RegExp])[] = [
  ["link", /\bhttps?:\/\/\S|\bwww\.\S/iu],
  // not the question mark within an address
  ["question", /[?？؟](?=[\s"'”’»)\]!?？*_~]|$)/u],
  ["code", /```|`[^`\n]+`/u],
  ["emoji", /(?![©®™])\p{Extended_Pictographic}/u],
];

/**
 * Scope words for what a text contains (" hlink hquestion"), so that has:link is answered by the index alone. Like the indexed words they
 * must come out the same again when the text is taken out of the index: another reading needs another function name and a migration.
 */
export function traitsOf(text: string): string {
  if (!any.test(text)) return "";
  return traits
    .filter(([, sign]) => sign.test(text))
    .map(([name]) => ` h${name}`)
    .join("");
}
