import styles from "./Avatar.module.css";
import { avatarColour, initials } from "./avatarColours.ts";
import { cx } from "./cx.ts";

/** Decoration beside a name that is written out: nothing is read for it. */
export function Avatar({ id, name, small = false }: { id: number; name: string; small?: boolean }) {
  return (
    <span className={cx(styles.avatar, small && styles.small)} style={{ backgroundColor: avatarColour(id) }} aria-hidden>
      {initials(name)}
    </span>
  );
}

export function Dot({ id }: { id: number }) {
  return <span className={cx(styles.dot)} style={{ backgroundColor: avatarColour(id) }} aria-hidden />;
}
