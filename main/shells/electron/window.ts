import { BrowserWindow, screen } from "electron";
import { placeOnScreen, readWindowState, smallest, writeWindowState } from "./bounds.ts";

export interface WindowSetting {
  /** The built preload script. */
  preload: string;
  icon: string;
  address: string;
  /** Where the window's place is remembered. */
  stateFile: string;
  /** What is seen until the page has painted, in the theme's own colour. */
  background: string;
  development: boolean;
  /** The window works on without what failed; the log is told. */
  onProblem(what: "page_not_loaded" | "place_not_remembered", error: unknown): void;
}

/** Opens the window hidden and shows it when the page has painted, so that nothing flashes. */
export function openWindow(setting: WindowSetting): BrowserWindow {
  const state = readWindowState(setting.stateFile);
  const others = screen.getAllDisplays().map((display) => display.workArea);
  const window = new BrowserWindow({
    ...placeOnScreen(state?.bounds, [screen.getPrimaryDisplay().workArea, ...others]),
    minWidth: smallest.width,
    minHeight: smallest.height,
    title: "Parley",
    icon: setting.icon,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: setting.background,
    webPreferences: {
      preload: setting.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: setting.development,
    },
  });
  window.once("ready-to-show", () => {
    // Not earlier: maximizing shows a hidden window.
    if (state?.maximized === true) window.maximize();
    window.show();
  });
  window.on("close", () => {
    try {
      writeWindowState(setting.stateFile, { bounds: window.getNormalBounds(), maximized: window.isMaximized() });
    } catch (error) {
      setting.onProblem("place_not_remembered", error);
    }
  });
  window.loadURL(setting.address).catch((error: unknown) => {
    setting.onProblem("page_not_loaded", error);
    window.show();
  });
  return window;
}

export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
