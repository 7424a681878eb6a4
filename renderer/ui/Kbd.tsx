import { caps } from "../keys/match.ts";
import { cx } from "./cx.ts";
import styles from "./Kbd.module.css";

/** The key caps for an entry of the table of keys, as "Mod+K". */
export function Kbd({ keys }: { keys: string }) {
  return (
    <span className={cx(styles.keys)}>
      {caps(keys).map((cap) => (
        <kbd key={cap} className={cx(styles.cap)}>
          {cap}
        </kbd>
      ))}
    </span>
  );
}
