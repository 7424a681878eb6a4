import { Search, ShieldCheck, Text } from "lucide-react";
import { cancelWork, seedSamples } from "../../actions/work.ts";
import { number } from "../../format/numbers.ts";
import { useParley, useWork } from "../../stores/context.tsx";
import { Button } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { Logo } from "../../ui/Logo.tsx";
import { Progress } from "../../ui/Progress.tsx";
import styles from "./Welcome.module.css";

/** What stands here while the store holds nothing. */
export function Welcome() {
  const parley = useParley();
  const work = useWork((state) => state.works[0]);
  return (
    <main className={cx(styles.page)}>
      <div className={cx(styles.card)}>
        <span className={cx(styles.logo)}>
          <Logo />
        </span>
        <h2>Make sense of chat logs</h2>
        <p className={cx(styles.lead)}>
          Parley is a workbench for reading, searching and understanding long conversations, from a handful of messages to
          millions.
        </p>
        <ul className={cx(styles.points)}>
          <li>
            <Text aria-hidden />
            <span>
              <b>Read</b> any conversation at any depth, as fast at the end as at the beginning.
            </span>
          </li>
          <li>
            <Search aria-hidden />
            <span>
              <b>Search</b> everything while you type, in every script.
            </span>
          </li>
          <li>
            <ShieldCheck aria-hidden />
            <span>
              <b>Private</b> by nature: what you read here stays on this computer. Parley sends nothing anywhere.
            </span>
          </li>
        </ul>
        {work ? (
          <div className={cx(styles.progress)}>
            <Progress label={work.label} done={work.done} total={work.total} />
            <span role="status">
              {work.label}
              {work.total !== null && `: ${number(work.done)} of ${number(work.total)}`}
            </span>
            <Button isDisabled={work.cancelling} onPress={() => void cancelWork(parley, work.request)}>
              {work.cancelling ? "Stopping" : "Cancel"}
            </Button>
          </div>
        ) : (
          <div className={cx(styles.begin)}>
            <Button look="main" onPress={() => void seedSamples(parley)}>
              Try it with made-up conversations
            </Button>
            <p>They are written into your store on this computer, and you can delete them like any other.</p>
          </div>
        )}
      </div>
    </main>
  );
}
