// Runs the built shell in a process of its own, on the double instead of Electron, and does what a test tells it.
import { createRequire, registerHooks } from "node:module";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import type { Bridge } from "../../../preload/contract/wire.ts";
import {
  app,
  BrowserWindow,
  handlers,
  ipcRenderer,
  type MenuItem,
  menus,
  notifications,
  pathsOfFiles,
  permissions,
  schemes,
  world,
} from "./electron.ts";
import { factsOf, until } from "./facts.ts";
import { ContentsDouble, FrameDouble } from "./frames.ts";
import { scene } from "./scene.ts";

const double = new URL("./electron.ts", import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === "electron" ? { url: double, shortCircuit: true } : next(specifier, context),
});

/** The app to run: the one that was built here, or one that was packed. */
const root =
  process.env.PARLEY_TEST_APP === undefined
    ? new URL("../../../", import.meta.url)
    : pathToFileURL(`${process.env.PARLEY_TEST_APP}/`);
const built = new URL("dist/", root);

function theWindow(): BrowserWindow {
  const [window] = BrowserWindow.all;
  if (window === undefined) throw new Error("there is no window");
  return window;
}

const ours = "parley://app";

/** Those who might send a message: our page, and everyone else. */
const senders = {
  page: () => ({ sender: theWindow().webContents, senderFrame: theWindow().webContents.mainFrame }),
  /** Another object for the same frame, as Electron may hand out. */
  pageAgain: () => {
    const { mainFrame } = theWindow().webContents;
    return { sender: theWindow().webContents, senderFrame: new FrameDouble(mainFrame, ours) };
  },
  navigatedPage: () => {
    const { mainFrame } = theWindow().webContents;
    return { sender: theWindow().webContents, senderFrame: new FrameDouble(mainFrame, "https://example.com") };
  },
  lookalikeOrigin: () => {
    const { mainFrame } = theWindow().webContents;
    return { sender: theWindow().webContents, senderFrame: new FrameDouble(mainFrame, "parley://app.example.com") };
  },
  subframe: () => {
    const { mainFrame } = theWindow().webContents;
    const frame = new FrameDouble({ processId: mainFrame.processId, routingId: 77 }, ours, mainFrame);
    return { sender: theWindow().webContents, senderFrame: frame };
  },
  /** A frame of ours that is not the main one although nothing stands above it, such as a page being replaced. */
  formerMainFrame: () => {
    const frame = new FrameDouble({ processId: theWindow().webContents.mainFrame.processId, routingId: 78 }, ours);
    return { sender: theWindow().webContents, senderFrame: frame };
  },
  /** Routing ids are counted in each process of its own. */
  otherProcess: () => {
    const { routingId } = theWindow().webContents.mainFrame;
    return { sender: theWindow().webContents, senderFrame: new FrameDouble({ processId: 1, routingId }, ours) };
  },
  otherWindow: () => {
    const contents = new ContentsDouble();
    contents.mainFrame.origin = ours;
    return { sender: contents, senderFrame: contents.mainFrame };
  },
  otherContents: () => ({ sender: new ContentsDouble(), senderFrame: theWindow().webContents.mainFrame }),
  noFrame: () => ({ sender: theWindow().webContents, senderFrame: null }),
  destroyedFrame: () => {
    const frame = new FrameDouble(theWindow().webContents.mainFrame, ours);
    frame.destroyed = true;
    return { sender: theWindow().webContents, senderFrame: frame };
  },
  vanishingFrame: () => ({
    sender: theWindow().webContents,
    get senderFrame(): never {
      throw new Error("Render frame was disposed before WebFrameMain could be accessed");
    },
  }),
};
export type Sender = keyof typeof senders;

const received: unknown[][] = [];
let unsubscribe = (): void => {};

function isBridge(value: unknown): value is Bridge {
  return typeof value === "object" && value !== null && "request" in value && "on" in value && "bring" in value;
}

/** Runs the built preload script and wires its half to the window, as Electron does for a page. */
function openPage(): { exposed: string[]; members: string[] } {
  ipcRenderer.reach = async (channel, ...args) => {
    const handler = handlers.get(channel);
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
    return structuredClone(await handler(senders.page(), ...structuredClone(args)));
  };
  theWindow().webContents.deliver = (channel, ...args) => ipcRenderer.emit(channel, { sender: ipcRenderer }, ...args);
  createRequire(import.meta.url)(new URL("preload/index.cjs", built).pathname);
  unsubscribe = theBridge().on((...args: unknown[]) => received.push(args));
  return { exposed: Object.keys(world), members: Object.keys(theBridge()).sort() };
}

