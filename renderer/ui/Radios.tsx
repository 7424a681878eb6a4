import type { ReactNode } from "react";
import { Label, Radio, RadioGroup } from "react-aria-components";
import { cx } from "./cx.ts";
import styles from "./Radios.module.css";

export interface RadiosProps<Value extends string> {
  label: string;
  value: Value;
  columns?: 1 | 2;
  options: readonly { value: Value; name: ReactNode; about?: string | undefined }[];
  onChange(value: Value): void;
}

/** One of several, each with a line on what it is. */
export function Radios<Value extends string>({ label, value, columns = 1, options, onChange }: RadiosProps<Value>) {
  return (
    <RadioGroup
      className={cx(styles.group)}
      value={value}
      onChange={(key) => {
        const picked = options.find((option) => option.value === key);
        if (picked) onChange(picked.value);
      }}
    >
      <Label className={cx(styles.label)}>{label}</Label>
      <div className={cx(styles.options, columns === 2 && styles.two)}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className={cx(styles.option)}>
            <span className={cx(styles.dot)} aria-hidden />
            <span className={cx(styles.words)}>
              <span className={cx(styles.name)} dir="auto">
                {option.name}
              </span>
              {option.about && <small className={cx(styles.about)}>{option.about}</small>}
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
