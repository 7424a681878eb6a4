import { createStore } from "zustand/vanilla";

type Overlay = "palette" | "help" | "settings" | "notices" | "date" | "import" | "export" | "lab";

export interface UiState {
  /** One thing at a time lies over the page. */
  overlay: Overlay | undefined;
  /** In a narrow window the insight pane lies over the reader and is closed unless asked for. */
  insightOver: boolean;
  /** Files are being dragged over the window. */
  dropping: boolean;
  show(overlay: Overlay): void;
  hide(): void;
  setInsightOver(open: boolean): void;
  setDropping(dropping: boolean): void;
  reset(): void;
}

const initial = { overlay: undefined, insightOver: false, dropping: false };

export function createUi() {
  return createStore<UiState>()((set) => ({
    ...initial,
    show: (overlay) => set({ overlay }),
    hide: () => set({ overlay: undefined }),
    setInsightOver: (insightOver) => set({ insightOver }),
    setDropping: (dropping) => set({ dropping }),
    reset: () => set(initial),
  }));
}
