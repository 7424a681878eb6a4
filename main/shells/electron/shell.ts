import { app, type BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, session, shell } from "electron";
import type { EventPayload, ParleyEvent } from "../../../preload/contract/events.ts";
import type { Notice } from "../../../preload/contract/notices.ts";
import { isQuiet } from "../../../preload/contract/quiet.ts";
import { defaultSettings } from "../../../preload/contract/settings.ts";
import type { Ticket } from "../../../preload/contract/tickets.ts";
import type { Core } from "../../compose.ts";
import type { Log } from "../../core/ports.ts";
import type { Inbox } from "../../inbox/inbox.ts";
import type { PageFile } from "../../page/files.ts";
import type { Media } from "../../page/media.ts";
import { answerBringing, chooseFiles } from "./bring.ts";
import { howToClose } from "./closing.ts";
import { answerRequests, sendEvent } from "./ipc.ts";
import { followJobs } from "./jobs.ts";
import { menuTemplate } from "./menu.ts";
import { nativeNotices } from "./notices.ts";
import { pageOrigin, servePage } from "./protocol.ts";
import { confine, denyPermissions } from "./security.ts";
import { readSettings } from "./settings.ts";
import { canvasColour, followTheme } from "./theme.ts";
import { openTray, type ShownTray } from "./tray.ts";
import { bringToFront, openWindow } from "./window.ts";
import { shellWords } from "./words.ts";

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
  let tray: ShownTray | undefined;
  let leaving = false;
  let settings = defaultSettings;
  let openJobs = 0;
  /** What the person said of closing the window while jobs are open. */
  let closing: "unasked" | "asking" | "tray" = "unasked";
  /** A page that has asked something listens; what is brought before waits for it. */
  let isHeard = false;
  let waiting: Ticket[] = [];
  let unheard: ParleyEvent[] = [];
  const mac = process.platform === "darwin";
  const development = !app.isPackaged;

  const handOver = (): void => {
    if (!isHeard) return;
    if (waiting.length > 0) sendEvent(window, { event: "brought", payload: { tickets: waiting } });
    for (const event of unheard) sendEvent(window, event);
    waiting = [];
    unheard = [];
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
    closing = "unasked";
    window = openWindow({
      preload,
      icon: icons.window,
      address: `${pageOrigin}/`,
      stateFile,
      background: canvasColour(nativeTheme),
      development,
      onProblem: (what, error) => log.error(what, { reason: reasonOf(error) }),
    });
    window.on("close", (event) => {
      if (mac || leaving || openJobs === 0 || closing === "tray") return;
      event.preventDefault();
      if (closing === "unasked") close().catch((error: unknown) => log.error("no_dialog", { reason: reasonOf(error) }));
    });
    window.on("closed", () => {
      window = undefined;
      isHeard = false;
    });
  };
  const close = async (): Promise<void> => {
    if (window === undefined) return;
    closing = "asking";
    const words = speech().closing;
    const { dispatch } = core;
    const chosen = await howToClose({ dispatch, dialog, window, closing: settings.closing, words, openJobs }).catch((error) => {
      closing = "unasked";
      throw error;
    });
    closing = chosen === "tray" ? "tray" : "unasked";
    if (chosen === "tray") window?.close();
    if (chosen === "quit") app.quit();
  };
  /** Comes to the front and tells the page, at once if it listens, else as soon as it does. */
  const tell = (event: ParleyEvent, isListening: boolean): void => {
    show();
    if (isListening) sendEvent(window, event);
    else unheard.push(event);
  };
  const act = (action: EventPayload<"action">["action"]): void =>
    tell({ event: "action", payload: { action } }, window !== undefined);
  const open = ({ jobId, conversationId }: Notice): void => {
    if (jobId === null && conversationId === null) act("notices");
    else tell({ event: "opened", payload: { job: jobId, conversation: conversationId } }, isHeard);
  };
  const speech = () => shellWords(settings.language, app.getLocale());
  const takeSettings = async (): Promise<void> => {
    settings = await readSettings(core.dispatch);
    tray?.tell(speech(), openJobs);
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

  const notify = nativeNotices(open);
  core.on((event: ParleyEvent) => {
    const isSeen = leaving || window?.isFocused() === true;
    if (event.event === "changed" && event.payload.what === "settings") void takeSettings();
    // A page that is looked at shows news itself; what the system showed is not shown there again.
    if (event.event === "notice" && !isSeen && !isQuiet(event.payload, settings, new Date()) && notify(event.payload, speech()))
      sendEvent(window, { event: "changed", payload: { what: "notices" } });
    else sendEvent(window, event);
  });
  followJobs(core, (jobs) => {
    openJobs = jobs;
    tray?.tell(speech(), openJobs);
  });

  await followTheme(core, nativeTheme, (colour) => window?.setBackgroundColor(colour));
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate({ mac, development, act, choose })));
  tray = openTray(icons.tray, {
    show: () => show(),
    jobs: () => act("jobs"),
    notices: () => act("notices"),
    quit: () => app.quit(),
  });
  tray.tell(speech(), openJobs);
  void takeSettings();
  show();
  app.on("activate", () => show());
  app.on("window-all-closed", () => {
    if (!mac && closing !== "tray") app.quit();
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
