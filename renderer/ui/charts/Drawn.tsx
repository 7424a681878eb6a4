import { useEffect, useRef } from "react";
import { cx } from "../cx.ts";
import styles from "./Charts.module.css";
import { type Drawing, pointsOf, type Shape } from "./drawing.ts";

/** A drawing on the page. Its numbers are read out from the table beside it. */
export function Drawn({ drawing, onPress }: { drawing: Drawing; onPress(press: number): void }) {
  const svg = useRef<SVGSVGElement>(null);
  const latest = useRef(onPress);
  latest.current = onPress;
  useEffect(() => {
    const element = svg.current;
    const press = ({ target }: MouseEvent) => {
      const place = target instanceof Element ? target.getAttribute("data-press") : null;
      if (place !== null) latest.current(Number(place));
    };
    element?.addEventListener("click", press);
    return () => element?.removeEventListener("click", press);
  }, []);
  return (
    <svg ref={svg} className={cx(styles.drawn)} viewBox={`0 0 ${drawing.width} ${drawing.height}`} aria-hidden="true">
      {drawing.shapes.map((shape, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the shapes of a drawing have no other name than their place
        <One key={index} shape={shape} />
      ))}
    </svg>
  );
}

function One({ shape }: { shape: Shape }) {
  switch (shape.is) {
    case "line":
      return (
        <polyline
          className={cx(styles.stroke)}
          data-tone={shape.tone}
          points={pointsOf(shape.points)}
          strokeWidth={shape.width ?? 1}
          strokeOpacity={shape.strength ?? 1}
        />
      );
    case "text":
      return (
        <text x={shape.x} y={shape.y} textAnchor={shape.anchor ?? "start"} data-tone={shape.tone}>
          {shape.text}
        </text>
      );
    case "rect":
      return (
        <rect
          x={shape.x}
          y={shape.y}
          width={shape.width}
          height={shape.height}
          rx={2}
          fillOpacity={shape.strength ?? 1}
          data-tone={shape.tone}
          data-press={shape.press}
        >
          {shape.about && <title>{shape.about}</title>}
        </rect>
      );
    default:
      return (
        <circle cx={shape.x} cy={shape.y} r={shape.radius} data-tone={shape.tone} data-press={shape.press}>
          {shape.about && <title>{shape.about}</title>}
        </circle>
      );
  }
}
