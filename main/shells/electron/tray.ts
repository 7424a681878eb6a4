import { Menu, type MenuItemConstructorOptions, Tray } from "electron";
import type { ShellWords } from "./words.ts";

export interface TrayActions {
  show(): void;
  jobs(): void;
  notices(): void;
  quit(): void;
}

export interface ShownTray {
  /** Says how much is under way, in these words. */
  tell(words: ShellWords, openJobs: number): void;
  destroy(): void;
}

/** The caller keeps the tray: one that nothing refers to disappears. */
export function openTray(icon: string, actions: TrayActions): ShownTray {
  const tray = new Tray(icon);
  tray.on("click", () => actions.show());
  return {
    tell(words, openJobs) {
      const open = openJobs > 0 ? [words.open(openJobs)] : [];
      const work: MenuItemConstructorOptions[] = open.map((label) => ({ label, click: () => actions.jobs() }));
      tray.setToolTip(["Parley", ...open].join(" · "));
      tray.setContextMenu(
        Menu.buildFromTemplate([
          ...work,
          { label: words.show, click: () => actions.show() },
          { label: words.notices, click: () => actions.notices() },
          { type: "separator" },
          { label: words.quit, click: () => actions.quit() },
        ]),
      );
    },
    destroy: () => tray.destroy(),
  };
}
