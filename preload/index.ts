import { contextBridge, type IpcRendererEvent, ipcRenderer } from "electron";
import type { ParleyEvent } from "./contract/events.ts";
import type { Bridge } from "./contract/wire.ts";

// The same two names stand in main/shells/electron/ipc.ts, which this script may not import.
const requestChannel = "parley:request";
const eventChannel = "parley:event";

/** Everything the page can reach: it asks, it listens, and it never holds one of Electron's own objects. */
const bridge: Bridge = {
  request: (message) => ipcRenderer.invoke(requestChannel, message),
  on(listener) {
    const pass = (_event: IpcRendererEvent, event: ParleyEvent): void => listener(event);
    ipcRenderer.on(eventChannel, pass);
    return () => {
      ipcRenderer.off(eventChannel, pass);
    };
  },
};

contextBridge.exposeInMainWorld("parley", bridge);
