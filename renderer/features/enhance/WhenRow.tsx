import { clockTime, dayAndTime, hourOfWeek } from "../../format/dates.ts";
import { useEnhance } from "../../stores/context.tsx";
import { tonight } from "../../stores/enhance.ts";
import { say } from "../../text/say.ts";
import { cx } from "../../ui/cx.ts";
import { Segmented } from "../../ui/Segmented.tsx";
import styles from "./EnhanceDialog.module.css";

/** When it begins. Each week only what a filter leaves: named conversations are not new the next week. */
export function WhenRow() {
  const when = useEnhance((state) => state.when);
  const schedule = useEnhance((state) => state.schedule);
  const isFilter = useEnhance((state) => state.which !== undefined && "filter" in state.which);
  const texts = say().enhance;
  const offered = isFilter ? (["now", "tonight", "weekly"] as const) : (["now", "tonight"] as const);
  const now = Date.now();
  return (
    <section className={cx(styles.part, styles.row)} aria-label={texts.when}>
      <div className={cx(styles.words)}>
        <h3>{texts.when}</h3>
        {when === "tonight" && <small>{texts.beginsAt(dayAndTime(tonight(now)))}</small>}
        {when === "weekly" && <small>{texts.weekly(`${weekdayOf(now)} ${clockTime(now)}`)}</small>}
      </div>
      <Segmented
        label={texts.when}
        value={when}
        options={offered.map((value) => ({ value, label: texts.whens[value] }))}
        onChange={schedule}
      />
    </section>
  );
}

const weekdayOf = (time: number): string => hourOfWeek(new Date(time).getDay() * 24).split(" ")[0] ?? "";
