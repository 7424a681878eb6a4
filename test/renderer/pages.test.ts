import { describe, expect, it } from "vitest";
import type { Message } from "../../preload/contract/messages.ts";
import type { Reply } from "../../preload/contract/reply.ts";
import { PageCache, pageLength } from "../../renderer/features/reader/pageCache.ts";
import { MessagePages } from "../../renderer/features/reader/pages.ts";
import { message } from "./messages.ts";

const pageFrom = (start: number) => Array.from({ length: pageLength }, (_, index) => message({ position: start + index }));

describe("the cache of pages", () => {
  it("says which pages a stretch needs and finds messages by position", () => {
    const cache = new PageCache();
    expect(cache.missing({ start: 150, end: 301 })).toEqual([1, 2, 3]);
    cache.put(2, pageFrom(200));
    expect(cache.missing({ start: 150, end: 301 })).toEqual([1, 3]);
    expect(cache.message(250)?.position).toBe(250);
    expect(cache.message(300)).toBeUndefined();
  });

  it("drops what was seen the longest ago and keeps what is in sight", () => {
    const cache = new PageCache(3);
    for (const page of [0, 1, 2]) cache.put(page, pageFrom(page * pageLength));
    cache.missing({ start: 0, end: 10 });
    cache.put(3, pageFrom(300));
    expect(cache.size).toBe(3);
    expect(cache.message(0)).toBeDefined();
    expect(cache.message(100)).toBeUndefined();
  });
});

interface Asked {
  start: number;
  signal: AbortSignal;
  answer(reply: Reply<{ messages: Message[]; total: number }>): Promise<void>;
}

function setUp(total = 1_000_000) {
  const asked: Asked[] = [];
  const pages = new MessagePages((start, _limit, signal) => {
    return new Promise((resolve) => {
      const answer = async (reply: Reply<{ messages: Message[]; total: number }>) => {
        resolve(reply);
        await new Promise((done) => setImmediate(done));
      };
      asked.push({ start, signal, answer });
    });
  }, total);
  return { asked, pages };
}

const page = (start: number, total = 1_000_000) => ({ ok: true as const, value: { messages: pageFrom(start), total } });
const cancelled = { ok: false as const, code: "cancelled" as const, message: "" };

describe("what the reader asks for", () => {
  it("is asked for once while it is on its way", () => {
    const { asked, pages } = setUp();
    pages.want({ start: 0, end: 150 });
    pages.want({ start: 10, end: 160 });
    expect(asked.map(({ start }) => start)).toEqual([0, 100]);
  });

  it("is stopped and forgotten when it went out of sight, and asked for again when it comes back", async () => {
    const { asked, pages } = setUp();
    pages.want({ start: 0, end: 50 });
    pages.want({ start: 500_000, end: 500_050 });
    expect(asked[0]?.signal.aborted).toBe(true);
    pages.want({ start: 0, end: 50 });
    await asked[0]?.answer(cancelled);
    await asked[2]?.answer(page(0));
    expect(asked.map(({ start }) => start)).toEqual([0, 500_000, 0]);
    expect(pages.message(20)?.position).toBe(20);
  });

  it("never runs more than three requests at once", async () => {
    const { asked, pages } = setUp();
    pages.want({ start: 0, end: 1000 });
    expect(asked).toHaveLength(3);
    const [first] = asked;
    await first?.answer(page(first.start));
    expect(asked).toHaveLength(4);
  });

  it("reports a failure, but not that something was stopped on purpose", async () => {
    const { asked, pages } = setUp();
    pages.want({ start: 0, end: 50 });
    await asked[0]?.answer(cancelled);
    expect(pages.state().problem).toBeUndefined();
    pages.want({ start: 0, end: 50 });
    await asked[1]?.answer({ ok: false, code: "internal", message: "The disk is gone." });
    expect(pages.state().problem).toBe("The disk is gone.");
  });

  it("keeps showing a page while it is asked for again, and learns the new length", async () => {
    const { asked, pages } = setUp(50);
    pages.want({ start: 0, end: 50 });
    await asked[0]?.answer(page(0, 50));
    pages.refresh(80, { start: 0, end: 50 });
    expect(pages.message(20)).toBeDefined();
    expect(pages.state().total).toBe(80);
    await asked[1]?.answer(page(0, 90));
    expect(pages.state().total).toBe(90);
    pages.want({ start: 0, end: 50 });
    expect(asked).toHaveLength(2);
  });
});
