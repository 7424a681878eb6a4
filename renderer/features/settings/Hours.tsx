import { countHours } from "../../actions/dashboard.ts";
import { weekdayName } from "../../format/dates.ts";
import { ownWeek, timeOfDay } from "../../format/hours.ts";
import { useParley, useSettings } from "../../stores/context.tsx";
import { say } from "../../text/say.ts";
import { Choice } from "../../ui/Choice.tsx";
import { cx } from "../../ui/cx.ts";
import { Segmented } from "../../ui/Segmented.tsx";
import { Tick } from "../../ui/Tick.tsx";
import { Row, Section } from "./rows.tsx";
import styles from "./SettingsDialog.module.css";

const halfHours = Array.from({ length: 49 }, (_, half) => half * 30);

/** When somebody could have answered: response times count within these hours alone. */
export function Hours() {
  const parley = useParley();
  const only = useSettings((state) => state.settings.onlyBusinessHours);
  const hours = useSettings((state) => state.settings.businessHours);
  const texts = say().settings;
  const { from, to, days } = hours;
  const set = (part: Partial<typeof hours>) => countHours(parley, { businessHours: { ...hours, ...part } });
  const options = (fits: (minutes: number) => boolean) =>
    [...new Set([...halfHours, from, to])]
      .filter(fits)
      .sort((a, b) => a - b)
      .map((minutes) => ({ value: String(minutes), label: timeOfDay(minutes) }));
  const whens = (["always", "hours"] as const).map((value) => ({ value, label: texts.waitsCount[value] }));

  function tick(day: number, isOn: boolean): void {
    const next = isOn ? [...days, day] : days.filter((each) => each !== day);
    if (next.length > 0) set({ days: next.sort() });
  }

  return (
    <Section title={texts.waits}>
      <Row name={texts.waitsCounted}>
        <Segmented
          label={texts.waits}
          value={only ? "hours" : "always"}
          options={whens}
          onChange={(value) => countHours(parley, { onlyBusinessHours: value === "hours" })}
        />
      </Row>
      {only && (
        <>
          <Row name={texts.days}>
            {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out like this */}
            <div role="group" aria-label={texts.days} className={cx(styles.days)}>
              {ownWeek().map((day) => (
                <Tick key={day} isOn={days.includes(day)} onChange={(isOn) => tick(day, isOn)}>
                  {weekdayName(day)}
                </Tick>
              ))}
            </div>
          </Row>
          <Row name={texts.hours}>
            <div className={cx(styles.times)}>
              <Choice
                label={texts.from}
                value={String(from)}
                options={options((minutes) => minutes < to)}
                onChange={(value) => set({ from: Number(value) })}
              />
              <Choice
                label={texts.to}
                value={String(to)}
                options={options((minutes) => minutes > from)}
                onChange={(value) => set({ to: Number(value) })}
              />
            </div>
          </Row>
        </>
      )}
    </Section>
  );
}
