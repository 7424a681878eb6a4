import { expect, test } from "vitest";
import { meanwhile } from "../../main/core/import/meanwhile.ts";

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

test("work is done while the next is awaited, and not before what is there", async () => {
  const done: string[] = [];
  let work = 5;
  async function* slow() {
    yield "first";
    while (work > 2) await turn();
    yield "second";
  }
  const doWork = async () => {
    await turn();
    if (work === 0) return false;
    work -= 1;
    done.push("work");
    return true;
  };
  for await (const item of meanwhile(slow(), doWork)) done.push(item);
  expect(done.indexOf("second")).toBeGreaterThan(done.indexOf("work"));
  expect(done.filter((each) => each !== "work")).toEqual(["first", "second"]);
});

test("what fails while the work is under way is told, and once; work that fails ends the reading", async () => {
  let ended = 0;
  async function* failing() {
    try {
      yield 1;
      await turn();
      throw new Error("the disk is gone");
    } finally {
      ended += 1;
    }
  }
  const busy = async () => {
    await turn();
    return true;
  };
  const walk = async (work: () => Promise<boolean>) => {
    for await (const _ of meanwhile(failing(), work));
  };
  await expect(walk(busy)).rejects.toThrow("the disk is gone");
  await expect(walk(() => Promise.reject(new Error("cancelled")))).rejects.toThrow("cancelled");
  expect(ended).toBe(2);
});
