import { useSyncExternalStore } from "react";
import { useSettings, useUi } from "../stores/context.tsx";
import { narrow } from "./panes.ts";

function subscribe(listener: () => void): () => void {
  const query = matchMedia(narrow);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

/** Whether the facts pane has to lie over the reader. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(narrow).matches);
}

export function useInsightOpen(): boolean {
  const isNarrow = useNarrow();
  const beside = useSettings((state) => state.settings.panes.insightOpen);
  const over = useUi((state) => state.insightOver);
  return isNarrow ? over : beside;
}
