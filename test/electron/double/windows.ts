import { EventEmitter } from "node:events";
import { app } from "./app.ts";
import { note } from "./facts.ts";
import { ContentsDouble } from "./frames.ts";
import { scene } from "./scene.ts";

interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

export class BrowserWindow extends EventEmitter {
  static readonly all: BrowserWindow[] = [];
  readonly webContents = new ContentsDouble();
  private bounds: Rectangle;
  private state = { destroyed: false, visible: false, focused: false, minimized: false, maximized: false };

  constructor(options: Partial<Rectangle> & Record<string, unknown>) {
    super();
    const { x = 0, y = 0, width = 800, height = 600 } = options;
    this.bounds = { x, y, width, height };
    BrowserWindow.all.push(this);
    note("window", options);
    // Electron tells of new contents while the window is being made, before it can load anything.
    app.emit("web-contents-created", {}, this.webContents);
  }

  loadURL(url: string): Promise<void> {
    note("load", { url, confined: this.webContents.windowOpenHandler !== undefined });
    if (scene.pageFails) return Promise.reject(new Error("ERR_FAILED"));
    this.webContents.mainFrame.origin = new URL(url).href.split("/").slice(0, 3).join("/");
    return Promise.resolve();
  }

  loadFile(path: string): Promise<void> {
    note("load-file", path);
    return Promise.resolve();
  }

  static getFocusedWindow(): BrowserWindow | null {
    return BrowserWindow.all.find((window) => window.isFocused()) ?? null;
  }

  show(): void {
    this.state.visible = true;
    this.state.focused = true;
    note("shown");
  }
  hide(): void {
    this.state.visible = false;
    this.state.focused = false;
    note("hidden");
  }
  focus(): void {
    this.state.focused = true;
    note("focused");
  }
  blur(): void {
    this.state.focused = false;
  }
  minimize(): void {
    this.state.minimized = true;
  }
  restore(): void {
    this.state.minimized = false;
    note("restored");
  }
  maximize(): void {
    this.state.maximized = true;
    this.state.visible = true;
    note("maximized");
  }
  setBackgroundColor(colour: string): void {
    note("background", colour);
  }
  setBounds(bounds: Rectangle): void {
    this.bounds = bounds;
  }
  getNormalBounds(): Rectangle {
    return this.bounds;
  }
  isVisible(): boolean {
    return this.state.visible;
  }
  isFocused(): boolean {
    return this.state.focused;
  }
  isMinimized(): boolean {
    return this.state.minimized;
  }
  isMaximized(): boolean {
    return this.state.maximized;
  }
  isDestroyed(): boolean {
    return this.state.destroyed;
  }

  close(): void {
    if (this.state.destroyed) return;
    let prevented = false;
    this.emit("close", {
      preventDefault: () => {
        prevented = true;
      },
    });
    if (prevented) note("close-held");
    else this.destroy();
  }

  destroy(): void {
    this.state.destroyed = true;
    this.webContents.mainFrame.destroyed = true;
    BrowserWindow.all.splice(BrowserWindow.all.indexOf(this), 1);
    note("window-closed");
    this.emit("closed");
    if (BrowserWindow.all.length === 0) app.emit("window-all-closed");
  }
}

app.onQuit = () => {
  for (const window of [...BrowserWindow.all]) window.close();
};
