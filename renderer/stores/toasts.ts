import { createStore } from "zustand/vanilla";

interface ToastAction {
  label: string;
  run(): void;
}

export interface Toast {
  id: number;
  tone: "plain" | "problem";
  title: string;
  text?: string;
  action?: ToastAction;
  /** What its action would bring back. */
  undoes?: "deletion";
}

export interface ToastsState {
  toasts: Toast[];
  show(toast: Omit<Toast, "id" | "tone"> & { tone?: Toast["tone"] }): void;
  dismiss(id: number): void;
  reset(): void;
}

const most = 4;

export function createToasts() {
  let last = 0;
  return createStore<ToastsState>()((set, get) => ({
    toasts: [],
    show(toast) {
      last += 1;
      set({ toasts: [...get().toasts, { tone: "plain" as const, ...toast, id: last }].slice(-most) });
    },
    dismiss: (id) => set({ toasts: get().toasts.filter((toast) => toast.id !== id) }),
    reset: () => set({ toasts: [] }),
  }));
}
