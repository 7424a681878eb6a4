import { participantKind } from "../../../preload/contract/values.ts";
import { askToRename, chosenPeople, mergePeople, setRole, showTheirConversations, splitPerson } from "../../actions/people.ts";
import { useParley, usePeople } from "../../stores/context.tsx";
import { say } from "../../text/say.ts";
import { Button } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { OptionMenu } from "../../ui/OptionMenu.tsx";
import wide from "../../ui/WidePane.module.css";
import styles from "./PeoplePane.module.css";

/** What can be done with whoever is picked. */
export function PeopleActions() {
  const parley = useParley();
  usePeople((state) => state.picked);
  usePeople((state) => state.people);
  const chosen = chosenPeople(parley);
  const [first] = chosen;
  const { people: texts, filters } = say();
  if (first === undefined) return <p className={cx(wide.hint, styles.hint)}>{texts.howTo}</p>;
  const one = chosen.length === 1;
  const roles = participantKind.options.map((value) => ({ value, label: filters.roles[value] }));
  return (
    <div className={cx(styles.actions)}>
      {one && <Button onPress={() => showTheirConversations(parley, first)}>{texts.show}</Button>}
      {one && <Button onPress={() => askToRename(parley, first)}>{texts.rename}</Button>}
      {one && first.names > 1 && <Button onPress={() => void splitPerson(parley, first)}>{texts.split}</Button>}
      {!one && <Button onPress={() => void mergePeople(parley, chosen)}>{texts.merge(chosen.length)}</Button>}
      <OptionMenu label={texts.role} value={first.kind} options={roles} onChange={(kind) => void setRole(parley, chosen, kind)} />
    </div>
  );
}
