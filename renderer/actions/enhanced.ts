import type { Enhanced } from "../../preload/contract/enhanced.ts";
import { say } from "../text/say.ts";
import type { Parley } from "./parley.ts";

/** A second press takes a judgement back; a reason is kept as long as the verdict stays. */
export async function judgeVersion(parley: Parley, of: Enhanced, wanted: "up" | "down"): Promise<void> {
  const isBack = of.verdict === wanted;
  await judged(parley, of, isBack ? null : wanted, null);
}

export function askForReason(parley: Parley, of: Enhanced): void {
  const texts = say().enhanced;
  parley.stores.ui.getState().askName({
    title: of.verdict === "down" ? texts.whyBad : texts.whyGood,
    label: texts.reason,
    value: of.reason ?? "",
    confirm: say().insight.save,
    longest: 1000,
    done: (reason) => void judged(parley, of, of.verdict, reason),
  });
}

async function judged({ stores }: Parley, of: Enhanced, verdict: Enhanced["verdict"], reason: string | null): Promise<void> {
  const problem = await stores.enhanced.getState().judge(of, verdict, reason);
  if (problem !== undefined) stores.toasts.getState().show({ tone: "problem", title: say().insight.notChanged, text: problem });
}

/** Asks the first of the providers that can answer, or the one that is named, and shows the answer as it comes. */
export function summariseNow({ stores }: Parley, conversationId: number): void {
  void stores.enhanced.getState().now({ conversationId });
}
