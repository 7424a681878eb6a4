import { expect, it } from "vitest";
import { isQuiet } from "../../preload/contract/quiet.ts";
import { defaultSettings, type Settings } from "../../preload/contract/settings.ts";

const at = (hour: number, minute = 0) => new Date(2026, 2, 12, hour, minute);
const settings = (notices: Partial<Settings["notices"]>) => ({ notices: { ...defaultSettings.notices, ...notices } });
const night = settings({ quiet: { on: true, from: 22 * 60, to: 7 * 60 } });
const told = { type: "job_completed" } as const;

it("hours over midnight are quiet from their first minute to before their last, on both sides of it", () => {
  const loud = [at(7), at(12), at(21, 59)].map((now) => isQuiet(told, night, now));
  const quiet = [at(22), at(23, 59), at(0), at(6, 59)].map((now) => isQuiet(told, night, now));
  expect([loud, quiet]).toEqual([
    [false, false, false],
    [true, true, true, true],
  ]);
});

it("hours within a day end before the next begins, and those that end as they begin are none", () => {
  const lunch = settings({ quiet: { on: true, from: 12 * 60, to: 13 * 60 } });
  expect([at(11, 59), at(12), at(12, 59), at(13)].map((now) => isQuiet(told, lunch, now))).toEqual([false, true, true, false]);
  expect(isQuiet(told, settings({ quiet: { on: true, from: 720, to: 720 } }), at(12))).toBe(false);
});

it("hours that are switched off are not quiet, a silent kind always is, and others are not silenced with it", () => {
  const silent = settings({ silent: ["job_started"] });
  expect(isQuiet(told, settings({ quiet: { on: false, from: 0, to: 1439 } }), at(12))).toBe(false);
  expect(isQuiet({ type: "job_started" }, silent, at(12))).toBe(true);
  expect(isQuiet(told, silent, at(12))).toBe(false);
});
