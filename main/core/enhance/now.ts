import type { Enhanced } from "../../../preload/contract/enhanced.ts";
import type { Provider } from "../../../preload/contract/providers.ts";
import { stopIfCancelled } from "../cancel.ts";
import { ParleyError } from "../errors.ts";
import type { Client } from "../llm/client.ts";
import { ask, askStreaming } from "../llm/live.ts";
import { type ProblemKind, problemOf } from "../llm/problems.ts";
import { restored } from "../llm/redaction/redactor.ts";
import type { Clock } from "../ports.ts";
import { readEnhanced, saveEnhanced, written } from "../store/enhanced.ts";
import { Cast } from "../store/enhanceInput.ts";
import type { Writer } from "../store/handle.ts";
import { keepAnswer } from "../store/jobs/answers.ts";
import { addUsage, affords, budgetOf } from "../store/jobs/usage.ts";
import { readSettings } from "../store/settings.ts";
import { outputOf } from "./build.ts";
import { lettersTo } from "./choose.ts";
import type { Letter } from "./letters.ts";
import { type Read, readAnswer, readClosing, type Said, saidIn, type Tokens } from "./parse.ts";
import { schemaVersion } from "./prompt/answer.ts";
import { promptVersion } from "./prompt/instructions.ts";
import { proseOf } from "./prose.ts";
import { type Answered, type Around, prove } from "./prove.ts";
import { aroundOf, foundIn, type Weighing } from "./weigh.ts";

// One conversation, while somebody waits: asked of the first provider that can answer, told as it comes, proved and kept at the end.

export interface Asking {
  store: Writer;
  clock: Clock;
  client(provider: Provider): Promise<Client>;
  cost(provider: Provider, model: string, tokens: Tokens): number | null;
  rehearses(provider: Provider): boolean;
  signal: AbortSignal;
  /** More of the summary, in words. */
  onText(provider: string, text: string): void;
}

export interface Wish {
  conversationId: number;
  provider?: string | undefined;
  model?: string | undefined;
}

export interface AnsweredNow {
  enhanced: Enhanced;
  fellBack: { provider: string; reason: string }[];
}

/** For these somebody else may be asked; everything else would be the same there. */
const passing: ReadonlySet<ProblemKind> = new Set([
  "unreachable",
  "unavailable",
  "rate-limited",
  "model-gone",
  "out-of-credit",
  "no-key",
  "key-refused",
  "forbidden",
]);

export async function askNow(asking: Asking, { conversationId, provider: wanted, model }: Wish): Promise<AnsweredNow> {
  const { providers } = readSettings(asking.store);
  const order = [...providers].sort((one, other) => Number(other.id === wanted) - Number(one.id === wanted));
  if (order.length === 0 || (wanted !== undefined && order[0]?.id !== wanted))
    throw new ParleyError("not_found", "This provider of language models is not set up. Nothing was sent.");
  const fellBack: AnsweredNow["fellBack"] = [];
  for (const [index, provider] of order.entries()) {
    // a model that was asked for by name is the first one's alone
    const asked = index === 0 && model !== undefined ? model : provider.models.live;
    try {
      return { enhanced: await askOne(asking, provider, asked, conversationId), fellBack };
    } catch (error) {
      if (error instanceof ParleyError) throw error;
      // that a request was ended is what the person wanted, not something that went wrong
      stopIfCancelled({ wanted: asking.signal.aborted });
      const problem = problemOf(error, provider);
      if (!passing.has(problem.kind)) throw new ParleyError("not_found", problem.message);
      fellBack.push({ provider: provider.name, reason: problem.message });
    }
  }
  const reasons = fellBack.map(({ provider, reason }) => `${provider}: ${reason}`).join(" ");
  throw new ParleyError("not_found", `No provider could answer. ${reasons} What was there before is kept.`);
}

