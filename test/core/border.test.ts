import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { type RequestName, requests } from "../../preload/contract/requests.ts";
import { startCore, type TestCore } from "../support/core.ts";

// Bugs these would catch: a request that lets unknown fields or wrong types through to a handler, a name that reaches
// Object.prototype, an input that brings the process down.

const names = Object.keys(requests) as RequestName[];

/** For every field of an input, values that cannot be right. */
const wrongValues: unknown[] = [
  "x".repeat(2_000_000),
  { $gt: "" },
  [[]],
  Number.NaN,
  -1.5,
  1e308,
  { toString: 1 },
  Symbol.iterator.description,
];

function fieldsOf(name: RequestName): [string, z.ZodType][] {
  const { input } = requests[name];
  return input instanceof z.ZodObject ? Object.entries(input.shape) : [];
}

describe("the border", () => {
  let core: TestCore;
  beforeAll(async () => {
    core = await startCore(undefined, undefined, afterAll);
  });

  test.each(names)("%s refuses what is not an object", async (name) => {
    for (const input of [null, undefined, 7, "text", true, [], [{}]]) {
      const reply = await core.refused(name, input);
      expect(reply.code).toBe("bad_input");
    }
  });

  test.each(names)("%s refuses unknown fields and prototype names, and says which", async (name) => {
    for (const field of ["extra", "toString", "constructor", "hasOwnProperty", "__proto__"]) {
      const input: unknown = JSON.parse(`{"${field}": {"polluted": true}}`);
      const reply = await core.refused(name, input);
      expect(reply.code).toBe("bad_input");
      expect(reply.details?.map((detail) => detail.field)).toContain(field);
    }
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  test.each(names)("%s refuses wrong values in each field, and names the field", async (name) => {
    for (const [field, schema] of fieldsOf(name)) {
      for (const value of wrongValues.filter((wrong) => !schema.safeParse(wrong).success)) {
        const reply = await core.refused(name, { [field]: value });
        expect(reply.code).toBe("bad_input");
        expect(reply.details?.some((detail) => detail.field.split(".")[0] === field)).toBe(true);
        expect(JSON.stringify(reply).length).toBeLessThan(5000);
      }
    }
  });

  test.each(names)("%s refuses a missing field that has no default, and names it", async (name) => {
    const needed = fieldsOf(name).filter(([, schema]) => !schema.safeParse(undefined).success);
    if (needed.length === 0) return;
    const reply = await core.refused(name, {});
    expect(reply.details?.map((detail) => detail.field).sort()).toEqual(needed.map(([field]) => field).sort());
  });

  test.each(names)("%s survives deep nesting", async (name) => {
    const [field] = fieldsOf(name)[0] ?? ["extra"];
    const deep: unknown = JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`);
    const reply = await core.refused(name, { [field]: deep });
    expect(reply.code).toBe("bad_input");
  });

  test.each(["__proto__", "toString", "constructor", "valueOf", "app", "", "x".repeat(65), "app.info "])(
    "there is no request %j",
    async (name) => {
      const reply = await core.refused(name, {});
      expect(["unknown_request", "bad_input"]).toContain(reply.code);
    },
  );

  test("a message that is no message is refused", async () => {
    for (const message of [null, 1, "app.info", [], {}, { id: "1" }, { id: 1, name: "app.info", input: {} }]) {
      expect(await core.dispatch(message)).toMatchObject({ ok: false, code: "bad_input" });
    }
    const extra = { id: "1", name: "app.info", input: {}, shell: "root" };
    expect(await core.dispatch(extra)).toMatchObject({ ok: false, code: "bad_input" });
    expect(await core.dispatch({ id: "1", name: "app.info", input: {} })).toMatchObject({ ok: true });
  });
});
