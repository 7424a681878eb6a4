import { ChevronRight } from "lucide-react";
import { useState } from "react";
import { Button, Disclosure, DisclosurePanel } from "react-aria-components";
import type { Remark } from "../../../preload/contract/import.ts";
import { worded } from "../../text/said.ts";
import { say } from "../../text/say.ts";
import { Button as PlainButton } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import styles from "./Remarks.module.css";

const some = 100;

/** Lines that were skipped or guessed, each with its number, its beginning and the reason; shown on demand and by the hundred. */
export function Remarks({ kind, remarks, lines }: { kind: "skipped" | "guessed"; remarks: readonly Remark[]; lines: number }) {
  const [most, setMost] = useState(some);
  if (lines === 0) return null;
  return (
    <Disclosure className={cx(styles.remarks)}>
      <Button slot="trigger" className={cx(styles.trigger, styles[kind])}>
        <ChevronRight aria-hidden /> {say().import[kind](lines)}
      </Button>
      <DisclosurePanel>
        <ul className={cx(styles.list)}>
          {remarks.slice(0, most).map(({ line, file, text, reason, said }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line may have several remarks; their order is fixed
            <li key={index}>
              <span>{say().import.line(line, file)}</span>
              <q dir="auto">{text}</q>
              <span>{worded(said, reason)}</span>
            </li>
          ))}
        </ul>
        {remarks.length > most && (
          <PlainButton onPress={() => setMost(most + some)}>
            {say().import.showMore(Math.min(some, remarks.length - most))}
          </PlainButton>
        )}
        {lines > remarks.length && most >= remarks.length && (
          <p className={cx(styles.rest)}>{say().import.onlyCounted(lines - remarks.length)}</p>
        )}
      </DisclosurePanel>
    </Disclosure>
  );
}
