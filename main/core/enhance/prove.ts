import type { Enhancement } from "../../../preload/contract/enhanced.ts";
import { keyOf } from "../insight/text/hash.ts";
import type { Answer, AnsweredEvidence, ClosingAnswer } from "./prompt/answer.ts";
import { standOf } from "./quotes.ts";

// Holds what a model claims against the messages, and brings the pieces of a conversation together.

type Proof = Enhancement["summary"][number]["proofs"][number];

export interface Around {
  /** The id of a message by its number, where it was sent. */
  idOf(number: number): number | undefined;
  textOf(id: number): string | undefined;
  /** What stood for placeholders comes back. */
  restore(text: string): string;
  /** People of the conversation by name. */
  personOf(name: string): number | undefined;
}

/** An answer to one piece, with the numbers that it speaks of. */
export interface Answered {
  answer: Answer;
  around: Around;
}

const most = { proofs: 20, claims: 300, keywords: 20, topics: 8 };

class Proving {
  proofs = 0;
  standing = 0;

  prove(evidence: readonly AnsweredEvidence[], { idOf, textOf, restore }: Around): Proof[] {
    return evidence.slice(0, most.proofs).flatMap(({ message, quote }) => {
      this.proofs += 1;
      const id = idOf(message);
      const text = id === undefined ? undefined : textOf(id);
      if (id === undefined || text === undefined) return [];
      const stand = standOf(text, restore(quote));
      if (stand.grade !== "missing") this.standing += 1;
      return [{ message: id, ...stand }];
    });
  }

  get confidence(): number {
    return this.proofs === 0 ? 0 : this.standing / this.proofs;
  }
}

const isVerified = (proofs: readonly Proof[]) => proofs.some(({ grade }) => grade !== "missing");
/** How sure a claim is: the share of its proofs that stand. */
const sureness = (proofs: readonly Proof[]) =>
  proofs.length === 0 ? 0 : proofs.filter(({ grade }) => grade !== "missing").length / proofs.length;

const day = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** One version of a conversation, of its pieces in order; with a closing answer what is said over the whole is taken from that. */
export function prove(pieces: readonly Answered[], closing?: { answer: ClosingAnswer; around: Around }): Enhancement {
  const proving = new Proving();
  const claims = <Kind extends "action" | "decision" | "question", More extends object>(
    kind: Kind,
    said: string,
    evidence: readonly AnsweredEvidence[],
    around: Around,
    more: More,
  ) => {
    const proofs = proving.prove(evidence, around);
    const text = around.restore(said);
    const base = { text, proofs, verified: isVerified(proofs), confidence: sureness(proofs) };
    return { key: keyOf(kind, proofs[0]?.message ?? 0, text), ...base, ...more };
  };
  const last = pieces.at(-1);
  const over = closing ?? last;
  const summary =
    closing === undefined
      ? pieces.flatMap(sentencesOf)
      : closing.answer.summary.map((each) => ({ ...each, around: closing.around }));
  const found = {
    summary: summary.map(({ text, evidence, around }) => {
      const proofs = proving.prove(evidence, around);
      return { text: around.restore(text), proofs, verified: isVerified(proofs) };
    }),
    actionItems: once(
      pieces.flatMap(({ answer, around }) =>
        answer.action_items.map(({ task, owner, due, evidence }) =>
          claims("action", task, evidence, around, {
            owner: ownerOf(owner, around),
            due: due !== null && day.test(due) ? due : null,
          }),
        ),
      ),
    ),
    decisions: once(
      pieces.flatMap(({ answer, around }) =>
        answer.decisions.map(({ text, evidence }) => claims("decision", text, evidence, around, {})),
      ),
    ),
    questions: once(
      pieces.flatMap(({ answer, around }) =>
        answer.questions.map(({ text, status, evidence, answer_evidence }) =>
          claims("question", text, evidence, around, { status, answers: proving.prove(answer_evidence, around) }),
        ),
      ),
    ),
    outline: pieces.flatMap(({ answer, around }) =>
      answer.chunk_summaries.flatMap(({ first, last: end, summary: text }) => {
        const [from, to] = [around.idOf(first), around.idOf(end)];
        return from === undefined || to === undefined ? [] : [{ first: from, last: to, summary: around.restore(text) }];
      }),
    ),
  };
  const texts = (of: (answer: ClosingAnswer) => readonly string[]) =>
    over === undefined ? [] : [...new Set(of(over.answer).map((text) => over.around.restore(text)))];
  return {
    ...found,
    sentiment: over?.answer.sentiment ?? "neutral",
    outcome: over?.answer.outcome ?? "unclear",
    tone: over?.answer.emotional_tone ?? "calm",
    keywords: texts(({ keywords }) => keywords).slice(0, most.keywords),
    topics: texts(({ topics }) => topics).slice(0, most.topics),
    confidence: proving.confidence,
  };
}

const sentencesOf = ({ answer, around }: Answered) => answer.summary.map((each) => ({ ...each, around }));

function ownerOf(name: string | null, { restore, personOf }: Around): { id: number | null; name: string } | null {
  if (name === null || name.trim() === "") return null;
  const restored = restore(name).trim();
  return { id: personOf(restored) ?? null, name: restored };
}

/** The same claim of the same message, found in two pieces, is one. */
function once<Claim extends { key: string }>(claims: readonly Claim[]): Claim[] {
  const known = new Map(claims.map((claim) => [claim.key, claim]));
  return [...known.values()].slice(0, most.claims);
}
