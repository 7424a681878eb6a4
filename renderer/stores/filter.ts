import type { ConversationFilter } from "../../preload/contract/filter.ts";

export type FilterPart = { [Field in keyof ConversationFilter]?: ConversationFilter[Field] | undefined };

/** The filter with a part of it changed; what is undefined or empty filters nothing and is left out. */
export function narrowed(filter: ConversationFilter, part: FilterPart): ConversationFilter {
  const all: FilterPart = { ...filter, ...part };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => !isNothing(value)));
}

const isNothing = (value: FilterPart[keyof FilterPart]): boolean =>
  value === undefined || value === "" || (Array.isArray(value) && value.length === 0);

/** One thing that narrows the list, and what takes it away again. */
export interface Narrowing {
  field: keyof ConversationFilter;
  value: string | number | undefined;
  without: FilterPart;
}

/** What narrows the list, one by one: each of several tags by itself, the two ends of a range together. */
export function narrowings(filter: ConversationFilter): Narrowing[] {
  const { from, to, atLeast, atMost, tags = [], has = [], topics = [], ...single } = filter;
  const all: Narrowing[] = Object.entries(narrowed(single, {})).flatMap(([field, value]) =>
    isField(field)
      ? [
          {
            field,
            value: typeof value === "string" || typeof value === "number" ? value : undefined,
            without: { [field]: undefined },
          },
        ]
      : [],
  );
  if (from !== undefined || to !== undefined)
    all.push({ field: "from", value: from, without: { from: undefined, to: undefined } });
  if (atLeast !== undefined || atMost !== undefined)
    all.push({ field: "atLeast", value: atLeast, without: { atLeast: undefined, atMost: undefined } });
  for (const tag of tags) all.push({ field: "tags", value: tag, without: { tags: tags.filter((each) => each !== tag) } });
  for (const what of has) all.push({ field: "has", value: what, without: { has: has.filter((each) => each !== what) } });
  for (const words of topics) {
    const without = { topics: topics.filter((each) => each !== words) };
    all.push({ field: "topics", value: words.slice(0, named).join(" · "), without });
  }
  return all;
}

/** A topic is told by so many of its words. */
const named = 3;

const singles: readonly string[] = [
  "sourceId",
  "participantId",
  "platform",
  "role",
  "tier",
  "language",
  "sentiment",
  "outcome",
  "unread",
  "pinned",
  "text",
  "otherId",
  "weekHour",
];
const isField = (name: string): name is keyof ConversationFilter => singles.includes(name);
