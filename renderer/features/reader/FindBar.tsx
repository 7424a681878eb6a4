import { ArrowDown, ArrowUp, List, Search, X } from "lucide-react";
import { type KeyboardEvent, useEffect } from "react";
import { closeFind, listHits } from "../../actions/find.ts";
import { goToHit, goToNearestHit } from "../../actions/hits.ts";
import { keymap } from "../../keys/keymap.ts";
import { pressed } from "../../keys/match.ts";
import { useFind, useParley } from "../../stores/context.tsx";
import { firstFrom } from "../../stores/find.ts";
import { say } from "../../text/say.ts";
import { IconButton } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { Problems } from "../search/Problems.tsx";
import styles from "./FindBar.module.css";

/** Finds in the open conversation; Enter leads on, with Shift back. */
export function FindBar() {
  const parley = useParley();
  const { typed, type, status, problems, positions } = useFind((state) => state);
  const texts = say().reader;

  useEffect(() => {
    if (status === "ready") goToNearestHit(parley);
  }, [parley, status]);

  function keyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") goToHit(parley, event.shiftKey ? -1 : 1);
    else if (event.key === "Escape") closeFind(parley);
    else if (pressed(event, "find")) event.currentTarget.querySelector("input")?.select();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const none = positions.length === 0;
  return (
    <search aria-label={texts.find} className={cx(styles.bar)} onKeyDown={keyDown}>
      <div className={cx(styles.line)}>
        <Search aria-hidden />
        <input
          // biome-ignore lint/a11y/noAutofocus: it comes because a person asked for it
          autoFocus
          data-find-field=""
          type="text"
          aria-label={texts.find}
          className={cx(styles.input)}
          placeholder={texts.find}
          value={typed}
          maxLength={10_000}
          autoComplete="off"
          spellCheck="false"
          onChange={({ target }) => type(target.value)}
        />
        <Count />
        <IconButton
          label={texts.findPrevious}
          keys={keymap.findPrevious.keys[0]}
          isDisabled={none}
          onPress={() => goToHit(parley, -1)}
        >
          <ArrowUp aria-hidden />
        </IconButton>
        <IconButton label={texts.findNext} keys={keymap.findNext.keys[0]} isDisabled={none} onPress={() => goToHit(parley, 1)}>
          <ArrowDown aria-hidden />
        </IconButton>
        <IconButton label={texts.findAsList} onPress={() => listHits(parley)}>
          <List aria-hidden />
        </IconButton>
        <IconButton label={texts.findClose} keys={keymap.escape.keys[0]} onPress={() => closeFind(parley)}>
          <X aria-hidden />
        </IconButton>
      </div>
      {problems.length > 0 && (
        <div className={cx(styles.problems)}>
          <Problems problems={problems} text={typed.trim()} onChange={type} />
        </div>
      )}
    </search>
  );
}

/** Which hit of how many; read out when it changes. */
function Count() {
  const { typed, status, positions, more, at, problem } = useFind((state) => state);
  const texts = say().reader;
  return (
    <span role="status" className={cx(styles.count, status === "failed" && styles.failed)}>
      {status === "failed" ? problem : typed.trim() === "" || status === "off" ? "" : told()}
    </span>
  );

  function told(): string {
    if (positions.length === 0) return status === "looking" ? texts.looking : texts.notHere;
    if (at === undefined) return say().search.matches(positions.length, more);
    return texts.hitOf(firstFrom(positions, at) + 1, positions.length, more);
  }
}
