import { Button } from "react-aria-components";
import type { Grade } from "../../../preload/contract/enhanced.ts";
import type { Evidence as Proof } from "../../../preload/contract/insight.ts";
import { showEvidence } from "../../actions/insight.ts";
import { useInsight, useParley } from "../../stores/context.tsx";
import { say } from "../../text/say.ts";
import { cx } from "../../ui/cx.ts";
import { bestGrade } from "./proofs.ts";
import styles from "./Summary.module.css";

const most = 4;

interface EvidenceProps {
  /** What a model quoted has a grade; what was found in the messages stands there. */
  proofs: readonly (Proof & { grade?: Grade })[];
  /** How the messages of the whole panel are numbered. */
  numbers: ReadonlyMap<number, number>;
}

/** The messages that prove a claim, each a way to it. */
export function Evidence({ proofs, numbers }: EvidenceProps) {
  const parley = useParley();
  const conversationId = useInsight((state) => state.conversationId);
  const messages = [...new Set(proofs.map(({ message }) => message))].slice(0, most);
  if (conversationId === undefined) return null;
  return messages.map((message) => {
    const number = numbers.get(message) ?? 0;
    const here = proofs.filter((proof) => proof.message === message);
    const grade = bestGrade(here);
    return (
      <Button
        key={message}
        className={cx(styles.evidence)}
        data-grade={grade}
        aria-label={say().enhanced.toProof[grade](number)}
        onPress={() =>
          void showEvidence(
            parley,
            conversationId,
            message,
            here.filter(({ grade: one }) => one !== "missing"),
          )
        }
      >
        {gradeSigns[grade]}
        {number}
      </Button>
    );
  });
}

export const gradeSigns: Record<Grade, string> = { exact: "", close: "≈\u202f", missing: "?\u202f" };

/** Messages are numbered as they first prove something, from the top of the panel down. */
export function numbered(proofs: Iterable<{ message: number }>): Map<number, number> {
  const numbers = new Map<number, number>();
  for (const { message } of proofs) if (!numbers.has(message)) numbers.set(message, numbers.size + 1);
  return numbers;
}
