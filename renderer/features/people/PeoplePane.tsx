import { Users, X } from "lucide-react";
import type { KeyboardEvent } from "react";
import type { Person } from "../../../preload/contract/people.ts";
import { askToRename, showTheirConversations } from "../../actions/people.ts";
import { number } from "../../format/numbers.ts";
import { useParley, usePeople, useUi } from "../../stores/context.tsx";
import { say } from "../../text/say.ts";
import { Avatar } from "../../ui/Avatar.tsx";
import bar from "../../ui/Bar.module.css";
import { Button, IconButton } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { RowList } from "../../ui/RowList.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { TextEntry } from "../../ui/TextEntry.tsx";
import { Aliases } from "./Aliases.tsx";
import { PeopleActions } from "./PeopleActions.tsx";
import styles from "./PeoplePane.module.css";

const keyOf = ({ id }: Person) => id;
const heightOf = () => 40;
const render = (person: Person) => <PersonRow person={person} />;

/** Everybody who wrote, however many they are. */
export function PeoplePane() {
  const parley = useParley();
  const people = usePeople((state) => state.people);
  const picked = usePeople((state) => state.picked);
  const text = usePeople((state) => state.text);
  const sort = usePeople((state) => state.sort);
  const { pick, setText, setSort, loadMore } = usePeople((state) => state);
  const go = useUi((state) => state.go);
  const texts = say().people;
  const sorts = (["messages", "name"] as const).map((value) => ({ value, label: texts.sorts[value] }));

  function onKey(person: Person, event: KeyboardEvent): boolean {
    if (event.key !== "F2") return false;
    askToRename(parley, person);
    return true;
  }

  return (
    <section aria-label={texts.all} className={cx(styles.pane)} data-pane-of="list">
      <div className={cx(bar.bar)}>
        <h2 className={cx(bar.title)}>{texts.all}</h2>
        <span className={cx(bar.space)} />
        <Segmented label={texts.sort} value={sort} options={sorts} onChange={(value) => void setSort(value)} />
        <IconButton label={texts.close} onPress={() => go("library")}>
          <X aria-hidden />
        </IconButton>
      </div>
      <div className={cx(styles.tools)}>
        <TextEntry label={texts.find} value={text} maxLength={200} onChange={(typed) => void setText(typed)} />
        <PeopleActions />
      </div>
      <Aliases />
      {people.length === 0 ? (
        <Nothing />
      ) : (
        <>
          <div aria-hidden className={cx(styles.row, styles.head)}>
            <span />
            <span>{texts.columns.name}</span>
            <span>{texts.columns.names}</span>
            <span>{texts.columns.role}</span>
            <span>{texts.columns.platform}</span>
            <span className={cx(styles.count)}>{texts.columns.messages}</span>
          </div>
          <RowList
            label={texts.list}
            pane="list"
            rows={people}
            keyOf={keyOf}
            heightOf={heightOf}
            render={render}
            picked={picked}
            onPick={(keys) => pick(keys.filter((key) => typeof key === "number"))}
            onOpen={(person) => (picked.has(person.id) ? showTheirConversations(parley, person) : pick([person.id]))}
            onKey={onKey}
            onNearEnd={loadMore}
          />
        </>
      )}
    </section>
  );
}

function Nothing() {
  const status = usePeople((state) => state.status);
  const problem = usePeople((state) => state.problem);
  const load = usePeople((state) => state.load);
  const { people: texts, conversations } = say();
  if (status === "loading") return null;
  if (status === "failed") {
    return (
      <EmptyState
        title={conversations.unreadable}
        actions={<Button onPress={() => void load()}>{conversations.tryAgain}</Button>}
      >
        {problem}
      </EmptyState>
    );
  }
  return <EmptyState icon={<Users />} title={texts.nobody} />;
}

function PersonRow({ person: { id, name, kind, platform, messages, names } }: { person: Person }) {
  const texts = say();
  return (
    <div className={cx(styles.row)}>
      <Avatar id={id} name={name} small />
      <span className={cx(styles.name)} dir="auto" title={name}>
        {name}
      </span>
      <small>{names > 1 ? texts.people.names(names) : ""}</small>
      <small>{texts.names.roles[kind]}</small>
      <small>{texts.names.platforms[platform]}</small>
      <span className={cx(styles.count)}>{number(messages)}</span>
    </div>
  );
}
