import type { NativeTheme } from "electron";
import type { Core } from "../../compose.ts";
import { readSettings } from "./settings.ts";

/** The page's canvas in both themes, for the moments in which there is no page. */
const canvas = { light: "#f4f4f1", dark: "#121315" };

/** The part of Electron's nativeTheme that is followed and led. */
type FollowedTheme = Pick<NativeTheme, "shouldUseDarkColors" | "themeSource"> & {
  on(event: "updated", listener: () => void): unknown;
};

export function canvasColour(theme: Pick<NativeTheme, "shouldUseDarkColors">): string {
  return theme.shouldUseDarkColors ? canvas.dark : canvas.light;
}

/** How long the first window waits for its colour. A store that is being migrated answers later, and is told of in a window. */
const patience = 2000;

/** Keeps the system's parts of the window in the theme of the settings; resolves when that was done, or when it takes too long. */
export async function followTheme(
  core: Pick<Core, "dispatch" | "on">,
  theme: FollowedTheme,
  onColour: (colour: string) => void,
): Promise<void> {
  let newest = 0;
  const apply = async (): Promise<void> => {
    newest += 1;
    const mine = newest;
    const { theme: source } = await readSettings(core.dispatch);
    // Replies may overtake each other; the setting that was asked for last counts.
    if (mine === newest) theme.themeSource = source;
  };
  theme.on("updated", () => onColour(canvasColour(theme)));
  core.on((event) => {
    if (event.event === "changed" && event.payload.what === "settings") void apply();
  });
  const { promise: late, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, patience);
  await Promise.race([apply(), late]);
  clearTimeout(timer);
}
