import { encode as older } from "gpt-tokenizer/encoding/cl100k_base";
import { encode } from "gpt-tokenizer/encoding/o200k_base";
import { expect, test } from "vitest";
import { commonWords } from "../../main/core/chunk/commonWords.ts";
import { tokensAtMost } from "../../main/core/chunk/tokens.ts";
import { readScripts } from "../../main/core/samples/desk/script.ts";
import { scripts } from "../../main/core/samples/desk/scripts.ts";
import { randomFrom } from "../../main/core/samples/random.ts";

// The bug these would catch: a chunk that is said to fit and does not.

const counts = [encode, older];

test("words that count as one token are one, with and without a space before them", () => {
  for (const word of commonWords)
    for (const count of counts) expect([word, count(word).length, count(` ${word}`).length]).toEqual([word, 1, 1]);
});

test("what people write has never more tokens than estimated, and not less than a quarter of them", () => {
  let estimated = 0;
  let exact = 0;
  for (const { text } of scripts.flatMap(readScripts).flatMap(({ said }) => said)) {
    for (const count of counts) expect(count(text).length).toBeLessThanOrEqual(tokensAtMost(text));
    estimated += tokensAtMost(text);
    exact += encode(text).length;
  }
  expect(estimated / exact).toBeLessThan(4);
});

const alphabets = [
  "abcdefghijklmnopqrstuvwxyz ",
  "qjzxvkw gb",
  "abcXYZ019+/=",
  "0123456789",
  "{}[]()<>!?.,;:'\"\\|~`^*&%$#@-_=+ \n\t",
  "äöüßéñçàêôøå aeiou",
  "返金はいつですか注文を確認ひらカナ한국어안녕",
  "👩‍👩‍👧‍👦🎉❤️👍🏽🇩🇪 ok",
  "مرحبا שלום привет สวัสดี",
] as const;

test.each(alphabets)("nonsense made of %s has never more tokens than estimated", (alphabet) => {
  const random = randomFrom(11);
  const below = (count: number) => Math.floor(random() * count);
  const signs = [...alphabet];
  for (let round = 0; round < 300; round++) {
    const text = Array.from({ length: 1 + below(60) }, () => signs[below(signs.length)]).join("");
    for (const count of counts) expect([text, count(text).length <= tokensAtMost(text)]).toEqual([text, true]);
  }
});
