/**
 * Signs that stand for themselves: scripts written without spaces (Thai, Lao, Burmese, Khmer, Chinese, Japanese, Korean) and emoji.
 * Each is set apart by spaces when a text is indexed, so that two of them in a row can be found as a phrase.
 */
export const setApart =
  "[\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u1100-\\u11ff\\u2e80-\\u303f\\u3040-\\u31ff\\u3400-\\u4dbf\\u4e00-\\u9fff" +
  "\\ua960-\\ua97f\\uac00-\\ud7ff\\uf900-\\ufaff\\uff66-\\uff9f\\u{20000}-\\u{3ffff}]|\\p{Extended_Pictographic}";

const every = new RegExp(setApart, "gu");
const any = new RegExp(setApart, "u");

/**
 * What the search index is given for a text. It must be given the same again to forget the text: another way of cutting needs
 * another function name and a migration that builds the index anew.
 */
export function indexedText(text: string): string {
  return any.test(text) ? text.replace(every, " $& ") : text;
}
