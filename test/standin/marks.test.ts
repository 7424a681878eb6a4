import { expect, it } from "vitest";
import { Inspector } from "../support/standin/inspector.ts";
import { Marks } from "../support/standin/marks.ts";
import { defaultLimits } from "../support/standin/settings.ts";

it.each([1, 3, 11])("finds a mark in pieces of %i bytes, once; a key across two pieces of an upload would go unseen", (size) => {
  const inspector = new Inspector(defaultLimits);
  const marks = new Marks(inspector);
  marks.forbidden.add("sk-geheim-ü").add("x@y");
  const listen = marks.listen("POST /v1/files");
  const body = Buffer.from("what stands before sk-geheim-ü and what stands behind it");
  for (let from = 0; from < body.length; from += size) listen(body.subarray(from, from + size));
  expect(inspector.violations).toEqual([
    { by: "client", where: "POST /v1/files", what: "'sk-geheim-ü' must not have been sent." },
  ]);
});
