import { Switch as AriaSwitch } from "react-aria-components";
import { cx } from "./cx.ts";
import styles from "./Switch.module.css";

export interface SwitchProps {
  /** What is switched: read out, not drawn, since it stands beside it. */
  label: string;
  isOn: boolean;
  isDisabled?: boolean;
  onChange(isOn: boolean): void;
}

/** Something that is on or off, and takes effect at once. */
export function Switch({ label, isOn, isDisabled = false, onChange }: SwitchProps) {
  return (
    <AriaSwitch aria-label={label} className={cx(styles.switch)} isSelected={isOn} isDisabled={isDisabled} onChange={onChange}>
      <span className={cx(styles.knob)} />
    </AriaSwitch>
  );
}
