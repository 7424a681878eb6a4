import type { Insight } from "../../../preload/contract/insights.ts";
import { fullTime } from "../../format/dates.ts";
import { useReader } from "../../stores/context.tsx";
import { say } from "../../text/say.ts";
import { cx } from "../../ui/cx.ts";
import styles from "./Summary.module.css";

const width = 280;
const height = 44;
const margin = 5;

type Point = Insight["sentiment"]["line"][number];

/** How the mood went from the first message to the last; each point is a button that leads there. */
export function MoodLine({ line }: { line: readonly Point[] }) {
  const jumpTo = useReader((state) => state.jumpTo);
  const texts = say().insight;
  if (line.length < 3) return null;
  const x = (at: number) => margin + (at * (width - 2 * margin)) / (line.length - 1);
  const y = (mood: number) => height / 2 - mood * (height / 2 - margin);
  return (
    <section aria-label={texts.moodOver}>
      <h3 className={cx(styles.title)}>{texts.moodOver}</h3>
      <div className={cx(styles.moods)}>
        <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
          <line className={cx(styles.zero)} x1={0} x2={width} y1={height / 2} y2={height / 2} />
          <polyline points={line.map(({ mood }, at) => `${x(at).toFixed(1)},${y(mood).toFixed(1)}`).join(" ")} />
        </svg>
        <div className={cx(styles.points)}>
          {line.map(({ position, at, mood }) => (
            <button
              key={position}
              type="button"
              title={[texts.moodAt(mood), ...(at === null ? [] : [fullTime(at)])].join(" · ")}
              aria-label={texts.moodFrom(mood, position + 1)}
              onClick={() => jumpTo(position)}
            />
          ))}
        </div>
      </div>
    </section>
  );
}
