import type { Offer } from "../../../preload/contract/search.ts";
import type { Completion } from "../search/language/completion.ts";
import { type Calendar, readDate } from "../search/language/dates.ts";
import { offers } from "../search/language/offers.ts";
import { quoted } from "../search/language/quotes.ts";
import { nameHolds, nameTerm } from "../search/names.ts";
import type { Reader } from "./handle.ts";
import { conversationLanguages } from "./marks.ts";
import { peopleBeginning } from "./people.ts";
import { busiestPeople } from "./persons.ts";
import { listSources } from "./sources.ts";
import { tagNames } from "./tags.ts";
import { newestTitles, titlesBeginning } from "./titles.ts";

const most = 8;
const looked = 100;

/** What the thing that is being typed may become. */
export function offersFor(store: Reader, { kind, typed }: Completion, calendar: Calendar): Offer[] {
  return all().slice(0, most);

  function all(): Offer[] {
    switch (kind) {
      case "operator":
        return offers(kind, typed).map((text) => ({ text, label: text }));
      case "date":
        return offers(kind, typed).map((label) => ({ ...named(label), ...daysOf(label, calendar) }));
      case "has":
      case "is":
      case "sentiment":
      case "outcome":
        return offers(kind, typed).map((label) => named(label));
      case "person":
        return people();
      case "conversation":
        return titles();
      case "source":
        return begun(listSources(store).map(({ name, format }) => named(name, format)));
      case "tag":
        return begun(tagNames(store).map(({ name }) => named(name)));
      case "language":
        return begun(conversationLanguages(store).map((name) => named(name)));
    }
  }

  function people(): Offer[] {
    const term = nameTerm(typed);
    return eachOnce(term === undefined ? busiestPeople(store, looked) : peopleBeginning(store, term.match));
  }

  function titles(): Offer[] {
    const term = nameTerm(typed);
    const rows = term === undefined ? newestTitles(store, looked) : titlesBeginning(store, term.match);
    return eachOnce(rows.map(({ title, messages }) => ({ name: title, messages })));
  }

  function begun(known: readonly Offer[]): Offer[] {
    const term = nameTerm(typed);
    return term === undefined ? [...known] : known.filter(({ label }) => nameHolds(label, term));
  }
}

function named(label: string, detail?: string): Offer {
  return { text: quoted(label), label, ...(detail === undefined ? {} : { detail }) };
}

/** A name stands for all who bear it. */
function eachOnce(rows: readonly { name: string; messages: number }[]): Offer[] {
  const byName = new Map<string, number>();
  for (const { name, messages } of rows) {
    if (nameTerm(name) !== undefined) byName.set(name, (byName.get(name) ?? 0) + messages);
  }
  return [...byName].map(([name, messages]) =>
    named(name, `${messages.toLocaleString("en")} message${messages === 1 ? "" : "s"}`),
  );
}

/** The first and the last day that a date word stands for, so that nobody has to guess. */
function daysOf(label: string, calendar: Calendar): { detail?: string } {
  const range = readDate(label, calendar);
  if (range === undefined) return {};
  const days = new Intl.DateTimeFormat("en-CA", { timeZone: calendar.timeZone });
  const [first, last] = [days.format(range.from), days.format(range.to)];
  return { detail: first === last ? first : `${first} – ${last}` };
}
