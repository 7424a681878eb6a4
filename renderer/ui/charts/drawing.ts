// A chart that is no line over time, as shapes: drawn on the page, and written into a file in the same way.

export type Tone = "accent" | "quiet" | "ink" | "line" | "positive" | "negative";

export type Shape =
  | {
      is: "rect";
      x: number;
      y: number;
      width: number;
      height: number;
      tone: Tone;
      strength?: number;
      press?: number;
      about?: string;
    }
  | { is: "line"; points: readonly (readonly [number, number])[]; tone: Tone; width?: number; strength?: number }
  | { is: "text"; x: number; y: number; text: string; tone: Tone; anchor?: "start" | "middle" | "end" }
  | { is: "circle"; x: number; y: number; radius: number; tone: Tone; press?: number; about?: string };

export interface Drawing {
  width: number;
  height: number;
  shapes: readonly Shape[];
}

export type Palette = Record<Tone | "surface", string>;

const tones: Record<Tone | "surface", string> = {
  accent: "--accent",
  quiet: "--ink-3",
  ink: "--ink",
  line: "--line",
  positive: "--positive",
  negative: "--negative",
  surface: "--surface",
};

/** The colours as they are shown around an element now. */
export function paletteAt(element: Element): Palette {
  const probe = document.createElement("span");
  element.append(probe);
  const read = (tone: keyof Palette) => {
    probe.style.color = `var(${tones[tone]})`;
    return getComputedStyle(probe).color;
  };
  const palette: Palette = {
    accent: read("accent"),
    quiet: read("quiet"),
    ink: read("ink"),
    line: read("line"),
    positive: read("positive"),
    negative: read("negative"),
    surface: read("surface"),
  };
  probe.remove();
  return palette;
}

const textSize = 11;

/** The drawing as a file of its own. */
export function asSvg({ width, height, shapes }: Drawing, palette: Palette): string {
  const parts = shapes.map((shape) => {
    const colour = palette[shape.tone];
    switch (shape.is) {
      case "rect":
        return `<rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}" rx="2" fill="${colour}" fill-opacity="${shape.strength ?? 1}"/>`;
      case "line":
        return `<polyline points="${pointsOf(shape.points)}" fill="none" stroke="${colour}" stroke-width="${shape.width ?? 1}" stroke-opacity="${shape.strength ?? 1}"/>`;
      case "text":
        return `<text x="${shape.x}" y="${shape.y}" fill="${colour}" text-anchor="${shape.anchor ?? "start"}">${escaped(shape.text)}</text>`;
      default:
        return `<circle cx="${shape.x}" cy="${shape.y}" r="${shape.radius}" fill="${colour}"/>`;
    }
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Inter, system-ui, sans-serif" font-size="${textSize}"><rect width="100%" height="100%" fill="${palette.surface}"/>${parts.join("")}</svg>`;
}

export const pointsOf = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ");

const signs: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string =>
  // control characters have no place in XML
  [...text].map((sign) => (sign < " " ? " " : (signs[sign] ?? sign))).join("");
