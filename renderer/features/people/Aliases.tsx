import { useEffect, useState } from "react";
import type { RequestOutput } from "../../../preload/contract/requests.ts";
import { splitName } from "../../actions/people.ts";
import { useParley, usePeople } from "../../stores/context.tsx";
import { say } from "../../text/say.ts";
import { Button } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import styles from "./PeoplePane.module.css";

type Known = RequestOutput<"people.get">;

/** Under which names somebody wrote, where they are called otherwise now or have several. */
export function Aliases() {
  const parley = useParley();
  const picked = usePeople((state) => state.picked);
  const people = usePeople((state) => state.people);
  const [known, setKnown] = useState<Known | undefined>(undefined);
  const [only] = picked.size === 1 ? picked : [];

  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever is picked may have got other names, and the list then comes anew
  useEffect(() => {
    if (only === undefined) return setKnown(undefined);
    const asked = new AbortController();
    void parley.client.ask("people.get", { id: only }, { signal: asked.signal }).then((reply) => {
      if (!asked.signal.aborted) setKnown(reply.ok ? reply.value : undefined);
    });
    return () => asked.abort();
  }, [parley, only, people]);

  if (known === undefined || (known.aliases.length < 2 && known.givenName === null)) return null;
  const { people: texts, names, amounts } = say();
  return (
    <section aria-label={texts.aliases} className={cx(styles.aliases)}>
      <h3>{texts.wroteAs(known.person.name)}</h3>
      <ul>
        {known.aliases.map((alias) => (
          <li key={alias.id}>
            <b dir="auto">{alias.name}</b>
            <small>
              {[
                names.platforms[alias.platform],
                ...(alias.externalId ? [alias.externalId] : []),
                amounts.messages(alias.messages),
              ].join(" · ")}
            </small>
            {alias.id !== known.person.id && (
              <Button look="quiet" onPress={() => void splitName(parley, known.person.id, alias)}>
                {texts.splitOne(alias.name)}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
