import { askToDeleteEverything } from "../../actions/trash.ts";
import { backUp } from "../../actions/work.ts";
import { bytes } from "../../format/numbers.ts";
import { useApp, useParley, useWork } from "../../stores/context.tsx";
import { say } from "../../text/say.ts";
import { Button } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { Row, Section } from "./rows.tsx";
import styles from "./SettingsDialog.module.css";

export function Storage() {
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
