import { Check, ChevronDown } from "lucide-react";
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, ListLayout, Popover, Virtualizer } from "react-aria-components";
import styles from "./Choice.module.css";
import { cx } from "./cx.ts";
import popover from "./Popover.module.css";

export interface PickOneProps {
  label: string;
  value: string | null;
  options: readonly { id: string; name: string }[];
  placeholder?: string;
  onChange(id: string): void;
}

/** One of very many, found by typing a part of its name; only the names in sight are drawn. */
export function PickOne({ label, value, options, placeholder = "", onChange }: PickOneProps) {
  return (
    <ComboBox
      className={cx(styles.field)}
      defaultItems={options}
      menuTrigger="focus"
      value={value}
      onChange={(key) => key !== null && onChange(String(key))}
    >
      <Label className={cx(styles.label)}>{label}</Label>
      <div className={cx(styles.box)}>
        <Input
          className={cx(styles.input)}
          placeholder={placeholder}
          spellCheck="false"
          onFocus={(event) => event.target.select()}
        />
        <Button aria-label="Show all" className={cx(styles.toggle)}>
          <ChevronDown aria-hidden className={cx(styles.arrow)} />
        </Button>
      </div>
      <Popover className={cx(popover.popover, styles.search)} placement="bottom start">
        <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: 28 }}>
          <ListBox<{ id: string; name: string }>
            className={cx(styles.rows)}
            renderEmptyState={() => <p className={cx(styles.none)}>Nothing by that name.</p>}
          >
            {({ id, name }) => (
              <ListBoxItem id={id} textValue={name} className={cx(popover.item, styles.row)}>
                {({ isSelected }) => (
                  <>
                    <span className={cx(styles.rowText)}>{name}</span>
                    {isSelected && <Check aria-hidden />}
                  </>
                )}
              </ListBoxItem>
            )}
          </ListBox>
        </Virtualizer>
      </Popover>
    </ComboBox>
  );
}
