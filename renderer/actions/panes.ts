import type { Parley } from "./parley.ts";

// Panes mark the element that takes their focus with data-pane; the order is the one on the screen.

const inside = (element: Element) => element.closest("[data-pane-of]")?.getAttribute("data-pane-of");

function stops(): HTMLElement[] {
  const all = [...document.querySelectorAll<HTMLElement>("[data-pane]")];
  return all.filter((element) => element.offsetParent !== null);
}

/** Moves the focus to the pane that many places to the right. */
export function goPane(step: 1 | -1): void {
  const panes = stops();
  const here = document.activeElement ? inside(document.activeElement) : undefined;
  const index = panes.findIndex((pane) => pane.dataset.pane === here);
  const next = index < 0 ? (step > 0 ? 0 : panes.length - 1) : (index + step + panes.length) % panes.length;
  panes[next]?.focus();
}

export function focusPane(name: string): void {
  stops()
    .find((pane) => pane.dataset.pane === name)
    ?.focus();
}

/** What had the focus may go while something else is opened in its pane, which then takes it. */
export async function keepFocus(pane: string, whileOpening: () => Promise<void>): Promise<void> {
  const before = document.activeElement;
  await whileOpening();
  await new Promise(requestAnimationFrame);
  if (before !== null && !before.isConnected) focusPane(pane);
}

export function focusSearch(): void {
  const field = document.querySelector<HTMLInputElement>("[data-search-field] input");
  field?.focus();
  field?.select();
}

/** Below this width the facts pane lies over the reader instead of beside it. */
export const narrow = "(max-width: 1099px)";

export function toggleInsight({ stores }: Parley): void {
  if (matchMedia(narrow).matches) {
    stores.ui.getState().setInsightOver(!stores.ui.getState().insightOver);
    return;
  }
  const { settings, change } = stores.settings.getState();
  change({ panes: { ...settings.panes, insightOpen: !settings.panes.insightOpen } });
}
