// A double of the `electron` module: what the shell asks of it is noted, what it would tell the shell can be told by a test.
import { type ChildProcess, fork } from "node:child_process";
import { EventEmitter } from "node:events";
import { app } from "./app.ts";
import { note } from "./facts.ts";
import { type Scene, scene } from "./scene.ts";
import { BrowserWindow } from "./windows.ts";

export { app, BrowserWindow };

type Handler = (...args: unknown[]) => unknown;

export const handlers = new Map<string, Handler>();
export const ipcMain = {
  handle(channel: string, handler: Handler): void {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, handler);
    note("handler", channel);
  },
};

export const schemes = new Map<string, (request: Request) => Response | Promise<Response>>();
export const protocol = {
  registerSchemesAsPrivileged(list: unknown): void {
    if (app.isReady()) throw new Error("protocol.registerSchemesAsPrivileged should be called before app is ready");
    note("privileges", list);
  },
  handle(scheme: string, handler: (request: Request) => Response | Promise<Response>): void {
    if (!app.isReady()) throw new Error("protocol.handle can only be used after app is ready");
    schemes.set(scheme, handler);
    note("scheme", scheme);
  },
};

export const permissions: { request?: Handler; check?: Handler; device?: Handler } = {};
export const session = {
  defaultSession: {
    setPermissionRequestHandler(handler: Handler): void {
      permissions.request = handler;
      note("permission-request-handler");
    },
    setPermissionCheckHandler(handler: Handler): void {
      permissions.check = handler;
      note("permission-check-handler");
    },
    setDevicePermissionHandler(handler: Handler): void {
      permissions.device = handler;
      note("device-permission-handler");
    },
  },
};

export const shell = {
  openExternal(url: string): Promise<void> {
    note("opened-outside", url);
    return Promise.resolve();
  },
};

/** As Electron's, except that Node itself is the program; what is said passes through as it is. */
class UtilityProcessDouble extends EventEmitter {
  private readonly child: ChildProcess;
  readonly pid: number | undefined;
  constructor(script: string, args: string[]) {
    super();
    this.child = fork(script, args, { execArgv: [], serialization: "advanced", stdio: "ignore" });
    this.pid = this.child.pid;
    this.child.on("message", (message) => this.emit("message", message));
    this.child.on("exit", (code) => this.emit("exit", code));
  }
  postMessage(message: object): void {
    this.child.send(message);
  }
}
export const utilityProcess = {
  fork(script: string, args: string[], options: unknown): UtilityProcessDouble {
    note("helper", options);
    return new UtilityProcessDouble(script, args);
  },
};

export const screen = {
  getAllDisplays: () => scene.displays,
  getPrimaryDisplay: () => scene.displays[0],
};

export const dialog = {
  showErrorBox(title: string, content: string): void {
    note("error-box", { title, content });
  },
  showOpenDialog(...args: unknown[]): Promise<{ canceled: boolean; filePaths: string[] }> {
    note("open-dialog", args.at(-1));
    return Promise.resolve({ canceled: scene.picked.length === 0, filePaths: scene.picked });
  },
  showMessageBox(...args: unknown[]): Promise<Scene["answered"]> {
    note("question", args.at(-1));
    return Promise.resolve(scene.answered);
  },
  showSaveDialog(...args: unknown[]): Promise<{ canceled: boolean; filePath: string }> {
    note("save-dialog", args.at(-1));
    return Promise.resolve({ canceled: scene.saved === "", filePath: scene.saved });
  },
};

class NativeThemeDouble extends EventEmitter {
  private source = "system";
  get themeSource(): string {
    return this.source;
  }
  set themeSource(source: string) {
    this.source = source;
    note("theme", source);
    this.emit("updated");
  }
  get shouldUseDarkColors(): boolean {
    return this.source === "system" ? scene.systemDark : this.source === "dark";
  }
}
export const nativeTheme = new NativeThemeDouble();

export interface MenuItem {
  label?: string;
  role?: string;
  type?: string;
  accelerator?: string;
  registerAccelerator?: boolean;
  submenu?: MenuItem[];
  click?: () => void;
}
export const menus: { application: MenuItem[]; tray: MenuItem[] } = { application: [], tray: [] };
export const Menu = {
  buildFromTemplate: (template: MenuItem[]): MenuItem[] => template,
  setApplicationMenu(menu: MenuItem[]): void {
    menus.application = menu;
    note("menu");
  },
};

export class Tray extends EventEmitter {
  constructor(icon: string) {
    super();
    note("tray", icon);
  }
  setToolTip(tip: string): void {
    note("tray-tip", tip);
  }
  setContextMenu(menu: MenuItem[]): void {
    menus.tray = menu;
  }
  destroy(): void {
    note("tray-gone");
  }
}

export const notifications: EventEmitter[] = [];
export class Notification extends EventEmitter {
  private readonly options: unknown;
  constructor(options: unknown) {
    super();
    this.options = options;
    notifications.push(this);
  }
  static isSupported(): boolean {
    return true;
  }
  show(): void {
    note("notification", this.options);
  }
}

// The renderer's half, for the preload script.

/** Files that the system gave have a path; a page cannot make one that has. */
export const pathsOfFiles = new WeakMap<File, string>();
export const webUtils = { getPathForFile: (file: File): string => pathsOfFiles.get(file) ?? "" };

export const world: Record<string, unknown> = {};
export const contextBridge = {
  exposeInMainWorld(key: string, api: unknown): void {
    world[key] = api;
    note("exposed", key);
  },
};

class IpcRendererDouble extends EventEmitter {
  /** How an invocation reaches the main process; whoever plays the page says as which frame. */
  reach: (channel: string, ...args: unknown[]) => Promise<unknown> = () => Promise.reject(new Error("no page"));
  invoke(channel: string, ...args: unknown[]): Promise<unknown> {
    return this.reach(channel, ...args);
  }
}
export const ipcRenderer = new IpcRendererDouble();
