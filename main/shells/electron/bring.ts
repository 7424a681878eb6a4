import { randomUUID } from "node:crypto";
import { isAbsolute } from "node:path";
import type { BrowserWindow, Dialog, IpcMain } from "electron";
import { z } from "zod";
import type { Failure, Reply } from "../../../preload/contract/reply.ts";
import type { Ticket } from "../../../preload/contract/tickets.ts";
import type { Core } from "../../compose.ts";
import type { Inbox } from "../../inbox/inbox.ts";
import { safeName } from "../../inbox/names.ts";
import { forbidden, isOurPage } from "./ipc.ts";

// The same name stands in preload/index.ts, which may import nothing from here.
const bringChannel = "parley:bring";
const mostBytes = 64 * 1024 * 1024;

const given = z
  .array(
    z.union([
      z.strictObject({ path: z.string().min(1).max(4096).refine(isAbsolute) }),
      z.strictObject({ name: z.string().max(1000), bytes: z.instanceof(Uint8Array).refine(({ length }) => length <= mostBytes) }),
    ]),
  )
  .min(1)
  .max(1000);

const notTaken: Failure = {
  ok: false,
  code: "bad_input",
  message:
    "Parley could not take these files. At most 1,000 files at a time and 64 MB of pasted text can be brought. Nothing was taken.",
};

export interface Bringing {
  ipcMain: IpcMain;
  window(): BrowserWindow | undefined;
  give: Core["give"];
  inbox: Inbox;
  onRefused(): void;
}

/** Gives tickets for what a person dropped, picked or pasted. Paths come from the preload script alone, which has real files only. */
export function answerBringing({ ipcMain, window, give, inbox, onRefused }: Bringing): void {
  const ticketFor = async (one: z.infer<typeof given>[number]): Promise<Ticket> =>
    give("path" in one ? one.path : await inbox.keep(randomUUID(), safeName(one.name), one.bytes));
  ipcMain.handle(bringChannel, async (event, message: unknown): Promise<Reply<Ticket[]>> => {
    if (!isOurPage(event, window())) {
      onRefused();
      return forbidden;
    }
    const parsed = given.safeParse(message);
    if (!parsed.success) return notTaken;
    try {
      return { ok: true, value: await Promise.all(parsed.data.map(ticketFor)) };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return { ok: false, code: "internal", message: `A file could not be read: ${reason}. Nothing was taken.` };
    }
  });
}

type Chooser = Pick<Dialog, "showOpenDialog">;

/** Asks for files, or for folders where the system's dialog cannot offer both at once. */
export async function chooseFiles(
  dialog: Chooser,
  what: "files" | "folders",
  window: BrowserWindow | undefined,
): Promise<string[]> {
  const both = process.platform === "darwin";
  const options = {
    title: what === "files" ? "Import" : "Import a folder",
    buttonLabel: "Import",
    properties: [
      ...(both || what === "files" ? (["openFile"] as const) : []),
      ...(both || what === "folders" ? (["openDirectory"] as const) : []),
      "multiSelections" as const,
    ],
  };
  const { filePaths } =
    window === undefined ? await dialog.showOpenDialog(options) : await dialog.showOpenDialog(window, options);
  return filePaths;
}
