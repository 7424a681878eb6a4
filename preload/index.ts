import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from "electron";
import type { ParleyEvent } from "./contract/events.ts";
import type { Bridge } from "./contract/wire.ts";

// The same names stand in main/shells/electron/ipc.ts and bring.ts, which this script may not import.
const requestChannel = "parley:request";
const bringChannel = "parley:bring";
const eventChannel = "parley:event";
const mostPasted = 64 * 1024 * 1024;

/** What a file is known by: its path, which only a real file has, or its bytes. A file of a picked folder stands for that folder. */
async function known(file: File): Promise<{ path: string } | { name: string; bytes: Uint8Array }> {
  const path = webUtils.getPathForFile(file);
  const inFolder = "webkitRelativePath" in file ? String(file.webkitRelativePath) : "";
  if (path !== "") return { path: inFolder === "" ? path : path.slice(0, inFolder.indexOf("/") - inFolder.length) };
  if (file.size > mostPasted) throw new Error("At most 64 MB of text can be pasted. Save it as a file and drop that.");
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** Everything the page can reach: it asks, it listens, it brings files, and it never holds one of Electron's own objects. */
const bridge: Bridge = {
  request: (message) => ipcRenderer.invoke(requestChannel, message),
  on(listener) {
    const pass = (_event: IpcRendererEvent, event: ParleyEvent): void => listener(event);
    ipcRenderer.on(eventChannel, pass);
    return () => {
      ipcRenderer.off(eventChannel, pass);
    };
  },
  async bring(files) {
    const all = await Promise.all(files.map(known));
    const paths = new Set<string>();
    const each = all.filter((one) => !("path" in one) || (!paths.has(one.path) && paths.add(one.path)));
    const reply = await ipcRenderer.invoke(bringChannel, each);
    if (!reply.ok) throw new Error(reply.message);
    return reply.value;
  },
};

contextBridge.exposeInMainWorld("parley", bridge);
