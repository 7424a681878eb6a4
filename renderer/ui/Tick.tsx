import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { Checkbox } from "react-aria-components";
import { cx } from "./cx.ts";
import styles from "./Tick.module.css";

/** Something that is wanted or not. */
export function Tick({ isOn, onChange, children }: { isOn: boolean; onChange(isOn: boolean): void; children: ReactNode }) {
  return (
    <Checkbox className={cx(styles.tick)} isSelected={isOn} onChange={onChange}>
      <span className={cx(styles.box)}>{isOn && <Check aria-hidden />}</span>
      {children}
    </Checkbox>
  );
}
