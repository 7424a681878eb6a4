import { writeFile } from "node:fs/promises";
import { BrowserWindow } from "electron";
import type { Printer } from "../../core/ports.ts";
import { denyPermissions } from "./security.ts";

/** Prints in a window that nobody sees, in which nothing runs and which remembers nothing. */
export const windowPrinter: Printer = {
  async print(page, pdf, signal) {
    const window = new BrowserWindow({
      show: false,
      webPreferences: {
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        javascript: false,
        webviewTag: false,
        devTools: false,
        partition: "print",
      },
    });
    const end = (): void => {
      if (!window.isDestroyed()) window.destroy();
    };
    signal.addEventListener("abort", end);
    try {
      denyPermissions(window.webContents.session);
      await window.loadFile(page);
      const bytes = await window.webContents.printToPDF({ printBackground: true, preferCSSPageSize: true });
      await writeFile(pdf, bytes, { flag: "wx", mode: 0o600 });
    } finally {
      signal.removeEventListener("abort", end);
      end();
    }
  },
};
