import { Input, Label, TextField } from "react-aria-components";
import styles from "./Choice.module.css";
import { cx } from "./cx.ts";

export interface TextEntryProps {
  label: string;
  value: string;
  placeholder?: string;
  /** For whole numbers, which are still told as written. */
  isNumber?: boolean;
  /** What is typed is not shown, and no browser offers to keep it. */
  isSecret?: boolean;
  isDisabled?: boolean;
  autoFocus?: boolean;
  maxLength?: number;
  onChange(value: string): void;
}

export function TextEntry({ label, placeholder = "", isNumber = false, isSecret = false, ...props }: TextEntryProps) {
  return (
    <TextField {...props} className={cx(styles.field)} {...(isNumber ? { inputMode: "numeric" } : {})}>
      <Label className={cx(styles.label)}>{label}</Label>
      <Input
        className={cx(styles.box, styles.written)}
        placeholder={placeholder}
        type={isSecret ? "password" : "text"}
        autoComplete={isSecret ? "new-password" : "off"}
        spellCheck="false"
      />
    </TextField>
  );
}
