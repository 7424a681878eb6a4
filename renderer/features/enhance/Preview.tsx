import { ChevronLeft, ChevronRight } from "lucide-react";
import { type ReactNode, useState } from "react";
import type { Span } from "../../../preload/contract/values.ts";
import { number } from "../../format/numbers.ts";
import { useEnhance } from "../../stores/context.tsx";
import { say } from "../../text/say.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { scrollable } from "../../ui/focusable.ts";
import styles from "./EnhanceDialog.module.css";

/** So much is drawn before more is asked for: a request may be as long as a book. */
const most = 6000;

/** Any of the requests, word for word as it would leave. */
export function Preview() {
  const preview = useEnhance((state) => state.preview);
  const problem = useEnhance((state) => state.previewProblem);
  const show = useEnhance((state) => state.show);
  const texts = say().enhance;
  return (
    <section className={cx(styles.part)} aria-label={texts.words}>
      <div className={cx(styles.row)}>
        <h3 className={cx(styles.words)}>{texts.words}</h3>
        {preview && (
          <div className={cx(styles.steps)}>
            <span role="status">{texts.requestOf(preview.index + 1, preview.of)}</span>
            <IconButton label={texts.before} isDisabled={preview.index === 0} onPress={() => void show(preview.index - 1)}>
              <ChevronLeft aria-hidden />
            </IconButton>
            <IconButton
              label={texts.after}
              isDisabled={preview.index + 1 >= preview.of}
              onPress={() => void show(preview.index + 1)}
            >
              <ChevronRight aria-hidden />
            </IconButton>
          </div>
        )}
      </div>
      {problem && (
        <p className={cx(styles.warning)} role="alert">
          {problem}
        </p>
      )}
      {preview && (
        <>
          <Long key={`text ${preview.index}`} label={texts.textOf(preview.title)} text={preview.text} marks={preview.hidden} />
          <Folded title={texts.instructions} text={preview.instructions} />
          <Folded title={texts.wholeBody} text={preview.body} />
        </>
      )}
    </section>
  );
}

function Folded({ title, text }: { title: string; text: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={cx(styles.folded)} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen && <Long label={title} text={text} marks={[]} />}
    </details>
  );
}

function Long({ label, text, marks }: { label: string; text: string; marks: readonly Span[] }) {
  const [isWhole, setWhole] = useState(false);
  const texts = say().enhance;
  const end = isWhole ? text.length : most;
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: what is sent keeps its line breaks */}
      <pre role="region" aria-label={label} className={cx(styles.sent)} dir="auto" {...scrollable}>
        {marked(text, marks, end)}
      </pre>
      {end < text.length && (
        <p className={cx(styles.note)}>
          {texts.partOfIt(number(end), number(text.length))}{" "}
          <Button look="quiet" onPress={() => setWhole(true)}>
            {texts.showAll}
          </Button>
        </p>
      )}
    </>
  );
}

/** The text with what stands for something hidden in marks. */
function marked(text: string, marks: readonly Span[], end: number): ReactNode[] {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const mark of marks) {
    if (mark.end > end) break;
    pieces.push(text.slice(at, mark.start), <mark key={mark.start}>{text.slice(mark.start, mark.end)}</mark>);
    at = mark.end;
  }
  return [...pieces, text.slice(at, end)];
}
