import { History, X } from "lucide-react";
import { useEffect } from "react";
import { useSuggestions } from "../../stores/context.tsx";
import { say } from "../../text/say.ts";
import { cx } from "../../ui/cx.ts";
import styles from "./SearchHelp.module.css";

export const optionId = (listId: string, index: number) => `${listId}-${index}`;

/** The focus stays in the field, whose keys go through these; a pointer takes them where they lie. */
const keepFocus = (event: { preventDefault(): void }) => event.preventDefault();

export function Suggested({ listId, onTake }: { listId: string; onTake(index: number): void }) {
  const shown = useSuggestions((state) => state.shown);
  const active = useSuggestions((state) => state.active);
  const forget = useSuggestions((state) => state.forget);
  const texts = say().header;
  const searches = shown.kind === "searches" ? shown.searches : [];
  const offers = shown.kind === "offers" ? shown.offers : searches.map((text) => ({ text, label: text, detail: undefined }));

  useEffect(() => {
    document.getElementById(optionId(listId, active))?.scrollIntoView({ block: "nearest" });
  }, [listId, active]);

  return (
    <>
      <div className={cx(styles.rows)}>
        <div id={listId} role="listbox" aria-label={texts.suggestions} className={cx(styles.list)}>
          {offers.map(({ text, label, detail }, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
            <div
              key={text}
              id={optionId(listId, index)}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              className={cx(styles.option, index === active && styles.active)}
              onMouseDown={keepFocus}
              onClick={() => onTake(index)}
            >
              {shown.kind === "searches" && <History aria-hidden />}
              <span className={cx(styles.label)} dir="auto">
                {label}
              </span>
              {detail && <small>{detail}</small>}
            </div>
          ))}
        </div>
        {searches.length > 0 && (
          <div className={cx(styles.crosses)}>
            {searches.map((text) => (
              <button
                key={text}
                type="button"
                tabIndex={-1}
                aria-label={texts.forget(text)}
                onMouseDown={keepFocus}
                onClick={() => void forget(text)}
              >
                <X aria-hidden />
              </button>
            ))}
          </div>
        )}
      </div>
      {searches.length > 0 && (
        <div className={cx(styles.foot)}>
          <span>{texts.howToForget}</span>
          <button type="button" onMouseDown={keepFocus} onClick={() => void forget()}>
            {texts.forgetAll}
          </button>
        </div>
      )}
    </>
  );
}
