import type { Enhancement } from "../../../preload/contract/enhanced.ts";
import { restored } from "../llm/redaction/redactor.ts";
import { type Written, written } from "../store/enhanced.ts";
import { type Cast, namesIn, textOf } from "../store/enhanceInput.ts";
import type { Reader } from "../store/handle.ts";
import { type KeptAnswer, keptAnswer } from "../store/jobs/answers.ts";
import { type AskedRequest, requestsOf } from "../store/jobs/requests.ts";
import type { FoundSentence } from "./letters.ts";
import { readNumbers } from "./numbers.ts";
import { readAnswer, readClosing, type Said } from "./parse.ts";
import { type Answered, type Around, prove } from "./prove.ts";

// What an answer is worth: it is read and held against the messages. Nothing is written, so that it can be done in any thread.

export interface Weighing {
  store: Reader;
  cast: Cast;
}

export type Worth =
  | { kind: "nothing"; problem: string }
  /** One of several, which say something together. */
  | { kind: "piece" }
  | { kind: "version"; found: Written };

export function weigh(weighing: Weighing, request: AskedRequest, said: Pick<Said, "text" | "refusal" | "finish">): Worth {
  if (request.kind === "closing") {
    const read = readClosing(said);
    if (!read.ok) return { kind: "nothing", problem: read.problem };
    return version(prove(piecesOf(weighing, request), { answer: read.value, around: aroundOf(weighing, request) }));
  }
  const read = readAnswer(said);
  if (!read.ok) return { kind: "nothing", problem: read.problem };
  if (request.kind === "chunk") return { kind: "piece" };
  return version(prove([{ answer: read.value, around: aroundOf(weighing, request) }]));
}

const version = (found: Enhancement): Worth => ({ kind: "version", found: written(found) });

/** What belongs to a question that was sent: its numbers, its placeholders, its people. */
export function aroundOf(
  { store, cast }: Weighing,
  { conversationId, messages, marks }: Pick<AskedRequest, "conversationId" | "messages" | "marks">,
): Around {
  const idOf = readNumbers(messages ?? "");
  const known: ReadonlyMap<string, string> = new Map(Object.entries(JSON.parse(marks ?? "{}")));
  const texts = new Map<number, string | undefined>();
  let people: Map<string, number> | undefined;
  return {
    idOf,
    textOf: (id) => {
      if (!texts.has(id)) texts.set(id, textOf(store, id));
      return texts.get(id);
    },
    restore: (text) => restored(text, known),
    personOf: (name) => {
      people ??= new Map(namesIn(store, cast, conversationId).map(({ id, name }) => [name.toLowerCase(), id]));
      return people.get(name.toLowerCase());
    },
  };
}

function answerTo(store: Reader, { id, identity }: AskedRequest): KeptAnswer {
  const kept = identity === null ? undefined : keptAnswer(store, identity);
  if (kept === undefined) throw new Error(`the answer to request ${id} is not kept`);
  return kept;
}

function answeredIn(weighing: Weighing, request: AskedRequest): Answered {
  const read = readAnswer(answerTo(weighing.store, request));
  if (!read.ok) throw new Error(`the kept answer to request ${request.id} does not fit: ${read.problem}`);
  return { answer: read.value, around: aroundOf(weighing, request) };
}

const piecesOf = (weighing: Weighing, { jobId, conversationId }: Pick<AskedRequest, "jobId" | "conversationId">): Answered[] =>
  requestsOf(weighing.store, jobId, conversationId, "chunk").map((piece) => answeredIn(weighing, piece));

/** What was found in the pieces of a conversation, for its closing request; as people wrote it, without placeholders. */
export function foundInPieces(weighing: Weighing, closing: Pick<AskedRequest, "jobId" | "conversationId">): FoundSentence[] {
  return piecesOf(weighing, closing).flatMap(foundIn);
}

export function foundIn({ answer, around: { restore } }: Answered, piece: number): FoundSentence[] {
  return answer.summary.map(({ text, evidence }) => ({
    piece,
    text: restore(text),
    proofs: evidence.map(({ message, quote }) => ({ message, quote: restore(quote) })),
  }));
}
