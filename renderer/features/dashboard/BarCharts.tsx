import { leadTo } from "../../actions/dashboard.ts";
import { number } from "../../format/numbers.ts";
import { useDashboard, useParley } from "../../stores/context.tsx";
import type { FilterPart } from "../../stores/filter.ts";
import { say } from "../../text/say.ts";
import { Bars } from "../../ui/charts/Bars.tsx";
import { type Bar, barsDrawing } from "../../ui/charts/shapes.ts";
import { Card } from "./Card.tsx";
import { direction, Trends } from "./Trends.tsx";

interface BarCardProps {
  title: string;
  hint?: string;
  columns: readonly [string, string];
  bars: readonly Bar[];
  /** So many are drawn; the table has all. */
  drawn?: number;
  parts: readonly FilterPart[];
}

function BarCard({ title, hint, columns, bars, drawn = bars.length, parts }: BarCardProps) {
  const parley = useParley();
  const lead = (index: number) => leadTo(parley, parts[index] ?? {});
  const compared = bars.some(({ before }) => before !== undefined);
  const some = bars.slice(0, drawn);
  return (
    <Card
      title={title}
      hint={hint}
      told={{
        columns: [...columns, ...(compared ? [say().dashboard.before] : [])],
        rows: bars.map(({ label, value, before }) => [label, value, ...(compared ? [before ?? 0] : [])]),
      }}
      drawing={() => barsDrawing(some)}
      onRow={lead}
    >
      <Bars bars={some} onPress={lead} />
    </Card>
  );
}

const shownPeople = 10;

export function CrowdChart() {
  const crowd = useDashboard((state) => state.counts.people);
  const before = useDashboard((state) => state.before?.people);
  const texts = say().dashboard;
  if (crowd === undefined) return null;
  const bars = crowd.people.map(({ id, name, messages }): Bar => {
    const earlier = before && (before.people.find((each) => each.id === id)?.messages ?? 0);
    return { label: name, value: messages, shown: number(messages), before: earlier };
  });
  return (
    <BarCard
      title={texts.crowd}
      hint={texts.ofAll(Math.min(shownPeople, bars.length), crowd.all)}
      columns={[texts.person, texts.messages]}
      bars={bars}
      drawn={shownPeople}
      parts={crowd.people.map(({ id }) => ({ participantId: id }))}
    />
  );
}

export function LengthsChart() {
  const lengths = useDashboard((state) => state.counts.talks?.lengths);
  const before = useDashboard((state) => state.before?.talks?.lengths);
  const texts = say().dashboard;
  if (lengths === undefined) return null;
  return (
    <BarCard
      title={texts.lengths}
      columns={[texts.messages, texts.conversations]}
      bars={lengths.map(({ atLeast, atMost, conversations }, index) => ({
        label: texts.lengthOf(atLeast, atMost),
        value: conversations,
        shown: number(conversations),
        before: before?.[index]?.conversations,
      }))}
      parts={lengths.map(({ atLeast, atMost }) => ({ atLeast, atMost: atMost ?? undefined }))}
    />
  );
}

export function SentimentsChart() {
  const sentiments = useDashboard((state) => state.counts.talks?.sentiments);
  const before = useDashboard((state) => state.before?.talks?.sentiments);
  const texts = say();
  if (sentiments === undefined) return null;
  return (
    <BarCard
      title={texts.dashboard.sentiments}
      columns={[texts.dashboard.mood, texts.dashboard.conversations]}
      bars={sentiments.map(({ sentiment, conversations }, index) => ({
        label: texts.names.sentiments[sentiment],
        value: conversations,
        shown: number(conversations),
        before: before?.[index]?.conversations,
        tone: sentiment === "positive" || sentiment === "negative" ? sentiment : "accent",
      }))}
      parts={sentiments.map(({ sentiment }) => ({ sentiment }))}
    />
  );
}

export function OutcomesChart() {
  const outcomes = useDashboard((state) => state.counts.talks?.outcomes);
  const before = useDashboard((state) => state.before?.talks?.outcomes);
  const texts = say();
  if (outcomes === undefined) return null;
  return (
    <BarCard
      title={texts.dashboard.outcomes}
      columns={[texts.insight.outcome, texts.dashboard.conversations]}
      bars={outcomes.map(({ outcome, conversations }, index) => ({
        label: texts.names.outcomes[outcome],
        value: conversations,
        shown: number(conversations),
        before: before?.[index]?.conversations,
      }))}
      parts={outcomes.map(({ outcome }) => ({ outcome }))}
    />
  );
}

/** What is talked about, each with how that changed. */
export function TopicsChart() {
  const parley = useParley();
  const topics = useDashboard((state) => state.counts.topics);
  const within = useDashboard((state) => state.filter.topics) ?? [];
  const before = useDashboard((state) => state.before?.topics?.topics);
  const texts = say().dashboard;
  if (topics === undefined || topics.topics.length === 0) return null;
  const lead = (index: number) => leadTo(parley, { topics: [...within, topics.topics[index]?.words ?? []] });
  return (
    <Card
      title={texts.topics}
      hint={texts.topicsHint}
      told={{
        columns: [
          texts.topic,
          texts.conversations,
          texts.topicTrend,
          ...(before === undefined ? [] : [texts.before]),
          texts.topicWords,
        ],
        rows: topics.topics.map(({ topic, words, conversations, counts }, index) => [
          topic,
          conversations,
          texts.trends[direction(counts)],
          ...(before === undefined ? [] : [before[index]?.conversations ?? 0]),
          words.join(", "),
        ]),
      }}
      drawing={() =>
        barsDrawing(
          topics.topics.map(({ topic, conversations }) => ({ label: topic, value: conversations, shown: number(conversations) })),
        )
      }
      onRow={lead}
    >
      <Trends
        trends={topics.topics.map(({ topic, words, conversations, counts }) => ({
          label: topic,
          about: words.join(", "),
          shown: number(conversations),
          counts,
        }))}
        onPress={lead}
      />
    </Card>
  );
}
