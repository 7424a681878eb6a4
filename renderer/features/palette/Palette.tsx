import { Search } from "lucide-react";
import { useDeferredValue, useState } from "react";
import {
  Autocomplete,
  Collection,
  Dialog,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
  SearchField,
  useFilter,
} from "react-aria-components";
import { type CommandId, command, commandIds, runCommand } from "../../actions/commands.ts";
import { openConversation } from "../../actions/library.ts";
import { listTime } from "../../format/dates.ts";
import { keymap } from "../../keys/keymap.ts";
import { useLibrary, useParley, useUi } from "../../stores/context.tsx";
import { say } from "../../text/say.ts";
import { cx } from "../../ui/cx.ts";
import { Kbd } from "../../ui/Kbd.tsx";
import overlay from "../../ui/Overlay.module.css";
import styles from "./Palette.module.css";

const mostConversations = 15;

/** Everything that can be done, by name, and the conversations of the list to go to. */
export function Palette() {
  const hide = useUi((state) => state.hide);
  const [typed, setTyped] = useState("");
  // The field is there at once; the list, which is the most of it, a moment later. What is typed it follows without delay, so that
  // Enter never means what was found before.
  const texts = say().palette;
  const isTime = useDeferredValue(true, false);
  return (
    <ModalOverlay className={cx(overlay.veil)} isOpen isDismissable onOpenChange={(open) => open || hide()}>
      <Modal className={cx(overlay.modal)}>
        <Dialog aria-label={texts.title} className={cx(overlay.dialog)}>
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <SearchField aria-label={texts.find} className={cx(styles.field)} autoFocus>
              <Search aria-hidden />
              <Input role="combobox" aria-expanded className={cx(styles.input)} placeholder={texts.find} />
            </SearchField>
            {isTime || typed !== "" ? <Found typed={typed} /> : <div className={cx(styles.list, styles.coming)} />}
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Only the first of the conversations that fit are drawn: an option costs far more than a row of the list. */
function Found({ typed }: { typed: string }) {
  const parley = useParley();
  const hide = useUi((state) => state.hide);
  const conversations = useLibrary((state) => state.conversations);
  const { contains } = useFilter({ sensitivity: "base" });
  const usable = commandIds.filter((id) => !command(id).hidden && (command(id).enabled?.(parley) ?? true));
  const texts = say().palette;
  const commands = usable.filter((id) => contains(say().commands[id], typed));
  const fitting = conversations.filter(({ title }) => contains(title, typed)).slice(0, mostConversations);

  function act(key: string | number): void {
    hide();
    const id = commandIds.find((each) => each === key);
    // After the dialog has given the focus back, so that a command that moves the focus has the last word.
    setTimeout(() => (id ? runCommand(parley, id) : openConversation(parley, Number(String(key).slice(1)))));
  }

  return (
    <ListBox
      aria-label={texts.all}
      className={cx(styles.list)}
      onAction={act}
      renderEmptyState={() => <p className={cx(styles.none)}>{texts.nothing}</p>}
    >
      {commands.length > 0 && (
        <ListBoxSection>
          <Header className={cx(styles.head)}>{texts.commands}</Header>
          <Collection items={commands.map((id) => ({ id }))}>{({ id }) => <CommandItem id={id} />}</Collection>
        </ListBoxSection>
      )}
      {fitting.length > 0 && (
        <ListBoxSection>
          <Header className={cx(styles.head)}>{texts.conversations}</Header>
          <Collection items={fitting}>
            {({ id, title, lastAt }) => (
              <ListBoxItem id={`c${id}`} textValue={title} className={cx(styles.item)}>
                <span className={cx(styles.label)} dir="auto">
                  {title}
                </span>
                {lastAt !== null && <small>{listTime(lastAt, Date.now())}</small>}
              </ListBoxItem>
            )}
          </Collection>
        </ListBoxSection>
      )}
    </ListBox>
  );
}

function CommandItem({ id }: { id: CommandId }) {
  const { key } = command(id);
  const label = say().commands[id];
  return (
    <ListBoxItem id={id} textValue={label} className={cx(styles.item)}>
      <span className={cx(styles.label)}>{label}</span>
      {key && <Kbd keys={keymap[key].keys[0]} />}
    </ListBoxItem>
  );
}
