import { expect, it } from "vitest";
import { providerKind } from "../../preload/contract/providers.ts";
import { draftOf, newDraft, providerOf } from "../../renderer/features/settings/draft.ts";

it("every preset but the empty one can be kept as it is offered, and comes back the same", () => {
  for (const kind of providerKind.options) {
    const read = providerOf(newDraft(kind, []));
    if (kind === "custom") expect(read).toHaveProperty("wrong");
    else if ("provider" in read) expect(providerOf(draftOf(read.provider))).toEqual(read);
    else expect(read).toBe(kind);
  }
});

it("a second one of a kind gets an id of its own, so that it cannot take the first one's key", () => {
  expect(newDraft("openai", ["openai", "openai-2"]).id).toBe("openai-3");
});

it.each([
  ["name", { name: " " }],
  ["baseUrl", { baseUrl: "http://api.openai.com/v1" }],
  ["models", { live: "" }],
  ["limits", { atOnce: "4.5" }],
  ["limits", { tokensPerMinute: "" }],
  ["prices", { prices: [{ model: "m", input: "-1", cached: "", output: "1" }] }],
  ["prices", { prices: [{ model: "", input: "1", cached: "", output: "1" }] }],
] as const)("says that the %s cannot be meant so (%#)", (wrong, part) => {
  expect(providerOf({ ...newDraft("openai", []), ...part })).toEqual({ wrong });
});

it("prices are read with a point or a comma, to the millionth, and nothing is no price of its own", () => {
  const prices = [{ model: "m", input: "0,075", cached: "", output: "12.5" }];
  expect(providerOf({ ...newDraft("openai", []), prices })).toMatchObject({
    provider: { prices: [{ model: "m", input: 75_000, cached: null, output: 12_500_000 }] },
  });
});
