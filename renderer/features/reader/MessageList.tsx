import { useCallback, useEffect, useId, useLayoutEffect, useRef, useSyncExternalStore } from "react";
import type { Message } from "../../../preload/contract/messages.ts";
import type { Span } from "../../../preload/contract/values.ts";
import { shortDay } from "../../format/dates.ts";
import { useParley, useReader } from "../../stores/context.tsx";
import type { Anchor, Jump } from "../../stores/reader.ts";
import { say } from "../../text/say.ts";
import { Button } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { scrollable } from "../../ui/focusable.ts";
import { DayInSight } from "./DayInSight.tsx";
import styles from "./MessageList.module.css";
import { MessageRow } from "./MessageRow.tsx";
import { PickedBar } from "./PickedBar.tsx";
import type { MessagePages } from "./pages.ts";
import { pickedMessages, stretched, toggled } from "./picking.ts";
import { Scrollbar } from "./Scrollbar.tsx";
import { isFolded, rowShape } from "./turns.ts";
import { useActiveRow } from "./useActiveRow.ts";
import { useLanding } from "./useLanding.ts";
import { useMarkInSight } from "./useMarkInSight.ts";
import { useMoods } from "./useMoods.ts";
import { useReaderKeys } from "./useReaderKeys.ts";
import { useReadMark } from "./useReadMark.ts";
import { useResting } from "./useResting.ts";
import { pastTheEnd, useVirtual } from "./useVirtual.ts";

export interface MessageListProps {
  title: string;
  pages: MessagePages;
  jump: Jump;
  highlighted: number | undefined;
  litAt: number | undefined;
  proofs: readonly Span[];
  words: RegExp | undefined;
  levels: readonly number[];
  hits: readonly number[];
  newFrom: number | undefined;
  /** Brings messages that are not at hand. */
  fetchMessages(start: number, limit: number): Promise<readonly Message[] | undefined>;
  onJump(position: number, messageId: number): void;
  /** Called now and then with the position before which everything was in sight. */
  onRead(until: number): void;
  /** Called with the place in the conversation when it rests and when it goes out of sight. */
  onLeave(anchor: Anchor): void;
}

const ahead = 50;
const none: readonly Span[] = [];

export function MessageList(props: MessageListProps) {
  const { title, pages, jump, highlighted, litAt, proofs, words, levels, hits, newFrom } = props;
  const { fetchMessages, onJump, onLeave, onRead } = props;
  const id = useId();
  const { total, problem } = useSyncExternalStore(pages.subscribe, pages.state);
  const virtual = useVirtual(total, jump);
  const { drawn, goTo } = virtual;

  // before the empty rows are painted, so that what fills them is on its way already
  useLayoutEffect(
    () => pages.want({ start: drawn.start - ahead, end: Math.min(total, drawn.end + ahead) }),
    [pages, drawn, total],
  );

  // when the library says again how many there are, what is shown is asked for again
  const told = useReader((state) => state.told);
  const shown = useRef({ drawn, told });
  useEffect(() => {
    if (told && shown.current.told !== told) pages.refresh(told.messages, shown.current.drawn);
    shown.current = { drawn, told };
  }, [pages, told, drawn]);

  useReadMark(virtual.sight, total, onRead);

  const leave = useRef(() => {});
  leave.current = () => onLeave(virtual.anchor());
  useEffect(() => () => leave.current(), []);
  useResting(virtual.sight, () => leave.current());

  useMarkInSight(virtual, jump);

  const moods = useMoods(drawn);
  const landing = useLanding(pages, virtual);
  const goToEnd = () => goTo(total - 1, pastTheEnd);
  const rowFocus = useActiveRow(virtual.scroller, goTo);
  const { active, hot } = rowFocus;
  const picked = useReader((state) => state.picked);
  const openThreads = useReader((state) => state.openThreads);
  const gather = () => pickedMessages(picked, pages.message, fetchMessages);
  const keyDown = useReaderKeys({ pages, gather, total, sight: virtual.sight, rowFocus, goTo, goToEnd });

  const { pick: setPicked, watch, toggleThread } = useParley().stores.reader.getState();
  useEffect(() => watch(() => Math.floor(virtual.sight.getState().first + 0.5)), [watch, virtual.sight]);
  const lastPicked = useRef<number>(undefined);
  const pickRow = useRef((_position: number, _toHere: boolean) => {});
  pickRow.current = (position, toHere) => {
    const from = toHere ? lastPicked.current : undefined;
    setPicked(from === undefined ? toggled(picked, position) : stretched(picked, from, position));
    lastPicked.current = position;
  };
  const pick = useCallback((position: number, toHere: boolean) => pickRow.current(position, toHere), []);

  function dayAt(position: number): string | undefined {
    const sentAt = pages.message(position)?.sentAt;
    return sentAt === undefined || sentAt === null ? undefined : shortDay(sentAt);
  }

  function isBegun(position: number): boolean {
    const message = pages.message(position);
    return message !== undefined && rowShape(pages.message(position - 1), message).day;
  }

  const rows = [];
  for (let position = drawn.start; position < drawn.end; position += 1) {
    const message = pages.message(position);
    const shape = message ? rowShape(pages.message(position - 1), message) : { day: false, head: true };
    const lit = position === litAt || (message !== undefined && message.id === highlighted);
    rows.push(
      <MessageRow
        key={position}
        message={message}
        position={position}
        total={total}
        day={shape.day}
        head={shape.head}
        isNew={position === newFrom}
        active={position === active}
        hot={position === hot}
        picked={picked.has(position)}
        highlighted={lit}
        folded={message !== undefined && !lit && !picked.has(position) && isFolded(message, openThreads)}
        unfolded={message !== undefined && openThreads.has(message.id)}
        words={words}
        mood={message && moods.get(message.id)}
        proofs={lit ? proofs : none}
        onReply={onJump}
        onPick={pick}
        onThread={toggleThread}
      />,
    );
  }

  return (
    <div className={cx(styles.frame)}>
      <section
        ref={virtual.scroller}
        id={id}
        {...scrollable}
        aria-label={say().reader.messagesOf(title)}
        data-pane="reader"
        className={cx(styles.scroller)}
        onScroll={virtual.onScroll}
        onKeyDown={keyDown}
        onFocus={rowFocus.onFocus}
        onBlur={rowFocus.onBlur}
      >
        <div
          ref={virtual.content}
          role="feed"
          aria-label={say().reader.messages}
          className={cx(styles.content)}
          onPointerOver={rowFocus.onPointerOver}
          onPointerLeave={rowFocus.onPointerLeave}
        >
          {rows}
        </div>
      </section>
      <DayInSight sight={virtual.sight} dayAt={dayAt} isBegun={isBegun} />
      <Scrollbar
        controls={id}
        sight={virtual.sight}
        total={total}
        levels={levels}
        hits={hits}
        dayAt={dayAt}
        jumpTo={landing.jumpTo}
        goTo={landing.goTo}
        goToEnd={goToEnd}
      />
      <PickedBar gather={gather} onShow={onJump} />
      {problem && (
        <div role="alert" className={cx(styles.problem)}>
          {problem}
          <Button onPress={() => pages.refresh(total, drawn)}>{say().reader.tryAgain}</Button>
        </div>
      )}
    </div>
  );
}
