import { useEffect, useRef, useState } from "react";
import { useSettings } from "../../stores/context.tsx";
import { theme } from "../../stores/settings.ts";
import { cx } from "../../ui/cx.ts";
import { barsFor, ticksFor } from "./density.ts";
import styles from "./Scrollbar.module.css";

export interface DensityStripProps {
  levels: readonly number[];
  /** Positions of what was searched for. */
  hits: readonly number[];
  total: number;
  height: number;
}

const width = 28;
const margin = 5;

/** The picture under the scrollbar's thumb. It is drawn when what it shows, its height or its colours change, never while scrolling. */
export function DensityStrip({ levels, hits, total, height }: DensityStripProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const chosen = useSettings(theme);
  const dark = useDark();

  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme is read through the canvas's own colours
  useEffect(() => {
    const picture = canvas.current;
    const pen = picture?.getContext("2d");
    if (!picture || !pen) return;
    const sharp = devicePixelRatio;
    picture.width = Math.round(width * sharp);
    picture.height = Math.round(height * sharp);
    pen.scale(sharp, sharp);
    const { color, caretColor } = getComputedStyle(picture);
    const longest = width - 2 * margin;
    pen.fillStyle = color;
    for (const { top, level } of barsFor(levels, height)) {
      const length = Math.round(longest * level);
      pen.fillRect(width - margin - length, top + 1, length, 3);
    }
    pen.fillStyle = caretColor;
    for (const top of ticksFor(hits, total, height)) pen.fillRect(margin, top, longest, 2);
  }, [levels, hits, total, height, chosen, dark]);

  return <canvas ref={canvas} aria-hidden className={cx(styles.density)} style={{ width, height }} />;
}

function useDark(): boolean {
  const [dark, setDark] = useState(() => matchMedia("(prefers-color-scheme: dark)").matches);
  useEffect(() => {
    const query = matchMedia("(prefers-color-scheme: dark)");
    const look = () => setDark(query.matches);
    query.addEventListener("change", look);
    return () => query.removeEventListener("change", look);
  }, []);
  return dark;
}
