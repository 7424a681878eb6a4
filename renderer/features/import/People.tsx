import { useState } from "react";
import type { ImportPreview } from "../../../preload/contract/import.ts";
import type { ParticipantKind } from "../../../preload/contract/values.ts";
import { number } from "../../format/numbers.ts";
import { useImport } from "../../stores/context.tsx";
import { type EntryState, meIn } from "../../stores/importEntry.ts";
import { say } from "../../text/say.ts";
import { Button } from "../../ui/Button.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { cx } from "../../ui/cx.ts";
import { PickOne } from "../../ui/PickOne.tsx";
import styles from "./People.module.css";

type Person = ImportPreview["people"][number];

const kinds: readonly ParticipantKind[] = ["unknown", "customer", "support_agent", "bot"];
const nobody = "nobody";
const some = 50;

/** Who writes here, what they are, and which of them the person at this computer is. It holds for the same people elsewhere. */
export function People({ state, people }: { state: EntryState; people: readonly Person[] }) {
  const me = useImport((all) => all.me);
  const setMe = useImport((all) => all.setMe);
  const [most, setMost] = useState(some);
  const texts = say().import;
  const mine = meIn(me, state);
  const names = [{ id: nobody, name: texts.noneOfThem }, ...people.map(({ name }) => ({ id: `is ${name}`, name }))];
  return (
    <div className={cx(styles.people)}>
      <div className={cx(styles.me)}>
        <PickOne
          label={texts.whoAreYou}
          value={mine === undefined ? null : `is ${mine}`}
          placeholder={texts.askedOnce}
          options={names}
          onChange={(id) => setMe(state.entry.key, id === nobody ? undefined : id.slice(3))}
        />
        <p>{texts.holdsElsewhere}</p>
      </div>
      <table className={cx(styles.table)}>
        <thead>
          <tr>
            <th>{texts.name}</th>
            <th>{texts.messages}</th>
            <th>{texts.role}</th>
          </tr>
        </thead>
        <tbody>
          {people.slice(0, most).map((person, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two people of one name stand side by side in the order of the file
            <OnePerson key={index} person={person} isMe={person.name === mine} />
          ))}
        </tbody>
      </table>
      {people.length > most && (
        <Button onPress={() => setMost(most + some)}>{texts.showMore(Math.min(some, people.length - most))}</Button>
      )}
    </div>
  );
}

function OnePerson({ person: { name, messages, kind }, isMe }: { person: Person; isMe: boolean }) {
  const role = useImport((all) => all.roles[name]);
  const setRole = useImport((all) => all.setRole);
  const roles = kinds.map((value) => ({ value, label: say().names.roles[value] || say().import.noRole }));
  return (
    <tr>
      <td dir="auto">
        {name} {isMe && <small>{say().import.you}</small>}
      </td>
      <td>{number(messages)}</td>
      <td>
        <Choice
          label={say().import.roleOf(name)}
          isLabelHidden
          value={role ?? kind}
          options={roles}
          onChange={(value) => setRole(name, value)}
        />
      </td>
    </tr>
  );
}
