import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { z } from "zod";

// The published shapes lie beside the repository and are not part of it. Without them the stand-in checks less, and says so.

const folder = join(process.env.PARLEY_SHARED ?? new URL("../../../../shared", import.meta.url).pathname, "openai");
const file = join(folder, "schemas.json");

export const hasPublishedSchemas = existsSync(file);

const node = z.looseObject({
  $ref: z.string().optional(),
  allOf: z.array(z.unknown()).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
});
const published = z.looseObject({ $id: z.string(), $defs: z.record(z.string(), z.unknown()) });

export interface Published {
  /** What is wrong with the value, undefined where it fits. */
  misfit(name: string, value: unknown): string | undefined;
  /** The first field that no description of this shape knows: the schemas let it pass, the service does not. */
  stranger(name: string, value: object): string | undefined;
}

let shared: Published | undefined;

/** Compiled once a process: half a second, and nothing in it changes. */
export function readPublished(): Published | undefined {
  if (hasPublishedSchemas) shared ??= compile();
  return shared;
}

/** An input message fits two of its `oneOf` shapes at once, so that the published schema refuses what the service takes. */
function lenient(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("oneOf" in value) || !Array.isArray(value.oneOf)) return value;
  const { oneOf, ...rest } = value;
  return { ...rest, anyOf: oneOf };
}

function compile(): Published {
  const schemas = published.parse(JSON.parse(readFileSync(file, "utf8"), lenient));
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema(schemas);
  const compiled = new Map<string, ValidateFunction>();
  const known = new Map<string, Set<string>>();

  function fieldsOf(schema: unknown): string[] {
    const { $ref, allOf = [], properties = {} } = node.parse(schema);
    const referred = $ref === undefined ? [] : fieldsOf(schemas.$defs[$ref.slice("#/$defs/".length)]);
    return [...Object.keys(properties), ...referred, ...allOf.flatMap(fieldsOf)];
  }

  return {
    misfit(name, value) {
      let check = compiled.get(name);
      if (check === undefined) {
        check = ajv.compile({ $ref: `${schemas.$id}#/$defs/${name}` });
        compiled.set(name, check);
      }
      if (check(value)) return undefined;
      const [first] = check.errors ?? [];
      return `${name}${first?.instancePath ?? ""} ${first?.message ?? "does not fit"}`;
    },
    stranger(name, value) {
      let fields = known.get(name);
      if (fields === undefined) {
        fields = new Set(fieldsOf(schemas.$defs[name]));
        known.set(name, fields);
      }
      return Object.keys(value).find((field) => !fields.has(field));
    },
  };
}
