import { dayOfYear, fullDay } from "../../format/dates.ts";
import { useImport } from "../../stores/context.tsx";
import type { EntryState } from "../../stores/importEntry.ts";
import { worded } from "../../text/said.ts";
import { say } from "../../text/say.ts";
import { cx } from "../../ui/cx.ts";
import { Segmented } from "../../ui/Segmented.tsx";
import styles from "./DateStrip.module.css";

/** Says that the dates can be read two ways, what that means for the first of them, and lets the person say which is right. */
export function DateStrip({ state: { entry, choices, preview, readings } }: { state: EntryState }) {
  const choose = useImport((all) => all.choose);
  const order = choices.dateOrder ?? preview?.dates?.order;
  const dated = readings?.flatMap(({ order: value, first }) => (first === null ? [] : [{ value, first }])) ?? [];
  const [one, other] = dated;
  if (one === undefined || other === undefined || order === undefined) return null;
  const { firstMessageIs, orOf, whichDay } = say().import;
  const because = preview?.dates && worded(preview.dates.said, preview.dates.because);
  return (
    <div className={cx(styles.strip)}>
      <p>
        {firstMessageIs} <b>{fullDay(one.first)}</b> {orOf} <b>{fullDay(other.first)}</b>
        {because && choices.dateOrder === undefined ? `: ${because}.` : "."}
      </p>
      <Segmented
        label={whichDay}
        look="warning"
        value={order}
        options={dated.map(({ value, first }) => ({ value, label: dayOfYear(first) }))}
        onChange={(dateOrder) => choose(entry.key, { dateOrder })}
      />
    </div>
  );
}
