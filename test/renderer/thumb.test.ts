import { describe, expect, it } from "vitest";
import { positionAt, thumbHeight, thumbTop } from "../../renderer/features/reader/thumb.ts";

const track = { height: 700, visible: 12, total: 10_000_000 };

describe("the reader's scrollbar", () => {
  it("keeps a thumb that a hand can hold however long the conversation is", () => {
    expect(thumbHeight(track)).toBe(28);
    expect(thumbHeight({ height: 700, visible: 10, total: 20 })).toBe(350);
    expect(thumbHeight({ height: 700, visible: 30, total: 20 })).toBe(700);
  });

  it("reaches the first and the last place", () => {
    expect(thumbTop(track, 0)).toBe(0);
    expect(thumbTop(track, 9_999_988)).toBe(700 - 28);
    expect(positionAt(track, 0)).toBe(0);
    expect(positionAt(track, 672)).toBe(9_999_988);
    expect(positionAt(track, 5000)).toBe(9_999_988);
    expect(positionAt(track, -5)).toBe(0);
  });

  it("finds the way back from a place to the same place", () => {
    for (const total of [13, 250, 4_000]) {
      for (let position = 0; position <= total - 12; position += Math.ceil(total / 50)) {
        const here = { ...track, total };
        expect(positionAt(here, thumbTop(here, position))).toBe(position);
      }
    }
  });

  it("survives a track without height and a conversation without messages", () => {
    expect(positionAt({ height: 0, visible: 1, total: 100 }, 10)).toBe(0);
    expect(thumbHeight({ height: 300, visible: 1, total: 0 })).toBe(300);
  });
});
