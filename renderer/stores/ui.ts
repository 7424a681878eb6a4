import { createStore } from "zustand/vanilla";

type Overlay =
  | "palette"
  | "help"
  | "settings"
  | "notices"
  | "date"
  | "notes"
  | "import"
  | "export"
  | "enhance"
  | "lab"
  | "name"
  | "confirm";

/** A name that is asked for, and what is done with it. */
export interface Naming {
  title: string;
  label: string;
  value: string;
  confirm: string;
  longest: number;
  /** Names that are there already, and whether they hold now. */
  known?: readonly { name: string; isOn: boolean }[];
  done(name: string): void;
}

/** Something that is not done before it was asked about. */
export interface Confirming {
  title: string;
  text: string;
  confirm: string;
  done(): void;
}

export interface UiState {
  /** One thing at a time lies over the page. */
  overlay: Overlay | undefined;
  naming: Naming | undefined;
  confirming: Confirming | undefined;
  /** What fills the page beside the library's pane. */
  place: "library" | "people" | "trash" | "dashboard" | "jobs";
  /** In a narrow window the insight pane lies over the reader and is closed unless asked for. */
  insightOver: boolean;
  /** Files are being dragged over the window. */
  dropping: boolean;
  show(overlay: Overlay): void;
  go(place: UiState["place"]): void;
  askName(naming: Naming): void;
  confirm(confirming: Confirming): void;
  hide(): void;
  setInsightOver(open: boolean): void;
  setDropping(dropping: boolean): void;
  reset(): void;
}

const initial = {
  overlay: undefined,
  naming: undefined,
  confirming: undefined,
  place: "library" as const,
  insightOver: false,
  dropping: false,
};

export function createUi() {
  return createStore<UiState>()((set) => ({
    ...initial,
    show: (overlay) => set({ overlay }),
    go: (place) => set({ place }),
    askName: (naming) => set({ overlay: "name", naming }),
    confirm: (confirming) => set({ overlay: "confirm", confirming }),
    hide: () => set({ overlay: undefined }),
    setInsightOver: (insightOver) => set({ insightOver }),
    setDropping: (dropping) => set({ dropping }),
    reset: () => set(initial),
  }));
}
