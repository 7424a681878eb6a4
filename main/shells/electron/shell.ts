import { app, type BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, session, shell, type Tray } from "electron";
import type { EventPayload, ParleyEvent } from "../../../preload/contract/events.ts";
import type { Ticket } from "../../../preload/contract/tickets.ts";
import type { Core } from "../../compose.ts";
import type { Log } from "../../core/ports.ts";
import type { Inbox } from "../../inbox/inbox.ts";
import type { PageFile } from "../../page/files.ts";
import type { Media } from "../../page/media.ts";
import { answerBringing, chooseFiles } from "./bring.ts";
import { answerRequests, sendEvent } from "./ipc.ts";
import { menuTemplate } from "./menu.ts";
import { nativeNotices } from "./notices.ts";
import { pageOrigin, servePage } from "./protocol.ts";
import { confine, denyPermissions } from "./security.ts";
import { canvasColour, followTheme } from "./theme.ts";
import { openTray } from "./tray.ts";
import { bringToFront, openWindow } from "./window.ts";

export interface ShellSetting {
  core: Core;
  inbox: Inbox;
  log: Log;
  page: (path: string) => PageFile | undefined;
  media: Media;
  preload: string;
  icons: { window: string; tray: string };
  stateFile: string;
}

export interface Shell {
  /** Comes to the front; files that were named come up in the page. */
  show(files?: readonly string[]): void;
  /** Takes everything out of sight for good, while the core finishes. */
  leave(): void;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Puts the core on the screen. The guards stand before the first window, so that no page is ever without them. */
export async function openShell({ core, inbox, log, page, media, preload, icons, stateFile }: ShellSetting): Promise<Shell> {
  let window: BrowserWindow | undefined;
  let tray: Tray | undefined;
  let leaving = false;
  /** A page that has asked something listens; what is brought before waits for it. */
  let isHeard = false;
  let waiting: Ticket[] = [];
  const mac = process.platform === "darwin";
  const development = !app.isPackaged;

  const handOver = (): void => {
    if (!isHeard || waiting.length === 0) return;
    sendEvent(window, { event: "brought", payload: { tickets: waiting } });
    waiting = [];
  };
  const bring = (files: readonly string[]): void => {
    for (const path of files) {
      try {
        waiting.push(core.give(path));
      } catch (error) {
        log.error("file_not_given", { reason: reasonOf(error) });
      }
    }
    handOver();
  };
  const show = (files: readonly string[] = []): void => {
    if (leaving) return;
    bring(files);
    if (window !== undefined && !window.isDestroyed()) {
      bringToFront(window);
      return;
    }
    window = openWindow({
      preload,
      icon: icons.window,
      address: `${pageOrigin}/`,
      stateFile,
      background: canvasColour(nativeTheme),
      development,
      onProblem: (what, error) => log.error(what, { reason: reasonOf(error) }),
    });
    window.on("closed", () => {
      window = undefined;
      isHeard = false;
    });
  };
  const act = (action: EventPayload<"action">["action"]): void => {
    show();
    sendEvent(window, { event: "action", payload: { action } });
  };

  const choose = (what: "files" | "folders"): void => {
    show();
    chooseFiles(dialog, what, window).then(show, (error: unknown) => log.error("no_dialog", { reason: reasonOf(error) }));
  };

  denyPermissions(session.defaultSession);
  app.on("web-contents-created", (_event, contents) => {
    confine(contents, (address) => {
      shell.openExternal(address).catch((error: unknown) => log.error("link_not_opened", { reason: reasonOf(error) }));
    });
    contents.on("render-process-gone", (_gone, { reason }) => log.error("page_gone", { reason }));
  });
  servePage(protocol, page, media);
  answerRequests(
    ipcMain,
    () => window,
    core.dispatch,
    () => {
      if (isHeard) return;
      isHeard = true;
      handOver();
    },
    () => log.error("request_refused"),
  );
  answerBringing({
    ipcMain,
    window: () => window,
    give: core.give,
    inbox,
    onRefused: () => log.error("request_refused"),
  });

  const notify = nativeNotices(() => act("notices"));
  core.on((event: ParleyEvent) => {
    sendEvent(window, event);
    // A focused page shows the notice itself.
    if (event.event === "notice" && window?.isFocused() !== true) notify(event.payload);
  });

  await followTheme(core, nativeTheme, (colour) => window?.setBackgroundColor(colour));
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate({ mac, development, act, choose })));
  tray = openTray(icons.tray, { show: () => show(), notices: () => act("notices"), quit: () => app.quit() });
  show();
  app.on("activate", () => show());
  app.on("window-all-closed", () => {
    if (!mac) app.quit();
  });
  return {
    show,
    leave() {
      leaving = true;
      window?.hide();
      tray?.destroy();
    },
  };
}
