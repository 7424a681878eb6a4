import { describe, expect, it } from "vitest";
import { far, type Room, type RowWindow, rowsFor, slide, windowAround, within } from "../../renderer/features/reader/window.ts";

const room = (part: Partial<Room>): Room => ({ above: 0, below: 0, view: 800, spareAbove: 0, spareBelow: 0, ...part });

/** Many frames with the view held at `top`, every row as high as the others. */
function afterFrames(from: RowWindow, view: number, height: number, top: number): RowWindow {
  let drawn = from;
  for (let frame = 0; frame < 50; frame += 1) {
    const above = top - drawn.start * height;
    const below = drawn.end * height - top - view;
    const spare = (pixels: number) => Math.max(0, Math.floor((pixels - view * far) / height));
    drawn = slide(drawn, 1_000_000, { above, below, view, spareAbove: spare(above), spareBelow: spare(below) });
  }
  return drawn;
}

describe("the rows that are drawn", () => {
  it("stay inside of the conversation at both ends", () => {
    expect(windowAround(0, 10_000_000, 100)).toEqual({ start: 0, end: 100 });
    expect(windowAround(9_999_999, 10_000_000, 100)).toEqual({ start: 9_999_900, end: 10_000_000 });
    expect(windowAround(5, 3, 100)).toEqual({ start: 0, end: 3 });
  });

  it("are the same object while the view is far from both ends, so that scrolling draws nothing", () => {
    const drawn = { start: 100, end: 200 };
    expect(slide(drawn, 1000, room({ above: 2000, below: 2000, spareAbove: 40, spareBelow: 40 }))).toBe(drawn);
  });

  it("move towards the end that the view comes near and drop what is far on the other side", () => {
    const down = slide({ start: 100, end: 160 }, 1000, room({ above: 2000, below: 100, spareAbove: 12 }));
    expect(down).toEqual({ start: 112, end: 168 });
    const up = slide({ start: 100, end: 160 }, 1000, room({ above: 100, below: 2000, spareBelow: 9 }));
    expect(up).toEqual({ start: 92, end: 151 });
  });

  it("keep a row that is taller than the view, however many rows were drawn before it", () => {
    expect(slide({ start: 100, end: 110 }, 1000, room({ above: 5000, below: 0, spareAbove: 0 }))).toEqual({
      start: 100,
      end: 118,
    });
  });

  it("grow on both sides when they do not fill the view at all", () => {
    expect(slide({ start: 100, end: 110 }, 1000, room({}))).toEqual({ start: 92, end: 118 });
  });

  it("drop nothing at the ends of the conversation, where there is nothing to add", () => {
    const drawn = { start: 0, end: 60 };
    expect(slide(drawn, 60, room({ above: 2000, below: 0, spareAbove: 20 }))).toBe(drawn);
  });

  it("fill the view and come to rest, however high the rows are", () => {
    for (const view of [400, 800, 2160]) {
      for (const height of [24, 60, 3000]) {
        const drawn = afterFrames(windowAround(500_000, 1_000_000, rowsFor(view)), view, height, 500_000 * height);
        expect(drawn.start * height).toBeLessThan(500_000 * height);
        expect(drawn.end * height).toBeGreaterThan(500_000 * height + view);
        expect(afterFrames(drawn, view, height, 500_000 * height)).toBe(drawn);
      }
    }
  });

  it("stay few while a person scrolls on and on", () => {
    const [view, height] = [800, 40];
    let drawn = windowAround(500_000, 1_000_000, rowsFor(view));
    for (let top = 500_000 * height; top < 500_500 * height; top += 150) {
      drawn = afterFrames(drawn, view, height, top);
      expect((drawn.end - drawn.start) * height).toBeLessThan(view * 4);
    }
  });

  it("come back into a conversation that has become shorter", () => {
    expect(within({ start: 900, end: 1000 }, 300)).toEqual({ start: 200, end: 300 });
  });
});
