import { type DragEvent, type ReactNode, useState } from "react";
import type { ImportPreview } from "../../../preload/contract/import.ts";
import { useImport } from "../../stores/context.tsx";
import type { EntryState } from "../../stores/importEntry.ts";
import { say } from "../../text/say.ts";
import { Choice } from "../../ui/Choice.tsx";
import { cx } from "../../ui/cx.ts";
import { scrollable } from "../../ui/focusable.ts";
import styles from "./ColumnMap.module.css";
import { remapped } from "./columns.ts";
import { fieldName } from "./words.ts";

type Columns = NonNullable<ImportPreview["columns"]>;

const dragType = "application/x-parley-field";

/** Which column of a table is what: chosen in a menu under each column, or, by hand alone, dragged onto it. */
export function ColumnMap({ state, columns }: { state: EntryState; columns: Columns }) {
  const choose = useImport((all) => all.choose);
  const { names, fields, mapping } = columns;
  const assign = (column: string, field: string) => choose(state.entry.key, { columns: remapped(columns, column, field) });
  const fieldOf = (column: string) => fields.find((field) => mapping[field] === column) ?? "";
  const free = fields.filter((field) => !names.includes(mapping[field] ?? ""));
  const options = [{ value: "", label: say().import.notUsed }, ...fields.map((value) => ({ value, label: fieldName(value) }))];
  return (
    <div className={cx(styles.map)}>
      <p className={cx(styles.lead)}>{say().import.sayColumns}</p>
      <ul className={cx(styles.tray)} aria-label={say().import.freeFields}>
        {free.map((field) => (
          <li
            key={field}
            draggable
            className={cx(styles.field)}
            onDragStart={(event) => {
              event.dataTransfer.setData(dragType, field);
              event.dataTransfer.effectAllowed = "move";
            }}
          >
            {fieldName(field)}
          </li>
        ))}
        {free.length === 0 && <li className={cx(styles.none)}>{say().import.noFreeField}</li>}
      </ul>
      <ul className={cx(styles.columns)} aria-label={say().import.columns} {...scrollable}>
        {names.map((name) => (
          <Column key={name} name={name} onField={(field) => assign(name, field)}>
            <Choice
              label={say().import.columnHolds(name)}
              isLabelHidden
              value={fieldOf(name)}
              options={options}
              onChange={(field) => assign(name, field)}
            />
          </Column>
        ))}
      </ul>
    </div>
  );
}

interface ColumnProps {
  name: string;
  children: ReactNode;
  onField(field: string): void;
}

function Column({ name, children, onField }: ColumnProps) {
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes(dragType)) return;
    event.preventDefault();
    setOver(true);
  };
  return (
    <li
      className={cx(styles.column, isOver && styles.over)}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        const field = event.dataTransfer.getData(dragType);
        if (field !== "") onField(field);
      }}
    >
      <b title={name}>{name}</b>
      {children}
    </li>
  );
}
