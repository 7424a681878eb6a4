import type { Health, StoreState } from "../../../preload/contract/app.ts";
import { fullTime } from "../../format/dates.ts";
import { bytes } from "../../format/numbers.ts";
import { useApp } from "../../stores/context.tsx";
import { Button } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import styles from "./Screen.module.css";
import { Screen } from "./Screen.tsx";

interface Words {
  title: string;
  kept: string;
}

const words: Partial<Record<StoreState, Words>> = {
  damaged: {
    title: "The store is damaged",
    kept: "Parley has not changed the damaged file and does not write to it. The backups below are whole copies that were checked when they were made.",
  },
  newer: {
    title: "A newer Parley wrote this store",
    kept: "It was left exactly as it is. Install the newer version to open it, or start this one with another place for its store.",
  },
  locked: {
    title: "Another Parley is using the store",
    kept: "Nothing was touched. Go on in the other window, or close it and try again.",
  },
  failed: {
    title: "The store could not be opened",
    kept: "Nothing was changed. When what is named above has been put right, try again or start Parley again.",
  },
};

export function StoreTrouble({ health }: { health: Health }) {
  const loadHealth = useApp((state) => state.loadHealth);
  const { title, kept } = words[health.store] ?? { title: "The store cannot be used", kept: "" };
  return (
    <Screen title={title}>
      {health.problem && <p>{health.problem}</p>}
      <p>{kept}</p>
      {health.store !== "locked" && health.store !== "newer" && <Backups health={health} />}
      <div className={cx(styles.actions)}>
        <Button onPress={() => void loadHealth()}>Try again</Button>
      </div>
    </Screen>
  );
}

function Backups({ health: { backups } }: { health: Health }) {
  if (backups.length === 0) return <p>There is no backup beside the store.</p>;
  return (
    <>
      <h2>Backups, newest first</h2>
      <p>Close Parley, then run the command of the backup that you want back. What the store holds now is kept beside it.</p>
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
