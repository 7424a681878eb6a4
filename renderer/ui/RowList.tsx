import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { pressed } from "../keys/match.ts";
import { cx } from "./cx.ts";
import styles from "./RowList.module.css";
import { rowAt, rowOffsets, rowRange, scrollToShow } from "./rows.ts";

export interface RowListProps<Row> {
  label: string;
  pane: string;
  rows: readonly Row[];
  keyOf(row: Row): string | number;
  heightOf(row: Row): number;
  /** A heading is drawn among the rows but cannot be chosen. */
  isHeading?(row: Row): boolean;
  render(row: Row): ReactNode;
  /** The row that is open elsewhere on the page. */
  current?: string | number | undefined;
  picked?: ReadonlySet<string | number>;
  onPick?(keys: (string | number)[]): void;
  onOpen(row: Row): void;
  /** A key for the active row that the list itself does not know; answers whether it was one. */
  onKey?(row: Row, event: KeyboardEvent): boolean;
  /** The menu of a row was asked for, and is to open there. */
  onMenu?(row: Row, at: { x: number; y: number }): void;
  onNearEnd?(): void;
}

const spare = 400;

/**
 * A list of any length with rows of known height: only those in sight are drawn. One stop for the Tab key; the arrows or J and K
 * move an active row, which screen readers are told through aria-activedescendant.
 */
