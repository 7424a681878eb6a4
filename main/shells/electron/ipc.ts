import type { BrowserWindow, IpcMain, IpcMainInvokeEvent } from "electron";
import type { ParleyEvent } from "../../../preload/contract/events.ts";
import type { Failure, Reply } from "../../../preload/contract/reply.ts";
import type { Core } from "../../compose.ts";
import { pageOrigin } from "./protocol.ts";

// The same names stand in preload/index.ts, which may import nothing from here.
const requestChannel = "parley:request";
const eventChannel = "parley:event";

export const forbidden: Failure = {
  ok: false,
  code: "forbidden",
  message: "This request did not come from Parley's own page. It was refused and nothing was done.",
};

/** Whether the message was sent by the main frame of this window while it shows our page. */
export function isOurPage(event: IpcMainInvokeEvent, window: BrowserWindow | undefined): boolean {
  if (window === undefined || window.isDestroyed() || event.sender !== window.webContents) return false;
  try {
    const frame = event.senderFrame;
    if (frame === null || frame.isDestroyed()) return false;
    const main = window.webContents.mainFrame;
    // Two objects may stand for one frame, so their ids are compared; a frame inside the page has others.
    return frame.processId === main.processId && frame.routingId === main.routingId && frame.origin === pageOrigin;
  } catch {
    // A frame that goes away while it is looked at throws; whatever cannot be checked is not our page.
    return false;
  }
}

/** Passes the page's requests to the core, the sender checked before the message is looked at. `onHeard` tells of a page that is there. */
export function answerRequests(
  ipcMain: IpcMain,
  window: () => BrowserWindow | undefined,
  dispatch: Core["dispatch"],
  onHeard: () => void,
  onRefused: () => void,
): void {
  ipcMain.handle(requestChannel, (event, message: unknown): Reply<unknown> | Promise<Reply<unknown>> => {
    if (isOurPage(event, window())) {
      onHeard();
      return dispatch(message);
    }
    onRefused();
    return forbidden;
  });
}

export function sendEvent(window: BrowserWindow | undefined, event: ParleyEvent): void {
  if (window !== undefined && !window.isDestroyed()) window.webContents.send(eventChannel, event);
}
