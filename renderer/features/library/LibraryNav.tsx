import { List } from "lucide-react";
import type { ReactNode } from "react";
import { filterBy } from "../../actions/library.ts";
import { number } from "../../format/numbers.ts";
import { useApp, useLibrary, useParley } from "../../stores/context.tsx";
import { isFiltered } from "../../stores/library.ts";
import { Dot } from "../../ui/Avatar.tsx";
import { cx } from "../../ui/cx.ts";
import styles from "./LibraryNav.module.css";

/** Where to look: everything, one source, one person. A source and a person can be chosen together. */
export function LibraryNav() {
  const parley = useParley();
  const all = useApp((state) => state.info?.conversations);
  const sources = useLibrary((state) => state.sources);
  const people = useLibrary((state) => state.people);
  const filter = useLibrary((state) => state.filter);
  const { sourceId, participantId, ...dates } = filter;
  const filtered = useLibrary(isFiltered);

  return (
    <nav aria-label="Library" className={cx(styles.nav)} data-pane-of="library">
      <Entry
        pane
        on={!filtered}
        label="All conversations"
        count={all}
        icon={<List aria-hidden />}
        onPress={() => filterBy(parley, {})}
      />
      {sources.length > 0 && (
        <Group title="Sources">
          {sources.map(({ id, name, conversations }) => (
            <Entry
              key={id}
              on={id === sourceId}
              label={name}
              count={conversations}
              onPress={() =>
                filterBy(parley, id === sourceId ? { ...dates, ...keep({ participantId }) } : { ...filter, sourceId: id })
              }
            />
          ))}
        </Group>
      )}
      {people.length > 0 && (
        <Group title="People">
          {people.map(({ id, name, messages }) => (
            <Entry
              key={id}
              on={id === participantId}
              label={name}
              count={messages}
              icon={<Dot id={id} />}
              onPress={() =>
                filterBy(parley, id === participantId ? { ...dates, ...keep({ sourceId }) } : { ...filter, participantId: id })
              }
            />
          ))}
        </Group>
      )}
    </nav>
  );
}

function keep<Part extends Record<string, number | undefined>>(part: Part): Partial<Part> {
  return Object.values(part).every((value) => value !== undefined) ? part : {};
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h2 className={cx(styles.title)}>{title}</h2>
      <ul>{children}</ul>
    </section>
  );
}

interface EntryProps {
  on: boolean;
  label: string;
  count: number | undefined;
  icon?: ReactNode;
  /** Takes the focus when the pane is gone to. */
  pane?: boolean;
  onPress(): void;
}

function Entry({ on, label, count, icon, pane = false, onPress }: EntryProps) {
  const button = (
    <button
      type="button"
      aria-current={on ? "true" : undefined}
      className={cx(styles.entry, on && styles.on)}
      title={label}
      {...(pane ? { "data-pane": "library" } : {})}
      onClick={onPress}
    >
      {icon}
      <span className={cx(styles.label)} dir="auto">
        {label}
      </span>
      {count !== undefined && <span className={cx(styles.count)}>{number(count)}</span>}
    </button>
  );
  return pane ? button : <li>{button}</li>;
}
