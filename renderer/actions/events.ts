import type { ParleyEvent } from "../../preload/contract/events.ts";
import { isQuiet } from "../client/client.ts";
import type { Connection, Transport } from "../client/transport.ts";
import { actionCommands, runCommand } from "./commands.ts";
import { loadDashboard } from "./dashboard.ts";
import { takeBrought } from "./import.ts";
import { takeMovedJobs } from "./jobs.ts";
import { lead } from "./leading.ts";
import { refreshLibrary, takeNews } from "./news.ts";
import { showNotice } from "./notices.ts";
import type { Parley } from "./parley.ts";
import { recallPlaces } from "./places.ts";

const settle = 250;
/** More than lies between two tellings of what was understood. */
const afterReading = 1500;
const forgetAfter = 5000;

/** Asks for everything that the page shows before anyone has clicked. */
export async function loadAll(parley: Parley): Promise<void> {
  const { stores } = parley;
  await Promise.all([stores.settings.getState().load(), stores.app.getState().loadHealth(), stores.app.getState().loadInfo()]);
  recallPlaces(parley);
  const { loadNav, load } = stores.library.getState();
  await Promise.all([
    loadNav(),
    load(),
    stores.views.getState().load(),
    stores.notices.getState().load(),
    stores.jobs.getState().countOpen(),
  ]);
}

/** Connects what Parley tells to the stores that it concerns. */
export function listen(parley: Parley, transport: Transport): () => void {
  const { stores } = parley;
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  /** Runs once after the last of many: an import changes the library many times a second. */
  function later(name: string, run: () => void, wait: number): void {
    clearTimeout(timers.get(name));
    timers.set(name, setTimeout(run, wait));
  }

  /** Jobs that moved since they were asked for last. */
  const moved = new Set<number>();
  function jobsMoved(): void {
    const ids = [...moved];
    moved.clear();
    void takeMovedJobs(parley, ids);
  }

  function hear(event: ParleyEvent): void {
    switch (event.event) {
      case "progress": {
        const { request } = event.payload;
        stores.enhance.getState().progress(event.payload);
        if (isQuiet(request)) break;
        stores.work.getState().progress(event.payload);
        later(request, () => stores.work.getState().forget(request), forgetAfter);
        break;
      }
      case "brought":
        void takeBrought(parley, event.payload.tickets);
        break;
      case "changed":
        later(event.payload.what, () => takeNews(parley, event.payload.what), settle);
        break;
      case "notice":
        showNotice(parley, event.payload);
        later("notices", () => takeNews(parley, "notices"), settle);
        break;
      case "opened":
        stores.ui.getState().hide();
        lead(parley, event.payload);
        break;
      case "streamed":
        stores.enhanced.getState().streamed(event.payload);
        break;
      case "enhanced":
        stores.enhanced.getState().reload(event.payload.ids);
        // the rows tell which tier they are of
        later("enhanced", () => void stores.library.getState().refreshInTurn(), settle);
        break;
      case "understood":
        stores.insight.getState().understood(event.payload.ids, event.payload.waiting);
        // what changed since it was enhanced is known only now
        stores.enhanced.getState().reload(event.payload.ids);
        // the rows tell the mood, and the beginning of the summary
        later("understood", () => void stores.library.getState().refreshInTurn(), settle);
        if (stores.ui.getState().place === "dashboard") later("dashboard", () => void loadDashboard(parley), afterReading);
        break;
      case "jobs":
        for (const id of event.payload.ids) moved.add(id);
        later("jobs", jobsMoved, settle);
        // which of them is at work on the open conversation
        later("enhancing", () => stores.enhanced.getState().reload(), settle);
        break;
      case "store":
        stores.app.getState().storeChanged(event.payload);
        void stores.app.getState().loadHealth();
        break;
      case "action":
        runCommand(parley, actionCommands[event.payload.action]);
        break;
    }
  }

  let before: Connection = "connecting";
  const offConnection = transport.onConnection((connection) => {
    stores.app.getState().setConnection(connection);
    if (before === "lost" && connection === "open") {
      void stores.app.getState().loadHealth();
      void stores.notices.getState().load();
      void takeMovedJobs(parley, []);
      refreshLibrary(parley);
    }
    before = connection;
  });
  const offEvents = transport.on(hear);
  return () => {
    offConnection();
    offEvents();
    for (const timer of timers.values()) clearTimeout(timer);
  };
}
