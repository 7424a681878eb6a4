import { ChartColumn, Download, Table2 } from "lucide-react";
import { type ReactNode, useId, useRef, useState } from "react";
import { saveAsCsv, saveAsPng, saveAsSvg } from "../../actions/saveChart.ts";
import type { Cell } from "../../format/csv.ts";
import { number } from "../../format/numbers.ts";
import { useParley } from "../../stores/context.tsx";
import { say } from "../../text/say.ts";
import { ActionMenu } from "../../ui/ActionMenu.tsx";
import { IconButton } from "../../ui/Button.tsx";
import type { Drawing } from "../../ui/charts/drawing.ts";
import { cx } from "../../ui/cx.ts";
import { scrollable } from "../../ui/focusable.ts";
import styles from "./Dashboard.module.css";

/** The numbers behind a chart, as they are written into a file. */
interface Told {
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
  /** How a cell is shown, where that is not how it is written. */
  show?(cell: Cell, column: number): string;
}

interface CardProps {
  title: string;
  hint?: string | undefined;
  wide?: boolean;
  told: Told;
  drawing(): Drawing;
  /** Leads from a row of the table to its conversations. */
  onRow?(index: number): void;
  tools?: ReactNode;
  children: ReactNode;
}

/** A chart with its table and its ways out. */
export function Card({ title, hint, wide = false, told, drawing, onRow, tools, children }: CardProps) {
  const parley = useParley();
  const [isTable, setTable] = useState(false);
  const card = useRef<HTMLElement>(null);
  const heading = useId();
  const texts = say().dashboard;
  const onCard = (save: (element: HTMLElement) => void) => () => card.current && save(card.current);
  return (
    <section ref={card} aria-labelledby={heading} className={cx(styles.card, wide && styles.wide)}>
      <header className={cx(styles.head)}>
        <h3 id={heading}>{title}</h3>
        {hint && <p className={cx(styles.hint)}>{hint}</p>}
        <span className={cx(styles.space)} />
        {tools}
        <IconButton
          label={isTable ? `${texts.chart}: ${title}` : `${texts.table}: ${title}`}
          pressed={isTable}
          onPress={() => setTable(!isTable)}
        >
          {isTable ? <ChartColumn aria-hidden /> : <Table2 aria-hidden />}
        </IconButton>
        <ActionMenu
          name={title}
          label={`${texts.save}: ${title}`}
          icon={<Download aria-hidden />}
          actions={[
            { label: texts.asPng, run: onCard((element) => void saveAsPng(parley, title, drawing(), element)) },
            { label: texts.asSvg, run: onCard((element) => saveAsSvg(title, drawing(), element)) },
            { label: texts.asCsv, run: () => saveAsCsv(title, [told.columns, ...told.rows]) },
          ]}
        />
      </header>
      {isTable ? <ToldTable title={title} told={told} onRow={onRow} /> : children}
    </section>
  );
}

function ToldTable({ title, told, onRow }: { title: string; told: Told; onRow: ((index: number) => void) | undefined }) {
  const { columns, rows, show = (cell) => (typeof cell === "number" ? number(cell) : cell) } = told;
  return (
    <section className={cx(styles.tableRoom)} aria-label={say().dashboard.numbers(title)} {...scrollable}>
      <table className={cx(styles.table)}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.slice(0, 2).join("\n")}>
              {row.map((cell, column) => (
                <td key={columns[column]} data-number={typeof cell === "number" ? "" : undefined}>
                  {column === 0 && onRow ? (
                    <button type="button" onClick={() => onRow(index)}>
                      {show(cell, column)}
                    </button>
                  ) : (
                    show(cell, column)
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
