import { Square } from "lucide-react";
import { useEnhanced } from "../../stores/context.tsx";
import type { Live } from "../../stores/enhanced.ts";
import { say } from "../../text/say.ts";
import { Button } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { Progress } from "../../ui/Progress.tsx";
import styles from "./Enhanced.module.css";
import summary from "./Summary.module.css";

/** An answer as it comes; one that is held against another stays hidden until it is whole. */
export function LiveAnswer({ live: { text, provider, against, stopping } }: { live: Live }) {
  const stop = useEnhanced((state) => state.stop);
  const texts = say().enhanced;
  const isBlind = against !== undefined;
  const told = isBlind ? texts.answersBlind : provider === undefined ? texts.asking : texts.answers(provider);
  return (
    <section aria-label={texts.onItsWay} className={cx(styles.live)}>
      <div className={cx(styles.liveHead)}>
        <span role="status">{stopping ? texts.stopping : told}</span>
        <Button isDisabled={stopping} onPress={stop}>
          <Square aria-hidden /> {texts.stop}
        </Button>
      </div>
      <Progress label={texts.onItsWay} done={0} total={null} size="wide" />
      {!isBlind && text !== "" && (
        <p className={cx(summary.summary)} dir="auto">
          {text}
        </p>
      )}
    </section>
  );
}
