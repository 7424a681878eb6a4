import { useState } from "react";
import { useImport } from "../../stores/context.tsx";
import { worded } from "../../text/said.ts";
import { say } from "../../text/say.ts";
import { Button } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { scrollable } from "../../ui/focusable.ts";
import styles from "./LeftList.module.css";

const some = 100;

/** What came along and is not imported, and why. */
export function LeftList() {
  const left = useImport((state) => state.left);
  const [most, setMost] = useState(some);
  const maybeFirst = left.toSorted((one, other) => Number(one.isNoChat) - Number(other.isNoChat));
  return (
    <section aria-label={say().import.leftOut} className={cx(styles.list)} {...scrollable}>
      <ul>
        {maybeFirst.slice(0, most).map(({ name, reason, said, isNoChat }) => (
          <li key={`${name} ${reason}`}>
            <b className={cx(!isNoChat && styles.maybe)}>{name}</b>
            <span>{worded(said, reason)}</span>
          </li>
        ))}
      </ul>
      {left.length > most && (
        <Button onPress={() => setMost(most + some)}>{say().import.showMore(Math.min(some, left.length - most))}</Button>
      )}
    </section>
  );
}