async function askOne(asking: Asking, provider: Provider, model: string, conversation: number): Promise<Enhanced> {
  const { store, clock } = asking;
  const letters = lettersTo(store, { provider, model });
  const pieces = letters.pieces(conversation);
  if (pieces === 0) throw new ParleyError("not_found", "Nothing was said in this conversation that could be sent.");
  const client = await asking.client(provider);
  const going = new Going(asking, provider, model, client, conversation);
  const cast = new Cast(store);
  const around = (letter: Letter) => aroundIn({ store, cast }, conversation, letter);
  const answered: Answered[] = [];
  let contentHash: Uint8Array | null = null;
  for (let piece = 0; piece < pieces; piece++) {
    const letter = letters.letter(conversation, pieces === 1 ? null : piece, null);
    contentHash = letter.contentHash;
    answered.push({ answer: await going.ask(letter, readAnswer, pieces === 1), around: around(letter) });
  }
  let closing: Parameters<typeof prove>[1];
  if (pieces > 1) {
    const letter = letters.closing(conversation, answered.flatMap(foundIn), null);
    closing = { answer: await going.ask(letter, readClosing, true), around: around(letter) };
  }
  const result = prove(answered, closing);
  const version = store.transaction(() =>
    saveEnhanced(store, {
      conversationId: conversation,
      found: written(result),
      providerName: provider.name,
      model: going.model,
      promptVersion,
      schemaVersion,
      job: null,
      tokens: going.tokens,
      cost: going.cost,
      rehearsal: asking.rehearses(provider),
      contentHash,
      at: clock.now(),
    }),
  );
  const enhanced = readEnhanced(store, conversation, version);
  if (enhanced === undefined) throw new Error("a version that was just kept is not there");
  return enhanced;
}

const aroundIn = (reading: Weighing, conversationId: number, { numbers, marks }: Letter): Around =>
  aroundOf(reading, { conversationId, messages: numbers, marks: JSON.stringify(Object.fromEntries(marks)) });

/** What the questions of one conversation come to. */
class Going {
  readonly #asking: Asking;
  readonly #provider: Provider;
  readonly #client: Client;
  readonly #conversation: number;
  model: string;
  tokens = { input: 0, cached: 0, output: 0 };
  cost: number | null = 0;

  constructor(asking: Asking, provider: Provider, model: string, client: Client, conversation: number) {
    this.#asking = asking;
    this.#provider = provider;
    this.model = model;
    this.#client = client;
    this.#conversation = conversation;
  }

  async ask<Value>(letter: Letter, read: (said: Said) => Read<Value>, isShown: boolean): Promise<Value> {
    const { store, clock, signal, cost } = this.#asking;
    const price = cost(this.#provider, this.model, { input: letter.tokens, cached: 0, output: outputOf(letter.tokens) });
    if (!affords(budgetOf(store, clock.now()), price ?? 0))
      throw new ParleyError("forbidden", "The budget of this month does not allow more. Nothing was sent.");
    const shown = new Shown(letter.marks, (text) => this.#asking.onText(this.#provider.name, text));
    const show = (text: string) => {
      if (isShown) shown.more(text);
    };
    const { stream } = this.#provider.abilities;
    const reply = stream
      ? await askStreaming(this.#client, letter.outgoing, signal, show)
      : await ask(this.#client, letter.outgoing, signal);
    const said = saidIn(reply);
    if (said === undefined) throw new ParleyError("not_found", "The provider answered in a form that Parley does not know.");
    if (!stream) show(said.text ?? "");
    const paid = cost(this.#provider, this.model, said.tokens);
    this.model = said.model || this.model;
    store.transaction(() => {
      const way = "live" as const;
      const { id: provider } = this.#provider;
      const what = `live ${reply.id}`;
      addUsage(store, { what, at: clock.now(), jobId: null, provider, model: this.model, way, ...said.tokens, cost: paid });
      const kept = { ...said, providerName: this.#provider.name, model: this.model, ...said.tokens, cost: paid };
      keepAnswer(store, letter.outgoing.identity, this.#conversation, kept, clock.now());
    });
    const { input, cached, output } = said.tokens;
    this.tokens = {
      input: this.tokens.input + input,
      cached: this.tokens.cached + cached,
      output: this.tokens.output + output,
    };
    this.cost = this.cost === null || paid === null ? null : this.cost + paid;
    const answer = read(said);
    if (!answer.ok) throw new ParleyError("not_found", `${answer.problem} It was paid for; what was there before is kept.`);
    return answer.value;
  }
}

/** Tells what is new in the prose, with what stood for placeholders; one that is not whole yet waits. */
class Shown {
  readonly #marks: ReadonlyMap<string, string>;
  readonly #tell: (text: string) => void;
  #json = "";
  #told = "";

  constructor(marks: ReadonlyMap<string, string>, tell: (text: string) => void) {
    this.#marks = marks;
    this.#tell = tell;
  }

  more(text: string): void {
    this.#json += text;
    const prose = restored(proseOf(this.#json).replace(/\[[A-Z_0-9]*$/, ""), this.#marks);
    if (prose.length <= this.#told.length || !prose.startsWith(this.#told)) return;
    this.#tell(prose.slice(this.#told.length));
    this.#told = prose;
  }
}
