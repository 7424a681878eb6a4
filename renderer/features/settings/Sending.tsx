import { useState } from "react";
import { redactionKind } from "../../../preload/contract/jobs.ts";
import { settings as contract, type Settings } from "../../../preload/contract/settings.ts";
import { useProviders, useSettings } from "../../stores/context.tsx";
import { say } from "../../text/say.ts";
import { cx } from "../../ui/cx.ts";
import { TextEntry } from "../../ui/TextEntry.tsx";
import { Tick } from "../../ui/Tick.tsx";
import { Row, Section } from "./rows.tsx";
import styles from "./SettingsDialog.module.css";

/** What may leave this computer, what of it is hidden, and what it may cost. */
export function Sending() {
  const sending = useSettings((state) => state.settings.sending);
  const change = useSettings((state) => state.change);
  const status = useProviders((state) => state.status);
  const texts = say().sending;
  const set = (part: Partial<Settings["sending"]>) => change({ sending: { ...sending, ...part } });
  const isManaged = status?.offline === "managed";
  return (
    <>
      <Section title={texts.title}>
        <Row name={texts.offline}>
          <Tick isOn={isManaged || sending.offline} isDisabled={isManaged} onChange={(offline) => set({ offline })}>
            {isManaged ? texts.managed : texts.whatOfflineIs}
          </Tick>
        </Row>
        <Row name={texts.hidden}>
          <div className={cx(styles.stack)}>
            {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out like this */}
            <div role="group" aria-label={texts.hidden} className={cx(styles.days)}>
              {redactionKind.options.map((kind) => (
                <Tick
                  key={kind}
                  isOn={sending.hidden.includes(kind)}
                  onChange={(isOn) =>
                    set({
                      hidden: redactionKind.options.filter((each) => (each === kind ? isOn : sending.hidden.includes(each))),
                    })
                  }
                >
                  {texts.kinds[kind]}
                </Tick>
              ))}
            </div>
            <p className={cx(styles.about)}>{texts.whatHidingIs}</p>
          </div>
        </Row>
      </Section>
      <Section title={texts.cost}>
        <Row name={texts.budget}>
          <div className={cx(styles.times)}>
            <Amount budget={sending.budget} onChange={(budget) => set({ budget })} />
          </div>
          <p className={cx(styles.about)}>{status && texts.spent(status.spent / 1e6)}</p>
        </Row>
      </Section>
      <Section title={texts.jobs}>
        <Row name={texts.atOnce}>
          <div className={cx(styles.times)}>
            <AtOnce value={sending.jobsAtOnce} onChange={(jobsAtOnce) => set({ jobsAtOnce })} />
          </div>
        </Row>
        <Row name={texts.again}>
          <Tick isOn={sending.again} onChange={(again) => set({ again })}>
            {texts.whatAgainIs}
          </Tick>
        </Row>
      </Section>
    </>
  );
}

/** Dollars a month; empty is without a limit. */
function Amount({ budget, onChange }: { budget: number | null; onChange(budget: number | null): void }) {
  const [typed, setTyped] = useState(budget === null ? "" : String(budget / 1e6));
  return (
    <TextEntry
      label={say().sending.dollars}
      placeholder={say().sending.noLimit}
      value={typed}
      maxLength={9}
      onChange={(text) => {
        setTyped(text);
        const written = text.trim().replace(",", ".");
        if (written === "") return onChange(null);
        const read = contract.shape.sending.shape.budget.safeParse(Math.round(Number(written) * 1e6));
        if (read.success) onChange(read.data);
      }}
    />
  );
}

function AtOnce({ value, onChange }: { value: number; onChange(value: number): void }) {
  const [typed, setTyped] = useState(String(value));
  return (
    <TextEntry
      label={say().sending.atOnceLabel}
      value={typed}
      isNumber
      maxLength={2}
      onChange={(text) => {
        setTyped(text);
        const read = contract.shape.sending.shape.jobsAtOnce.safeParse(Number(text));
        if (text.trim() !== "" && read.success) onChange(read.data);
      }}
    />
  );
}
