import { useSearch, useSuggestions } from "../../stores/context.tsx";
import { countOf } from "../../stores/suggestions.ts";
import { cx } from "../../ui/cx.ts";
import { Problems } from "../search/Problems.tsx";
import styles from "./SearchHelp.module.css";
import { Suggested } from "./Suggested.tsx";

export interface SearchHelpProps {
  listId: string;
  onTake(index: number): void;
  onWrite(next: { text: string; caret: number }): void;
}

/** What lies under the field while somebody writes in it: what could come next, or what of it could not be read. */
export function SearchHelp({ listId, onTake, onWrite }: SearchHelpProps) {
  const text = useSearch((state) => state.text);
  const problems = useSearch((state) => state.problems);
  const shown = useSuggestions((state) => state.shown);
  if (countOf(shown) > 0) {
    return (
      <div className={cx(styles.panel)}>
        <Suggested listId={listId} onTake={onTake} />
      </div>
    );
  }
  if (problems.length === 0) return null;
  return (
    <div className={cx(styles.panel, styles.told)} role="status">
      <Problems problems={problems} text={text.trim()} onChange={(next) => onWrite({ text: next, caret: next.length })} />
    </div>
  );
}
