import { encode } from "gpt-tokenizer/encoding/o200k_base";
import { beforeAll, expect, test } from "vitest";
import { isCountedExactly, type TokenCounter, tokenCounter } from "../../main/core/llm/tokens.ts";
import { randomFrom } from "../../main/core/samples/random.ts";

let count: TokenCounter;
beforeAll(async () => {
  count = await tokenCounter();
});

const words = [
  "refund",
  " the",
  "Grüße",
  "你好",
  "👩‍👩‍👧",
  "12345",
  "\n\n",
  "  ",
  "https://a.b/c?d=e",
  "don't",
  "ИМЯ",
  "...",
  "\t",
  "a\u0301",
];

test("counts what the tokenizer makes of ordinary text, token by token", () => {
  const random = randomFrom(7);
  for (let round = 0; round < 200; round++) {
    const text = Array.from({ length: 1 + random() * 60 }, () => words[Math.floor(random() * words.length)]).join("");
    expect(count(text), JSON.stringify(text)).toBe(encode(text).length);
  }
});

test("a command to the model in somebody's message is counted as text and stops nothing", () => {
  expect(count("<|endoftext|>")).toBeGreaterThan(1);
});

// each of these takes the bare tokenizer half a minute or more
test.each([
  "a".repeat(100_000),
  "你好世界这是一个测试".repeat(10_000),
  " ".repeat(100_000),
  "=-".repeat(50_000),
  "é".repeat(100_000),
])("a run without a break is counted in a moment (%#)", (text) => {
  const start = performance.now();
  expect(count(text)).toBeGreaterThan(100);
  expect(performance.now() - start).toBeLessThan(2000);
});

test("says for which models it is exact", () => {
  expect(["gpt-5.4-mini", "gpt-4o-mini-2024-07-18", "openai/gpt-5.4", "o4-mini"].every(isCountedExactly)).toBe(true);
  expect(["grok-4.7", "gemini-2.5-flash", "llama3.1", "gpt-4-turbo"].some(isCountedExactly)).toBe(false);
});
