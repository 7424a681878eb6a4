import type { Word } from "../text/words.ts";

const auxiliaries = new Set(
  "is are am was were do does did can could would will shall should has have had may might isn't aren't don't doesn't didn't can't couldn't won't wouldn't haven't hasn't weren't wasn't shouldn't".split(
    " ",
  ),
);
const subjects = new Set(
  "i you he she it we they this that there these those anyone anybody everyone everybody any the your our".split(" "),
);
const questionWords = new Set("what what's where when who why how which whose what're how's where's who's".split(" "));
const openers = new Set("and but so okay ok well right now like then or because cause actually basically no yes".split(" "));

/** How questions are built in English: what comes first, and whether a verb stands before its subject. */
export function askingFeatures(kept: readonly Word[]): string[] {
  const words: string[] = [];
  for (const { kind, text } of kept) if (kind !== "sign") words.push(text);
  if (words.length === 0) return [];
  let head = 0;
  while (head < words.length - 1 && openers.has(words[head] ?? "")) head += 1;
  const [first = "$", second = "$", third = "$"] = words.slice(head, head + 3);
  const [before = "^", last = ""] = words.length > 1 ? words.slice(-2) : ["^", words[0]];
  const features = [
    `head ${first}`,
    `head ${first} ${second}`,
    `head ${first} ${second} ${third}`,
    `tail ${last}`,
    `tail ${before} ${last}`,
  ];
  if (auxiliaries.has(first)) features.push(subjects.has(second) ? "form verb subject" : "form verb");
  if (questionWords.has(first))
    features.push("form question word", auxiliaries.has(second) ? "form question word verb" : "form question word only");
  for (let at = head + 1; at < words.length - 1 && at < 40; at++) {
    const [one = "", two = ""] = [words[at], words[at + 1]];
    if (auxiliaries.has(one) && subjects.has(two) && !subjects.has(words[at - 1] ?? ""))
      features.push("form verb subject within");
    if (questionWords.has(one) && auxiliaries.has(two)) features.push("form question word within");
  }
  if (auxiliaries.has(before) && subjects.has(last)) features.push("form tag");
  if (last === "or" || (before === "or" && /^(?:what|not|something)$/.test(last))) features.push("form or");
  return features;
}
