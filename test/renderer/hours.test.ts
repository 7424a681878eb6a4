import { expect, it } from "vitest";
import { defaultSettings } from "../../preload/contract/settings.ts";
import { hoursShown } from "../../renderer/format/hours.ts";
import { countOptions, createDashboard } from "../../renderer/stores/dashboard.ts";
import { asking } from "./asking.ts";

const early = { days: [1, 2, 3, 4, 6], from: 510, to: 1440 };

it("days that follow each other are told as one stretch, two are not, and midnight at the end is not that at the beginning", () => {
  expect(hoursShown(early)).toMatch(/^Mon–Thu, Sat, 0?8:30.*–24:00$/);
  expect(hoursShown({ days: [0, 1], from: 0, to: 60 })).toMatch(/^(Sun, Mon|Mon, Sun), /);
});

it("response times are counted within the hours of the settings, and around the clock where those are not asked for", async () => {
  const { ask, last } = asking();
  const dashboard = createDashboard(ask);
  const hoursAsked = async (onlyBusinessHours: boolean) => {
    void dashboard.getState().load(countOptions({ ...defaultSettings, businessHours: early, onlyBusinessHours }));
    for (const name of ["dashboard.volume", "dashboard.people", "dashboard.talks"] as const) await last(name).answer({});
    return Object(last("dashboard.answers").input).hours;
  };
  expect(await hoursAsked(false)).toBeNull();
  expect(await hoursAsked(true)).toEqual(early);
});
