import { type KeyPress, pressed } from "../keys/match.ts";
import { isWriting } from "../keys/writing.ts";
import { type Command, command, commandIds, runCommand } from "./commands.ts";
import { closeFind } from "./find.ts";
import { focusPane } from "./panes.ts";
import type { Parley } from "./parley.ts";

function writesItself(event: KeyPress): boolean {
  return !event.ctrlKey && !event.metaKey;
}

/** Keys that work wherever the focus is. Lists and the reader take theirs first and stop them. */
export function onKeys(parley: Parley): () => void {
  function keydown(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing) return;
    if (parley.stores.ui.getState().overlay !== undefined || isInOverlay(event.target)) return;
    const writing = isWriting(event.target);
    if (pressed(event, "escape")) stepBack(parley);
    else if (writing && (writesItself(event) || pressed(event, "undo"))) return;
    else if (goesToList(event)) focusPane("list");
    else {
      const id = commandIds.find((each) => {
        const { key }: Command = command(each);
        return key !== undefined && pressed(event, key);
      });
      if (id === undefined) return;
      runCommand(parley, id);
    }
    event.preventDefault();
  }
  addEventListener("keydown", keydown);
  return () => removeEventListener("keydown", keydown);
}

/** J and K lead into the list from anywhere; the arrows only from nowhere, since they scroll the reader. */
function goesToList(event: KeyboardEvent): boolean {
  if (!pressed(event, "next") && !pressed(event, "previous")) return false;
  return !event.key.startsWith("Arrow") || event.target === document.body;
}

function isInOverlay(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("[role=dialog], [role=menu]") !== null;
}

/** One step back at a time: what is found in the conversation, picked messages, the search, what is picked, what is highlighted, the pane over the reader. */
function stepBack(parley: Parley): void {
  const { ui, search, library, reader, find } = parley.stores;
  const searching = search.getState().text !== "" || search.getState().scope !== undefined;
  if (find.getState().isOpen) closeFind(parley);
  else if (reader.getState().picked.size > 0) reader.getState().pick(new Set());
  else if (ui.getState().insightOver) ui.getState().setInsightOver(false);
  else if (library.getState().selected.size > 0) library.getState().select([]);
  else if (searching) {
    search.getState().clear();
    focusPane("list");
  } else reader.getState().clearHighlight();
}
