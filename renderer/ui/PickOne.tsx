import { Check, ChevronDown, Search } from "lucide-react";
import { useState } from "react";
import {
  Autocomplete,
  Button,
  Dialog,
  DialogTrigger,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
  SearchField,
  useFilter,
} from "react-aria-components";
import { say } from "../text/say.ts";
import styles from "./Choice.module.css";
import { cx } from "./cx.ts";
import popover from "./Popover.module.css";

interface Option {
  id: string;
  name: string;
}

export interface PickOneProps {
  label: string;
  value: string | null;
  options: readonly Option[];
  placeholder?: string;
  onChange(id: string): void;
}

const most = 30;

/** One of very many, found by typing a part of its name; only the first of those that fit are drawn. */
export function PickOne({ label, value, options, placeholder = "", onChange }: PickOneProps) {
  const [isOpen, setOpen] = useState(false);
  const name = options.find(({ id }) => id === value)?.name ?? value ?? placeholder;
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <div className={cx(styles.field)}>
        <span className={cx(styles.label)} aria-hidden>
          {label}
        </span>
        <Button className={cx(styles.box)} aria-label={`${label}: ${name}`}>
          <span className={cx(styles.value, value === null && styles.placeholder)}>{name}</span>
          <ChevronDown aria-hidden className={cx(styles.arrow)} />
        </Button>
      </div>
      <Popover className={cx(popover.popover, styles.search)} placement="bottom start">
        <Dialog aria-label={label} className={cx(styles.finder)}>
          <Names
            label={label}
            value={value}
            options={options}
            onClose={() => setOpen(false)}
            onChange={(id) => {
              setOpen(false);
              onChange(id);
            }}
          />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function Names({ label, value, options, onClose, onChange }: Omit<PickOneProps, "placeholder"> & { onClose(): void }) {
  const { contains } = useFilter({ sensitivity: "base" });
  const [typed, setTyped] = useState("");
  const found = options.filter(({ name }) => contains(name, typed));
  // What is chosen now stands first, where it can be seen.
  const shown = found.toSorted((one, other) => Number(other.id === value) - Number(one.id === value)).slice(0, most);
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      <SearchField aria-label={say().ui.find(label)} className={cx(styles.find)} autoFocus>
        <Search aria-hidden />
        <Input
          className={cx(styles.input)}
          placeholder={say().ui.typePart}
          spellCheck="false"
          // The list keeps Escape to itself otherwise.
          onKeyDown={(event) => {
            if (event.key !== "Escape" || typed !== "") return;
            event.stopPropagation();
            onClose();
          }}
        />
      </SearchField>
      <ListBox<Option>
        aria-label={label}
        items={shown}
        className={cx(styles.rows)}
        selectionMode="single"
        selectedKeys={value === null ? [] : [value]}
        onSelectionChange={(keys) => {
          // What is chosen once more stays chosen.
          const [key] = keys === "all" ? [] : keys;
          if (key === undefined) onClose();
          else onChange(String(key));
        }}
        renderEmptyState={() => <p className={cx(styles.none)}>{say().ui.nothing}</p>}
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
      {found.length > most && <p className={cx(styles.none)}>{say().ui.typeMore(found.length - most)}</p>}
    </Autocomplete>
  );
}
