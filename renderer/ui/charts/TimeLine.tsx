import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import { useEffect, useRef } from "react";
import { cx } from "../cx.ts";
import styles from "./Charts.module.css";
import { paletteAt } from "./drawing.ts";

export interface TimeLineProps {
  /** When each stretch begins, in milliseconds. */
  begins: readonly number[];
  values: readonly (number | null)[];
  /** Those of the period that it is compared with, drawn on the same line of time. */
  before?: readonly (number | null)[] | undefined;
  isFilled?: boolean;
  range?: [number, number];
  /** What stands above the line while something is pointed at. */
  about(index: number): string;
  format(value: number): string;
  time(at: number): string;
  onPick(index: number): void;
  onRange(first: number, last: number): void;
  /** Changes when the colours do. */
  look: string;
}

const height = 170;
const least = 4;

/** A line over time: pointing at it tells its numbers, pressing leads to a stretch, dragging to several. */
export function TimeLine(props: TimeLineProps) {
  const room = useRef<HTMLDivElement>(null);
  const told = useRef<HTMLOutputElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const { begins, values, before, look, isFilled, range } = props;

  useEffect(() => {
    const element = room.current;
    if (element === null || begins.length === 0 || look === "") return;
    const palette = paletteAt(element);
    const font = `11px ${getComputedStyle(element).fontFamily}`;
    const axis = { stroke: palette.quiet, font, grid: { stroke: palette.line, width: 1 }, ticks: { show: false } };
    const plot = new uPlot(
      {
        width: element.clientWidth,
        height,
        legend: { show: false },
        // the last date may stand at the very end
        padding: [null, 32, null, null],
        cursor: { y: false, points: { size: 6 }, drag: { x: true, y: false, setScale: false } },
        scales: { x: { time: true }, y: { range: range ?? ((_, __, top) => [0, Math.max(1, top * 1.08)]) } },
        axes: [
          {
            ...axis,
            size: 28,
            space: 80,
            grid: { show: false },
            values: (_, at) => at.map((each) => latest.current.time(each * 1000)),
          },
          { ...axis, size: 46, space: 34, values: (_, at) => at.map((each) => latest.current.format(each)) },
        ],
        series: [
          {},
          {
            stroke: palette.accent,
            width: 1.5,
            spanGaps: true,
            points: { show: begins.length < 40, size: 4 },
            ...(isFilled ? { fill: faded(palette.accent) } : {}),
          },
          ...(before === undefined ? [] : [{ stroke: palette.quiet, width: 1, dash: [3, 3], points: { show: false } }]),
        ],
        hooks: {
          setCursor: [
            ({ cursor }) => {
              if (told.current !== null) told.current.textContent = cursor.idx == null ? "" : latest.current.about(cursor.idx);
            },
          ],
          setSelect: [
            (chart) => {
              if (chart.select.width < least) return;
              const [first, last] = [chart.posToIdx(chart.select.left), chart.posToIdx(chart.select.left + chart.select.width)];
              chart.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
              if (last > first) latest.current.onRange(first, last);
            },
          ],
        },
      },
      [begins.map((at) => at / 1000), [...values], ...(before === undefined ? [] : [begins.map((_, at) => before[at] ?? null)])],
      element,
    );
    let pressedAt = 0;
    plot.over.addEventListener("mousedown", ({ clientX }) => {
      pressedAt = clientX;
    });
    plot.over.addEventListener("click", ({ clientX }) => {
      if (Math.abs(clientX - pressedAt) < least && plot.cursor.idx != null) latest.current.onPick(plot.cursor.idx);
    });
    const watch = new ResizeObserver(() => plot.setSize({ width: element.clientWidth, height }));
    watch.observe(element);
    return () => {
      watch.disconnect();
      plot.destroy();
    };
  }, [begins, values, before, look, isFilled, range]);

  return (
    <div className={cx(styles.timeLine)} aria-hidden="true">
      <output ref={told} className={cx(styles.told)} />
      <div ref={room} className={cx(styles.room)} />
    </div>
  );
}

const faded = (colour: string): string => colour.replace(/^rgb\((.*)\)$/, "rgba($1, 0.1)");
