import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { conversationIn } from "../support/standin/conversation.ts";
import { fittingValue } from "../support/standin/fitting.ts";
import { hasPublishedSchemas } from "../support/standin/published.ts";
import { chatQuestion, conversation, question, type Rehearsal, rehearse, schema } from "./rehearsal.ts";

let at: Rehearsal;
beforeAll(async () => {
  at = await rehearse(4);
});
afterEach(() => {
  const violations = [...at.standIn.violations];
  at.standIn.calm();
  expect(violations).toEqual([]);
});
afterAll(() => at.standIn.close());

const evidence = z.array(z.object({ message: z.int(), quote: z.string() })).min(1);
const enhanced = z.object({
  summary: z.string().min(1),
  outcome: z.enum(["yes", "no", "maybe"]),
  action_items: z.array(z.object({ task: z.string(), owner: z.string(), due: z.string(), evidence })).min(1),
});

/** Quotes that stand nowhere in the message that they name. */
function invented(text: string): string[] {
  const lines = new Map(conversationIn(`${conversation}\n[5] Anna: x`).map((line) => [line.number, line.text]));
  const claims = enhanced.parse(JSON.parse(text)).action_items.flatMap((item) => item.evidence);
  return claims.filter(({ message, quote }) => lines.get(message)?.includes(quote) !== true).map(({ quote }) => quote);
}

it("answers in the schema, with quotes that stand in the messages they name, the same every time", async () => {
  const answer = await at.client.responses.create(question("x"));
  expect(answer).toMatchObject({ status: "completed", model: "gpt-5.4-mini", incomplete_details: null });
  expect(invented(answer.output_text)).toEqual([]);
  expect((await at.client.responses.create(question("x"))).output_text).toBe(answer.output_text);
  expect((await at.client.responses.create(question("why?"))).output_text).not.toBe(answer.output_text);
  expect(enhanced.parse(JSON.parse(answer.output_text)).summary).toContain("My parcel never arrived.");
});

it("speaks both interfaces", async () => {
  const completion = await at.client.chat.completions.create(chatQuestion);
  const [choice] = completion.choices;
  expect(choice?.finish_reason).toBe("stop");
  expect(invented(choice?.message.content ?? "")).toEqual([]);
  expect(completion.usage?.prompt_tokens_details?.cached_tokens).toBe(0);
  expect(completion.usage?.total_tokens).toBe(
    (completion.usage?.prompt_tokens ?? 0) + (completion.usage?.completion_tokens ?? 0),
  );
});

it("streams events whose pieces are the whole; a panel that drops or doubles one shows another text", async () => {
  const whole = await at.client.responses.create(question("stream"));
  let text = "";
  let numbers = 0;
  let ended = false;
  for await (const event of await at.client.responses.create({ ...question("stream"), stream: true })) {
    expect(event.sequence_number).toBe(numbers++);
    if (event.type === "response.output_text.delta") text += event.delta;
    if (event.type === "response.completed") ended = event.response.usage?.total_tokens === whole.usage?.total_tokens;
  }
  expect(text).toBe(whole.output_text);
  expect(ended).toBe(true);
});

it("streams chunks, with usage at the end only for those who ask", async () => {
  const read = async (include_usage: boolean) => {
    let text = "";
    let usages = 0;
    const reasons: string[] = [];
    for await (const chunk of await at.client.chat.completions.create({
      ...chatQuestion,
      stream: true,
      stream_options: { include_usage },
    })) {
      text += chunk.choices[0]?.delta.content ?? "";
      if (chunk.choices[0]?.finish_reason) reasons.push(chunk.choices[0].finish_reason);
      if (chunk.usage) usages += 1;
    }
    return { text, usages, reasons };
  };
  const asked = await read(true);
  expect(asked).toMatchObject({ usages: 1, reasons: ["stop"] });
  expect(invented(asked.text)).toEqual([]);
  expect((await read(false)).usages).toBe(0);
});

it("works through the SDK's own collectors", async () => {
  const final = await at.client.responses.stream(question("collected")).finalResponse();
  expect(invented(final.output_text)).toEqual([]);
  const completion = await at.client.chat.completions.stream(chatQuestion).finalChatCompletion();
  expect(invented(completion.choices[0]?.message.content ?? "")).toEqual([]);
});

it("refuses on demand, whole and streamed; a client that looks for text only finds none", async () => {
  at.standIn.manners.add({ manner: "refusal" });
  const answer = await at.client.responses.create(question("x"));
  expect(answer.output_text).toBe("");
  expect(answer.output).toMatchObject([{ content: [{ type: "refusal" }] }]);
  const completion = await at.client.chat.completions.create(chatQuestion);
  expect(completion.choices[0]?.message).toMatchObject({ content: null, refusal: expect.stringContaining("can't help") });
  const types: string[] = [];
  for await (const event of await at.client.responses.create({ ...question("x"), stream: true })) types.push(event.type);
  expect(types).toContain("response.refusal.done");
});

it("breaks off on demand and at the allowed length; a client that parses what came stores half a summary", async () => {
  at.standIn.manners.add({ manner: "truncated", times: 1 });
  for (const limit of [{}, { max_output_tokens: 16 }]) {
    const answer = await at.client.responses.create({ ...question("x"), ...limit });
    expect(answer).toMatchObject({ status: "incomplete", incomplete_details: { reason: "max_output_tokens" } });
    expect(() => JSON.parse(answer.output_text)).toThrow();
  }
  const completion = await at.client.chat.completions.create({ ...chatQuestion, max_completion_tokens: 4 });
  expect(completion.choices[0]?.finish_reason).toBe("length");
});

