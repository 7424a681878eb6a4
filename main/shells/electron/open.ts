import { existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { App, Dialog } from "electron";
import { z } from "zod";
import type { Composed, Core } from "../../compose.ts";

export const exitCodes = { done: 0, failed: 1, held: 4 };

/** The folder named by `--data DIR`, or the usual one; everything else on the line is Chromium's. */
export function chosenDataDir(line: readonly string[], usual: string): string {
  const { values } = parseArgs({ args: [...line], options: { data: { type: "string" } }, strict: false });
  if (values.data === undefined) return usual;
  if (typeof values.data !== "string" || values.data === "") throw new Error("--data needs a folder: parley --data DIR");
  return resolve(values.data);
}

/** The files and folders that the line names. What does not exist is most likely the value of one of Chromium's own switches. */
export function namedFiles(line: readonly string[], isPackaged: boolean): string[] {
  const options = { data: { type: "string" } } as const;
  const { positionals } = parseArgs({ args: [...line], options, strict: false, allowPositionals: true });
  // In the source tree the first name is the app's own.
  return positionals
    .slice(isPackaged ? 0 : 1)
    .map((path) => resolve(path))
    .filter((path) => existsSync(path));
}

/** Gives Chromium a folder of its own inside the data folder. The single instance is told by it, so it comes before the lock. */
export function placeData(app: App, dataDir: string): void {
  const folder = join(dataDir, "electron");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  app.setPath("userData", folder);
  app.setPath("sessionData", folder);
}

type Ends = { app: Pick<App, "exit">; dialog: Pick<Dialog, "showErrorBox"> };

export function endWithError({ app, dialog }: Ends, error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  dialog.showErrorBox("Parley could not start", `${reason}\n\nWhat was stored before is kept.`);
  app.exit(exitCodes.failed);
}

/** What a second start tells the first, which has another working folder. */
export const secondStart = z.strictObject({ files: z.array(z.string().min(1).max(4096)).max(1000) });

type Holder = Extract<Composed, { held: true }>["holder"];

function heldMessage(holder: Holder, dataDir: string): string {
  const since = new Date(holder.since).toISOString();
  return [
    `Another Parley has the data in ${dataDir} open and did not come to the front.`,
    `It is the ${holder.shell} shell, process ${holder.pid}, running since ${since}.`,
    "Nothing was changed. Quit that one and start again, or start with --data and another folder.",
  ].join("\n");
}

/** The core, or undefined when the app was ended: because another process owns the store, or because it could not be built. */
export async function openCore(
  ends: Ends,
  dataDir: string,
  compose: () => Promise<Composed>,
  files: readonly string[] = [],
): Promise<Core | undefined> {
  try {
    const composed = await compose();
    if (!composed.held) return composed.core;
    if (await composed.show(files)) {
      ends.app.exit(exitCodes.done);
    } else {
      ends.dialog.showErrorBox("Parley is already open", heldMessage(composed.holder, dataDir));
      ends.app.exit(exitCodes.held);
    }
  } catch (error) {
    endWithError(ends, error);
  }
  return undefined;
}
