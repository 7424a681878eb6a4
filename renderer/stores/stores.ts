import type { Ask } from "../client/client.ts";
import { createApp } from "./app.ts";
import { createExport } from "./export.ts";
import { createImport } from "./import.ts";
import { createLab } from "./lab.ts";
import { createLibrary } from "./library.ts";
import { createNotices } from "./notices.ts";
import { createReader } from "./reader.ts";
import { createSearch } from "./search.ts";
import { createSettings } from "./settings.ts";
import { createToasts } from "./toasts.ts";
import { createUi } from "./ui.ts";
import { createWork } from "./work.ts";

/** All that the page knows. Stores do not know each other; what concerns several of them stands in actions/. */
export function createStores(ask: Ask) {
  return {
    app: createApp(ask),
    export: createExport(ask),
    import: createImport(ask),
    lab: createLab(ask),
    library: createLibrary(ask),
    notices: createNotices(ask),
    reader: createReader(ask),
    search: createSearch(ask),
    settings: createSettings(ask),
    toasts: createToasts(),
    ui: createUi(),
    work: createWork(),
  };
}

export type Stores = ReturnType<typeof createStores>;
