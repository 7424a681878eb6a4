import type { Drawing, Shape, Tone } from "./drawing.ts";

export interface Bar {
  label: string;
  value: number;
  shown: string;
  /** The same in the period that it is compared with. */
  before?: number | undefined;
  tone?: Tone;
}

const width = 560;
const row = 24;
const labels = 170;
const numbers = 70;

export function barsDrawing(bars: readonly Bar[]): Drawing {
  const most = Math.max(1, ...bars.map(({ value, before = 0 }) => Math.max(value, before)));
  const room = width - labels - numbers;
  const shapes = bars.flatMap(({ label, value, shown, before, tone = "accent" }, index): Shape[] => {
    const y = index * row;
    return [
      { is: "text", x: labels - 10, y: y + 16, text: label.slice(0, 28), tone: "ink", anchor: "end" },
      { is: "rect", x: labels, y: y + 6, width: Math.max(1, (value / most) * room), height: 12, tone },
      ...(before === undefined
        ? []
        : [{ is: "rect", x: labels, y: y + 19, width: (before / most) * room, height: 2, tone: "quiet" } as const]),
      { is: "text", x: width - 4, y: y + 16, text: shown, tone: "quiet", anchor: "end" },
    ];
  });
  return { width, height: Math.max(row, bars.length * row), shapes };
}

const cell = { width: 21, height: 18, left: 40, top: 4 };

/** A week of hours; the order of its days is that of `days`, each with its name. */
export function heatDrawing(
  hours: readonly number[],
  days: readonly { weekday: number; name: string }[],
  hourName: (hour: number) => string,
  about: (hourOfWeek: number) => string,
): Drawing {
  const most = Math.max(1, ...hours);
  const cells = days.flatMap(({ weekday, name }, line): Shape[] => [
    { is: "text", x: cell.left - 8, y: cell.top + line * cell.height + 13, text: name, tone: "quiet", anchor: "end" },
    ...Array.from({ length: 24 }, (_, hour): Shape => {
      const at = weekday * 24 + hour;
      const value = hours[at] ?? 0;
      return {
        is: "rect",
        x: cell.left + hour * cell.width,
        y: cell.top + line * cell.height,
        width: cell.width - 2,
        height: cell.height - 2,
        tone: value === 0 ? "line" : "accent",
        strength: value === 0 ? 0.6 : 0.12 + 0.88 * Math.sqrt(value / most),
        about: about(at),
        ...(value === 0 ? {} : { press: at }),
      };
    }),
  ]);
  const under = cell.top + 7 * cell.height + 12;
  const names = [0, 6, 12, 18].map(
    (hour): Shape => ({ is: "text", x: cell.left + hour * cell.width, y: under, text: hourName(hour), tone: "quiet" }),
  );
  return { width: cell.left + 24 * cell.width, height: under + 6, shapes: [...cells, ...names] };
}

export interface Edge {
  from: number;
  to: number;
  weight: number;
}

/** People on a circle, joined by how much they have to do with each other; `edges` name them by their places. */
export function graphDrawing(
  people: readonly { name: string; weight: number; about: string }[],
  edges: readonly Edge[],
): Drawing {
  const [wide, high] = [560, 330];
  const [reachX, reachY] = [150, 120];
  const most = Math.max(1, ...edges.map(({ weight }) => weight));
  const heaviest = Math.max(1, ...people.map(({ weight }) => weight));
  const at = (index: number): [number, number] => {
    const angle = (index / Math.max(1, people.length)) * 2 * Math.PI - Math.PI / 2;
    return [wide / 2 + Math.cos(angle) * reachX, high / 2 + Math.sin(angle) * reachY];
  };
  const lines = edges.map(
    ({ from, to, weight }): Shape => ({
      is: "line",
      points: [at(from), at(to)],
      tone: "accent",
      width: 0.75 + 5 * (weight / most),
      strength: 0.25 + 0.4 * (weight / most),
    }),
  );
  const nodes = people.flatMap(({ name, weight, about }, index): Shape[] => {
    const [x, y] = at(index);
    const radius = 4 + 7 * Math.sqrt(weight / heaviest);
    const isLeft = x < wide / 2 - 1;
    const isMiddle = Math.abs(x - wide / 2) <= 1;
    const label: Shape = isMiddle
      ? {
          is: "text",
          x,
          y: y < high / 2 ? y - radius - 5 : y + radius + 13,
          text: name.slice(0, 22),
          tone: "ink",
          anchor: "middle",
        }
      : {
          is: "text",
          x: x + (isLeft ? -1 : 1) * (radius + 6),
          y: y + 4,
          text: name.slice(0, 22),
          tone: "ink",
          anchor: isLeft ? "end" : "start",
        };
    return [{ is: "circle", x, y, radius, tone: "accent", press: index, about }, label];
  });
  return { width: wide, height: high, shapes: [...lines, ...nodes] };
}

/** A line over time, for a file; on the page it is drawn by what can also be pointed at. */
export function lineDrawing(
  lines: readonly { values: readonly (number | null)[]; tone: Tone }[],
  ends: [string, string],
): Drawing {
  const [wide, high, under] = [900, 240, 220];
  const values = lines.flatMap((line) => line.values.filter((value) => value !== null));
  const least = values.reduce((low, value) => Math.min(low, value), 0);
  const most = values.reduce((top, value) => Math.max(top, value), least === 0 ? 1 : 0);
  const y = (value: number) => 10 + (1 - (value - least) / (most - least)) * (under - 20);
  const drawn = lines.map(({ values: all, tone }): Shape => {
    const x = (index: number) => 4 + (index / Math.max(1, all.length - 1)) * (wide - 8);
    const points = all.flatMap((value, index) => (value === null ? [] : [[x(index), y(value)] as const]));
    return { is: "line", points, tone, width: 1.5 };
  });
  return {
    width: wide,
    height: high,
    shapes: [
      {
        is: "line",
        points: [
          [4, y(0)],
          [wide - 4, y(0)],
        ],
        tone: "line",
      },
      ...drawn,
      { is: "text", x: 4, y: high - 4, text: ends[0], tone: "quiet" },
      { is: "text", x: wide - 4, y: high - 4, text: ends[1], tone: "quiet", anchor: "end" },
      { is: "text", x: wide - 4, y: 12, text: String(Math.round(most * 100) / 100), tone: "quiet", anchor: "end" },
    ],
  };
}
