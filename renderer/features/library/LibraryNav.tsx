import { List } from "lucide-react";
import { type ReactNode, useState } from "react";
import type { Source } from "../../../preload/contract/library.ts";
import { filterBy } from "../../actions/library.ts";
import { number } from "../../format/numbers.ts";
import { useApp, useLibrary, useParley } from "../../stores/context.tsx";
import { isFiltered } from "../../stores/library.ts";
import { say } from "../../text/say.ts";
import { Dot } from "../../ui/Avatar.tsx";
import { cx } from "../../ui/cx.ts";
import styles from "./LibraryNav.module.css";
import { SourceMenu } from "./SourceMenu.tsx";

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
    <nav aria-label={say().library.title} className={cx(styles.nav)} data-pane-of="library">
      <Entry
        pane
        on={!filtered}
        label={say().library.all}
        count={all}
        icon={<List aria-hidden />}
        onPress={() => filterBy(parley, {})}
      />
      {sources.length > 0 && (
        <Group title={say().library.sources}>
          {sources.map((source) => (
            <SourceEntry
              key={source.id}
              source={source}
              on={source.id === sourceId}
              onPress={() =>
                filterBy(
                  parley,
                  source.id === sourceId ? { ...dates, ...keep({ participantId }) } : { ...filter, sourceId: source.id },
                )
              }
            />
          ))}
        </Group>
      )}
      {people.length > 0 && (
        <Group title={say().library.people}>
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

/** A source has a menu of its own, beside it and under the right button. */
function SourceEntry({ source, on, onPress }: { source: Source; on: boolean; onPress(): void }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <li
      className={cx(styles.source, isOpen && styles.open)}
      onContextMenu={(event) => {
        event.preventDefault();
        setOpen(true);
      }}
    >
      <EntryButton on={on} label={source.name} count={source.conversations} onPress={onPress} />
      <span className={cx(styles.more)}>
        <SourceMenu source={source} isOpen={isOpen} onOpenChange={setOpen} />
      </span>
    </li>
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

function Entry(props: EntryProps) {
  const button = <EntryButton {...props} />;
  return props.pane ? button : <li>{button}</li>;
}

function EntryButton({ on, label, count, icon, pane = false, onPress }: EntryProps) {
  return (
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
}
