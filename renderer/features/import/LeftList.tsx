import { useState } from "react";
import { number } from "../../format/numbers.ts";
import { useImport } from "../../stores/context.tsx";
import { Button } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { scrollable } from "../../ui/focusable.ts";
import styles from "./LeftList.module.css";

const some = 100;

/** What came along and is not imported, and why. */
export function LeftList() {
  const left = useImport((state) => state.left);
  const [most, setMost] = useState(some);
  return (
    <section aria-label="Left out" className={cx(styles.list)} {...scrollable}>
      <ul>
        {left.slice(0, most).map(({ name, reason }) => (
          <li key={`${name} ${reason}`}>
            <b>{name}</b>
            <span>{reason}</span>
          </li>
        ))}
      </ul>
      {left.length > most && (
        <Button onPress={() => setMost(most + some)}>Show {number(Math.min(some, left.length - most))} more</Button>
      )}
    </section>
  );
}
