import { useEffect, useState } from "react";
import type { RequestOutput } from "../../../preload/contract/requests.ts";
import type { Parley } from "../../actions/parley.ts";
import { splitName } from "../../actions/people.ts";
import { shortDay } from "../../format/dates.ts";
import { useParley, usePeople } from "../../stores/context.tsx";
import { say } from "../../text/say.ts";
import { Button } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import styles from "./PeoplePane.module.css";

type Known = RequestOutput<"people.get">;
type Alias = Known["aliases"][number];
type Spans = RequestOutput<"people.history">["names"];

/** Under which names somebody wrote and when, where they are called otherwise now or have several. */
export function Aliases() {
  const parley = useParley();
  const picked = usePeople((state) => state.picked);
  const people = usePeople((state) => state.people);
  const [known, setKnown] = useState<Known | undefined>(undefined);
  const [spans, setSpans] = useState<Spans>([]);
  const [only] = picked.size === 1 ? picked : [];

  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever is picked may have got other names, and the list then comes anew
  useEffect(() => {
    if (only === undefined) return setKnown(undefined);
    const asked = new AbortController();
    void ask(parley, only, asked.signal, setKnown, setSpans);
    return () => asked.abort();
  }, [parley, only, people]);

  if (known === undefined || !hasHistory(known)) return null;
  const { people: texts } = say();
  return (
    <section aria-label={texts.aliases} className={cx(styles.aliases)}>
      <h3>{texts.wroteAs(known.person.name)}</h3>
      <ul>
        {inTime(known.aliases, spans).map((alias) => (
          <li key={alias.id}>
            <b dir="auto">{alias.name}</b>
            <small>{factsOf(alias, spans)}</small>
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

const hasHistory = ({ aliases, givenName }: Known) => aliases.length > 1 || givenName !== null;

/** The names at once; when each was used takes longer to find out. */
async function ask(
  { client }: Parley,
  id: number,
  signal: AbortSignal,
  know: (known: Known | undefined) => void,
  span: (spans: Spans) => void,
): Promise<void> {
  const names = await client.ask("people.get", { id }, { signal });
  if (signal.aborted) return;
  know(names.ok ? names.value : undefined);
  if (!names.ok || !hasHistory(names.value)) return;
  const history = await client.ask("people.history", { id }, { signal });
  if (!signal.aborted && history.ok) span(history.value.names);
}

/** The name that was used first, first. */
function inTime(aliases: readonly Alias[], spans: Spans): Alias[] {
  const first = ({ id }: Alias) => spans.find((span) => span.id === id)?.first ?? Number.MAX_SAFE_INTEGER;
  return aliases.toSorted((a, b) => first(a) - first(b));
}

function factsOf({ id, platform, externalId, messages }: Alias, spans: Spans): string {
  const { people: texts, names, amounts } = say();
  const { first = null, last = null } = spans.find((span) => span.id === id) ?? {};
  const when = first === null || last === null ? [] : [texts.used(shortDay(first), shortDay(last))];
  return [names.platforms[platform], ...(externalId ? [externalId] : []), amounts.messages(messages), ...when].join(" · ");
}
