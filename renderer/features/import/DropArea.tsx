import { Import } from "lucide-react";
import { FileTrigger } from "react-aria-components";
import { bring } from "../../actions/import.ts";
import { useParley, useUi } from "../../stores/context.tsx";
import { say } from "../../text/say.ts";
import { Button } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { Kbd } from "../../ui/Kbd.tsx";
import styles from "./DropArea.module.css";

/** Where files are brought: dropped here or anywhere, picked, or pasted. */
export function DropArea({ autoFocus = false }: { autoFocus?: boolean }) {
  const parley = useParley();
  const dropping = useUi((state) => state.dropping);
  const { dropHere, dropWhat, chooseFiles, chooseFolder, orPaste } = say().import;
  const pick = (files: FileList | null): void => {
    if (files && files.length > 0) void bring(parley, [...files]);
  };
  return (
    <div className={cx(styles.area, dropping && styles.over)}>
      <Import aria-hidden />
      <p className={cx(styles.lead)}>{dropHere}</p>
      <p>{dropWhat}</p>
      <div className={cx(styles.actions)}>
        <FileTrigger allowsMultiple onSelect={pick}>
          <Button look="main" autoFocus={autoFocus}>
            {chooseFiles}
          </Button>
        </FileTrigger>
        <FileTrigger acceptDirectory onSelect={pick}>
          <Button>{chooseFolder}</Button>
        </FileTrigger>
      </div>
      <p className={cx(styles.paste)}>
        {orPaste} <Kbd keys="Mod+V" />
      </p>
    </div>
  );
}
