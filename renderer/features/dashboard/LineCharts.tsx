import type { Moods, Volume } from "../../../preload/contract/dashboard.ts";
import { countOnly, leadTo } from "../../actions/dashboard.ts";
import { decimal, number, short } from "../../format/numbers.ts";
import { useDashboard, useParley } from "../../stores/context.tsx";
import { say } from "../../text/say.ts";
import { lineDrawing } from "../../ui/charts/shapes.ts";
import { TimeLine } from "../../ui/charts/TimeLine.tsx";
import { Card } from "./Card.tsx";
import { between, markName, stretchName } from "./stretchNames.ts";
import { useLook } from "./useLook.ts";

type Line = Pick<Volume | Moods, "bucket" | "begins" | "end"> & { values: readonly (number | null)[] };

interface LineCardProps {
  title: string;
  hint?: string;
  value: string;
  line: Line;
  before: readonly (number | null)[] | undefined;
  isMood?: boolean;
  write(value: number): string;
}

const moodRange: [number, number] = [-1, 1];

function LineCard({ title, hint, value, line, before, isMood = false, write }: LineCardProps) {
  const parley = useParley();
  const look = useLook();
  const texts = say().dashboard;
  const { bucket, begins, end, values } = line;
  const name = (index: number) => stretchName(bucket, begins[index] ?? 0);
  const shown = (amount: number | null | undefined) => (amount == null ? "–" : write(amount));
  const rows = begins.map((_, index) => [
    name(index),
    values[index] ?? "",
    ...(before === undefined ? [] : [before[index] ?? ""]),
  ]);
  const drawing = () =>
    lineDrawing(
      [...(before === undefined ? [] : [{ values: before, tone: "quiet" as const }]), { values, tone: "accent" }],
      [name(0), name(begins.length - 1)],
    );
  return (
    <Card
      title={title}
      hint={hint}
      wide
      told={{
        columns: [texts.stretches[bucket], value, ...(before === undefined ? [] : [texts.before])],
        rows,
        show: (cell) => (typeof cell === "number" ? write(cell) : cell),
      }}
      drawing={drawing}
      onRow={(index) => leadTo(parley, between(begins, end, index))}
    >
      <TimeLine
        begins={begins}
        values={values}
        before={before}
        look={look}
        isFilled={!isMood}
        {...(isMood ? { range: moodRange } : {})}
        about={(index) =>
          [`${name(index)}: ${shown(values[index])}`, ...(before === undefined ? [] : [shown(before[index])])].join(" · ")
        }
        format={isMood ? decimal : short}
        time={(at) => markName(bucket, at)}
        onPick={(index) => leadTo(parley, between(begins, end, index))}
        onRange={(first, last) => countOnly(parley, between(begins, end, first, last))}
      />
    </Card>
  );
}

export function VolumeChart() {
  const volume = useDashboard((state) => state.counts.volume);
  const before = useDashboard((state) => state.before?.volume?.messages);
  const texts = say().dashboard;
  if (volume === undefined || volume.begins.length === 0) return null;
  return (
    <LineCard
      title={texts.volume}
      hint={texts.volumeHint}
      value={texts.messages}
      line={{ ...volume, values: volume.messages }}
      before={before}
      write={number}
    />
  );
}

export function MoodChart() {
  const moods = useDashboard((state) => state.counts.moods);
  const before = useDashboard((state) => state.before?.moods?.moods);
  const texts = say();
  if (moods === undefined || moods.begins.length === 0) return null;
  return (
    <LineCard
      title={texts.dashboard.moods}
      value={texts.dashboard.mood}
      line={{ ...moods, values: moods.moods }}
      before={before}
      isMood
      write={(mood) => `${decimal(mood)} ${texts.insight.moodAt(mood)}`}
    />
  );
}
