import { useDeferredValue } from "react";
import { useUi } from "../stores/context.tsx";
import type { UiState } from "../stores/ui.ts";

/**
 * What to draw over the page. It comes a moment after it was asked for and piece by piece, since a dialog is much at once; it goes at
 * once, so that the focus is back where it was before anything else happens.
 */
export function useOverlay(): UiState["overlay"] {
  const wanted = useUi((state) => state.overlay);
  return useDeferredValue(wanted) === wanted ? wanted : undefined;
}
