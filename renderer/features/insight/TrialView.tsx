import { useEnhanced } from "../../stores/context.tsx";
import type { Trial } from "../../stores/enhanced.ts";
import { say } from "../../text/say.ts";
import { Button } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import styles from "./Enhanced.module.css";
import { EnhancedSummary } from "./EnhancedSummary.tsx";
import { Made } from "./Made.tsx";

const sides = ["a", "b"] as const;

/** Two versions whose makers are hidden until the person has said which is better. */
export function TrialView({ trial }: { trial: Trial }) {
  const choose = useEnhanced((state) => state.choose);
  const endTrial = useEnhanced((state) => state.endTrial);
  const { choice } = trial;
  const texts = say().enhanced.trial;
  return (
    <section aria-label={texts.title}>
      <div className={cx(styles.trialHead)}>
        <p>
          <b>{choice === undefined ? texts.title : texts.chosen[choice]}</b> {choice === undefined && texts.how}
        </p>
        <div className={cx(styles.choices)}>
          {choice === undefined ? (
            <>
              <Button onPress={() => void choose("a")}>{texts.better("A")}</Button>
              <Button onPress={() => void choose("b")}>{texts.better("B")}</Button>
              <Button look="quiet" onPress={() => void choose("neither")}>
                {texts.neither}
              </Button>
            </>
          ) : (
            <Button look="main" onPress={endTrial}>
              {texts.done}
            </Button>
          )}
        </div>
      </div>
      <div className={cx(styles.columns)}>
        <div className={cx(styles.sides)}>
          {sides.map((side) => (
            <section key={side} aria-label={side.toUpperCase()} className={cx(styles.side)} data-chosen={choice === side}>
              <h3 className={cx(styles.sideTitle)}>{side.toUpperCase()}</h3>
              {choice !== undefined && <Made enhanced={trial[side]} />}
              <EnhancedSummary enhanced={trial[side]} />
            </section>
          ))}
        </div>
      </div>
    </section>
  );
}
