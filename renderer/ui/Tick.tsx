import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { Checkbox } from "react-aria-components";
import { cx } from "./cx.ts";
import styles from "./Tick.module.css";

interface TickProps {
  isOn: boolean;
  /** The box stands to the left of a text that runs over several lines and goes on behind it. */
  hanging?: boolean;
  isDisabled?: boolean;
  onChange(isOn: boolean): void;
  children: ReactNode;
}

/** Something that is wanted or not. */
export function Tick({ isOn, hanging = false, isDisabled = false, onChange, children }: TickProps) {
  return (
    <Checkbox
      className={cx(hanging ? styles.hanging : styles.tick)}
      isSelected={isOn}
      isDisabled={isDisabled}
      onChange={onChange}
    >
      <span className={cx(styles.box)}>{isOn && <Check aria-hidden />}</span>
      {children}
    </Checkbox>
  );
}
