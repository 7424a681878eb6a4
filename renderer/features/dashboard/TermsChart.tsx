import { Plus, X } from "lucide-react";
import { useState } from "react";
import { mostTermLists } from "../../../preload/contract/dashboard.ts";
import { keepTerms, leadTo } from "../../actions/dashboard.ts";
import { number } from "../../format/numbers.ts";
import { useDashboard, useParley, useSettings } from "../../stores/context.tsx";
import { say } from "../../text/say.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { barsDrawing } from "../../ui/charts/shapes.ts";
import { cx } from "../../ui/cx.ts";
import { TextEntry } from "../../ui/TextEntry.tsx";
import { Card } from "./Card.tsx";
import styles from "./Dashboard.module.css";
import { asQuestion } from "./patterns.ts";
import { Trends } from "./Trends.tsx";

/** How often one's own words fell. */
export function TermsChart() {
  const parley = useParley();
  const terms = useSettings((state) => state.settings.terms);
  const counted = useDashboard((state) => state.counts.terms?.terms);
  const [isAdding, setAdding] = useState(false);
  const texts = say().dashboard;
  const found = (counted ?? []).filter(({ name }) => terms.some((list) => list.name === name));
  const shown = ({ messages, more }: { messages: number; more: boolean }) =>
    more ? texts.atLeast(number(messages)) : number(messages);
  const wordsOf = (index: number) => terms.find(({ name }) => name === found[index]?.name)?.words ?? [];
  const lead = (index: number) =>
    leadTo(parley, {
      text: wordsOf(index)
        .map((word) => `(${word})`)
        .join(" OR "),
    });
  return (
    <Card
      title={texts.terms}
      tools={
        terms.length < mostTermLists && (
          <IconButton label={texts.addTerms} pressed={isAdding} onPress={() => setAdding(!isAdding)}>
            <Plus aria-hidden />
          </IconButton>
        )
      }
      told={{
        columns: [texts.term, texts.messages, texts.conversations],
        rows: found.map(({ name, messages, conversations }) => [name, messages, conversations]),
      }}
      drawing={() => barsDrawing(found.map((each) => ({ label: each.name, value: each.messages, shown: shown(each) })))}
      onRow={lead}
    >
      {(isAdding || terms.length === 0) && <NewList onDone={() => setAdding(false)} />}
      <div className={cx(styles.terms)}>
        <Trends trends={found.map((each) => ({ label: each.name, shown: shown(each), counts: each.counts }))} onPress={lead} />
        <ul>
          {found.map(({ name }) => (
            <li key={name}>
              <IconButton
                label={texts.removeTerms(name)}
                onPress={() =>
                  keepTerms(
                    parley,
                    terms.filter((list) => list.name !== name),
                  )
                }
              >
                <X aria-hidden />
              </IconButton>
            </li>
          ))}
        </ul>
      </div>
    </Card>
  );
}

function NewList({ onDone }: { onDone(): void }) {
  const parley = useParley();
  const terms = useSettings((state) => state.settings.terms);
  const [name, setName] = useState("");
  const [words, setWords] = useState("");
  const texts = say().dashboard;
  const list = words
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "")
    .map(asQuestion)
    .slice(0, 50);
  return (
    <form
      className={cx(styles.newList)}
      onSubmit={(event) => {
        event.preventDefault();
        const title = name.trim() || (list[0] ?? "");
        keepTerms(parley, [...terms.filter((each) => each.name !== title), { name: title, words: list }]);
        setName("");
        setWords("");
        onDone();
      }}
    >
      <p className={cx(styles.hint)}>{texts.termsHint}</p>
      <TextEntry label={texts.termName} value={name} maxLength={80} onChange={setName} />
      <TextEntry label={texts.termWords} value={words} maxLength={2000} onChange={setWords} />
      <Button type="submit" isDisabled={list.length === 0}>
        {texts.keepTerms}
      </Button>
    </form>
  );
}
