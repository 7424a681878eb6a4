import type { Ask } from "../client/client.ts";
import { createApp } from "./app.ts";
import { createDashboard } from "./dashboard.ts";
import { createEnhance } from "./enhance.ts";
import { createEnhanced } from "./enhanced.ts";
import { createExport } from "./export.ts";
import { createFind } from "./find.ts";
import { createImport } from "./import.ts";
import { createInsight } from "./insight.ts";
import { createJobs } from "./jobs.ts";
import { createLab } from "./lab.ts";
import { createLibrary } from "./library.ts";
import { createNotices } from "./notices.ts";
import { createPeople } from "./people.ts";
import { createProviders } from "./providers.ts";
import { createReader } from "./reader.ts";
import { createSearch } from "./search.ts";
import { createSettings } from "./settings.ts";
import { createSuggestions } from "./suggestions.ts";
import { createToasts } from "./toasts.ts";
import { createTrash } from "./trash.ts";
import { createUi } from "./ui.ts";
import { createViews } from "./views.ts";
import { createWork } from "./work.ts";
import { createWorklist } from "./worklist.ts";

/** All that the page knows. Stores do not know each other; what concerns several of them stands in actions/. */
export function createStores(ask: Ask) {
  return {
    app: createApp(ask),
    dashboard: createDashboard(ask),
    enhance: createEnhance(ask),
    enhanced: createEnhanced(ask),
    export: createExport(ask),
    find: createFind(ask),
    import: createImport(ask),
    insight: createInsight(ask),
    jobs: createJobs(ask),
    lab: createLab(ask),
    library: createLibrary(ask),
    notices: createNotices(ask),
    people: createPeople(ask),
    providers: createProviders(ask),
    reader: createReader(ask),
    search: createSearch(ask),
    settings: createSettings(ask),
    suggestions: createSuggestions(ask),
    toasts: createToasts(),
    trash: createTrash(ask),
    ui: createUi(),
    views: createViews(ask),
    work: createWork(),
    worklist: createWorklist(ask),
  };
}

export type Stores = ReturnType<typeof createStores>;
