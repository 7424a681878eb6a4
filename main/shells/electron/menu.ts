import type { MenuItemConstructorOptions } from "electron";
import type { EventPayload } from "../../../preload/contract/events.ts";

type Action = EventPayload<"action">["action"];

export interface MenuSetting {
  mac: boolean;
  /** Reload and developer tools are for those who build Parley, not for those who use it. */
  development: boolean;
  act(action: Action): void;
  /** Asks for files, or for folders where that is another dialog. */
  choose(what: "files" | "folders"): void;
}

const line: MenuItemConstructorOptions = { type: "separator" };

/** The application menu; what it does is asked of the page, what every application can do is left to the system's roles. */
export function menuTemplate({ mac, development, act, choose }: MenuSetting): MenuItemConstructorOptions[] {
  const item = (label: string, action: Action, keys?: string): MenuItemConstructorOptions => ({
    label,
    click: () => act(action),
    ...(keys === undefined ? {} : { accelerator: keys }),
  });
  const settings = item("Settings…", "settings", "CmdOrCtrl+,");
  const macMenu: MenuItemConstructorOptions = {
    role: "appMenu",
    submenu: [
      { role: "about" },
      line,
      settings,
      line,
      { role: "services" },
      line,
      { role: "hide" },
      { role: "hideOthers" },
      { role: "unhide" },
      line,
      { role: "quit" },
    ],
  };
  const file: MenuItemConstructorOptions = {
    label: "&File",
    submenu: [
      { label: "Import…", accelerator: "CmdOrCtrl+O", registerAccelerator: false, click: () => choose("files") },
      ...(mac ? [] : [{ label: "Import a Folder…", click: () => choose("folders") }]),
      item("Try Sample Data", "seed"),
      line,
      ...(mac ? [{ role: "close" } as const] : [settings, line, { role: "quit" } as const]),
    ],
  };
  const view: MenuItemConstructorOptions = {
    label: "&View",
    submenu: [
      // The page answers these keys itself, wherever the focus is; here they are only told, so that nothing happens twice.
      { ...item("Command Palette…", "palette", "CmdOrCtrl+K"), registerAccelerator: false },
      item("Search", "search", "CmdOrCtrl+F"),
      item("Notifications", "notices"),
      item("Show or Hide Insight", "toggleInsight"),
      line,
      { role: "resetZoom" },
      { role: "zoomIn" },
      { role: "zoomOut" },
      line,
      { role: "togglefullscreen" },
      ...(development ? [line, { role: "reload" } as const, { role: "toggleDevTools" } as const] : []),
    ],
  };
  const help: MenuItemConstructorOptions = { role: "help", submenu: [item("Parley Help", "help", "F1")] };
  return [...(mac ? [macMenu] : []), file, { role: "editMenu" }, view, { role: "windowMenu" }, help];
}
