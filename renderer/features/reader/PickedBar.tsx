import { X } from "lucide-react";
import type { Message } from "../../../preload/contract/messages.ts";
import { bookmarkAll } from "../../actions/notes.ts";
import { keymap } from "../../keys/keymap.ts";
import { useParley, useReader } from "../../stores/context.tsx";
import { say } from "../../text/say.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { copyText } from "../../ui/copyText.ts";
import { cx } from "../../ui/cx.ts";
import { asQuote, asText } from "./asText.ts";
import styles from "./PickedBar.module.css";

export interface PickedBarProps {
  /** The picked messages, brought where they are not at hand. */
  gather(): Promise<Message[] | undefined>;
  onShow(position: number, messageId: number): void;
}

/** What can be done with the picked messages, while there are any. */
export function PickedBar({ gather, onShow }: PickedBarProps) {
  const parley = useParley();
  const count = useReader((state) => state.picked.size);
  const { pick, write } = parley.stores.reader.getState();
  if (count === 0) return null;
  const texts = say().reader;
  const done = () => pick(new Set());

  async function bookmark(): Promise<void> {
    const messages = await gather();
    if (messages && (await bookmarkAll(parley, messages))) done();
  }

  async function quote(): Promise<void> {
    const messages = await gather();
    const last = messages?.at(-1);
    if (messages === undefined || last === undefined) return;
    done();
    onShow(last.position, last.id);
    write({ messageId: last.id, text: asQuote(messages) });
  }

  return (
    <div role="toolbar" aria-label={texts.pickedActions} className={cx(styles.bar)}>
      <span role="status" className={cx(styles.count)}>
        {texts.picked(count)}
      </span>
      <Button look="quiet" onPress={() => void gather().then((messages) => messages && copyText(asText(messages)))}>
        {texts.copy}
      </Button>
      <Button look="quiet" onPress={() => void bookmark()}>
        {texts.bookmark}
      </Button>
      <Button look="quiet" onPress={() => void quote()}>
        {texts.quote}
      </Button>
      <IconButton label={texts.pickNone} keys={keymap.escape.keys[0]} onPress={done}>
        <X aria-hidden />
      </IconButton>
    </div>
  );
}
