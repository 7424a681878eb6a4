import { noticeType } from "../../../preload/contract/notices.ts";
import type { Settings } from "../../../preload/contract/settings.ts";
import { timeOfDay } from "../../format/hours.ts";
import { useSettings } from "../../stores/context.tsx";
import { say } from "../../text/say.ts";
import { Choice } from "../../ui/Choice.tsx";
import { cx } from "../../ui/cx.ts";
import { Tick } from "../../ui/Tick.tsx";
import { Row, Section } from "./rows.tsx";
import styles from "./SettingsDialog.module.css";

const halfHours = Array.from({ length: 48 }, (_, half) => half * 30);

const closingWays = ["ask", "tray", "quit"] as const;

/** What is told by a sound or a note on the screen; the list of notices holds all of it anyway. */
export function Notifications() {
  const { quiet, silent } = useSettings((state) => state.settings.notices);
  const closing = useSettings((state) => state.settings.closing);
  const change = useSettings((state) => state.change);
  const texts = say().settings;
  const ways = closingWays.map((value) => ({ value, label: texts.closingWays[value] }));
  const set = (part: Partial<Settings["notices"]>) => change({ notices: { quiet, silent, ...part } });
  const hours = (chosen: number) =>
    [...new Set([...halfHours, chosen])]
      .sort((a, b) => a - b)
      .map((minutes) => ({ value: String(minutes), label: timeOfDay(minutes) }));
  return (
    <>
      <Section title={texts.quietHours}>
        <Row name={texts.quiet}>
          <Tick isOn={quiet.on} onChange={(on) => set({ quiet: { ...quiet, on } })}>
            {texts.whatQuietIs}
          </Tick>
        </Row>
        {quiet.on && (
          <Row name={texts.hours}>
            <div className={cx(styles.times)}>
              {(["from", "to"] as const).map((end) => (
                <Choice
                  key={end}
                  label={texts[end]}
                  value={String(quiet[end])}
                  options={hours(quiet[end])}
                  onChange={(value) => set({ quiet: { ...quiet, [end]: Number(value) } })}
                />
              ))}
            </div>
          </Row>
        )}
      </Section>
      <Section title={texts.told}>
        <Row name={texts.show}>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out like this */}
          <div role="group" aria-label={texts.told} className={cx(styles.stack)}>
            {noticeType.options.map((type) => (
              <Tick
                key={type}
                isOn={!silent.includes(type)}
                onChange={(isOn) => set({ silent: isOn ? silent.filter((each) => each !== type) : [...silent, type] })}
              >
                {texts.noticeTypes[type]}
              </Tick>
            ))}
          </div>
        </Row>
      </Section>
      <Section title={texts.closing}>
        <Row name={texts.closingWindow}>
          <Choice label={texts.closingWithJobs} value={closing} options={ways} onChange={(value) => change({ closing: value })} />
        </Row>
      </Section>
    </>
  );
}
