import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { type ExportOptions, exportInput } from "./exportCommand.ts";
import { type ImportInput, type ImportOptions, importInput } from "./importCommand.ts";
import { Misuse } from "./misuse.ts";

type Command =
  | { command: "help" }
  | { command: "serve"; port: number }
  | { command: "doctor" }
  | { command: "restore" | "validate"; file: string }
  | { command: "import"; input: ImportInput }
  | { command: "request"; name: string; input: unknown };

export type Parsed = { dataDir: string; command: Command } | { problem: string };

const options = {
  data: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  messages: { type: "string" },
  seed: { type: "string" },
  port: { type: "string" },
  format: { type: "string" },
  "date-order": { type: "string" },
  timezone: { type: "string" },
  encoding: { type: "string" },
  map: { type: "string", multiple: true },
  append: { type: "string" },
  "keep-media": { type: "boolean" },
  conversation: { type: "string", multiple: true },
  source: { type: "string" },
  "with-summaries": { type: "boolean" },
  bom: { type: "boolean" },
} as const;

/** Which options a command understands beside --data and --json. */
const understood: Record<string, string[]> = {
  seed: ["messages", "seed"],
  serve: ["port"],
  export: ["format", "conversation", "source", "with-summaries", "bom", "timezone"],
  import: ["format", "date-order", "timezone", "encoding", "map", "append", "keep-media"],
};

/** The command on the command line, or what is wrong with it. */
export function readCommand(args: string[], defaultDataDir: string): Parsed {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [name = "help", ...operands] = positionals;
    const given = Object.keys(values).filter((option) => !["data", "json", "help"].includes(option));
    const stray = given.find((option) => !understood[name]?.includes(option));
    if (stray !== undefined) throw new Misuse(`${name} does not take --${stray}.`);
    const command: Command = values.help ? { command: "help" } : commandOf(name, operands, values);
    return { dataDir: resolve(values.data ?? defaultDataDir), command };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

interface Given extends ImportOptions, ExportOptions {
  messages?: string | undefined;
  seed?: string | undefined;
  port?: string | undefined;
}

function commandOf(name: string, operands: string[], values: Given): Command {
  const [first, second] = operands;
  if (name === "import") return { command: name, input: importInput(operands, values) };
  if (operands.length > (name === "call" ? 2 : ["backup", "restore", "validate", "export"].includes(name) ? 1 : 0)) {
    throw new Misuse(`${name} does not take "${operands.at(-1)}".`);
  }
  switch (name) {
    case "help":
    case "doctor":
      return { command: name };
    case "serve":
      return { command: name, port: numberFrom("port", values.port ?? "0", 65_535) };
    case "call":
      if (first === undefined) throw new Misuse("call needs the name of a request, such as app.info.");
      return { command: "request", name: first, input: jsonFrom(second ?? "{}") };
    case "seed": {
      if (values.messages === undefined) throw new Misuse("seed needs --messages N.");
      const input = { messages: numberFrom("messages", values.messages, 20_000_000) };
      const seed = values.seed === undefined ? {} : { seed: numberFrom("seed", values.seed, 0xffff_ffff) };
      return { command: "request", name: "samples.seed", input: { ...input, ...seed } };
    }
    case "backup":
      return { command: "request", name: "store.backup", input: first === undefined ? {} : { path: resolve(first) } };
    case "export":
      return { command: "request", name: "export.write", input: exportInput(first, values) };
    case "restore":
      if (first === undefined) throw new Misuse("restore needs the file of a backup.");
      return { command: name, file: resolve(first) };
    case "validate":
      if (first === undefined) throw new Misuse("validate needs the file that is to be looked at.");
      return { command: name, file: resolve(first) };
    default:
      throw new Misuse(`There is no command "${name}".`);
  }
}

function numberFrom(option: string, text: string, most: number): number {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(number <= most)) throw new Misuse(`--${option} takes a whole number up to ${most}, not "${text}".`);
  return number;
}

function jsonFrom(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Misuse(`The input is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
