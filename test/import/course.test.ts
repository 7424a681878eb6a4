import { expect, test } from "vitest";
import { Course } from "../../main/core/import/course.ts";
import { startCore } from "../support/core.ts";
import { file, table } from "./bring.ts";

test("an import tells how far it is over everything that was brought, and only ever rises", async () => {
  const core = await startCore();
  const [one, broken, other, out] = [
    file("one.csv", table(30_000)),
    file("broken.bin", "not a chat"),
    file("other.csv", table(30_000)),
    file("out.csv", table(500)),
  ];
  const files = [one, broken, other, out].map((path) => ({ path }));
  const { entries } = await core.ask("import.look", { files });
  const total = entries.reduce((sum, { name, bytes }) => (name === "out.csv" ? sum : sum + bytes), 0);
  await core.ask("import.files", { files, defaults: { timezone: "UTC" }, entries: { "out.csv": null } }, "drop");
  const told = core.events.flatMap(({ event, payload }) => (event === "progress" && payload.request === "drop" ? [payload] : []));
  expect(new Set(told.map((each) => `${each.unit} of ${each.total}`))).toEqual(new Set([`bytes of ${total}`]));
  expect(told[0]).toMatchObject({ done: 0, messages: 0 });
  expect(told.at(-1)).toMatchObject({ done: total, messages: 60_000 });
  const rises = (counts: number[]) => expect(counts).toEqual([...counts].sort((a, b) => a - b));
  rises(told.map(({ done }) => done));
  rises(told.map(({ messages = 0 }) => messages));
});

test("what was read is not done before it can be searched, and a file that fails is passed as well", () => {
  const told: [number, number | undefined][] = [];
  const course = new Course((done, _total, _unit, messages) => told.push([done, messages]), 900);
  course.read(300, 10);
  course.indexed(300, 0.5);
  course.passed(300);
  course.read(150, 4);
  course.passed(600);
  expect(told).toEqual([
    [0, 0],
    [200, 10],
    [250, 10],
    [300, 10],
    [400, 14],
    [900, 14],
  ]);
});