it("answers JSON of another shape on demand; a client that only parses takes it for the answer", async () => {
  at.standIn.manners.add({ manner: "broken-json" });
  const { output_text } = await at.client.responses.create(question("x"));
  expect(enhanced.safeParse(JSON.parse(output_text)).success).toBe(false);
});

it("invents quotes on demand; a client that believes them shows proofs that nobody said", async () => {
  at.standIn.manners.add({ manner: "invented-quotes" });
  expect(invented((await at.client.responses.create(question("x"))).output_text).length).toBeGreaterThan(0);
});

it("meets the same question with the same manner when it draws a share of them", async () => {
  at.standIn.manners.add({ manner: "refusal", share: 0.5 });
  const ask = async () => {
    const refused: boolean[] = [];
    for (let index = 0; index < 16; index++) {
      refused.push((await at.client.responses.create(question(`share ${index}`))).output_text === "");
    }
    return refused;
  };
  const first = await ask();
  expect(await ask()).toEqual(first);
  expect(new Set(first)).toEqual(new Set([true, false]));
});

it("counts a long beginning that came before as cached; a settlement that ignores it is wrong", async () => {
  at.standIn.limits.cachedTokens = 64;
  const instructions = "Read the conversation and answer in the schema that is given. ".repeat(8);
  const ask = async (input: string) => (await at.client.responses.create({ model: "gpt-5.4-nano", instructions, input })).usage;
  expect((await ask("[1] Anna: one"))?.input_tokens_details.cached_tokens).toBe(0);
  expect((await ask("[1] Anna: two"))?.input_tokens_details.cached_tokens).toBe(64);
});

it.each([
  ["an object that lets other fields in", { ...schema, additionalProperties: true }, "additionalProperties"],
  ["an optional field", { ...schema, required: ["summary"] }, "outcome"],
  ["a keyword that strict mode does not have", { ...schema, oneOf: [] }, "oneOf"],
  ["a list at the root", { type: "array", items: schema }, "object"],
])("refuses a strict schema with %s, as the service would", async (_, wrong, word) => {
  const format = { type: "json_schema", name: "enhanced", strict: true, schema: wrong } as const;
  const refused = await at.client.responses.create({ ...question("x"), text: { format } }).catch((error: unknown) => error);
  expect(refused).toMatchObject({ status: 400, code: "invalid_json_schema", message: expect.stringContaining(word) });
  expect(at.standIn.violations).toMatchObject([{ by: "client" }]);
  at.standIn.calm();
});

it("takes input as a list of messages", async () => {
  const answer = await at.client.responses.create({
    model: "gpt-5.4",
    input: [
      { role: "developer", content: "Answer shortly." },
      { role: "user", content: [{ type: "input_text", text: conversation }] },
    ],
  });
  expect(answer.output_text).toContain("My parcel never arrived.");
});

it.skipIf(!hasPublishedSchemas)("refuses a parameter that does not exist; the SDK sends what it is given", async () => {
  const misspelt = at.client.post("/responses", { body: { ...question("x"), max_tokens: 5 } });
  await expect(misspelt).rejects.toMatchObject({ status: 400, code: "unknown_parameter", param: "max_tokens" });
  expect(at.standIn.violations).toMatchObject([{ by: "client" }]);
  at.standIn.calm();
});

it("finds the messages however they are written, and is not led astray by numbers within them", () => {
  const texts = ["First.", "Second,\n1. with a list\n7. of its own", "Third: the last."];
  const tagged = texts.map((text, index) => `<message n="${index + 1}" speaker="Anna">${text}</message>`).join("\n");
  const json = texts.map((text, index) => JSON.stringify({ n: index + 1, speaker: "Anna", text })).join(",\n");
  const numbered = `1. Read.\n2. Answer.\n\n${["First.", "Second,\n1. a list\n2. of its own", "Third: the last."].map((text, index) => `#${index + 1} | Anna (agent) 10:00: ${text}`).join("\n")}`;
  const expected = texts.map((text, index) => ({ number: index + 1, speaker: "Anna", text }));
  expect(conversationIn(tagged)).toEqual(expected);
  expect(conversationIn(json)).toEqual(expected);
  expect(conversationIn(numbered)[1]).toEqual({ number: 2, speaker: "Anna", text: "Second,\n1. a list\n2. of its own" });
});

it("fits schemas that it has never seen", () => {
  const odd = {
    type: "object",
    required: ["a", "b", "c", "d", "e", "f"],
    additionalProperties: false,
    properties: {
      a: { type: "array", minItems: 2, maxItems: 2, items: { type: "string", maxLength: 5, minLength: 3 } },
      b: { anyOf: [{ type: "null" }, { type: "number", minimum: 2, maximum: 3 }] },
      c: { const: "fixed" },
      d: { type: "array", items: { $ref: "#" }, maxItems: 0 },
      e: { enum: [null, 4] },
      f: { type: "integer", minimum: 90, maximum: 100 },
    },
  };
  const check = new Ajv2020({ strict: false }).compile(odd);
  for (const lines of [[], conversationIn(conversation)]) {
    for (let seed = 0; seed < 6; seed++)
      expect(check(fittingValue(odd, { lines, seed, inventQuotes: false })), JSON.stringify(check.errors)).toBe(true);
  }
});
