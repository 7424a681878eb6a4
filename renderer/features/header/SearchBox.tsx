import { Search, X } from "lucide-react";
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from "react";
import { Button } from "react-aria-components";
import { openFirstFound } from "../../actions/library.ts";
import { focusPane } from "../../actions/panes.ts";
import { keymap } from "../../keys/keymap.ts";
import { useParley, useSearch, useSuggestions } from "../../stores/context.tsx";
import { countOf, taken } from "../../stores/suggestions.ts";
import { say } from "../../text/say.ts";
import { ClearableChip } from "../../ui/Chip.tsx";
import { cx } from "../../ui/cx.ts";
import { Kbd } from "../../ui/Kbd.tsx";
import styles from "./SearchBox.module.css";
import { SearchHelp } from "./SearchHelp.tsx";
import { optionId } from "./Suggested.tsx";

const longest = 10_000;

/** The keys of the list below it are the field's own: what is active there is taken, otherwise Enter opens the first result. */
export function SearchBox() {
  const parley = useParley();
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const caret = useRef<number | undefined>(undefined);
  const [isIn, setIn] = useState(false);
  const text = useSearch((state) => state.text);
  const scope = useSearch((state) => state.scope);
  const setText = useSearch((state) => state.setText);
  const setScope = useSearch((state) => state.setScope);
  const clear = useSearch((state) => state.clear);
  const shown = useSuggestions((state) => state.shown);
  const active = useSuggestions((state) => state.active);
  const suggestions = useSuggestions((state) => state);
  const isOpen = isIn && countOf(shown) > 0;
  const texts = say().header;

  useLayoutEffect(() => {
    if (caret.current !== undefined) input.current?.setSelectionRange(caret.current, caret.current);
    caret.current = undefined;
  });

  function write(next: { text: string; caret: number }): void {
    caret.current = next.caret;
    setText(next.text);
    input.current?.focus();
    void suggestions.suggest(next.text, next.caret);
  }

  function take(index: number): boolean {
    const next = taken(shown, index, text);
    if (next === undefined) return false;
    write(next);
    if (shown.kind === "searches") suggestions.close();
    return true;
  }

  function leave(): void {
    suggestions.close();
    focusPane("list");
  }

  function keyDown(event: KeyboardEvent): void {
    const { key } = event;
    if (event.nativeEvent.isComposing) return;
    if (isOpen && (key === "ArrowDown" || key === "ArrowUp")) suggestions.move(key === "ArrowDown" ? 1 : -1);
    else if (isOpen && active >= 0 && (key === "Enter" || (key === "Tab" && !event.shiftKey))) take(active);
    else if (isOpen && active >= 0 && key === "Delete" && shown.kind === "searches")
      void suggestions.forget(shown.searches[active]);
    else if (isOpen && key === "Escape" && text !== "") suggestions.close();
    else if (key === "ArrowDown") leave();
    else if (key === "Backspace" && text === "" && scope) setScope(undefined);
    else if (key === "Enter" && text.trim() !== "") {
      leave();
      void openFirstFound(parley).then(() => focusPane("list"));
    } else if (key === "Escape") {
      clear();
      leave();
    } else {
      if (["ArrowLeft", "ArrowRight", "Home", "End"].includes(key)) suggestions.close();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears whether the focus is within
    <div
      className={cx(styles.box)}
      onFocus={() => setIn(true)}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (currentTarget.contains(relatedTarget)) return;
        setIn(false);
        suggestions.close();
      }}
    >
      <div className={cx(styles.field)} data-search-field="">
        <Search aria-hidden />
        {scope && (
          <span className={cx(styles.scope)}>
            <ClearableChip what={texts.scope} onClear={() => setScope(undefined)}>
              {scope.title}
            </ClearableChip>
          </span>
        )}
        <input
          ref={input}
          type="search"
          role="combobox"
          aria-label={scope ? texts.searchIn(scope.title) : texts.searchAll}
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={isOpen ? listId : undefined}
          aria-activedescendant={isOpen && active >= 0 ? optionId(listId, active) : undefined}
          className={cx(styles.input)}
          placeholder={scope ? texts.searchHere : texts.searchAll}
          value={text}
          maxLength={longest}
          autoComplete="off"
          spellCheck="false"
          onChange={({ target }) => {
            setText(target.value);
            void suggestions.suggest(target.value, target.selectionStart ?? target.value.length);
          }}
          onFocus={() => text === "" && void suggestions.suggest("", 0)}
          onPointerDown={() => (text === "" ? void suggestions.suggest("", 0) : suggestions.close())}
          onKeyDown={keyDown}
        />
        {text === "" ? (
          <Kbd keys={keymap.search.keys[0]} />
        ) : (
          <Button className={cx(styles.clear)} aria-label={texts.clear} onPress={clear}>
            <X aria-hidden />
          </Button>
        )}
      </div>
      {isIn && <SearchHelp listId={listId} onTake={take} onWrite={write} />}
    </div>
  );
}
