import { expect, it } from "vitest";
import { parleyJson } from "../../main/core/ingest/formats/parley-json.ts";
import { everyItem, suiteOf } from "./formatSuite.ts";
import { options, readAll } from "./tables.ts";

suiteOf({
  format: parleyJson,
  folder: "parley-json",
  bits: ['"', "{", "}", "[", "]", ",", "null", ":", "\\", "1"],
  expectSum: everyItem,
});

it("reads a file whose fields another program put in another order", () => {
  const text = `{"conversations": [{"id": "1", "messages": [{"at": null, "author": "1", "text": "hi"}],
    "people": [{"id": "1", "name": "Ana"}], "platform": "slack", "title": "general"}], "parley": 1}`;
  const said = readAll(parleyJson, text, options("x.json"));
  expect(said.messages).toMatchObject([{ conversation: "1", author: "1", text: "hi" }]);
  expect(said.conversations.at(-1)).toMatchObject({ key: "1", title: "general", platform: "slack" });
  expect(said.people.at(-1)).toMatchObject({ key: "1", name: "Ana" });
});
