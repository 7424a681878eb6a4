import { Search } from "lucide-react";
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
import { cx } from "../../ui/cx.ts";
import { Kbd } from "../../ui/Kbd.tsx";
import overlay from "../../ui/Overlay.module.css";
import styles from "./Palette.module.css";

const mostConversations = 200;

/** Everything that can be done, by name, and the conversations of the list to go to. */
export function Palette() {
  const parley = useParley();
  const hide = useUi((state) => state.hide);
  const conversations = useLibrary((state) => state.conversations);
  const { contains } = useFilter({ sensitivity: "base" });
  const usable = commandIds.filter((id) => !command(id).hidden && (command(id).enabled?.(parley) ?? true));

  function act(key: string | number): void {
    hide();
    const id = commandIds.find((each) => each === key);
    // After the dialog has given the focus back, so that a command that moves the focus has the last word.
    setTimeout(() => (id ? runCommand(parley, id) : openConversation(parley, Number(String(key).slice(1)))));
  }

  return (
    <ModalOverlay className={cx(overlay.veil)} isOpen isDismissable onOpenChange={(open) => open || hide()}>
      <Modal className={cx(overlay.modal)}>
        <Dialog aria-label="Commands" className={cx(overlay.dialog)}>
          <Autocomplete filter={contains}>
            <SearchField aria-label="Find a command or a conversation" className={cx(styles.field)} autoFocus>
              <Search aria-hidden />
              <Input role="combobox" aria-expanded className={cx(styles.input)} placeholder="Find a command or a conversation" />
            </SearchField>
            <ListBox
              aria-label="Commands and conversations"
              className={cx(styles.list)}
              onAction={act}
              renderEmptyState={() => <p className={cx(styles.none)}>Nothing by that name.</p>}
            >
              <ListBoxSection>
                <Header className={cx(styles.head)}>Commands</Header>
                <Collection items={usable.map((id) => ({ id }))}>{({ id }) => <CommandItem id={id} />}</Collection>
              </ListBoxSection>
              <ListBoxSection>
                <Header className={cx(styles.head)}>Conversations</Header>
                <Collection items={conversations.slice(0, mostConversations)}>
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
            </ListBox>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function CommandItem({ id }: { id: CommandId }) {
  const { label, key } = command(id);
  return (
    <ListBoxItem id={id} textValue={label} className={cx(styles.item)}>
      <span className={cx(styles.label)}>{label}</span>
      {key && <Kbd keys={keymap[key].keys[0]} />}
    </ListBoxItem>
  );
}
