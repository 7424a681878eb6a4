import { randomUUID } from "node:crypto";
import type { BrowserWindow, Dialog } from "electron";
import type { Settings } from "../../../preload/contract/settings.ts";
import type { Core } from "../../compose.ts";
import type { ShellWords } from "./words.ts";

export interface ClosingQuestion {
  dispatch: Core["dispatch"];
  dialog: Pick<Dialog, "showMessageBox">;
  window: BrowserWindow;
  closing: Settings["closing"];
  words: ShellWords["closing"];
  openJobs: number;
}

const answers = ["tray", "quit", undefined] as const;

/** What closing the window shall do while jobs are open: as it was chosen once for all, else asked; undefined leaves it open. */
export async function howToClose(question: ClosingQuestion): Promise<"tray" | "quit" | undefined> {
  const { dispatch, dialog, window, closing, words, openJobs } = question;
  if (closing !== "ask") return closing;
  const { response, checkboxChecked } = await dialog.showMessageBox(window, {
    type: "question",
    title: "Parley",
    message: words.message,
    detail: words.detail(openJobs),
    buttons: [words.tray, words.quit, words.cancel],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
    checkboxLabel: words.remember,
  });
  const chosen = answers[response];
  if (checkboxChecked && chosen !== undefined)
    await dispatch({ id: randomUUID(), name: "settings.set", input: { closing: chosen } satisfies Partial<Settings> });
  return chosen;
}
