import { Search, X } from "lucide-react";
import type { KeyboardEvent } from "react";
import { Button, Input, SearchField } from "react-aria-components";
import { openFirstFound } from "../../actions/library.ts";
import { focusPane } from "../../actions/panes.ts";
import { keymap } from "../../keys/keymap.ts";
import { useParley, useSearch } from "../../stores/context.tsx";
import { say } from "../../text/say.ts";
import { ClearableChip } from "../../ui/Chip.tsx";
import { cx } from "../../ui/cx.ts";
import { Kbd } from "../../ui/Kbd.tsx";
import styles from "./SearchBox.module.css";

export function SearchBox() {
  const parley = useParley();
  const text = useSearch((state) => state.text);
  const scope = useSearch((state) => state.scope);
  const setText = useSearch((state) => state.setText);
  const setScope = useSearch((state) => state.setScope);
  const clear = useSearch((state) => state.clear);

  const texts = say().header;

  function keyDown(event: KeyboardEvent): void {
    if (event.key === "ArrowDown") focusPane("list");
    else if (event.key === "Backspace" && text === "" && scope) setScope(undefined);
    else if (event.key === "Enter" && text.trim() !== "") {
      focusPane("list");
      void openFirstFound(parley).then(() => focusPane("list"));
    } else if (event.key === "Escape") {
      clear();
      focusPane("list");
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <SearchField
      aria-label={scope ? texts.searchIn(scope.title) : texts.searchAll}
      className={cx(styles.field)}
      data-search-field=""
      value={text}
      maxLength={1000}
      onChange={setText}
    >
      <Search aria-hidden />
      {scope && (
        <span className={cx(styles.scope)}>
          <ClearableChip what={texts.scope} onClear={() => setScope(undefined)}>
            {scope.title}
          </ClearableChip>
        </span>
      )}
      <Input
        className={cx(styles.input)}
        placeholder={scope ? texts.searchHere : texts.searchAll}
        onKeyDown={keyDown}
        spellCheck="false"
      />
      {text === "" ? (
        <Kbd keys={keymap.search.keys[0]} />
      ) : (
        <Button className={cx(styles.clear)} aria-label={texts.clear} onPress={clear} slot={null}>
          <X aria-hidden />
        </Button>
      )}
    </SearchField>
  );
}
