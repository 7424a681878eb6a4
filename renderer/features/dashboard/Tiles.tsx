import { duration } from "../../format/durations.ts";
import { number, percent } from "../../format/numbers.ts";
import { useDashboard } from "../../stores/context.tsx";
import type { Counts } from "../../stores/dashboard.ts";
import { say } from "../../text/say.ts";
import { cx } from "../../ui/cx.ts";
import styles from "./Dashboard.module.css";

const figures = {
  messages: ({ volume }: Counts) => volume?.total,
  conversations: ({ volume }: Counts) => volume?.conversations,
  people: ({ people }: Counts) => people?.all,
  firstAnswer: ({ answers }: Counts) => answers?.first.median ?? undefined,
} as const;

const names = ["messages", "conversations", "people", "firstAnswer"] as const;

/** The few figures that are looked at first. */
export function Tiles() {
  const counts = useDashboard((state) => state.counts);
  const before = useDashboard((state) => state.before);
  const texts = say().dashboard;
  return (
    <dl className={cx(styles.tiles)}>
      {names.map((name) => {
        const value = figures[name](counts);
        const earlier = before && figures[name](before);
        return (
          <div key={name}>
            <dt>{texts[name]}</dt>
            <dd>{value === undefined ? "–" : name === "firstAnswer" ? duration(value) : number(value)}</dd>
            {value !== undefined && earlier !== undefined && earlier > 0 && (
              <dd className={cx(styles.change)}>{texts.change(signed(value / earlier - 1))}</dd>
            )}
          </div>
        );
      })}
    </dl>
  );
}

const signed = (share: number): string => `${share > 0 ? "+" : ""}${percent(share)}`;
