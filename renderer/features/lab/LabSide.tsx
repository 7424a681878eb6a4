import { Trash2 } from "lucide-react";
import { useLab } from "../../stores/context.tsx";
import type { LabView } from "../../stores/lab.ts";
import { say } from "../../text/say.ts";
import { IconButton } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import styles from "./LabSide.module.css";

interface LabSideProps {
  onInsert(name: string): void;
  onOpen(sql: string): void;
}

/** What was kept, and what can be asked about. */
export function LabSide({ onInsert, onOpen }: LabSideProps) {
  const views = useLab((state) => state.views);
  const texts = say().lab;
  return (
    <nav className={cx(styles.side)} aria-label={texts.side}>
      <Saved onOpen={onOpen} />
      <h3 className={cx(styles.title)}>{texts.views}</h3>
      {views.map((view) => (
        <View key={view.name} view={view} onInsert={onInsert} />
      ))}
    </nav>
  );
}

function Saved({ onOpen }: Pick<LabSideProps, "onOpen">) {
  const saved = useLab((state) => state.saved);
  const remove = useLab((state) => state.remove);
  const tell = useLab((state) => state.tell);
  const texts = say().lab;
  return (
    <>
      <h3 className={cx(styles.title)}>{texts.saved}</h3>
      {saved.length === 0 && <p className={cx(styles.none)}>{texts.noneSaved}</p>}
      <ul>
        {saved.map(({ id, name, sql }) => (
          <li key={id} className={cx(styles.kept)}>
            <button type="button" className={cx(styles.name)} dir="auto" title={sql} onClick={() => onOpen(sql)}>
              {name}
            </button>
            <IconButton label={texts.remove(name)} onPress={() => void remove(id).then(tell)}>
              <Trash2 aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
    </>
  );
}

function View({ view, onInsert }: { view: LabView } & Pick<LabSideProps, "onInsert">) {
  const texts = say().lab;
  return (
    <details className={cx(styles.view)}>
      <summary title={view.about}>{view.name}</summary>
      <ul>
        <li>
          <button type="button" className={cx(styles.column)} title={view.about} onClick={() => onInsert(view.name)}>
            {texts.insert(view.name)}
          </button>
        </li>
        {view.columns.map(({ name, about }) => (
          <li key={name}>
            <button type="button" className={cx(styles.column, styles.mono)} title={about} onClick={() => onInsert(name)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
