import type { ReactNode } from "react";
import type { Settings } from "../../../preload/contract/settings.ts";
import { backUp } from "../../actions/work.ts";
import { bytes, counted } from "../../format/numbers.ts";
import { useApp, useParley, useSettings, useUi, useWork } from "../../stores/context.tsx";
import { theme } from "../../stores/settings.ts";
import { Button } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { Overlay } from "../../ui/Overlay.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import styles from "./SettingsDialog.module.css";

const themes: readonly { value: Settings["theme"]; label: string }[] = [
  { value: "system", label: "Like the system" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
];

export function SettingsDialog() {
  const hide = useUi((state) => state.hide);
  const chosen = useSettings(theme);
  const change = useSettings((state) => state.change);
  return (
    <Overlay title="Settings" onClose={hide}>
      <div className={cx(styles.body)}>
        <Section title="Appearance">
          <Row name="Theme">
            <Segmented label="Theme" value={chosen} options={themes} onChange={(value) => change({ theme: value })} />
          </Row>
        </Section>
        <Storage />
      </div>
    </Overlay>
  );
}

function Storage() {
  const parley = useParley();
  const info = useApp((state) => state.info);
  const busy = useWork((state) => state.works.length > 0);
  return (
    <Section title="Storage">
      <Row name="Place">
        <code className={cx(styles.path)}>{info?.dataDir ?? "unknown"}</code>
      </Row>
      <Row name="Holds">
        {info &&
          `${counted(info.conversations, "conversation")} with ${counted(info.messages, "message")}, ${bytes(info.storeBytes)}`}
      </Row>
      <Row name="Backup">
        <span>A whole, checked copy beside the store, made while you go on working.</span>
        <Button isDisabled={busy} onPress={() => void backUp(parley)}>
          Back up now
        </Button>
      </Row>
      <Row name="Version">{info?.version}</Row>
    </Section>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3 className={cx(styles.title)}>{title}</h3>
      <dl className={cx(styles.rows)}>{children}</dl>
    </section>
  );
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={cx(styles.row)}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
