import { expect, it } from "vitest";
import { createWork, pace } from "../../renderer/stores/work.ts";

function setUp() {
  let now = 0;
  const store = createWork(() => now);
  store.getState().begin("import", "Importing 3 files");
  const tell = (at: number, done: number, messages: number) => {
    now = at;
    store.getState().progress({ request: "import", done, total: 1000, unit: "bytes", messages });
    const [work] = store.getState().works;
    if (work === undefined) throw new Error("there is no work");
    return { work, pace: pace(work, at) };
  };
  return tell;
}

it("the time left is told from the whole way, not from the file that is being read", () => {
  const tell = setUp();
  tell(0, 0, 0);
  tell(5000, 400, 40);
  // the next file begins here
  tell(5500, 400, 40);
  expect(tell(10_000, 500, 60).pace).toEqual({ perSecond: 50, secondsLeft: 10 });
});

it("the look at a large folder does not slow down the pace of the reading", () => {
  const tell = setUp();
  tell(60_000, 0, 0);
  expect(tell(62_000, 500, 10).pace).toEqual({ perSecond: 250, secondsLeft: 2 });
});
