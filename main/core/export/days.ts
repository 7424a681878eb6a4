/** Days and clocks as a person in a time zone reads them. */
export interface Days {
  dayOf(at: number): string;
  clockOf(at: number): string;
}

export function daysIn(timezone: string): Days {
  const day = new Intl.DateTimeFormat("en-GB", {
    timeZone: timezone,
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
  });
  const clock = new Intl.DateTimeFormat("en-GB", { timeZone: timezone, hour: "2-digit", minute: "2-digit" });
  return { dayOf: (at) => day.format(at), clockOf: (at) => clock.format(at) };
}

const shownPeople = 8;

/** What stands below a conversation's title. */
export function aboutWords(conversation: {
  sourceName: string;
  messages: number;
  people: readonly { shownName: string }[];
}): string {
  const { sourceName, messages, people } = conversation;
  const names = people.slice(0, shownPeople).map(({ shownName }) => shownName);
  const rest = people.length - names.length;
  const who = rest > 0 ? [...names, `${rest.toLocaleString("en")} more`] : names;
  return [sourceName, `${messages.toLocaleString("en")} ${messages === 1 ? "message" : "messages"}`, who.join(", ")]
    .filter((part) => part !== "")
    .join(" · ");
}
