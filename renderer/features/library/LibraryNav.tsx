import { Bookmark, ChartColumn, List, Pin, Sparkles, Tag, Trash2, Users } from "lucide-react";
import { type ReactNode, useState } from "react";
import { showDashboard } from "../../actions/dashboard.ts";
import { enhanceSources } from "../../actions/enhance.ts";
import { narrow } from "../../actions/filters.ts";
import { openReport, undoImport } from "../../actions/import.ts";
import { showJobs } from "../../actions/jobs.ts";
import { filterBy, openConversation } from "../../actions/library.ts";
import { showPeople } from "../../actions/people.ts";
import { askToRenameTag, removeTag } from "../../actions/tags.ts";
import { deleteSource, showTrash } from "../../actions/trash.ts";
import { askToRenameView, copyLink, openView, removeView } from "../../actions/views.ts";
import { number } from "../../format/numbers.ts";
import { useApp, useJobs, useLibrary, useParley, useReader, useSearch, useUi, useViews } from "../../stores/context.tsx";
import { isFiltered } from "../../stores/library.ts";
import { isSearching } from "../../stores/search.ts";
import { say } from "../../text/say.ts";
import { ActionMenu, type MenuAction } from "../../ui/ActionMenu.tsx";
import { Dot } from "../../ui/Avatar.tsx";
import { cx } from "../../ui/cx.ts";
import styles from "./LibraryNav.module.css";

/** Where to look: everything, one source, one person. A source and a person can be chosen together. */
export function LibraryNav() {
  const parley = useParley();
  const all = useApp((state) => state.info?.conversations);
  const people = useLibrary((state) => state.people);
  const filter = useLibrary((state) => state.filter);
  const { participantId } = filter;
  const filtered = useLibrary(isFiltered);
  const trashed = useLibrary((state) => state.trashed);
  const openJobs = useJobs((state) => state.open);
  const isFound = useSearch(isSearching);
  // what is found stands over every other place
  const place = useUi((state) => (isFound ? "library" : state.place));

  return (
    <nav aria-label={say().library.title} className={cx(styles.nav)} data-pane-of="library">
      <Entry
        pane
        on={!filtered && place === "library"}
        label={say().library.all}
        count={all}
        icon={<List aria-hidden />}
        onPress={() => filterBy(parley, {})}
      />
      <ul>
        {people.length > 0 && (
          <Entry
            on={place === "people"}
            label={say().people.all}
            count={undefined}
            icon={<Users aria-hidden />}
            onPress={() => showPeople(parley)}
          />
        )}
        {people.length > 0 && (
          <Entry
            on={place === "dashboard"}
            label={say().dashboard.title}
            count={undefined}
            icon={<ChartColumn aria-hidden />}
            onPress={() => showDashboard(parley)}
          />
        )}
        {people.length > 0 && (
          <Entry
            on={place === "jobs"}
            label={say().jobs.title}
            count={openJobs > 0 ? openJobs : undefined}
            icon={<Sparkles aria-hidden />}
            onPress={() => showJobs(parley)}
          />
        )}
        <Entry
          on={place === "trash"}
          label={say().trash.title}
          count={trashed > 0 ? trashed : undefined}
          icon={<Trash2 aria-hidden />}
          onPress={() => showTrash(parley)}
        />
      </ul>
      <Kept />
      <Sources />
      <Tags />
      {people.length > 0 && (
        <Group title={say().library.people}>
          {people.map(({ id, name, messages }) => (
            <Entry
              key={id}
              on={id === participantId}
              label={name}
              count={messages}
              icon={<Dot id={id} />}
              onPress={() => narrow(parley, { participantId: id === participantId ? undefined : id })}
            />
          ))}
        </Group>
      )}
    </nav>
  );
}

/** An entry with a menu of its own, beside it and under the right button. */
function MenuEntry({ actions, note, ...entry }: EntryProps & { actions: readonly MenuAction[]; note?: string | undefined }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <li
      className={cx(styles.source, isOpen && styles.open)}
      onContextMenu={(event) => {
        event.preventDefault();
        setOpen(true);
      }}
    >
      <EntryButton {...entry} />
      {note && <p className={cx(styles.note)}>{note}</p>}
      <span className={cx(styles.more)}>
        <ActionMenu
          name={entry.label}
          label={say().library.moreAbout(entry.label)}
          actions={actions}
          isOpen={isOpen}
          onOpenChange={setOpen}
        />
      </span>
    </li>
  );
}

function Sources() {
  const parley = useParley();
  const sources = useLibrary((state) => state.sources);
  const filter = useLibrary((state) => state.filter);
  const texts = say().library;
  if (sources.length === 0) return null;
  return (
    <Group title={texts.sources}>
      {sources.map(({ id, name, conversations }) => (
        <MenuEntry
          key={id}
          on={id === filter.sourceId}
          label={name}
          count={conversations}
          onPress={() => narrow(parley, { sourceId: id === filter.sourceId ? undefined : id })}
          actions={[
            { label: say().conversations.enhance, run: () => void enhanceSources(parley, [{ id, name }]) },
            { label: texts.report, run: () => void openReport(parley, id) },
            { label: say().trash.deleteSource, run: () => void deleteSource(parley, { id, name }) },
            { label: texts.undo, run: () => void undoImport(parley, id) },
          ]}
        />
      ))}
    </Group>
  );
}

function Tags() {
  const parley = useParley();
  const tags = useLibrary((state) => state.tags);
  const chosen = useLibrary((state) => state.filter.tags);
  const texts = say().library;
  if (tags.length === 0) return null;
  return (
    <Group title={texts.tags}>
      {tags.map((tag) => {
        const on = chosen?.includes(tag.id) ?? false;
        const others = (chosen ?? []).filter((id) => id !== tag.id);
        return (
          <MenuEntry
            key={tag.id}
            on={on}
            label={tag.name}
            count={tag.conversations}
            icon={<Tag aria-hidden />}
            onPress={() => narrow(parley, { tags: on ? others : [...others, tag.id] })}
            actions={[
              { label: say().views.rename, run: () => askToRenameTag(parley, tag) },
              { label: texts.removeTag, run: () => void removeTag(parley, tag) },
            ]}
          />
        );
      })}
    </Group>
  );
}

/** What a person wants at hand: views that they saved, and conversations that they pinned. */
function Kept() {
  const parley = useParley();
  const views = useViews((state) => state.views);
  const pinned = useLibrary((state) => state.pinned);
  const open = useReader((state) => state.conversationId);
  const texts = say().views;
  if (views.length === 0 && pinned.length === 0) return null;
  return (
    <Group title={texts.title}>
      {views.map((saved) => (
        <MenuEntry
          key={`v${saved.id}`}
          on={false}
          label={saved.name}
          count={undefined}
          icon={<Bookmark aria-hidden />}
          note={saved.missing.length > 0 ? texts.missing(saved.missing.map(({ what }) => texts.things[what])) : undefined}
          onPress={() => openView(parley, saved.view)}
          actions={[
            { label: texts.copy, run: () => void copyLink(parley, saved.view) },
            { label: texts.rename, run: () => askToRenameView(parley, saved) },
            { label: texts.remove, run: () => void removeView(parley, saved) },
          ]}
        />
      ))}
      {pinned.map(({ id, title }) => (
        <Entry
          key={`c${id}`}
          on={id === open}
          label={title}
          count={undefined}
          icon={<Pin aria-hidden />}
          onPress={() => openConversation(parley, id)}
        />
      ))}
    </Group>
  );
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
