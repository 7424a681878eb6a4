import { Button } from "react-aria-components";
import type { Evidence as Proof } from "../../../preload/contract/insight.ts";
import { showEvidence } from "../../actions/insight.ts";
import { useInsight, useParley } from "../../stores/context.tsx";
import { say } from "../../text/say.ts";
import { cx } from "../../ui/cx.ts";
import styles from "./Summary.module.css";

const most = 4;

/** The messages that prove a claim, each a way to it. `numbers`: how the messages of the whole panel are numbered. */
export function Evidence({ proofs, numbers }: { proofs: readonly Proof[]; numbers: ReadonlyMap<number, number> }) {
  const parley = useParley();
  const conversationId = useInsight((state) => state.conversationId);
  const messages = [...new Set(proofs.map(({ message }) => message))].slice(0, most);
  if (conversationId === undefined) return null;
  return messages.map((message) => {
    const number = numbers.get(message) ?? 0;
    return (
      <Button
        key={message}
        className={cx(styles.evidence)}
        aria-label={say().insight.toMessage(number)}
        onPress={() =>
          void showEvidence(
            parley,
            conversationId,
            message,
            proofs.filter((proof) => proof.message === message),
          )
        }
      >
        {number}
      </Button>
    );
  });
}

/** Messages are numbered as they first prove something, from the top of the panel down. */
export function numbered(proofs: Iterable<Proof>): Map<number, number> {
  const numbers = new Map<number, number>();
  for (const { message } of proofs) if (!numbers.has(message)) numbers.set(message, numbers.size + 1);
  return numbers;
}
