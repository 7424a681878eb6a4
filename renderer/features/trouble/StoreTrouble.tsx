import type { Health } from "../../../preload/contract/app.ts";
import { fullTime } from "../../format/dates.ts";
import { bytes } from "../../format/numbers.ts";
import { useApp } from "../../stores/context.tsx";
import { worded } from "../../text/said.ts";
import { say } from "../../text/say.ts";
import { Button } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import styles from "./Screen.module.css";
import { Screen } from "./Screen.tsx";

export function StoreTrouble({ health }: { health: Health }) {
  const loadHealth = useApp((state) => state.loadHealth);
  const { store, tryAgain } = say().trouble;
  const { title, kept } = store[health.store];
  return (
    <Screen title={title}>
      {health.problem && <p>{worded(health.said, health.problem)}</p>}
      <p>{kept}</p>
      {health.store !== "locked" && health.store !== "newer" && <Backups health={health} />}
      <div className={cx(styles.actions)}>
        <Button onPress={() => void loadHealth()}>{tryAgain}</Button>
      </div>
    </Screen>
  );
}

function Backups({ health: { backups } }: { health: Health }) {
  const texts = say().trouble;
  if (backups.length === 0) return <p>{texts.noBackup}</p>;
  return (
    <>
      <h2>{texts.backups}</h2>
      <p>{texts.howToRestore}</p>
      <ul className={cx(styles.list)}>
        {backups.map(({ path, madeAt, bytes: size }) => (
          <li key={path}>
            <span>
              {fullTime(madeAt)}, {bytes(size)}
            </span>
            <code className={cx(styles.code)}>npm run -s parley -- restore {quoted(path)}</code>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A path as a shell takes it. */
function quoted(path: string): string {
  return /^[\w./:@+-]+$/.test(path) ? path : `"${path.replaceAll('"', '\\"')}"`;
}
