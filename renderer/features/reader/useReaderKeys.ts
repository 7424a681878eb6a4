import type { KeyboardEvent } from "react";
import type { StoreApi } from "zustand";
import type { Message } from "../../../preload/contract/messages.ts";
import { toggleBookmark } from "../../actions/notes.ts";
import { pressed } from "../../keys/match.ts";
import { isWriting } from "../../keys/writing.ts";
import { useParley } from "../../stores/context.tsx";
import { copyText } from "../../ui/copyText.ts";
import { asText } from "./asText.ts";
import type { ActiveRow } from "./useActiveRow.ts";
import type { Sight } from "./useVirtual.ts";

interface Reading {
  pages: { message(position: number): Message | undefined };
  total: number;
  sight: StoreApi<Sight>;
  rowFocus: ActiveRow;
  goTo(position: number): void;
  goToEnd(): void;
}

/** The reader's own keys, and those of the message in focus. What is not for them goes on to the page's. */
export function useReaderKeys({ pages, total, sight, rowFocus, goTo, goToEnd }: Reading): (event: KeyboardEvent) => void {
  const parley = useParley();

  return (event) => {
    if (event.defaultPrevented || isWriting(event.target)) return;
    const onRow = event.target !== event.currentTarget && rowFocus.active !== undefined;
    const here = onRow ? (rowFocus.active ?? 0) : Math.floor(sight.getState().first + 0.5);
    const message = onRow ? pages.message(here) : undefined;
    const onItself = event.target instanceof HTMLElement && event.target.tagName === "ARTICLE";

    if (event.key === "Home") goTo(0);
    else if (event.key === "End") goToEnd();
    else if (!onRow && pressed(event, "messageFocus")) rowFocus.focus(here);
    else if (onItself && pressed(event, "messageBefore")) rowFocus.focus(Math.max(0, here - 1));
    else if (onItself && pressed(event, "messageAfter")) rowFocus.focus(Math.min(total - 1, here + 1));
    else if (message && pressed(event, "bookmark")) void toggleBookmark(parley, message);
    else if (message && pressed(event, "note")) parley.stores.reader.getState().write({ messageId: message.id });
    else if (message && pressed(event, "copy") && getSelection()?.isCollapsed !== false) copyText(asText([message]));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
}
