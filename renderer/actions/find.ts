import { focusPane, focusSearch } from "./panes.ts";
import type { Parley } from "./parley.ts";

export function openFind({ stores }: Parley): void {
  stores.find.getState().show();
  const field = document.querySelector<HTMLInputElement>("[data-find-field]");
  field?.focus();
  field?.select();
}

export function closeFind({ stores }: Parley): void {
  stores.find.getState().close();
  focusPane("reader");
}

/** Shows what is looked for here as a list of results instead. */
export function listHits({ stores }: Parley): void {
  const { details } = stores.reader.getState();
  const { typed, close } = stores.find.getState();
  if (!details) return;
  const { id, title } = details.conversation;
  close();
  stores.search.getState().setScope({ conversationId: id, title });
  if (typed.trim() !== "") stores.search.getState().setText(typed);
  focusSearch();
}
