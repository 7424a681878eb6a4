import { useSyncExternalStore } from "react";
import { useSettings } from "../../stores/context.tsx";
import { theme } from "../../stores/settings.ts";

const dark = "(prefers-color-scheme: dark)";

function subscribe(listener: () => void): () => void {
  const query = matchMedia(dark);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

/** Says which colours are shown, for what has to be painted anew when they change. */
export function useLook(): string {
  const chosen = useSettings(theme);
  const isDark = useSyncExternalStore(subscribe, () => matchMedia(dark).matches);
  return `${chosen} ${isDark}`;
}
