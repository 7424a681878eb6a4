import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { app, BrowserWindow, dialog, protocol, session } from "electron";
import type { z } from "zod";
import { compose } from "./compose.ts";
import { openLog } from "./core/log.ts";
import { Inbox } from "./inbox/inbox.ts";
import { systemSecrets } from "./keys/systemSecrets.ts";
import { readPage } from "./page/files.ts";
import { readMedia } from "./page/media.ts";
import { defaultDataDir, workerScript } from "./place.ts";
import { readPolicy } from "./policy.ts";
import { startHelper } from "./shells/electron/helper.ts";
import { chosenDataDir, endWithError, exitCodes, namedFiles, openCore, placeData, secondStart } from "./shells/electron/open.ts";
import { windowPrinter } from "./shells/electron/printer.ts";
import { pageScheme } from "./shells/electron/protocol.ts";
import { systemProxy } from "./shells/electron/proxy.ts";
import { holdQuit } from "./shells/electron/quit.ts";
import { savingDialog } from "./shells/electron/saving.ts";
import { openShell, type Shell } from "./shells/electron/shell.ts";

// Electron starts getting ready as soon as this file has run once, so whatever must come before stands before the first await.

const ends = { app, dialog };
const beside = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

async function start(dataDir: string, files: string[]): Promise<void> {
  let shell: Shell | undefined;
  const show = (more: readonly string[]): void => {
    if (shell === undefined) files.push(...more);
    else shell.show(more);
  };
  app.on("second-instance", (_event, _line, _folder, told) => show(secondStart.safeParse(told).data?.files ?? []));
  // macOS names files that were opened with Parley this way, the first ones before it is ready.
  app.on("open-file", (event, path) => {
    event.preventDefault();
    show([path]);
  });
  await app.whenReady();

  const log = openLog(dataDir);
  const targets = savingDialog(dialog, () => BrowserWindow.getFocusedWindow());
  const ports = {
    clock: { now: () => Date.now() },
    log,
    targets,
    printer: windowPrinter,
    startHelper,
    secrets: systemSecrets(),
    proxyOf: systemProxy(session.defaultSession),
    policy: readPolicy(),
  };
  const surroundings = { version: app.getVersion(), dataDir, workerScript, ...ports };
  const core = await openCore(ends, dataDir, () => compose({ ...surroundings, shell: "electron" }, show), files);
  if (core === undefined) return;

  const inbox = new Inbox(dataDir);
  inbox.sweep().catch((error: unknown) => log.error("inbox_not_swept", { reason: String(error) }));
  const close = (): Promise<void> => {
    shell?.leave();
    return core.close();
  };
  holdQuit(app, close, (how) => log.error("not_closed", { how }));
  try {
    shell = await openShell({
      core,
      inbox,
      log,
      page: readPage(beside("../page")),
      media: readMedia(dataDir),
      preload: beside("../preload/index.cjs"),
      icons: { window: beside("../../build/icons/256x256.png"), tray: beside(`../../build/tray/${trayIcon}`) },
      stateFile: join(dataDir, "window.json"),
    });
    if (files.length > 0) shell.show(files);
  } catch (error) {
    await core.close();
    throw error;
  }
}

// macOS recolours an icon of this name to fit the menu bar.
const trayIcon = process.platform === "darwin" ? "trayTemplate.png" : "tray.png";

protocol.registerSchemesAsPrivileged([pageScheme]);
app.enableSandbox();
if (process.platform === "win32") app.setAppUserModelId("app.parley.desktop");
try {
  const dataDir = chosenDataDir(process.argv.slice(1), defaultDataDir());
  placeData(app, dataDir);
  const files = namedFiles(process.argv.slice(1), app.isPackaged);
  if (app.requestSingleInstanceLock({ files } satisfies z.infer<typeof secondStart>)) {
    start(dataDir, files).catch((error: unknown) => endWithError(ends, error));
  } else {
    // The first start has been told by the question itself, which carries the files, and comes to the front.
    app.exit(exitCodes.done);
  }
} catch (error) {
  endWithError(ends, error);
}
