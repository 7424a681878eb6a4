import { describe, expect, it } from "vitest";
import { cutItems } from "../../main/core/ingest/json/items.ts";
import { cutLines } from "../../main/core/ingest/json/lines.ts";
import { seeded } from "./jsonReading.ts";

interface Cut {
  items: [path: string, text: string, number: number][];
  fields: [path: string, text: string][];
  entered: string[];
  broken: [text: string, number: number, reason: string][];
  cutShort: number | null;
}

function cut(paths: readonly string[], text: string, chunk = text.length): Cut {
  const got: Cut = { items: [], fields: [], entered: [], broken: [], cutShort: null };
  const reader = cutItems(paths, {
    item: (...one) => got.items.push(one),
    field: (...one) => got.fields.push(one),
    enter: (path) => got.entered.push(path),
    broken: (...one) => got.broken.push(one),
    cutShort: (number) => {
      got.cutShort = number;
    },
  });
  for (let at = 0; at < text.length; at += chunk) reader.push(text.slice(at, at + chunk));
  reader.end();
  return got;
}

const list = (...items: string[]) => items.map((text, index) => ["[]", text, index + 1]);

describe("cutting items", () => {
  it("takes them out of the whole text's list, with everything that could mislead", () => {
    const items = ['{"a":"}]\\"{"}', '{"b":"\\\\"}', "[1,[2]]", '"x,y"', "-1.5e3", "null", '{"c":{"d":[{}]}}'];
    for (const text of [`[${items.join(",")}]`, `\ufeff [ ${items.join(" , ")} ]\r\n`]) {
      for (const chunk of [1, 2, 3, 7, 4096]) expect(cut(["[]"], text, chunk).items).toEqual(list(...items));
    }
  });

  it("takes them from under keys at any depth, with the values around them, in any order", () => {
    const text =
      '{"late":1,"chats":{"about":{"list":[9]},"list":[{"messages":[{"m":1}],"name":"A"},{"name":"B","messages":[]}]},"messages":[{"m":2}],"id":[7]}';
    const got = cut(["messages[]", "chats.list[].messages[]"], text);
    expect(got.items).toEqual([
      ["chats.list[].messages[]", '{"m":1}', 1],
      ["messages[]", '{"m":2}', 2],
    ]);
    expect(got.fields).toEqual([
      ["late", "1"],
      ["chats.about", '{"list":[9]}'],
      ["chats.list[].name", '"A"'],
      ["chats.list[].name", '"B"'],
      ["id", "[7]"],
    ]);
    expect(got.entered).toEqual(["", "chats", "chats.list[]", "chats.list[]"]);
    expect(got.broken).toEqual([]);
  });

  it("reads keys that are written with escapes", () => {
    expect(cut(["messages[]"], '{"m\\u0065ssages":[{}]}').items).toEqual([["messages[]", "{}", 1]]);
  });

  it("keeps what is whole of a text that ends early", () => {
    expect(cut(["[]"], '[{"a":1},{"a":2},{"a"')).toMatchObject({ items: list('{"a":1}', '{"a":2}'), cutShort: null });
    expect(cut(["[]"], '[{"a":1},{"a":2},{"a"').broken).toEqual([['{"a"', 3, "the file ends within it"]]);
    expect(cut(["[]"], '[{"a":1},')).toMatchObject({ items: list('{"a":1}'), broken: [], cutShort: 1 });
  });

  it.each([
    ["a word between the items", '[\n{"a":1} oops,\n{"a":2}]', ['{"a":1}', '{"a":2}'], ["oops,"]],
    ["a brace too many", '[{"a":1}},{"a":2}]', ['{"a":1}', '{"a":2}'], ["}"]],
    ["a brace too few", '[{"a":1,{"a":2}]', ['{"a":2}'], ['{"a":1,']],
    ["a bracket of the wrong kind", '[{"a":[1}},{"a":2}]', ['{"a":2}'], ['{"a":[1', "}", "}"]],
    ["a missing comma", '[{"a":1}{"a":2}]', ['{"a":1}', '{"a":2}'], []],
    ["an end of the list within it", '[{"a":1}],{"a":2}]', ['{"a":1}', '{"a":2}'], []],
    ["another kind of file behind it", '[{"a":1}]\n"b":{"c":2}', ['{"a":1}'], ['"b"', '{"c":2}']],
    ["two lists in one file", '[{"a":1}]\n[{"a":2}]', ['{"a":1}', '{"a":2}'], []],
    ["words behind the end", '[{"a":1}] the end', ['{"a":1}'], ["the end"]],
    ["a quotation mark too few", '[\n{"a":"1},\n{"a":2}\n]', ['{"a":2}'], ['{"a":"1},']],
    ["no JSON at all", "hello there", [], ["hello there"]],
  ])("survives %s", (_, text, items, broken) => {
    for (const chunk of [text.length, 1, 3]) {
      const got = cut(["[]"], text, chunk);
      expect(got.items.map(([, item]) => item)).toEqual(items);
      expect(got.broken.map(([beginning]) => beginning)).toEqual(broken);
    }
  });

  it("finds the next item again after a hurt one, where each stands on its own line, but for one sign in a hundred", () => {
    const random = seeded(7);
    const lines = Array.from(
      { length: 40 },
      (_, index) => `  {"id": ${index}, "text": "say \\"${index}\\"", "tags": [1, {"b": []}]}`,
    );
    const text = `{\n "messages": [\n${lines.join(",\n")}\n ]\n}`;
    const from = text.indexOf(lines[0] ?? "");
    const until = text.length - 5;
    const rounds = 2_000;
    let swallowed = 0;
    for (let round = 0; round < rounds; round++) {
      const at = from + Math.floor(random() * (until - from));
      const sign = '{}[]",:\\x'[Math.floor(random() * 9)] ?? "";
      const hurt = random() < 0.5 ? text.slice(0, at) + sign + text.slice(at + 1) : text.slice(0, at) + text.slice(at + 1);
      const sound = cut(["messages[]"], hurt).items.filter(([, item]) => lines.includes(`  ${item}`));
      // a bracket that opens one list more within an item takes what follows for its own
      if (sound.length < 38) swallowed++;
    }
    expect(swallowed / rounds).toBeLessThan(0.01);
  });

  it("leaves out an item of more than 8 million characters and one nested too deeply, and goes on behind them", () => {
    const long = `{"a":"${"x".repeat(8_000_000)}"}`;
    const deep = "[".repeat(600) + "]".repeat(600);
    const got = cut(["[]"], `[{"a":1},${long},${deep},{"a":2}]`, 100_000);
    expect(got.items.map(([, text]) => text)).toEqual(['{"a":1}', '{"a":2}']);
    expect(got.broken.map(([text, number, reason]) => [text.length, number, reason])).toEqual([
      [200, 2, "longer than 8 million characters"],
      [200, 3, "nested too deeply"],
    ]);
  });

  it("passes over what stands around the lists when it is large", () => {
    const text = `{"other":[${'{"x":"y"},'.repeat(200_000)}0],"messages":[{"a":1}]}`;
    expect(cut(["messages[]"], text, 65_536)).toMatchObject({ items: [["messages[]", '{"a":1}', 1]], fields: [], broken: [] });
  });
});

describe("cutting lines", () => {
  it("numbers them from 1, with every kind of line end, whatever the chunks", () => {
    for (const chunk of [1, 2, 100]) {
      const got: [string, number][] = [];
      const reader = cutLines({ line: (...one) => got.push(one), broken: () => undefined });
      const text = '{"a":1}\r\n\n{"b":2}\nlast';
      for (let at = 0; at < text.length; at += chunk) reader.push(text.slice(at, at + chunk));
      reader.end();
      expect(got).toEqual([
        ['{"a":1}', 1],
        ["", 2],
        ['{"b":2}', 3],
        ["last", 4],
      ]);
    }
  });

  it("leaves out a line of more than 8 million characters", () => {
    const got: unknown[] = [];
    const reader = cutLines({ line: (...one) => got.push(one), broken: (text, number) => got.push([text.length, number]) });
    for (let piece = 0; piece < 9; piece++) reader.push("x".repeat(1_000_000));
    reader.push("\nnext\n");
    reader.end();
    expect(got).toEqual([
      [200, 1],
      ["next", 2],
    ]);
  });
});
