import { Button as AriaButton, type ButtonProps as AriaButtonProps, Tooltip, TooltipTrigger } from "react-aria-components";
import styles from "./Button.module.css";
import { cx } from "./cx.ts";
import { Kbd } from "./Kbd.tsx";

export interface ButtonProps extends Omit<AriaButtonProps, "className" | "style"> {
  look?: "plain" | "main" | "quiet" | "danger";
}

export function Button({ look = "plain", ...props }: ButtonProps) {
  return <AriaButton {...props} className={cx(styles.button, styles[look])} />;
}

export interface IconButtonProps extends Omit<AriaButtonProps, "className" | "style" | "aria-label"> {
  /** What it does: read out, and shown when the pointer rests on it. */
  label: string;
  keys?: string;
  /** For what is switched on and off. */
  pressed?: boolean;
}

export function IconButton({ label, keys, pressed, ...props }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <AriaButton
        {...props}
        {...(pressed === undefined ? {} : { "aria-pressed": pressed })}
        aria-label={label}
        className={cx(styles.icon)}
      />
      <Tooltip className={cx(styles.tooltip)} offset={6}>
        {label}
        {keys && <Kbd keys={keys} />}
      </Tooltip>
    </TooltipTrigger>
  );
}