function theBridge(): Bridge {
  const bridge = world.parley;
  if (!isBridge(bridge)) throw new Error("the preload script exposed no bridge");
  return bridge;
}

/** Emits on the window's contents an event that can be prevented, and tells whether it was. */
function prevented(event: string): boolean {
  let was = false;
  const details = {
    url: "https://example.com/",
    preventDefault: () => {
      was = true;
    },
  };
  theWindow().webContents.emit(event, details, {}, {});
  return was;
}

function find(menu: MenuItem[], label: string): MenuItem | undefined {
  return menu.flatMap((item) => [item, ...(item.submenu ?? [])]).find((item) => item.label === label);
}

const commands = {
  ready: () => app.becomeReady(),
  until: (what: string, count = 1) => until(what, count),
  facts: (what?: string) => factsOf(what),
  openPage,
  request: (name: string, input: unknown) => theBridge().request({ id: crypto.randomUUID(), name, input }),
  received: () => received,
  unsubscribe: () => unsubscribe(),
  tell: (channel: string, payload: unknown) => theWindow().webContents.send(channel, payload),
  send: async (sender: Sender, message: unknown) => {
    const [handler] = handlers.values();
    return handler?.(senders[sender](), message);
  },
  /** Sends what only the preload script should, as whoever. */
  sendFiles: async (sender: Sender, message: unknown) => handlers.get("parley:bring")?.(senders[sender](), message),
  /** Brings files as the page does: by a path for those that the system gave, else by what stands in them. */
  bring: (files: { path?: string; inFolder?: string; name?: string; text?: string }[]) =>
    theBridge().bring(
      files.map(({ path, inFolder, name = "", text = "" }) => {
        const file = new File([text], name);
        if (path !== undefined) pathsOfFiles.set(file, path);
        if (inFolder !== undefined) Object.defineProperty(file, "webkitRelativePath", { value: inFolder });
        return file;
      }),
    ),
  prevented,
  openLink: (url: string) => theWindow().webContents.windowOpenHandler?.({ url }),
  permissions: () => {
    let granted: unknown;
    permissions.request?.(theWindow().webContents, "media", (answer: unknown) => {
      granted = answer;
    });
    const check = permissions.check?.(theWindow().webContents, "clipboard-read", ours, {});
    return { request: granted, check, device: permissions.device?.({ deviceType: "usb", origin: ours, device: {} }) };
  },
  fetch: async (url: string, method = "GET", headers: Record<string, string> = {}) => {
    const response = await schemes.get("parley")?.(new Request(url, { method, headers }));
    if (response === undefined) throw new Error("the scheme is not served");
    return { status: response.status, headers: Object.fromEntries(response.headers), text: await response.text() };
  },
  menu: () => z.json().parse(JSON.parse(JSON.stringify(menus))),
  choose: (menu: "application" | "tray", label: string) => find(menus[menu], label)?.click?.(),
  window: (act: "blur" | "minimize" | "maximize" | "close") => theWindow()[act](),
  moveWindow: (bounds: { x: number; y: number; width: number; height: number }) => theWindow().setBounds(bounds),
  isVisible: () => theWindow().isVisible(),
  painted: () => theWindow().emit("ready-to-show"),
  clickNotification: () => notifications[0]?.emit("click", {}),
  quit: () => app.quit(),
  appEvent: (event: "second-instance" | "activate", ...args: unknown[]) => app.emit(event, {}, ...args),
  openFile: (path: string) => app.emit("open-file", { preventDefault() {} }, path),
};
export type Commands = typeof commands;

const call = z.object({ id: z.number(), name: z.string(), args: z.array(z.unknown()) });

process.on("message", async (message) => {
  const { id, name, args } = call.parse(message);
  try {
    const command: unknown = Reflect.get(commands, name);
    const value: unknown = typeof command === "function" ? await command(...args) : undefined;
    process.send?.({ id, value });
  } catch (error) {
    process.send?.({ id, error: error instanceof Error ? error.message : String(error) });
  }
});
process.on("disconnect", () => process.exit());

// A packed app's line begins with its program alone; here this script stands behind it, where a source tree has the app's folder.
if (scene.packaged) process.argv.splice(1, 1);
await import(new URL("main/electron.js", built).href);
process.send?.({ started: true });
