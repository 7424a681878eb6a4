import { describe, expect, it } from "vitest";
import { barsFor, levelsOf, piecesOf, ticksFor } from "../../renderer/features/reader/density.ts";

const minute = 60_000;

describe("the density strip", () => {
  it("draws a busy stretch longer than a quiet one", () => {
    const levels = levelsOf([0, minute, 2 * minute, 100 * minute, 1000 * minute]);
    expect(levels[0]).toBe(1);
    expect(levels[2]).toBeLessThan(levels[1] ?? 0);
    expect(levels[3]).toBeCloseTo(0.1);
  });

  it("one long silence does not flatten the days around it", () => {
    const days = Array.from({ length: 50 }, (_, day) => day * (day % 2 === 0 ? 60 : 61) * minute);
    const levels = levelsOf([...days, 1e12]);
    expect(Math.max(...levels) - Math.min(...levels.slice(0, 40))).toBeGreaterThan(0.2);
  });

  it("says nothing where times are unknown, and an even pace is drawn evenly", () => {
    expect(levelsOf([null, null, null])).toEqual([0.1, 0.1]);
    expect(levelsOf([0, minute, 2 * minute])).toEqual([0.5, 0.5]);
    expect(levelsOf([])).toEqual([]);
  });

  it("never asks for more pieces than there are steps between messages", () => {
    expect(piecesOf(2)).toBe(1);
    expect(piecesOf(50)).toBe(49);
    expect(piecesOf(10_000_000)).toBe(160);
  });

  it("fills any height, also where there are fewer pieces than bars", () => {
    const bars = barsFor([0.2, 1], 100);
    expect(bars).toHaveLength(20);
    expect(bars[9]?.level).toBe(0.2);
    expect(bars[10]).toEqual({ top: 50, level: 1 });
    expect(barsFor([], 100)).toEqual([]);
    expect(barsFor([1], 0)).toEqual([]);
  });

  it("draws a tick for each pixel with hits, the last one still on the strip", () => {
    expect(ticksFor([0, 1, 2, 99_999], 100_000, 500)).toEqual([0, 498]);
  });
});
