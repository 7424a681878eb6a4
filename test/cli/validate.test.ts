import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readCommand } from "../../main/shells/cli/commands.ts";
import { run } from "./home.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-validate-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const noStore = { compose: () => expect.unreachable("a file is looked at without opening the store") };
const sound = '{"parley":1}\n{"type":"conversation","id":"c","title":"日本"}\n';

test("the path is taken from where the person stands, and one is needed", async () => {
  expect(readCommand(["validate", "a.jsonl"], "/data")).toMatchObject({
    command: { command: "validate", file: `${process.cwd()}/a.jsonl` },
  });
  expect(await run(["validate"], {}, noStore)).toMatchObject({
    code: 2,
    err: expect.stringContaining("validate needs the file"),
  });
  expect(await run(["validate", "a", "b"], {}, noStore)).toMatchObject({ code: 2 });
});

test("a sound file ends with 0", async () => {
  const path = file("sound.jsonl", sound);
  expect(await run(["validate", path], {}, noStore)).toEqual({ code: 0, out: `${path} keeps the format: 2 lines.\n`, err: "" });
  const { code, out } = await run(["validate", path, "--json"], {}, noStore);
  expect([code, JSON.parse(out)]).toEqual([0, { valid: true, lines: 2, problems: [] }]);
});

test("a file with problems ends with 3 and names each by its line", async () => {
  const path = file("problems.jsonl", `${sound}{"type":"message","conversation":"d","text":1}\n{"type":"message"`);
  const { code, out } = await run(["validate", path, "--json"], {}, noStore);
  expect([code, JSON.parse(out)]).toEqual([
    3,
    {
      valid: false,
      lines: 4,
      problems: [
        { line: 3, reason: "text: Invalid input: expected string, received number" },
        { line: 4, reason: "not JSON" },
      ],
    },
  ]);
  const words = await run(["validate", path], {}, noStore);
  expect(words).toMatchObject({ code: 3, err: "" });
  expect(words.out).toContain("line 4: not JSON\n");
  expect(words.out).toContain("2 problems in 4 lines.");
});

test("of a file that is nothing but problems the first thousand are listed, the others counted", async () => {
  const path = file("many.jsonl", sound + "x\n".repeat(1500));
  const { out } = await run(["validate", path, "--json"], {}, noStore);
  const { problems, more } = JSON.parse(out);
  expect([problems.length, more]).toEqual([1000, 500]);
});

test.each([
  ["a file of another format", () => file("other.csv", "time,text\n1,hi\n"), "is not of Parley's own format"],
  ["no file", () => join(folder, "nowhere"), "no such file"],
  ["a folder", () => folder, "EISDIR"],
])("%s ends with 2 and says why", async (_name, path, problem) => {
  const inWords = await run(["validate", path()], {}, noStore);
  expect(inWords).toMatchObject({ code: 2, out: "", err: expect.stringContaining(problem) });
  const asJson = await run(["validate", path(), "--json"], {}, noStore);
  expect(JSON.parse(asJson.out)).toMatchObject({ ok: false, code: "bad_input", message: expect.stringContaining(problem) });
});
