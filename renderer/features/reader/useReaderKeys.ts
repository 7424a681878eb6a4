import type { KeyboardEvent } from "react";
import type { StoreApi } from "zustand";
import type { Message } from "../../../preload/contract/messages.ts";
import { toggleBookmark } from "../../actions/notes.ts";
import { pressed } from "../../keys/match.ts";
import { isWriting } from "../../keys/writing.ts";
import { useParley } from "../../stores/context.tsx";
import { copyText } from "../../ui/copyText.ts";
import { asText } from "./asText.ts";
import { stretched, toggled } from "./picking.ts";
import type { ActiveRow } from "./useActiveRow.ts";
import type { Sight } from "./useVirtual.ts";

interface Reading {
  pages: { message(position: number): Message | undefined };
  gather(): Promise<Message[] | undefined>;
  total: number;
  sight: StoreApi<Sight>;
  rowFocus: ActiveRow;
  goTo(position: number): void;
  goToEnd(): void;
}

/** The reader's own keys, and those of the message in focus. What is not for them goes on to the page's. */
export function useReaderKeys({ pages, gather, total, sight, rowFocus, goTo, goToEnd }: Reading): (event: KeyboardEvent) => void {
  const parley = useParley();
  const { pick, write } = parley.stores.reader.getState();

  /** The row and the next one are picked, and the focus goes on to that. */
  function pickOn(here: number, step: 1 | -1): void {
    const next = Math.min(total - 1, Math.max(0, here + step));
    pick(stretched(parley.stores.reader.getState().picked, here, next));
    rowFocus.focus(next);
  }

  function copy(message: Message): void {
    if (parley.stores.reader.getState().picked.size === 0) copyText(asText([message]));
    else void gather().then((messages) => messages && copyText(asText(messages)));
  }

  return (event) => {
    if (event.defaultPrevented || isWriting(event.target)) return;
    const onRow = event.target !== event.currentTarget && rowFocus.active !== undefined;
    const here = onRow ? (rowFocus.active ?? 0) : Math.floor(sight.getState().first + 0.5);
    const message = onRow ? pages.message(here) : undefined;
    const onItself = event.target instanceof HTMLElement && event.target.tagName === "ARTICLE";

    const { picked } = parley.stores.reader.getState();

    if (event.shiftKey && event.key === "ArrowUp") pickOn(here, -1);
    else if (event.shiftKey && event.key === "ArrowDown") pickOn(here, 1);
    else if (event.key === "Home") goTo(0);
    else if (event.key === "End") goToEnd();
    else if (!onRow && pressed(event, "messageFocus")) rowFocus.focus(here);
    else if (onItself && pressed(event, "messageBefore")) rowFocus.focus(Math.max(0, here - 1));
    else if (onItself && pressed(event, "messageAfter")) rowFocus.focus(Math.min(total - 1, here + 1));
    else if (message && pressed(event, "bookmark")) void toggleBookmark(parley, message);
    else if (message && pressed(event, "note")) write({ messageId: message.id });
    else if (message && pressed(event, "messagePick")) pick(toggled(picked, here));
    else if (message && pressed(event, "copy") && getSelection()?.isCollapsed !== false) copy(message);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
}
