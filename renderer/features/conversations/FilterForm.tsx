import { useEffect, useState } from "react";
import { outcome, participantKind, platform, sentiment, summaryTier } from "../../../preload/contract/values.ts";
import { clearFilters, knownLanguages, narrow } from "../../actions/filters.ts";
import { languageName } from "../../format/languages.ts";
import { useLibrary, useParley } from "../../stores/context.tsx";
import { say } from "../../text/say.ts";
import { Button } from "../../ui/Button.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { cx } from "../../ui/cx.ts";
import { TextEntry } from "../../ui/TextEntry.tsx";
import { Tick } from "../../ui/Tick.tsx";
import { Problems } from "../search/Problems.tsx";
import styles from "./Filters.module.css";
import { useSettled } from "./useSettled.ts";

const things = ["action_items", "decisions", "open_questions"] as const;
const pause = 250;

/** Everything that the list can be narrowed by, all at once; it follows while one chooses. */
export function FilterForm() {
  const parley = useParley();
  const filter = useLibrary((state) => state.filter);
  const tags = useLibrary((state) => state.tags);
  const { filters: texts, names } = say();
  const { has = [], tags: chosen = [] } = filter;
  const without = <Value,>(all: readonly Value[], one: Value) => all.filter((each) => each !== one);
  return (
    <div className={cx(styles.form)}>
      <Keyword />
      <div className={cx(styles.pairs)}>
        <OneOf field="platform" values={platform.options} names={names.platforms} />
        <OneOf field="role" values={participantKind.options} names={texts.roles} />
        <OneOf field="sentiment" values={sentiment.options} names={names.sentiments} />
        <OneOf field="outcome" values={outcome.options} names={names.outcomes} />
        <OneOf field="tier" values={summaryTier.options} names={names.tiers} />
        <Language />
        <Length field="atLeast" />
        <Length field="atMost" />
      </div>
      <div className={cx(styles.ticks)}>
        <Tick isOn={filter.unread ?? false} onChange={(on) => narrow(parley, { unread: on || undefined })}>
          {texts.unread}
        </Tick>
        <Tick isOn={filter.pinned ?? false} onChange={(on) => narrow(parley, { pinned: on || undefined })}>
          {texts.pinned}
        </Tick>
        {things.map((thing) => (
          <Tick
            key={thing}
            isOn={has.includes(thing)}
            onChange={(on) => narrow(parley, { has: on ? [...has, thing] : without(has, thing) })}
          >
            {texts.things[thing]}
          </Tick>
        ))}
      </div>
      {tags.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out like this
        <div role="group" aria-label={texts.names.tags} className={cx(styles.ticks, styles.tags)}>
          {tags.map(({ id, name }) => (
            <Tick
              key={id}
              isOn={chosen.includes(id)}
              onChange={(on) => narrow(parley, { tags: on ? [...chosen, id] : without(chosen, id) })}
            >
              <span dir="auto" className={cx(styles.tag)}>
                {name}
              </span>
            </Tick>
          ))}
        </div>
      )}
      <div className={cx(styles.foot)}>
        <Button look="quiet" isDisabled={Object.keys(filter).length === 0} onPress={() => clearFilters(parley)}>
          {texts.clearAll}
        </Button>
      </div>
    </div>
  );
}

function Keyword() {
  const parley = useParley();
  const text = useLibrary((state) => state.filter.text);
  const problems = useLibrary((state) => state.problems);
  const [typed, setTyped] = useSettled(text ?? "", (settled) => narrow(parley, { text: settled.trim() || undefined }), pause);
  return (
    <div className={cx(styles.keyword)}>
      <TextEntry
        label={say().filters.names.text}
        placeholder={say().filters.textHint}
        value={typed}
        maxLength={10_000}
        autoFocus
        onChange={setTyped}
      />
      {problems.length > 0 && text !== undefined && <Problems problems={problems} text={text} onChange={setTyped} />}
    </div>
  );
}

interface OneOfProps<Value extends string> {
  field: "platform" | "role" | "sentiment" | "outcome" | "tier" | "language";
  values: readonly Value[];
  names: Readonly<Record<Value, string>>;
}

function OneOf<Value extends string>({ field, values, names }: OneOfProps<Value>) {
  const parley = useParley();
  const value = useLibrary((state) => state.filter[field]);
  const any = { value: "", label: say().filters.any };
  return (
    <Choice
      label={say().filters.names[field]}
      value={value ?? ""}
      options={[any, ...values.map((each) => ({ value: each, label: names[each] }))]}
      onChange={(picked) => narrow(parley, { [field]: picked === "" ? undefined : picked })}
    />
  );
}

function Language() {
  const parley = useParley();
  const value = useLibrary((state) => state.filter.language);
  const [known, setKnown] = useState<string[]>([]);
  useEffect(() => {
    void knownLanguages(parley).then(setKnown);
  }, [parley]);
  const values = value === undefined || known.includes(value) ? known : [value, ...known];
  return <OneOf field="language" values={values} names={Object.fromEntries(values.map((each) => [each, languageName(each)]))} />;
}

function Length({ field }: { field: "atLeast" | "atMost" }) {
  const parley = useParley();
  const value = useLibrary((state) => state.filter[field]);
  const [typed, setTyped] = useSettled(value === undefined ? "" : String(value), settle, pause);
  function settle(settled: string): void {
    narrow(parley, { [field]: settled === "" ? undefined : Number(settled) });
  }
  return (
    <TextEntry
      label={say().filters.names[field]}
      value={typed}
      maxLength={9}
      isNumber
      onChange={(next) => setTyped(next.replace(/\D/g, ""))}
    />
  );
}
