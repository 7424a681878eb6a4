import { WordList } from "../text/known.ts";
import type { Word } from "../text/words.ts";
import { begins, ends, type Take, token } from "./features.ts";

const auxiliaries = new WordList(
  "is are am was were do does did can could would will shall should has have had may might isn't aren't don't doesn't didn't can't couldn't won't wouldn't haven't hasn't weren't wasn't shouldn't",
);
const subjects = new WordList(
  "i you he she it we they this that there these those anyone anybody everyone everybody any the your our",
);
const questionWords = new WordList("what what's where when who why how which whose what're how's where's who's");
const openers = new WordList("and but so okay ok well right now like then or because cause actually basically no yes");
const choices = new WordList("what not something");

const head = token("head");
const tail = token("tail");
const or = token("or");
const form = {
  verb: token("form verb"),
  verbSubject: token("form verb subject"),
  verbSubjectWithin: token("form verb subject within"),
  questionWord: token("form question word"),
  questionWordVerb: token("form question word verb"),
  questionWordOnly: token("form question word only"),
  questionWordWithin: token("form question word within"),
  tag: token("form tag"),
  or: token("form or"),
};

/** How questions are built in English: what comes first, and whether a verb stands before its subject. */
export function eachAsking(kept: readonly Word[], take: Take): void {
  const words = kept.some(({ kind }) => kind === "sign") ? kept.filter(({ kind }) => kind !== "sign") : kept;
  if (words.length === 0) return;
  let at = 0;
  while (at < words.length - 1 && openers.has(words[at])) at += 1;
  const [first, second, third] = [words[at] ?? ends, words[at + 1] ?? ends, words[at + 2] ?? ends];
  const before = words.at(-2) ?? begins;
  const last = words.at(-1) ?? ends;
  take(head, first);
  take(head, first, second);
  take(head, first, second, third);
  take(tail, last);
  take(tail, before, last);
  if (auxiliaries.has(first)) take(subjects.has(second) ? form.verbSubject : form.verb);
  if (questionWords.has(first)) {
    take(form.questionWord);
    take(auxiliaries.has(second) ? form.questionWordVerb : form.questionWordOnly);
  }
  for (let within = at + 1; within < words.length - 1 && within < 40; within++) {
    const [one, two] = [words[within], words[within + 1]];
    if (auxiliaries.has(one)) {
      if (subjects.has(two) && !subjects.has(words[within - 1])) take(form.verbSubjectWithin);
    } else if (questionWords.has(one) && auxiliaries.has(two)) take(form.questionWordWithin);
  }
  if (auxiliaries.has(before) && subjects.has(last)) take(form.tag);
  if (last.id === or.id || (before.id === or.id && choices.has(last))) take(form.or);
}
