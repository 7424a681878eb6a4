import { Users } from "lucide-react";
import type { KeyboardEvent } from "react";
import type { Person } from "../../../preload/contract/people.ts";
import { askToRename, showTheirConversations } from "../../actions/people.ts";
import { number } from "../../format/numbers.ts";
import { useParley, usePeople, useUi } from "../../stores/context.tsx";
import { say } from "../../text/say.ts";
import { Avatar } from "../../ui/Avatar.tsx";
import { cx } from "../../ui/cx.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { NoRows } from "../../ui/NoRows.tsx";
import { RowList } from "../../ui/RowList.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { TextEntry } from "../../ui/TextEntry.tsx";
import wide from "../../ui/WidePane.module.css";
import { WidePane } from "../../ui/WidePane.tsx";
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
    <WidePane
      label={texts.all}
      title={texts.all}
      beside={<Segmented label={texts.sort} value={sort} options={sorts} onChange={(value) => void setSort(value)} />}
      onClose={() => go("library")}
    >
      <div className={cx(wide.tools, styles.tools)}>
        <TextEntry label={texts.find} value={text} maxLength={200} onChange={(typed) => void setText(typed)} />
        <PeopleActions />
      </div>
      <Aliases />
      {people.length === 0 ? (
        <Nothing />
      ) : (
        <>
          <div aria-hidden className={cx(wide.row, styles.row, styles.head)}>
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
    </WidePane>
  );
}

function Nothing() {
  const status = usePeople((state) => state.status);
  const problem = usePeople((state) => state.problem);
  const load = usePeople((state) => state.load);
  return (
    <NoRows status={status} problem={problem} onRetry={() => void load()}>
      <EmptyState icon={<Users />} title={say().people.nobody} />
    </NoRows>
  );
}

function PersonRow({ person: { id, name, kind, platform, messages, names } }: { person: Person }) {
  const texts = say();
  return (
    <div className={cx(wide.row, styles.row)}>
      <Avatar id={id} name={name} small />
      <span className={cx(wide.name)} dir="auto" title={name}>
        {name}
      </span>
      <small>{names > 1 ? texts.people.names(names) : ""}</small>
      <small>{texts.names.roles[kind]}</small>
      <small>{texts.names.platforms[platform]}</small>
      <span className={cx(styles.count)}>{number(messages)}</span>
    </div>
  );
}
