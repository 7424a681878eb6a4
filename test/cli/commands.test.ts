import { describe, expect, test } from "vitest";
import { readCommand } from "../../main/shells/cli/commands.ts";
import { help } from "../../main/shells/cli/help.ts";
import { run } from "./home.ts";

const exporting = (more: object) => {
  const usual = { target: { path: "/b/all" }, format: "jsonl", which: { filter: {} }, withSummaries: false, bom: false };
  return { command: "request", name: "export.write", input: { ...usual, ...more } };
};

describe("reading a command line", () => {
  test.each([
    [[], { command: "help" }],
    [["help"], { command: "help" }],
    [["seed", "-h"], { command: "help" }],
    [["doctor", "--json"], { command: "doctor" }],
    [["serve", "--port", "81"], { command: "serve", port: 81 }],
    [["call", "app.info"], { command: "request", name: "app.info", input: {} }],
    [["call", "sources.list", '{"a":[1]}'], { command: "request", name: "sources.list", input: { a: [1] } }],
    [["seed", "--messages", "10"], { command: "request", name: "samples.seed", input: { messages: 10 } }],
    [["seed", "--messages", "10", "--seed", "0"], { command: "request", name: "samples.seed", input: { messages: 10, seed: 0 } }],
    [["backup"], { command: "request", name: "store.backup", input: {} }],
    [["backup", "/b/c.db"], { command: "request", name: "store.backup", input: { path: "/b/c.db" } }],
    [["restore", "/b/c.db"], { command: "restore", file: "/b/c.db" }],
    [["export", "/b/all"], exporting({})],
    [["export", "/b/all", "--format", "csv", "--bom"], exporting({ format: "csv", bom: true })],
    [["export", "/b/all", "--source", "3"], exporting({ which: { filter: { sourceId: 3 } } })],
    [
      ["export", "/b/all", "--format=html", "--conversation", "3", "--conversation=5", "--with-summaries", "--timezone", "UTC"],
      exporting({ format: "html", which: { conversations: [3, 5] }, withSummaries: true, timezone: "UTC" }),
    ],
  ])("%j", (args, command) => {
    expect(readCommand(args, "/data")).toEqual({ dataDir: "/data", command });
    expect(readCommand(["--data", "/else", ...args], "/data")).toEqual({ dataDir: "/else", command });
  });

  test("a path is taken from the folder where the person stands, not where the core works", () => {
    expect(readCommand(["backup", "b.db"], "/data")).toMatchObject({ command: { input: { path: `${process.cwd()}/b.db` } } });
    expect(readCommand(["restore", "b.db", "--data", "d"], "/data")).toEqual({
      dataDir: `${process.cwd()}/d`,
      command: { command: "restore", file: `${process.cwd()}/b.db` },
    });
  });

  test.each([
    [["sed"], 'There is no command "sed".'],
    [["constructor"], 'There is no command "constructor".'],
    [["call"], "call needs the name"],
    [["call", "app.info", "{"], "The input is not JSON"],
    [["call", "app.info", "{}", "{}"], 'call does not take "{}".'],
    [["seed"], "seed needs --messages N."],
    [["seed", "--messages", "many"], "--messages takes a whole number"],
    [["seed", "--messages", "1e3"], "--messages takes a whole number"],
    [["seed", "--messages", ""], "--messages takes a whole number"],
    [["seed", "--messages", "20000001"], "--messages takes a whole number up to 20000000"],
    [["seed", "10"], 'seed does not take "10".'],
    [["doctor", "--messages", "10"], "doctor does not take --messages."],
    [["serve", "--port", "65536"], "--port takes a whole number up to 65535"],
    [["restore"], "restore needs the file"],
    [["export"], "export needs the file to write."],
    [["export", "x", "--format", "word"], "export: format:"],
    [["export", "x", "--conversation", "all"], '--conversation takes the number of a conversation, not "all".'],
    [["export", "x", "--source", "1", "--conversation", "1"], "not both"],
    [["import", "x", "--bom"], "import does not take --bom."],
    [["help", "--nonsense"], "--nonsense"],
  ])("%j is wrong usage: exit code 2, nothing done, on stderr or as JSON", async (args, problem) => {
    const compose = () => expect.unreachable("wrong usage must not open the store");
    const inWords = await run(args, {}, { compose });
    expect(inWords).toMatchObject({ code: 2, out: "" });
    expect(inWords.err).toContain(problem);
    const asJson = await run([...args, "--json"], {}, { compose });
    expect(asJson).toMatchObject({ code: 2, err: "" });
    expect(JSON.parse(asJson.out)).toMatchObject({ ok: false, code: "bad_input", message: expect.stringContaining(problem) });
  });
});

test("help names every command and every exit code", async () => {
  const { code, out } = await run(["help"]);
  expect([code, out]).toEqual([0, help]);
  for (const word of ["call", "seed", "serve", "doctor", "export", "backup", "restore", "validate", "help", "--data", "--json"]) {
    expect(out).toMatch(new RegExp(`^  ${word}`, "m"));
  }
  expect(out.match(/^ {2}\d/gm)).toHaveLength(6);
});
