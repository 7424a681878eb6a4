import { Import, Settings, Upload } from "lucide-react";
import { runCommand } from "../../actions/commands.ts";
import { keymap } from "../../keys/keymap.ts";
import { useParley } from "../../stores/context.tsx";
import { say } from "../../text/say.ts";
import { IconButton } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { Logo } from "../../ui/Logo.tsx";
import { NoticesBell } from "../notices/NoticesBell.tsx";
import styles from "./Header.module.css";
import { SearchBox } from "./SearchBox.tsx";

export function Header({ searchable }: { searchable: boolean }) {
  const parley = useParley();
  return (
    <header className={cx(styles.header)}>
      <Logo />
      <h1 className={cx(styles.name)}>Parley</h1>
      <div className={cx(styles.middle)}>{searchable && <SearchBox />}</div>
      <IconButton label={say().header.import} keys={keymap.import.keys[0]} onPress={() => runCommand(parley, "import")}>
        <Import aria-hidden />
      </IconButton>
      {searchable && (
        <IconButton label={say().header.export} keys={keymap.export.keys[0]} onPress={() => runCommand(parley, "export")}>
          <Upload aria-hidden />
        </IconButton>
      )}
      <NoticesBell />
      <IconButton label={say().header.settings} keys={keymap.settings.keys[0]} onPress={() => runCommand(parley, "settings")}>
        <Settings aria-hidden />
      </IconButton>
    </header>
  );
}
