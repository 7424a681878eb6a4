import { type CSSProperties, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { LabGrid } from "../../../preload/contract/lab.ts";
import { say } from "../../text/say.ts";
import { cx } from "../../ui/cx.ts";
import { gridColumns } from "./columns.ts";
import styles from "./ResultGrid.module.css";

const rowHeight = 28;
const spare = 12;

/** Draws the rows that are in sight. It scrolls by the keys that scroll anything, once the focus is on it. */
export function ResultGrid({ grid }: { grid: LabGrid }) {
  const field = useRef<HTMLElement>(null);
  const [sight, setSight] = useState({ top: 0, height: 600 });
  const columns = useMemo(() => gridColumns(grid), [grid]);
  const texts = say().lab;

  useLayoutEffect(() => {
    const element = field.current;
    if (element === null) return;
    const look = () => setSight({ top: element.scrollTop, height: element.clientHeight });
    const watch = new ResizeObserver(look);
    watch.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      watch.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another answer is read from its beginning
  useLayoutEffect(() => {
    // newer browsers answer a promise, which React would take for a clean-up
    field.current?.scrollTo({ top: 0, left: 0 });
  }, [grid]);

  const from = Math.max(0, Math.floor(sight.top / rowHeight) - spare);
  const to = Math.min(grid.rows.length, Math.ceil((sight.top + sight.height) / rowHeight) + spare);
  const template: CSSProperties = { gridTemplateColumns: columns.map(({ width }) => `${width}ch`).join(" ") };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section ref={field} aria-label={texts.result} className={cx(styles.field)} tabIndex={0}>
      {/* biome-ignore lint/a11y/useSemanticElements: rows of a real table cannot be placed one by one */}
      <div
        role="table"
        aria-label={texts.result}
        aria-rowcount={grid.rows.length + 1}
        aria-colcount={columns.length}
        className={cx(styles.table)}
      >
        {/* biome-ignore lint/a11y/useSemanticElements: as above */}
        {/* biome-ignore lint/a11y/useFocusableInteractive: as above */}
        <div role="row" aria-rowindex={1} className={cx(styles.row, styles.head)} style={template}>
          {columns.map(({ name, isNumber }) => (
            // biome-ignore lint/a11y/useSemanticElements: as above
            // biome-ignore lint/a11y/useFocusableInteractive: as above
            <span key={name} role="columnheader" className={cx(styles.cell, isNumber && styles.number)} title={name}>
              {name}
            </span>
          ))}
        </div>
        <div className={cx(styles.rows)} style={{ height: grid.rows.length * rowHeight }}>
          {grid.rows.slice(from, to).map((row, at) => {
            const index = from + at;
            return <Row key={index} row={row} index={index} columns={columns} template={template} />;
          })}
        </div>
      </div>
    </section>
  );
}

interface RowProps {
  row: LabGrid["rows"][number];
  index: number;
  columns: ReturnType<typeof gridColumns>;
  template: CSSProperties;
}

function Row({ row, index, columns, template }: RowProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: as above
    // biome-ignore lint/a11y/useFocusableInteractive: as above
    <div
      role="row"
      aria-rowindex={index + 2}
      className={cx(styles.row, styles.line)}
      style={{ ...template, top: index * rowHeight }}
    >
      {columns.map(({ name, isNumber }, at) => {
        const cell = row[at] ?? null;
        return (
          // biome-ignore lint/a11y/useSemanticElements: as above
          <span
            key={name}
            role="cell"
            dir="auto"
            className={cx(styles.cell, isNumber && styles.number, cell === null && styles.nothing)}
          >
            {cell === null ? say().lab.noValue : String(cell)}
          </span>
        );
      })}
    </div>
  );
}
