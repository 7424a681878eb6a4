import { z } from "zod";
import type { Line } from "./conversation.ts";

// Values that fit any JSON schema and speak of the conversation, so that a rehearsal looks like the thing itself.

export interface Material {
  lines: readonly Line[];
  /** Spreads what arrays of the same answer are about; the same prompt always gets the same answer. */
  seed: number;
  inventQuotes: boolean;
}

const schema = z.looseObject({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  $ref: z.string().optional(),
  anyOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
  allOf: z.array(z.unknown()).optional(),
  enum: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  items: z.unknown().optional(),
  minItems: z.int().optional(),
  maxItems: z.int().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  minLength: z.int().optional(),
  maxLength: z.int().optional(),
});
type Schema = z.infer<typeof schema>;

const parsed = new WeakMap<object, Schema>();

/** Once for each schema object, however many answers are made to it. */
function parse(raw: unknown): Schema {
  const known = typeof raw === "object" && raw !== null ? parsed.get(raw) : undefined;
  const read = known ?? schema.parse(raw);
  if (typeof raw === "object" && raw !== null) parsed.set(raw, read);
  return read;
}

const nothingSaid: Line = { number: 1, speaker: "Nobody", text: "Nothing was said." };

export function fittingValue(root: unknown, material: Material): unknown {
  const lines = material.lines.length > 0 ? material.lines : [nothingSaid];
  const lineAt = (index: number): Line => lines[index % lines.length] ?? nothingSaid;
  const everything = lines.map((line) => line.text.toLowerCase()).join("\n");

  function resolve(raw: unknown): Schema {
    const read = parse(raw);
    if (read.$ref !== undefined) return resolve(follow(root, read.$ref));
    const first = (read.anyOf ?? read.oneOf)?.map(resolve).find((choice) => choice.type !== "null");
    return first ?? read.allOf?.map(resolve).find(() => true) ?? read;
  }

  function value(raw: unknown, name: string, at: number): unknown {
    const wanted = resolve(raw);
    if (wanted.const !== undefined) return wanted.const;
    if (wanted.enum !== undefined) return mentioned(wanted.enum, everything);
    const kind = Array.isArray(wanted.type) ? wanted.type.find((type) => type !== "null") : wanted.type;
    switch (kind) {
      case "array":
        return list(wanted, name, at);
      case "string":
        return string(wanted, name, at);
      case "integer":
        return within(integer(name, at), wanted);
      case "number":
        return within(0.5, wanted);
      case "boolean":
        return true;
      case "null":
        return null;
      default:
        return Object.fromEntries(
          Object.entries(wanted.properties ?? {}).map(([field, inner]) => [field, value(inner, field, at)]),
        );
    }
  }

  function list(wanted: Schema, name: string, at: number): unknown[] {
    const count = Math.min(
      Math.max(1 + ((material.seed + at) % 3), wanted.minItems ?? 1),
      wanted.maxItems ?? Number.POSITIVE_INFINITY,
    );
    const inner = resolve(wanted.items ?? {});
    const aboutMessages = inner.properties !== undefined && "message" in inner.properties && "quote" in inner.properties;
    // proofs are of the message that their claim was taken from; other things are spread over the conversation
    const step = Math.max(1, Math.floor(lines.length / (count + 1)));
    return Array.from({ length: count }, (_, index) =>
      value(wanted.items ?? {}, name, aboutMessages ? at + index : at + index * step),
    );
  }

  function integer(name: string, at: number): number {
    if (/^(first|from|start|begin)/.test(name)) return lines[0]?.number ?? 1;
    if (/^(last|to|end|until)/.test(name)) return lines.at(-1)?.number ?? 1;
    return lineAt(at).number;
  }

  function string(wanted: Schema, name: string, at: number): string {
    const said = words(name, at);
    const long = said.slice(0, wanted.maxLength);
    return long.padEnd(wanted.minLength ?? 0, ".");
  }

  function words(name: string, at: number): string {
    const line = lineAt(at);
    if (name === "quote") return material.inventQuotes ? `Nobody ever said number ${line.number}.` : line.text;
    if (/owner|speaker|assignee|author|who/.test(name)) return line.speaker;
    if (/due|deadline|date/.test(name)) return "";
    if (/keyword|topic|tag|tone/.test(name)) return longestWord(line.text);
    if (/summary|prose/.test(name))
      return [0, 1, 2].map((index) => told(lineAt(Math.floor((index * lines.length) / 3)))).join(" ");
    return sentence(line.text);
  }

  return value(root, "", material.seed % lines.length);
}

function follow(root: unknown, ref: string): unknown {
  let found = root;
  for (const step of ref.split("/").slice(1))
    found = typeof found === "object" && found !== null ? Reflect.get(found, step) : undefined;
  return found;
}

const within = (value: number, { minimum = value, maximum = value }: Schema) => Math.min(Math.max(value, minimum), maximum);

/** The choice that the conversation speaks of, else the first. */
function mentioned(choices: readonly unknown[], text: string): unknown {
  const spoken = new Set(text.match(/[\p{L}_]+/gu) ?? []);
  return choices.find((choice) => typeof choice === "string" && spoken.has(choice)) ?? choices[0];
}

const sentence = (text: string) => /^[\s\S]{1,200}?(?:[.!?](?=\s|$)|$)/.exec(text)?.[0] ?? text.slice(0, 200);

const told = (line: Line) => (line.speaker === "" ? sentence(line.text) : `${line.speaker}: ${sentence(line.text)}`);

function longestWord(text: string): string {
  const found = text.match(/\p{L}+/gu) ?? [];
  return found.reduce<string>((best, word) => (word.length > best.length ? word : best), "").toLowerCase() || "talk";
}
