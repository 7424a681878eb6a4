import { describe, expect, it } from "vitest";
import { capacity, slide, windowAround, within } from "../../renderer/features/reader/window.ts";

describe("the rows that are drawn", () => {
  it("stay inside of the conversation at both ends", () => {
    expect(windowAround(0, 10_000_000, 100)).toEqual({ start: 0, end: 100 });
    expect(windowAround(9_999_999, 10_000_000, 100)).toEqual({ start: 9_999_900, end: 10_000_000 });
    expect(windowAround(5, 3, 100)).toEqual({ start: 0, end: 3 });
  });

  it("are the same object while the view is far from both ends, so that scrolling draws nothing", () => {
    const drawn = { start: 100, end: 200 };
    expect(slide(drawn, 1000, { above: 2000, below: 2000, view: 800 }, 100)).toBe(drawn);
  });

  it("move towards the end that the view comes near and never outgrow their capacity", () => {
    const down = slide({ start: 100, end: 200 }, 1000, { above: 2000, below: 100, view: 800 }, 100);
    expect(down).toEqual({ start: 116, end: 216 });
    const up = slide({ start: 100, end: 200 }, 1000, { above: 100, below: 2000, view: 800 }, 100);
    expect(up).toEqual({ start: 84, end: 184 });
  });

  it("grow on both sides when they do not fill the view at all", () => {
    expect(slide({ start: 100, end: 110 }, 1000, { above: 0, below: 0, view: 800 }, 100)).toEqual({ start: 84, end: 126 });
  });

  it("do not go to and fro between two ends even if every row has the least height", () => {
    for (const view of [400, 800, 2160]) {
      const rows = capacity(view);
      let drawn = windowAround(500_000, 1_000_000, rows);
      const top = 500_000 * 24;
      const states = new Set<string>();
      for (let turn = 0; turn < 50; turn += 1) {
        const room = { above: top - drawn.start * 24, below: drawn.end * 24 - top - view, view };
        drawn = slide(drawn, 1_000_000, room, rows);
        states.add(`${drawn.start}-${drawn.end}`);
      }
      expect(states.size).toBeLessThan(4);
    }
  });

  it("come back into a conversation that has become shorter", () => {
    expect(within({ start: 900, end: 1000 }, 300)).toEqual({ start: 200, end: 300 });
  });
});
