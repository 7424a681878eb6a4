import { createStore } from "zustand/vanilla";
import { defaultSettings, type Settings } from "../../preload/contract/settings.ts";
import type { Ask } from "../client/client.ts";

export interface SettingsState {
  settings: Settings;
  loaded: boolean;
  load(): Promise<void>;
  /** Shows the change at once and writes it a moment later, so that dragging a pane is one write. */
  change(part: Partial<Settings>): void;
  /** Writes what is still waiting, for when the page is about to go. */
  flush(): Promise<void>;
  reset(): void;
}

const quiet = 400;

export function createSettings(ask: Ask) {
  let waiting: Partial<Settings> = {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  const initial = { settings: defaultSettings, loaded: false };

  return createStore<SettingsState>()((set, get) => ({
    ...initial,
    async load() {
      const reply = await ask("settings.get", {});
      if (reply.ok) set({ settings: { ...reply.value, ...waiting } });
      set({ loaded: true });
    },
    change(part) {
      waiting = { ...waiting, ...part };
      set({ settings: { ...get().settings, ...part } });
      clearTimeout(timer);
      timer = setTimeout(() => void get().flush(), quiet);
    },
    async flush() {
      clearTimeout(timer);
      if (Object.keys(waiting).length === 0) return;
      const part = waiting;
      waiting = {};
      const reply = await ask("settings.set", part);
      if (reply.ok) set({ settings: { ...reply.value, ...waiting } });
    },
    reset() {
      clearTimeout(timer);
      waiting = {};
      set(initial);
    },
  }));
}

export const theme = (state: SettingsState) => state.settings.theme;
export const language = (state: SettingsState) => state.settings.language;
export const panes = (state: SettingsState) => state.settings.panes;
