import { useState } from "react";
import { ListBox, ListBoxItem } from "react-aria-components";
import { counted, number } from "../../format/numbers.ts";
import { useImport } from "../../stores/context.tsx";
import { type EntryState, isReadable, isSettled } from "../../stores/importEntry.ts";
import { Button } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import styles from "./EntryCards.module.css";
import { messagesIn } from "./words.ts";

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
        aria-label="What was brought"
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
          <ListBoxItem id={leftKey} textValue="Left out" className={cx(styles.card, styles.off)}>
            <b>Left out</b>
            <Left left={left} />
          </ListBoxItem>
        )}
      </ListBox>
      {entries.length > most && (
        <Button onPress={() => setMost(most + some)}>Show {number(Math.min(some, entries.length - most))} more</Button>
      )}
    </div>
  );
}

function Left({ left }: { left: readonly { isNoChat: boolean }[] }) {
  const maybe = left.filter(({ isNoChat }) => !isNoChat).length;
  if (maybe === 0) return <small>{counted(left.length, "file")}</small>;
  return (
    <small className={cx(styles.warn)}>
      {counted(left.length, "file")}, {number(maybe)} may be a chat
    </small>
  );
}

const isOff = (state: EntryState): boolean => state.isOut || !isReadable(state);

/** What it is and how much, or what is to be settled. */
function About({ state }: { state: EntryState }) {
  const formats = useImport((all) => all.formats);
  const { entry, choices, isOut, preview, readings, failure } = state;
  if (!isReadable(state)) return <small className={cx(styles.bad)}>cannot be read</small>;
  if (isOut) return <small>left out</small>;
  const chosen = formats.find(({ key }) => key === choices.format);
  const format = (chosen ?? entry.format)?.title ?? "";
  if (failure !== undefined) return <small className={cx(styles.bad)}>{format} · cannot be previewed</small>;
  if (readings !== undefined && choices.dateOrder === undefined)
    return <small className={cx(styles.warn)}>{format} · dates to settle</small>;
  if (preview === undefined) return <small>{format}</small>;
  const count = isSettled(state) ? counted(messagesIn(preview.tally), "message") : "counting";
  const talks = isSettled(state) && preview.conversations > 1 ? ` in ${number(preview.conversations)} chats` : "";
  return (
    <small>
      {format} · {count}
      {talks}
    </small>
  );
}