export function RowList<Row>(props: RowListProps<Row>) {
  const { rows, keyOf, heightOf, isHeading, current, picked, onPick, onOpen, onKey, onMenu, onNearEnd } = props;
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [activeKey, setActiveKey] = useState<string | number | undefined>(undefined);
  const offsets = useMemo(() => rowOffsets(rows.map(heightOf)), [rows, heightOf]);
  const [view, setView] = useState({ top: 0, height: 800 });
  const range = rowRange(offsets, view.top, view.height, spare);

  const indexOf = (key: string | number | undefined) => (key === undefined ? -1 : rows.findIndex((row) => keyOf(row) === key));
  const activeIndex = indexOf(activeKey);
  const shownActive = activeIndex >= 0 ? activeIndex : indexOf(current);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = () => setView({ top: element.scrollTop, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is opened elsewhere moves the list, not rows that come
  useEffect(() => {
    const index = indexOf(current);
    if (index >= 0 && index !== shownActive) moveTo(index);
  }, [current]);

  useEffect(() => {
    if (rows.length > 0 && range.end >= rows.length - 5) onNearEnd?.();
  }, [range.end, rows.length, onNearEnd]);

  function moveTo(index: number, extend = false): void {
    const row = rows[index];
    const element = scroller.current;
    if (!row || !element) return;
    setActiveKey(keyOf(row));
    element.scrollTop = scrollToShow(offsets, index, element.scrollTop, element.clientHeight);
    if (extend) onPick?.([...new Set([...(picked ?? []), ...keysAt(shownActive), keyOf(row)])]);
  }

  function keysAt(index: number): (string | number)[] {
    const row = rows[index];
    return row === undefined ? [] : [keyOf(row)];
  }

  function step(from: number, by: 1 | -1): number {
    let index = from + by;
    for (let row = rows[index]; row !== undefined; row = rows[index]) {
      if (!isHeading?.(row)) return index;
      index += by;
    }
    return from;
  }

  function toggle(row: Row): void {
    const key = keyOf(row);
    const rest = [...(picked ?? [])].filter((each) => each !== key);
    onPick?.(picked?.has(key) ? rest : [...rest, key]);
  }

  function keyDown(event: KeyboardEvent): void {
    const row = rows[shownActive];
    const page = rowAt(offsets, (offsets[Math.max(0, shownActive)] ?? 0) + view.height * 0.9);
    if (pressed(event, "next") || (event.key === "ArrowDown" && event.shiftKey)) moveTo(step(shownActive, 1), event.shiftKey);
    else if (pressed(event, "previous") || (event.key === "ArrowUp" && event.shiftKey))
      moveTo(step(Math.max(0, shownActive), -1), event.shiftKey);
    else if (event.key === "Home") moveTo(step(-1, 1));
    else if (event.key === "End") moveTo(step(rows.length, -1));
    else if (event.key === "PageDown") moveTo(step(Math.min(page, rows.length - 1) - 1, 1));
    else if (event.key === "PageUp")
      moveTo(step(rowAt(offsets, (offsets[Math.max(0, shownActive)] ?? 0) - view.height * 0.9) - 1, 1));
    else if (pressed(event, "open") && row) onOpen(row);
    else if (pressed(event, "pick") && row && onPick) toggle(row);
    else if (!row || !onKey?.(row, event)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  function click(event: MouseEvent): void {
    const option = event.target instanceof Element ? event.target.closest<HTMLElement>("[role=option]") : null;
    const index = Number(option?.dataset.index ?? -1);
    const row = rows[index];
    if (row === undefined) return;
    setActiveKey(keyOf(row));
    if (onPick && (event.ctrlKey || event.metaKey)) toggle(row);
    else if (onPick && event.shiftKey && shownActive >= 0) {
      const [from, to] = [Math.min(shownActive, index), Math.max(shownActive, index)];
      onPick([...new Set([...(picked ?? []), ...rows.slice(from, to + 1).map(keyOf)])]);
    } else onOpen(row);
  }

  /** By the right button it opens where the pointer is, by its key below the active row. */
  function menu(event: MouseEvent): void {
    const pointed = event.target instanceof Element ? event.target.closest<HTMLElement>("[role=option]") : null;
    const index = pointed ? Number(pointed.dataset.index) : shownActive;
    const row = rows[index];
    if (row === undefined || !onMenu) return;
    event.preventDefault();
    setActiveKey(keyOf(row));
    const box = document.getElementById(`${id}-${index}`)?.getBoundingClientRect();
    onMenu(row, pointed || !box ? { x: event.clientX, y: event.clientY } : { x: box.left + 12, y: box.bottom - 8 });
  }

  const drawn = [];
  for (let index = range.start; index < Math.min(range.end, rows.length); index += 1) drawn.push(index);
  if (shownActive >= 0 && (shownActive < range.start || shownActive >= range.end)) drawn.push(shownActive);

  return (
    <div
      ref={scroller}
      role="listbox"
      tabIndex={0}
      aria-label={props.label}
      aria-multiselectable={onPick ? true : undefined}
      aria-activedescendant={shownActive >= 0 ? `${id}-${shownActive}` : undefined}
      data-pane={props.pane}
      data-pane-of={props.pane}
      className={cx(styles.list)}
      onKeyDown={keyDown}
      onClick={click}
      onContextMenu={menu}
      onScroll={(event) => setView({ top: event.currentTarget.scrollTop, height: event.currentTarget.clientHeight })}
      onFocus={() => shownActive < 0 && moveTo(step(-1, 1))}
    >
      <div role="presentation" className={cx(styles.space)} style={{ height: offsets[rows.length] ?? 0 }}>
        {drawn.map((index) => {
          const row = rows[index];
          if (row === undefined) return null;
          const key = keyOf(row);
          const style = { top: offsets[index] ?? 0, height: heightOf(row) };
          if (isHeading?.(row)) {
            return (
              <div key={key} role="presentation" className={cx(styles.row)} style={style}>
                {props.render(row)}
              </div>
            );
          }
          return (
            // The listbox has the keys; an option itself never has the focus.
            <div
              key={key}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={onPick ? (picked?.has(key) ?? false) : key === current}
              aria-current={key === current ? "true" : undefined}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              data-index={index}
              data-active={index === shownActive || undefined}
              className={cx(styles.row, styles.option, key === current && styles.current, picked?.has(key) && styles.picked)}
              style={style}
            >
              {props.render(row)}
            </div>
          );
        })}
      </div>
    </div>
  );
}
