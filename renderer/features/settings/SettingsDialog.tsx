import type { Settings } from "../../../preload/contract/settings.ts";
import { askToDeleteEverything } from "../../actions/trash.ts";
import { backUp } from "../../actions/work.ts";
import { bytes } from "../../format/numbers.ts";
import { useApp, useParley, useSettings, useUi, useWork } from "../../stores/context.tsx";
import { language, theme } from "../../stores/settings.ts";
import { say } from "../../text/say.ts";
import { Button } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { Overlay } from "../../ui/Overlay.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { Chunks } from "./Chunks.tsx";
import { Hours } from "./Hours.tsx";
import { Row, Section } from "./rows.tsx";
import styles from "./SettingsDialog.module.css";

const languages: readonly Settings["language"][] = ["system", "en", "de"];
const themes: readonly Settings["theme"][] = ["system", "light", "dark"];

export function SettingsDialog() {
  const hide = useUi((state) => state.hide);
  const chosen = useSettings(theme);
  const spoken = useSettings(language);
  const change = useSettings((state) => state.change);
  const texts = say().settings;
  const looks = themes.map((value) => ({ value, label: texts.themes[value] }));
  const tongues = languages.map((value) => ({ value, label: texts.languages[value] }));
  return (
    <Overlay title={texts.title} onClose={hide}>
      <div className={cx(styles.body)}>
        <Section title={texts.appearance}>
          <Row name={texts.theme}>
            <Segmented label={texts.theme} value={chosen} options={looks} onChange={(value) => change({ theme: value })} />
          </Row>
          <Row name={texts.language}>
            <Segmented
              label={texts.language}
              value={spoken}
              options={tongues}
              onChange={(value) => change({ language: value })}
            />
          </Row>
        </Section>
        <Chunks />
        <Hours />
        <Storage />
      </div>
    </Overlay>
  );
}

function Storage() {
  const parley = useParley();
  const info = useApp((state) => state.info);
  const busy = useWork((state) => state.works.length > 0);
  const { amounts, settings: texts, trash } = say();
  return (
    <Section title={texts.storage}>
      <Row name={texts.place}>
        <code className={cx(styles.path)}>{info?.dataDir ?? texts.unknown}</code>
      </Row>
      <Row name={texts.holds}>
        {info && texts.held(amounts.conversations(info.conversations), amounts.messages(info.messages), bytes(info.storeBytes))}
      </Row>
      <Row name={texts.backup}>
        <span>{texts.whatBackupIs}</span>
        <Button isDisabled={busy} onPress={() => void backUp(parley)}>
          {texts.backUp}
        </Button>
      </Row>
      <Row name={texts.deleteAll}>
        <span>{texts.whatDeleteAllIs}</span>
        <Button look="danger" isDisabled={!info?.conversations} onPress={() => askToDeleteEverything(parley)}>
          {trash.deleteAll}
        </Button>
      </Row>
      <Row name={texts.version}>{info?.version}</Row>
    </Section>
  );
}
