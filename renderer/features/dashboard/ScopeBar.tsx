import { compareWith, countOnly } from "../../actions/dashboard.ts";
import { shortDay } from "../../format/dates.ts";
import { useDashboard, useLibrary, useParley, useViews } from "../../stores/context.tsx";
import { otherPeriod } from "../../stores/dashboard.ts";
import { narrowings } from "../../stores/filter.ts";
import { say } from "../../text/say.ts";
import { cx } from "../../ui/cx.ts";
import { OptionMenu } from "../../ui/OptionMenu.tsx";
import { DatesOf } from "../conversations/DateFilter.tsx";
import { NarrowingChips } from "../conversations/FilterChips.tsx";
import styles from "./Dashboard.module.css";

const day = 86_400_000;
const lengths = { week: 7, month: 30, year: 365 } as const;
const none = "none";

/** What is counted: of which source, with whom, when; and with what it is compared. */
export function ScopeBar() {
  const parley = useParley();
  const filter = useDashboard((state) => state.filter);
  const comparison = useDashboard((state) => state.comparison);
  const volume = useDashboard((state) => state.counts.volume);
  const sources = useLibrary((state) => state.sources);
  const people = useLibrary((state) => state.people);
  const views = useViews((state) => state.views);
  const texts = say().dashboard;
  const other = otherPeriod(filter, comparison, volume);
  const some = (all: readonly { id: number; name: string }[], any: string) => [
    { value: none, label: any },
    ...all.map(({ id, name }) => ({ value: String(id), label: name })),
  ];
  const idOf = (value: string) => (value === none ? undefined : Number(value));
  const isDated = filter.from !== undefined || filter.to !== undefined;
  const periods = (["all", "week", "month", "year", "own"] as const).filter((value) => value !== "own" || isDated);

  function setPeriod(value: (typeof periods)[number]): void {
    if (value === "own") return;
    const to = new Date().setHours(24, 0, 0, 0) - 1;
    countOnly(parley, value === "all" ? { from: undefined, to: undefined } : { from: to + 1 - lengths[value] * day, to });
  }

  return (
    <div className={cx(styles.scope)}>
      <OptionMenu
        label={texts.period}
        value={isDated ? "own" : "all"}
        options={periods.map((value) => ({ value, label: texts.periods[value] }))}
        onChange={setPeriod}
      />
      <DatesOf filter={filter} onNarrow={(part) => countOnly(parley, part)} />
      {sources.length > 1 && (
        <OptionMenu
          label={texts.source}
          value={String(filter.sourceId ?? none)}
          options={some(sources, texts.everySource)}
          onChange={(value) => countOnly(parley, { sourceId: idOf(value) })}
        />
      )}
      <OptionMenu
        label={texts.person}
        value={String(filter.participantId ?? none)}
        options={some(people, texts.everyone)}
        onChange={(value) => countOnly(parley, { participantId: idOf(value) })}
      />
      {views.length > 0 && (
        <OptionMenu
          label={texts.view}
          value={none}
          options={some(views, texts.everyView)}
          onChange={(value) => {
            const saved = views.find(({ id }) => String(id) === value);
            if (saved === undefined) return;
            const { filter: wanted, text } = saved.view;
            parley.stores.dashboard.getState().setFilter({});
            countOnly(parley, { ...wanted, text: wanted.text ?? text });
          }}
        />
      )}
      <OptionMenu
        label={texts.compare}
        value={comparison}
        options={(["none", "before", "year"] as const).map((value) => ({ value, label: texts.comparisons[value] }))}
        onChange={(value) => compareWith(parley, value)}
      />
      {other !== undefined && (
        <span className={cx(styles.compared)}>{texts.comparedWith(shortDay(other.from), shortDay(other.to))}</span>
      )}
      {narrowings(filter).length > 0 && (
        <div className={cx(styles.chips)}>
          <NarrowingChips filter={filter} onNarrow={(part) => countOnly(parley, part)} />
        </div>
      )}
    </div>
  );
}
