import { describe, expect, test } from "vitest";
import { addLargeJob, type NewJob, slice } from "../../main/core/store/jobs/adding.ts";
import { changeJob, countOpenJobs, listJobs, openJobs, readJob } from "../../main/core/store/jobs/jobs.ts";
import { openWorkshop } from "./workshop.ts";

// A job of a million conversations is written in slices, between which anything may happen.

const large = 3 * slice + 1;

async function openLargeWorkshop() {
  const workshop = await openWorkshop();
  const { store } = workshop;
  store.run(
    `insert into conversations (source_id, title, platform, sort_at, messages)
     with recursive n (i) as (select 1 union all select i + 1 from n where i < ?) select 1, 'Talk', 'generic', i, 0 from n`,
    large,
  );
  const job: NewJob = {
    title: "All",
    provider: "openai",
    providerName: "OpenAI",
    model: "gpt-5.4-mini",
    way: "batch",
    hidden: [],
    weekly: null,
    conversations: store.numbers("select id from conversations where messages = 0"),
    estimate: null,
    createdAt: 1,
    startsAt: null,
  };
  const written = () => store.numbers("select count(*) from batch_requests")[0];
  return { ...workshop, next: () => workshop.runner, written, large: job };
}

test("a job of very many conversations that is cancelled lets go of the writer between its slices", async () => {
  const workshop = await openLargeWorkshop();
  const { store, large: job, breaths } = workshop;
  const id = await addLargeJob(store, job, async () => {});
  changeJob(store, id, { state: "cancelling" });
  await workshop.next().step();
  expect(readJob(store, id)).toMatchObject({ state: "cancelled", requests: { failed: large, waiting: 0 } });
  expect(breaths()).toBeGreaterThanOrEqual(3);
});

describe("a job of very many conversations", () => {
  test("is written a slice at a time, and is there when all of it is, with what belongs to it", async () => {
    const { store, large: job, written } = await openLargeWorkshop();
    const seen: [number | undefined, number, number][] = [];
    const id = await addLargeJob(
      store,
      job,
      async () =>
        void seen.push([written(), openJobs(store).length + countOpenJobs(store), listJobs(store, 9, undefined).length]),
      () => store.run("update jobs set title = 'Together' where id = ?", 1),
    );
    expect(seen).toEqual([1, 2, 3, 4].map((at) => [Math.min(at * slice, large), 0, 0]));
    expect(listJobs(store, 9, undefined)).toMatchObject([{ id, title: "Together", requests: { waiting: large } }]);
    expect(openJobs(store)).toHaveLength(1);
  });

  test("leaves nothing where it is broken off, by hand or by what belongs to it", async () => {
    const { store, large: job, written } = await openLargeWorkshop();
    const breaksOff = async () => {
      if (written() === 2 * slice) throw new Error("cancelled");
    };
    await expect(addLargeJob(store, job, breaksOff)).rejects.toThrow("cancelled");
    const breaks = () => {
      throw new Error("does not go together");
    };
    await expect(addLargeJob(store, job, async () => {}, breaks)).rejects.toThrow("together");
    expect([written(), store.all("select * from jobs")]).toEqual([0, []]);
  });

  test("is taken away by the next start where the power went in the middle, and the others are left", async () => {
    const workshop = await openLargeWorkshop();
    const { store, large: job, written } = workshop;
    const other = workshop.job();
    await new Promise<void>((resolve) => {
      const powerGoes = () => new Promise<void>(() => written() === 3 + 2 * slice && resolve());
      void addLargeJob(store, job, () => (written() === 3 + slice ? Promise.resolve() : powerGoes()));
    });
    // to a runner that was there before, it is one that is being written
    await workshop.runner.step();
    expect(written()).toBe(3 + 2 * slice);
    await workshop.restart();
    await workshop.next().step();
    expect(written()).toBe(3);
    expect(store.numbers("select id from jobs")).toEqual([other]);
  });
});
