import { type ChangeEvent, type KeyboardEvent, type RefObject, useId, useState } from "react";
import { useLab } from "../../stores/context.tsx";
import { say } from "../../text/say.ts";
import { cx } from "../../ui/cx.ts";
import { type Completion, complete } from "./completion.ts";
import styles from "./Editor.module.css";

interface Offered extends Completion {
  /** Where the arrows stand; nothing before they were pressed, so that Enter stays a new line. */
  active: number | undefined;
  line: number;
  column: number;
}

/** A plain field for SQL. Tab leaves it as it leaves any other; names are offered below the caret. */
export function Editor({ field, onRun }: { field: RefObject<HTMLTextAreaElement | null>; onRun(): void }) {
  const sql = useLab((state) => state.sql);
  const setSql = useLab((state) => state.setSql);
  const views = useLab((state) => state.views);
  const [offered, offer] = useState<Offered>();
  const list = useId();
  const texts = say().lab;

  function look(text: string, caret: number, isAsked = false): void {
    const found = complete(text, caret, views, isAsked);
    const lines = text.slice(0, found?.from ?? 0).split("\n");
    offer(found && { ...found, active: isAsked ? 0 : undefined, line: lines.length, column: lines.at(-1)?.length ?? 0 });
  }

  function change({ target }: ChangeEvent<HTMLTextAreaElement>): void {
    setSql(target.value);
    look(target.value, target.selectionStart);
  }

  function accept(at: number): void {
    const name = offered?.offers[at]?.name;
    if (field.current === null || offered === undefined || name === undefined) return;
    const { from, to } = offered;
    write(field.current, name, from, to);
    offer(undefined);
  }

  function keydown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    const { key, ctrlKey, metaKey, currentTarget } = event;
    if (key === "Enter" && (ctrlKey || metaKey)) {
      offer(undefined);
      onRun();
    } else if (key === " " && ctrlKey) look(currentTarget.value, currentTarget.selectionStart, true);
    else if (offered && (key === "ArrowDown" || key === "ArrowUp"))
      offer({ ...offered, active: moved(offered, key === "ArrowDown" ? 1 : -1) });
    else if (offered?.active !== undefined && key === "Enter") accept(offered.active);
    else if (offered && key === "Escape") {
      event.stopPropagation();
      offer(undefined);
    } else return;
    event.preventDefault();
  }

  const active = offered?.active;
  return (
    <div className={cx(styles.editor)}>
      <textarea
        ref={field}
        className={cx(styles.field)}
        aria-label={texts.question}
        aria-autocomplete="list"
        {...(offered ? { "aria-controls": list } : {})}
        {...(active === undefined ? {} : { "aria-activedescendant": `${list}-${active}` })}
        placeholder={texts.placeholder}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        wrap="off"
        maxLength={100_000}
        value={sql}
        onChange={change}
        onKeyDown={keydown}
        onBlur={() => offer(undefined)}
        onClick={() => offer(undefined)}
        onScroll={() => offer(undefined)}
      />
      {offered && <Offers id={list} offered={offered} field={field.current} onPick={accept} />}
      <span role="status" className={cx(styles.heard)}>
        {offered && texts.offered(offered.offers.length)}
      </span>
    </div>
  );
}

interface OffersProps {
  id: string;
  offered: Offered;
  field: HTMLTextAreaElement | null;
  onPick(at: number): void;
}

function Offers({ id, offered: { offers, active, line, column }, field, onPick }: OffersProps) {
  const place = {
    top: `calc(var(--pad) + ${line} * var(--line-height) - ${field?.scrollTop ?? 0}px)`,
    left: `max(0px, min(100% - 260px, calc(var(--pad) + ${column}ch - ${field?.scrollLeft ?? 0}px)))`,
  };
  return (
    <div id={id} role="listbox" aria-label={say().lab.names} className={cx(styles.offers)} style={place}>
      {offers.map(({ name, of }, at) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
        // biome-ignore lint/a11y/useKeyWithClickEvents: as above
        <div
          key={name}
          id={`${id}-${at}`}
          role="option"
          aria-selected={at === active}
          className={cx(styles.offer)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(at)}
        >
          {name}
          <small>{of ?? say().lab.view}</small>
        </div>
      ))}
    </div>
  );
}

function moved({ active, offers }: Offered, by: 1 | -1): number {
  if (active === undefined) return by === 1 ? 0 : offers.length - 1;
  return (active + by + offers.length) % offers.length;
}

/** As if it had been typed, which is the one way in that Ctrl+Z knows. */
export function write(field: HTMLTextAreaElement, text: string, from = field.selectionStart, to = field.selectionEnd): void {
  field.focus();
  field.setSelectionRange(from, to);
  document.execCommand("insertText", false, text);
}
