import { Menu, Tray } from "electron";

export interface TrayActions {
  show(): void;
  notices(): void;
  quit(): void;
}

/** The caller keeps the tray: one that nothing refers to disappears. */
export function openTray(icon: string, actions: TrayActions): Tray {
  const tray = new Tray(icon);
  tray.setToolTip("Parley");
  tray.setContextMenu(
    Menu.buildFromTemplate([
      { label: "Show Parley", click: () => actions.show() },
      { label: "Notifications", click: () => actions.notices() },
      { type: "separator" },
      { label: "Quit Parley", click: () => actions.quit() },
    ]),
  );
  tray.on("click", () => actions.show());
  return tray;
}
