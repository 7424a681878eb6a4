import { resolve } from "node:path";
import { type RequestInput, requests } from "../../../preload/contract/requests.ts";
import { Misuse } from "./misuse.ts";

export interface ExportOptions {
  format?: string | undefined;
  conversation?: string[] | undefined;
  source?: string | undefined;
  timezone?: string | undefined;
  "with-summaries"?: boolean | undefined;
  bom?: boolean | undefined;
}

/** The request that a command line stands for. */
export function exportInput(file: string | undefined, options: ExportOptions): RequestInput<"export.write"> {
  if (file === undefined) throw new Misuse("export needs the file to write.");
  if (options.conversation !== undefined && options.source !== undefined)
    throw new Misuse("export takes --conversation or --source, not both.");
  const asked = {
    target: { path: resolve(file) },
    ...(options.format === undefined ? {} : { format: options.format }),
    ...whichOf(options),
    ...(options["with-summaries"] && { withSummaries: true }),
    ...(options.bom && { bom: true }),
    ...(options.timezone === undefined ? {} : { timezone: options.timezone }),
  };
  const checked = requests["export.write"].input.safeParse(asked);
  if (!checked.success)
    throw new Misuse(`export: ${checked.error.issues[0]?.path.join(".")}: ${checked.error.issues[0]?.message}.`);
  return checked.data;
}

function whichOf({ conversation, source }: ExportOptions) {
  if (conversation !== undefined) return { which: { conversations: conversation.map((id) => idFrom("conversation", id)) } };
  if (source !== undefined) return { which: { filter: { sourceId: idFrom("source", source) } } };
  return {};
}

function idFrom(option: string, text: string): number {
  if (!/^[1-9]\d{0,14}$/.test(text)) throw new Misuse(`--${option} takes the number of a ${option}, not "${text}".`);
  return Number(text);
}
