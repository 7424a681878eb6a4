import { z } from "zod";
import { actionItem, decision, question, type Understanding } from "../../../preload/contract/insight.ts";
import { claimChange, type Insight } from "../../../preload/contract/insights.ts";
import type { Reader, Writer } from "./handle.ts";

// What a person made of the claims of a conversation. Each change carries the claim as it was found, so that it outlives a new reading
// that no longer finds it.

const changed = z.discriminatedUnion("kind", [
  claimChange.extend({ kind: z.literal("action"), base: actionItem }),
  claimChange.extend({ kind: z.literal("decision"), base: decision }),
  claimChange.extend({ kind: z.literal("question"), base: question }),
]);
export type Change = z.infer<typeof changed>;

/** Under this name stands what was said of the whole. */
const whole = "summary";
const verdict = z.enum(["up", "down"]);

export interface Edits {
  changes: ReadonlyMap<string, Change>;
  verdict: "up" | "down" | null;
}

export function editsOf(store: Reader, conversationId: number): Edits {
  const changes = new Map<string, Change>();
  let said: Edits["verdict"] = null;
  for (const row of store.all<{ claim: string; change: string }>(
    "select claim, change from insight_edits where conversation_id = ? order by changed_at, claim",
    conversationId,
  )) {
    const value: unknown = JSON.parse(row.change);
    if (row.claim === whole) said = verdict.safeParse(value).data ?? null;
    else {
      const read = changed.safeParse(value);
      if (read.success) changes.set(row.claim, read.data);
    }
  }
  return { changes, verdict: said };
}

export function setEdit(store: Writer, conversationId: number, claim: string, change: Change | null, now: number): void {
  write(store, conversationId, claim, change, now);
}

export function setVerdict(store: Writer, conversationId: number, said: "up" | "down" | null, now: number): void {
  write(store, conversationId, whole, said, now);
}

function write(store: Writer, conversationId: number, claim: string, value: unknown, now: number): void {
  if (value === null) {
    store.run("delete from insight_edits where conversation_id = ? and claim = ?", conversationId, claim);
    return;
  }
  store.run(
    "insert or replace into insight_edits (conversation_id, claim, change, changed_at) values (?, ?, ?, ?)",
    conversationId,
    claim,
    JSON.stringify(value),
    now,
  );
}

type Claims = Pick<Insight, "actionItems" | "decisions" | "questions" | "hidden">;

/** The claims as they are shown: changed by hand, without those that were hidden, with those that only a person still holds. */
export function shownClaims(found: Understanding, changes: ReadonlyMap<string, Change>): Claims {
  let hidden = 0;
  const shown = <Claim extends { key: string }, Shown>(
    kind: Change["kind"],
    claims: readonly Claim[],
    show: (claim: Claim, change: Change | undefined) => Shown,
    asClaim: (change: Change) => Claim | undefined,
  ): Shown[] => {
    const keys = new Set(claims.map(({ key }) => key));
    const kept = [...changes.values()].filter((change) => change.kind === kind && !keys.has(change.base.key));
    return [...claims, ...kept.flatMap((change) => asClaim(change) ?? [])].flatMap((claim) => {
      const change = changes.get(claim.key);
      if (change?.hidden !== true) return [show(claim, change)];
      hidden += 1;
      return [];
    });
  };
  const textOf = (claim: { text: string }, change: Change | undefined) => ({
    text: change?.text ?? claim.text,
    edited: change !== undefined,
  });
  return {
    actionItems: shown(
      "action",
      found.actionItems,
      (claim, change) => ({
        ...claim,
        ...textOf(claim, change),
        owner: change?.owner === undefined ? claim.owner : change.owner === null ? null : { id: null, name: change.owner },
        due: change?.due === undefined ? claim.due : change.due,
        done: change?.done ?? false,
      }),
      (change) => (change.kind === "action" ? change.base : undefined),
    ),
    decisions: shown(
      "decision",
      found.decisions,
      (claim, change) => ({ ...claim, ...textOf(claim, change) }),
      (change) => (change.kind === "decision" ? change.base : undefined),
    ),
    questions: shown(
      "question",
      found.questions,
      (claim, change) => ({ ...claim, ...textOf(claim, change), status: change?.status ?? claim.status }),
      (change) => (change.kind === "question" ? change.base : undefined),
    ),
    hidden,
  };
}
