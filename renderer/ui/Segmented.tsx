import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { cx } from "./cx.ts";
import styles from "./Segmented.module.css";

export interface SegmentedProps<Value extends string> {
  label: string;
  value: Value;
  look?: "plain" | "warning";
  options: readonly { value: Value; label: string }[];
  onChange(value: Value): void;
}

/** One of a few, all of them in sight. */
export function Segmented<Value extends string>({ label, value, look = "plain", options, onChange }: SegmentedProps<Value>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={cx(styles.group, styles[look])}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const picked = options.find((option) => keys.has(option.value));
        if (picked) onChange(picked.value);
      }}
    >
      {options.map((option) => (
        <ToggleButton key={option.value} id={option.value} className={cx(styles.option)}>
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
