import type { Problem } from "../../../preload/contract/search.ts";
import { say } from "../../text/say.ts";
import { cx } from "../../ui/cx.ts";
import styles from "./Problems.module.css";

export interface ProblemsProps {
  problems: readonly Problem[];
  /** What was asked, which the places of the problems are in. */
  text: string;
  onChange(text: string): void;
}

/** What of a question was not read as it stands; what was perhaps meant is taken with a click. */
export function Problems({ problems, text, onChange }: ProblemsProps) {
  const texts = say().search;
  const instead = ({ at, meant = "" }: Problem) => text.slice(0, at.start) + meant + text.slice(at.end);
  return (
    <ul className={cx(styles.problems)} aria-label={texts.problems}>
      {problems.map((problem) => (
        <li key={`${problem.code} ${problem.at.start}`} className={cx(problem.grave && styles.grave)}>
          {problem.found !== "" && (
            <code dir="auto" className={cx(styles.found)}>
              {problem.found}
            </code>
          )}
          <span>{texts.problem[problem.code]}</span>
          {problem.meant !== undefined && (
            // the field keeps the focus, and with it this
            <button
              type="button"
              className={cx(styles.meant)}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onChange(instead(problem))}
            >
              {texts.meant(problem.meant)}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
