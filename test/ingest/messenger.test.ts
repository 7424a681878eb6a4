import { describe, expect, it } from "vitest";
import { repaired } from "../../main/core/ingest/formats/messenger-text.ts";

/** A text as Meta writes it: each of its bytes a character. */
const doubled = (text: string) => Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join("");

describe("texts that Meta encoded twice", () => {
  it.each(["é", "naïve café", "🎉 party", "日本語", "“quoted”", "Зима", "plain", ""])("%s is put right", (text) => {
    expect(repaired(doubled(text))).toBe(text);
  });

  it.each(["café", "£100", "“quotes” and é", "Zürich ©", "日本語", "Ã", "100 €"])("%s was written so and stays", (text) => {
    expect(repaired(text)).toBe(text);
  });
});
