import { z } from "zod";
import { Refusal } from "./refusal.ts";

// What the service asks of a schema in strict mode beyond being one.

const unsupported = ["allOf", "oneOf", "not", "if", "then", "else", "dependentRequired", "dependentSchemas", "patternProperties"];

const object = z.looseObject({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
  additionalProperties: z.unknown().optional(),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
  $defs: z.record(z.string(), z.unknown()).optional(),
});

interface Known {
  schema: unknown;
  complaint: Refusal | undefined;
}

/** The schemas that were asked for: thousands of questions bring the same one, which is looked at once. */
export class Schemas {
  private readonly known = new Map<string, Known>();

  /** The same object for the same text, with what strict mode has against it. */
  read(name: string, schema: unknown): Known {
    const text = `${name} ${JSON.stringify(schema)}`;
    const known = this.known.get(text) ?? { schema, complaint: strictComplaint(name, schema) };
    this.known.set(text, known);
    return known;
  }
}

/** A refusal that names the place, undefined where the schema can be kept strictly. */
function strictComplaint(name: string, root: unknown): Refusal | undefined {
  const top = object.safeParse(root).data;
  const found = top?.type === "object" ? inside(root, []) : "schema must be a JSON Schema of 'type: \"object\"'.";
  if (found === undefined) return undefined;
  return new Refusal(400, `Invalid schema for response_format '${name}': ${found}`, {
    code: "invalid_json_schema",
    param: "text.format.schema",
  });
}

function inside(raw: unknown, path: readonly string[]): string | undefined {
  const read = object.safeParse(raw);
  if (!read.success) return `In context=(${path.join(", ")}), this is no schema.`;
  const { type, properties, required = [], additionalProperties, items, anyOf = [], $defs = {} } = read.data;
  const at = `In context=(${path.map((step) => `'${step}'`).join(", ")}),`;
  const forbidden = unsupported.find((keyword) => keyword in read.data);
  if (forbidden !== undefined) return `${at} '${forbidden}' is not permitted.`;
  if (type === "object" || properties !== undefined) {
    if (additionalProperties !== false) return `${at} 'additionalProperties' is required to be supplied and to be false.`;
    const missing = Object.keys(properties ?? {}).find((field) => !required.includes(field));
    if (missing !== undefined) return `${at} 'required' is required to include every key in properties. Missing '${missing}'.`;
  }
  const children: [string, unknown][] = [
    ...Object.entries(properties ?? {}),
    ...Object.entries($defs),
    ...anyOf.map((choice, index): [string, unknown] => [String(index), choice]),
    ...(items === undefined ? [] : [["items", items] satisfies [string, unknown]]),
  ];
  for (const [step, child] of children) {
    const found = inside(child, [...path, step]);
    if (found !== undefined) return found;
  }
  return undefined;
}
