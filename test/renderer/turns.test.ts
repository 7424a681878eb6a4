import { describe, expect, it } from "vitest";
import { rowShape } from "../../renderer/features/reader/turns.ts";
import { message } from "./messages.ts";

const minute = 60_000;
const noon = new Date(2026, 2, 12, 12, 0).getTime();
const first = message({ sentAt: noon });

describe("how a message is drawn after another", () => {
  it("joins the turn of the same author within five minutes", () => {
    expect(rowShape(first, message({ position: 1, sentAt: noon + 5 * minute }))).toEqual({ day: false, head: false });
    expect(rowShape(first, message({ position: 1, sentAt: noon + 5 * minute + 1 })).head).toBe(true);
  });

  it("begins a turn for another author, a reply, and after a system line", () => {
    const other = message({ position: 1, sentAt: noon, author: { id: 2, name: "Tom", kind: "unknown" } });
    expect(rowShape(first, other).head).toBe(true);
    const reply = message({ position: 1, sentAt: noon, reply: { id: 1, position: 0, author: null, text: "" } });
    expect(rowShape(first, reply).head).toBe(true);
    expect(rowShape(message({ kind: "system", sentAt: noon }), message({ position: 1, sentAt: noon })).head).toBe(true);
  });

  it("begins a day at local midnight, though less than five minutes have passed", () => {
    const late = message({ sentAt: new Date(2026, 2, 12, 23, 58).getTime() });
    const early = message({ position: 1, sentAt: new Date(2026, 2, 13, 0, 1).getTime() });
    expect(rowShape(late, early)).toEqual({ day: true, head: true });
  });

  it("names the day above the first message of all, but not where the one before is only not loaded yet", () => {
    expect(rowShape(undefined, first).day).toBe(true);
    expect(rowShape(undefined, message({ position: 100, sentAt: noon }))).toEqual({ day: false, head: true });
  });

  it("knows no day for messages without a time, and keeps them in the turn", () => {
    const timeless = message({ sentAt: null });
    expect(rowShape(timeless, message({ position: 1, sentAt: null }))).toEqual({ day: false, head: false });
  });
});
