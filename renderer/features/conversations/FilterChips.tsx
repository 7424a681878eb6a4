import type { ReactNode } from "react";
import type { ConversationFilter } from "../../../preload/contract/filter.ts";
import { clearFilters, narrow } from "../../actions/filters.ts";
import { hourOfWeek, shortDay } from "../../format/dates.ts";
import { languageName } from "../../format/languages.ts";
import { useLibrary, useParley } from "../../stores/context.tsx";
import { type FilterPart, type Narrowing, narrowings } from "../../stores/filter.ts";
import type { LibraryState } from "../../stores/library.ts";
import { say } from "../../text/say.ts";
import { Button } from "../../ui/Button.tsx";
import { ClearableChip } from "../../ui/Chip.tsx";
import { cx } from "../../ui/cx.ts";
import styles from "./FilterChips.module.css";

/** What narrows the list, each with its own way out, and one out of all; with what else can be done with all of it. */
export function FilterChips({ children }: { children?: ReactNode }) {
  const parley = useParley();
  const filter = useLibrary((state) => state.filter);
  const all = narrowings(filter);
  if (all.length === 0) return null;
  return (
    <div className={cx(styles.chips)}>
      <NarrowingChips filter={filter} onNarrow={(part) => narrow(parley, part)} />
      {children}
      {all.length > 1 && (
        <Button look="quiet" onPress={() => clearFilters(parley)}>
          {say().filters.clearAll}
        </Button>
      )}
    </div>
  );
}

/** Each part of a filter, which pressing takes away. */
export function NarrowingChips({ filter, onNarrow }: { filter: ConversationFilter; onNarrow(part: FilterPart): void }) {
  const sources = useLibrary((state) => state.sources);
  const people = useLibrary((state) => state.people);
  const person = useLibrary((state) => state.person);
  const tags = useLibrary((state) => state.tags);
  const texts = say().filters;
  return narrowings(filter).map((each) => (
    <ClearableChip key={`${each.field} ${each.value}`} what={texts.names[each.field]} onClear={() => onNarrow(each.without)}>
      {label(each, filter, { sources, people, person, tags })}
    </ClearableChip>
  ));
}

type Known = Pick<LibraryState, "sources" | "people" | "person" | "tags">;

function label({ field, value }: Narrowing, filter: ConversationFilter, known: Known): string {
  const { filters: texts, names } = say();
  const named = (all: readonly { id: number; name: string }[], other: string) =>
    all.find(({ id }) => id === value)?.name ?? other;
  switch (field) {
    case "sourceId":
      return named(known.sources, texts.aSource);
    case "participantId":
    case "otherId":
      return named(known.person ? [...known.people, known.person] : known.people, texts.aPerson);
    case "topics":
      return String(value);
    case "weekHour":
      return hourOfWeek(filter.weekHour ?? 0);
    case "tags":
      return named(known.tags, texts.aTag);
    case "from":
    case "to":
      return range(filter.from, filter.to, shortDay, texts.dates);
    case "atLeast":
    case "atMost":
      return range(filter.atLeast, filter.atMost, String, texts.lengths);
    case "platform":
      return names.platforms[filter.platform ?? "generic"];
    case "role":
      return texts.roles[filter.role ?? "unknown"];
    case "tier":
      return names.tiers[filter.tier ?? "none"];
    case "sentiment":
      return names.sentiments[filter.sentiment ?? "neutral"];
    case "outcome":
      return names.outcomes[filter.outcome ?? "unclear"];
    case "language":
      return languageName(filter.language ?? "");
    case "has":
      return filter.has?.flatMap((each) => (each === value ? [texts.things[each]] : [])).join() ?? "";
    case "unread":
    case "pinned":
      return texts[field];
    case "text":
      return filter.text ?? "";
  }
}

interface RangeTexts {
  between(from: string, to: string): string;
  since(from: string): string;
  until(to: string): string;
}

function range(from: number | undefined, to: number | undefined, write: (end: number) => string, texts: RangeTexts): string {
  if (from !== undefined && to !== undefined) return texts.between(write(from), write(to));
  if (from !== undefined) return texts.since(write(from));
  return to === undefined ? "" : texts.until(write(to));
}
