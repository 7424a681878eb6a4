import { leadTo } from "../../actions/dashboard.ts";
import { hourName, hourOfWeek, weekdayName } from "../../format/dates.ts";
import { ownWeek } from "../../format/hours.ts";
import { useDashboard, useParley } from "../../stores/context.tsx";
import { say } from "../../text/say.ts";
import { Drawn } from "../../ui/charts/Drawn.tsx";
import { heatDrawing } from "../../ui/charts/shapes.ts";
import { Card } from "./Card.tsx";

/** At which hours of the week people write. */
export function HeatChart() {
  const parley = useParley();
  const hours = useDashboard((state) => state.counts.volume?.hours);
  const before = useDashboard((state) => state.before?.volume?.hours);
  const lead = (weekHour: number) => leadTo(parley, { weekHour });
  const texts = say().dashboard;
  if (hours === undefined) return null;
  const days = ownWeek().map((weekday) => ({ weekday, name: weekdayName(weekday) }));
  const drawing = heatDrawing(hours, days, hourName, (at) => texts.amount(hourOfWeek(at), hours[at] ?? 0));
  const order = days
    .flatMap(({ weekday }) => Array.from({ length: 24 }, (_, hour) => weekday * 24 + hour))
    .filter((at) => hours[at]);
  return (
    <Card
      title={texts.heat}
      told={{
        columns: [texts.hour, texts.messages, ...(before === undefined ? [] : [texts.before])],
        rows: order.map((at) => [hourOfWeek(at), hours[at] ?? 0, ...(before === undefined ? [] : [before[at] ?? 0])]),
      }}
      drawing={() => drawing}
      onRow={(index) => lead(order[index] ?? 0)}
    >
      <Drawn drawing={drawing} onPress={lead} />
    </Card>
  );
}
