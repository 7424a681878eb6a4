import type { BrowserWindow, Dialog } from "electron";
import type { ExportFormat } from "../../../preload/contract/export.ts";
import type { Targets } from "../../core/ports.ts";
import { exportEnding, exportName } from "../../inbox/names.ts";

type Saver = Pick<Dialog, "showSaveDialog">;

const titles: Record<ExportFormat, string> = {
  jsonl: "Parley (JSON lines)",
  json: "JSON",
  csv: "Table (CSV)",
  markdown: "Markdown",
  html: "Web page",
  pdf: "PDF",
};

/** Asks by the system's own dialog, which also asks before it lets a file be replaced. */
export function savingDialog(dialog: Saver, parent: () => BrowserWindow | null): Targets {
  return {
    async choose(name, format) {
      const options = {
        title: "Export",
        buttonLabel: "Export",
        defaultPath: exportName(name, format),
        filters: [{ name: titles[format], extensions: [exportEnding(format)] }],
        properties: ["createDirectory" as const, "showOverwriteConfirmation" as const],
      };
      const window = parent();
      const { canceled, filePath } =
        window === null ? await dialog.showSaveDialog(options) : await dialog.showSaveDialog(window, options);
      return canceled || filePath === "" ? undefined : { path: filePath, download: null };
    },
  };
}
