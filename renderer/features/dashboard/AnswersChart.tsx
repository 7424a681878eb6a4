import { countHours, leadTo } from "../../actions/dashboard.ts";
import { duration } from "../../format/durations.ts";
import { hoursShown } from "../../format/hours.ts";
import { number } from "../../format/numbers.ts";
import { useDashboard, useParley, useSettings } from "../../stores/context.tsx";
import { say } from "../../text/say.ts";
import { Bars } from "../../ui/charts/Bars.tsx";
import { type Bar, barsDrawing } from "../../ui/charts/shapes.ts";
import { Tick } from "../../ui/Tick.tsx";
import { Card } from "./Card.tsx";

const drawn = 8;

/** How long others wait for each person's answers. */
export function AnswersChart() {
  const parley = useParley();
  const answers = useDashboard((state) => state.counts.answers);
  const before = useDashboard((state) => state.before?.answers);
  const hours = useSettings((state) => state.settings.businessHours);
  const only = useSettings((state) => state.settings.onlyBusinessHours);
  const texts = say().dashboard;
  if (answers === undefined) return null;
  const lead = (index: number) => leadTo(parley, { participantId: answers.people[index]?.id });
  const bars = answers.people.slice(0, drawn).map(({ id, name, all: { median } }): Bar => {
    const earlier = before && (before.people.find((each) => each.id === id)?.all.median ?? 0);
    return { label: name, value: median ?? 0, shown: duration(median ?? 0), before: earlier };
  });
  const whole = { name: texts.everyone, first: answers.first, all: answers.all };
  return (
    <Card
      title={texts.answers}
      hint={answers.more ? texts.newestOnly : undefined}
      tools={
        <Tick isOn={only} onChange={(isOn) => countHours(parley, { onlyBusinessHours: isOn })}>
          {texts.onlyHours(hoursShown(hours))}
        </Tick>
      }
      told={{
        columns: [texts.person, texts.firstMedian, texts.median, texts.slow, texts.count],
        rows: [...answers.people, whole].map(({ name, first, all }) => [
          name,
          first.median ?? "",
          all.median ?? "",
          all.slow ?? "",
          all.count,
        ]),
        show: (cell, column) => (typeof cell !== "number" ? cell : column === 4 ? number(cell) : duration(cell)),
      }}
      drawing={() => barsDrawing(bars)}
      onRow={lead}
    >
      <Bars bars={bars} onPress={lead} />
    </Card>
  );
}
