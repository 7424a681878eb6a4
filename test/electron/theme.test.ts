import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { followTheme } from "../../main/shells/electron/theme.ts";
import type { ParleyEvent } from "../../preload/contract/events.ts";
import type { Reply } from "../../preload/contract/reply.ts";
import { defaultSettings } from "../../preload/contract/settings.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A core whose answers come when the test says, in the order that the test says. */
function slowCore() {
  const answers: ((theme: "light" | "dark") => void)[] = [];
  const listeners: ((event: ParleyEvent) => void)[] = [];
  const core = {
    dispatch: () =>
      new Promise<Reply<unknown>>((resolve) => {
        answers.push((theme) => resolve({ ok: true, value: { ...defaultSettings, theme } }));
      }),
    on: (listener: (event: ParleyEvent) => void) => {
      listeners.push(listener);
      return () => {};
    },
  };
  const change = (): void => {
    for (const listener of listeners) listener({ event: "changed", payload: { what: "settings" } });
  };
  return { core, answers, change };
}

const systemTheme = () => ({ shouldUseDarkColors: false, themeSource: "system" as "system" | "light" | "dark", on: () => {} });

test("a store that answers late does not keep the window away, and its theme still comes", async () => {
  const { core, answers } = slowCore();
  const theme = systemTheme();
  let opened = false;
  void followTheme(core, theme, () => {}).then(() => {
    opened = true;
  });
  await vi.advanceTimersByTimeAsync(1999);
  expect(opened).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(opened).toBe(true);
  answers[0]?.("dark");
  await vi.advanceTimersByTimeAsync(0);
  expect(theme.themeSource).toBe("dark");
});

test("an overtaken answer does not undo a newer setting", async () => {
  const { core, answers, change } = slowCore();
  const theme = systemTheme();
  void followTheme(core, theme, () => {});
  change();
  answers[1]?.("dark");
  await vi.advanceTimersByTimeAsync(0);
  answers[0]?.("light");
  await vi.advanceTimersByTimeAsync(0);
  expect(theme.themeSource).toBe("dark");
});

test("a theme that cannot be read leaves the system's own", async () => {
  const theme = systemTheme();
  const core = {
    dispatch: async (): Promise<Reply<unknown>> => ({ ok: false, code: "store_damaged", message: "" }),
    on: () => () => {},
  };
  await followTheme(core, theme, () => {});
  expect(theme.themeSource).toBe("system");
});
