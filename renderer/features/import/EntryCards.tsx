import { useState } from "react";
import { ListBox, ListBoxItem } from "react-aria-components";
import { useImport } from "../../stores/context.tsx";
import { type EntryState, isReadable, isSettled } from "../../stores/importEntry.ts";
import { say } from "../../text/say.ts";
import { Button } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import styles from "./EntryCards.module.css";
import { formatTitle, messagesIn } from "./words.ts";

const some = 24;
const leftKey = "left out";

/** Everything that was brought, side by side; the chosen one is shown below. */
export function EntryCards() {
  const entries = useImport((state) => state.entries);
  const left = useImport((state) => state.left);
  const shown = useImport((state) => state.shown);
  const show = useImport((state) => state.show);
  const [most, setMost] = useState(some);
  const cards = entries.slice(0, most).map((state) => ({ id: `entry ${state.entry.key}`, state }));
  return (
    <div className={cx(styles.cards)}>
      <ListBox
        aria-label={say().import.brought}
        layout="grid"
        orientation="horizontal"
        selectionMode="single"
        disallowEmptySelection
        autoFocus
        className={cx(styles.list)}
        selectedKeys={[shown === undefined ? leftKey : `entry ${shown}`]}
        onSelectionChange={(keys) => {
          if (keys === "all") return;
          const [key] = keys;
          if (key !== undefined) show(cards.find(({ id }) => id === key)?.state.entry.key);
        }}
      >
        {cards.map(({ id, state }) => (
          <ListBoxItem key={id} id={id} textValue={state.entry.name} className={cx(styles.card, isOff(state) && styles.off)}>
            <b title={state.entry.name}>{state.entry.name.split("/").at(-1)}</b>
            <About state={state} />
          </ListBoxItem>
        ))}
        {left.length > 0 && (
          <ListBoxItem id={leftKey} textValue={say().import.leftOut} className={cx(styles.card, styles.off)}>
            <b>{say().import.leftOut}</b>
            <Left left={left} />
          </ListBoxItem>
        )}
      </ListBox>
      {entries.length > most && (
        <Button onPress={() => setMost(most + some)}>{say().import.showMore(Math.min(some, entries.length - most))}</Button>
      )}
    </div>
  );
}

function Left({ left }: { left: readonly { isNoChat: boolean }[] }) {
  const maybe = left.filter(({ isNoChat }) => !isNoChat).length;
  const files = say().amounts.files(left.length);
  if (maybe === 0) return <small>{files}</small>;
  return <small className={cx(styles.warn)}>{say().import.maybeChats(files, maybe)}</small>;
}

const isOff = (state: EntryState): boolean => state.isOut || !isReadable(state);

/** What it is and how much, or what is to be settled. */
function About({ state }: { state: EntryState }) {
  const formats = useImport((all) => all.formats);
  const { entry, choices, isOut, preview, readings, failure } = state;
  if (!isReadable(state)) return <small className={cx(styles.bad)}>{say().import.cannotBeRead}</small>;
  if (isOut) return <small>{say().import.isOut}</small>;
  const chosen = formats.find(({ key }) => key === choices.format);
  const format = formatTitle(chosen ?? entry.format);
  if (failure !== undefined) return <small className={cx(styles.bad)}>{`${format} · ${say().import.cannotBePreviewed}`}</small>;
  if (readings !== undefined && choices.dateOrder === undefined)
    return <small className={cx(styles.warn)}>{`${format} · ${say().import.datesToSettle}`}</small>;
  if (preview === undefined) return <small>{format}</small>;
  const count = isSettled(state) ? say().amounts.messages(messagesIn(preview.tally)) : say().import.counting;
  const talks = isSettled(state) && preview.conversations > 1 ? say().import.inChats(preview.conversations) : "";
  return (
    <small>
      {format} · {count}
      {talks}
    </small>
  );
}
