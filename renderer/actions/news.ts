import type { EventPayload } from "../../preload/contract/events.ts";
import type { Parley } from "./parley.ts";
import { leaveGoneTags } from "./tags.ts";
import { refreshNav } from "./work.ts";

/** Asks again for what is shown of the library. */
export function refreshLibrary(parley: Parley): void {
  const { app, library, reader, trash, ui } = parley.stores;
  void app.getState().loadInfo();
  void refreshNav(parley).then(() => leaveGoneTags(parley));
  void library.getState().refresh();
  void reader.getState().reload();
  if (ui.getState().place === "trash") void trash.getState().refresh();
}

/** Asks again for what was changed, here or in another window. */
export function takeNews(parley: Parley, what: EventPayload<"changed">["what"]): void {
  const { library, notices, providers, settings, views } = parley.stores;
  const reload: Record<typeof what, () => void> = {
    library: () => refreshLibrary(parley),
    keeping: () => refreshLibrary(parley),
    read: () => void library.getState().refresh(),
    notices: () => void notices.getState().load(),
    settings: () => void settings.getState().load(),
    views: () => void views.getState().load(),
    keys: () => void providers.getState().loadKeys(),
  };
  reload[what]();
}
