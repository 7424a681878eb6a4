import { leadTo } from "../../actions/dashboard.ts";
import { useDashboard, useParley } from "../../stores/context.tsx";
import { say } from "../../text/say.ts";
import { Drawn } from "../../ui/charts/Drawn.tsx";
import { graphDrawing } from "../../ui/charts/shapes.ts";
import { Card } from "./Card.tsx";

/** So many people fit on the circle. */
const most = 16;

/** Who answers whom and turns to whom. */
export function LinksChart() {
  const parley = useParley();
  const links = useDashboard((state) => state.counts.links);
  const weights = new Map<number, number>();
  for (const { from, to, replies, mentions } of links?.links ?? []) {
    for (const id of [from, to]) weights.set(id, (weights.get(id) ?? 0) + replies + mentions);
  }
  const heaviest = [...weights].sort(([a, one], [b, other]) => other - one || a - b).slice(0, most);
  const placed = heaviest.map(([id]) => id);
  const texts = say().dashboard;
  if (links === undefined || links.links.length === 0) return null;
  const nameOf = new Map(links.people.map(({ id, name }) => [id, name]));
  const edges = links.links.flatMap(({ from, to, replies, mentions }) => {
    const [begin, end] = [placed.indexOf(from), placed.indexOf(to)];
    return begin < 0 || end < 0 ? [] : [{ from: begin, to: end, weight: replies + mentions }];
  });
  const people = heaviest.map(([id, weight]) => {
    const name = nameOf.get(id) ?? "";
    return { name, weight, about: texts.withLinks(name, weight) };
  });
  const drawing = graphDrawing(people, edges);
  return (
    <Card
      title={texts.links}
      hint={texts.linksHint}
      wide
      told={{
        columns: [texts.from, texts.to, texts.replies, texts.mentions],
        rows: links.links.map(({ from, to, replies, mentions }) => [
          nameOf.get(from) ?? "",
          nameOf.get(to) ?? "",
          replies,
          mentions,
        ]),
      }}
      drawing={() => drawing}
      onRow={(index) => leadTo(parley, { participantId: links.links[index]?.from, otherId: links.links[index]?.to })}
    >
      <Drawn drawing={drawing} onPress={(place) => leadTo(parley, { participantId: placed[place] })} />
    </Card>
  );
}
