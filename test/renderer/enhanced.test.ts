import { expect, it } from "vitest";
import { createEnhanced, showsTwo, viewOf } from "../../renderer/stores/enhanced.ts";
import { asking } from "./asking.ts";

function setUp(coin: () => boolean = () => true) {
  const way = asking();
  const store = createEnhanced(way.ask, coin);
  const state = () => store.getState();
  return { ...way, store, state };
}

const made = (version: number, conversationId = 7) => ({ conversationId, version, model: `model ${version}`, verdict: null });
const known = (version: number | null) => ({
  enhanced: version === null ? null : made(version),
  versions: [],
  stale: false,
  underWay: null,
  failure: null,
});

async function opened(coin?: () => boolean) {
  const all = setUp(coin);
  void all.state().load(7);
  await all.last("enhanced.get").answer(known(1));
  return all;
}

it("a conversation that was enhanced shows that first, one that was not shows what Parley found itself", async () => {
  const { state, last } = await opened();
  expect(viewOf(state())).toBe("enhanced");
  void state().load(8);
  await last("enhanced.get").answer(known(null));
  expect(viewOf(state())).toBe("basic");
});

it("what comes of another request, as in another window, is not written into this answer", async () => {
  const { state } = await opened();
  void state().now({ conversationId: 7 });
  const request = state().live?.request ?? "";
  state().streamed({ request, provider: "OpenAI", text: "Hannah was " });
  state().streamed({ request: "another", provider: "Gemini", text: "nobody" });
  state().streamed({ request, provider: "OpenAI", text: "charged twice." });
  expect(state().live).toMatchObject({ text: "Hannah was charged twice.", provider: "OpenAI" });
});

it("stop names the request that is under way, once, and what was there before is shown again", async () => {
  const { state, asked, last } = await opened();
  void state().now({ conversationId: 7 });
  const request = state().live?.request;
  state().stop();
  state().stop();
  expect(asked.filter(({ name }) => name === "requests.cancel").map(({ input }) => input)).toEqual([{ request }]);
  await last("enhanced.now").refuse("No provider could answer.");
  expect(state()).toMatchObject({
    live: undefined,
    ended: { problem: "No provider could answer." },
    known: { enhanced: made(1) },
  });
});

it("only one answer is on its way at a time: a second press pays for nothing", async () => {
  const { state, asked } = await opened();
  void state().now({ conversationId: 7 });
  void state().now({ conversationId: 7 });
  expect(asked.filter(({ name }) => name === "enhanced.now")).toHaveLength(1);
});

it("an answer that another provider gave says who could not, and why", async () => {
  const { state, last } = await opened();
  void state().now({ conversationId: 7 });
  const fellBack = [{ provider: "Down", reason: "Nobody answers." }];
  await last("enhanced.now").answer({ enhanced: { ...made(2), providerName: "OpenAI" }, fellBack });
  expect(state().ended).toMatchObject({ fellBack, provider: "OpenAI" });
});

it("the choice between two versions is kept with the chosen one, whichever side it stood on", async () => {
  for (const coin of [true, false]) {
    const { state, asked, last } = await opened(() => coin);
    const [before] = [state().known?.enhanced ?? undefined];
    void state().now({ conversationId: 7, model: "model 2" }, before);
    await last("enhanced.now").answer({ enhanced: made(2), fellBack: [] });
    expect([state().trial?.a.version, state().trial?.b.version]).toEqual(coin ? [2, 1] : [1, 2]);
    expect(showsTwo(state())).toBe(true);
    void state().choose("b");
    void state().choose("a");
    const judged = asked.filter(({ name }) => name === "enhanced.judge").map(({ input }) => input);
    const [chosen, other] = coin ? [1, 2] : [2, 1];
    expect(judged).toEqual([{ conversationId: 7, version: chosen, verdict: "up", reason: `preferred over version ${other}` }]);
    await last("enhanced.judge").answer({ enhanced: made(chosen) });
    state().endTrial();
    expect(last("enhanced.get").input).toEqual({ conversationId: 7, version: chosen });
  }
});

it("seeing no difference judges neither version", async () => {
  const { state, asked, last } = await opened();
  void state().now({ conversationId: 7 }, state().known?.enhanced ?? undefined);
  await last("enhanced.now").answer({ enhanced: made(2), fellBack: [] });
  await state().choose("neither");
  expect(asked.some(({ name }) => name === "enhanced.judge")).toBe(false);
});

it("an answer to a conversation that was left does not show under the one that is open now", async () => {
  const { state, last } = await opened();
  void state().now({ conversationId: 7 }, state().known?.enhanced ?? undefined);
  void state().load(8);
  await last("enhanced.get").answer(known(null));
  await last("enhanced.now").answer({ enhanced: made(2), fellBack: [] });
  expect(state().conversationId).toBe(8);
  expect(showsTwo(state())).toBe(false);
  expect(viewOf({ ...state(), view: undefined })).toBe("basic");
});
