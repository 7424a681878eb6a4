import { EventEmitter } from "node:events";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { holdQuit } from "../../main/shells/electron/quit.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

class Quitting extends EventEmitter {
  readonly quits: ("held" | "went")[] = [];
  readonly hows: string[] = [];
  quit(): void {
    let held = false;
    const preventDefault = (): void => {
      held = true;
    };
    this.emit("before-quit", { preventDefault });
    this.quits.push(held ? "held" : "went");
  }
}

function quitting(close: () => Promise<void>): Quitting {
  const app = new Quitting();
  holdQuit(app, close, (how) => void app.hows.push(how));
  return app;
}

test("the quit is held until the core has closed, and closing is asked for once", async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const close = vi.fn(() => promise);
  const app = quitting(close);
  app.quit();
  app.quit();
  await vi.advanceTimersByTimeAsync(9000);
  expect(app.quits).toEqual(["held", "held"]);
  resolve();
  await vi.advanceTimersByTimeAsync(0);
  expect(app.quits).toEqual(["held", "held", "went"]);
  expect(app.hows).toEqual([]);
  expect(close).toHaveBeenCalledOnce();
  expect(vi.getTimerCount()).toBe(0);
});

test("a core that never closes does not keep the app for ever", async () => {
  const app = quitting(() => new Promise(() => {}));
  app.quit();
  await vi.advanceTimersByTimeAsync(9999);
  expect(app.quits).toEqual(["held"]);
  await vi.advanceTimersByTimeAsync(1);
  expect(app.quits).toEqual(["held", "went"]);
  expect(app.hows).toEqual(["too_slow"]);
});

test("a core that fails to close is told apart and the app still ends", async () => {
  const app = quitting(() => Promise.reject(new Error("gone")));
  app.quit();
  await vi.advanceTimersByTimeAsync(0);
  expect(app.quits).toEqual(["held", "went"]);
  expect(app.hows).toEqual(["failed"]);
});
