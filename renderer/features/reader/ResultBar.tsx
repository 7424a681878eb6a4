import { ArrowDown, ArrowUp } from "lucide-react";
import { runCommand } from "../../actions/commands.ts";
import { keymap } from "../../keys/keymap.ts";
import { useParley, useReader, useSearch } from "../../stores/context.tsx";
import { leadsOn, placeOf } from "../../stores/results.ts";
import { say } from "../../text/say.ts";
import { IconButton } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import styles from "./ResultBar.module.css";

/** While a search is open: which of its results is being read, and the ways to the one before and after it. */
export function ResultBar() {
  const parley = useParley();
  const place = useSearch(placeOf);
  const loaded = useSearch((state) => state.found.length);
  const total = useSearch((state) => state.total);
  const isMore = useSearch((state) => state.next !== null);
  const before = useSearch((state) => leadsOn(state, -1));
  const after = useSearch((state) => leadsOn(state, 1));
  const reading = useReader((state) => state.conversationId !== undefined);
  if (loaded === 0 || !reading) return null;
  const texts = say().reader;
  const { messages, more } = total ?? { messages: loaded, more: isMore };
  return (
    <div role="toolbar" aria-label={texts.results} className={cx(styles.bar)}>
      {place < 0 ? (
        <span className={cx(styles.count)}>{say().search.matches(messages, more)}</span>
      ) : (
        <span role="status" className={cx(styles.count)}>
          {texts.resultOf(place + 1, messages, more)}
        </span>
      )}
      <IconButton
        label={texts.resultPrevious}
        keys={keymap.resultPrevious.keys[0]}
        isDisabled={!before}
        onPress={() => runCommand(parley, "resultPrevious")}
      >
        <ArrowUp aria-hidden />
      </IconButton>
      <IconButton
        label={texts.resultNext}
        keys={keymap.resultNext.keys[0]}
        isDisabled={!after}
        onPress={() => runCommand(parley, "resultNext")}
      >
        <ArrowDown aria-hidden />
      </IconButton>
    </div>
  );
}
