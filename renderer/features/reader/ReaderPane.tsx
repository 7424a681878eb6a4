import { MessagesSquare } from "lucide-react";
import { memo, useCallback, useDeferredValue, useEffect, useMemo, useRef } from "react";
import { rememberPlace } from "../../actions/places.ts";
import { useFind, useParley, useReader } from "../../stores/context.tsx";
import type { Anchor } from "../../stores/reader.ts";
import { say } from "../../text/say.ts";
import { cx } from "../../ui/cx.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { FindBar } from "./FindBar.tsx";
import { MessageList } from "./MessageList.tsx";
import { MessagePages } from "./pages.ts";
import { wordsOf } from "./pieces.ts";
import { ReaderHead } from "./ReaderHead.tsx";
import styles from "./ReaderPane.module.css";
import { ResultBar } from "./ResultBar.tsx";
import { useDensity } from "./useDensity.ts";
import { useHits } from "./useHits.ts";

export function ReaderPane() {
  const conversationId = useReader((state) => state.conversationId);
  const problem = useReader((state) => state.problem);
  const details = useReader((state) => state.details);
  return (
    <section aria-label={say().reader.conversation} className={cx(styles.pane)} data-pane-of="reader">
      <ResultBar />
      {details === undefined ? (
        conversationId === undefined || problem !== undefined ? (
          <EmptyState icon={<MessagesSquare />} title={problem ? say().reader.cannotBeShown : say().reader.pickOne}>
            {problem ?? say().reader.howToPick}
          </EmptyState>
        ) : null
      ) : (
        <Conversation key={details.conversation.id} />
      )}
    </section>
  );
}

/** What is typed in the search is drawn for each letter; the messages only where something of theirs is another. */
const Messages = memo(MessageList);

function Conversation() {
  const parley = useParley();
  const details = useReader((state) => state.details);
  const jump = useReader((state) => state.jump);
  const highlighted = useReader((state) => state.highlighted);
  const newFrom = useReader((state) => state.newFrom);
  const proofs = useReader((state) => state.proofs);
  const litAt = useReader((state) => state.litAt);
  const finding = useFind((state) => state.isOpen);
  const hits = useFind((state) => state.positions);
  const jumpTo = useReader((state) => state.jumpTo);
  const conversation = details?.conversation;
  const id = conversation?.id ?? 0;
  // Marking what is typed draws every row again, which the next letter need not wait for.
  const query = useDeferredValue(useHits(id));
  const words = useMemo(() => wordsOf(query), [query]);
  const levels = useDensity(id, conversation?.messages ?? 0);

  // One keeper of pages for as long as this conversation is open; its first length is corrected by every page that comes.
  const pages = useMemo(() => {
    const fetchPage = (position: number, limit: number, signal: AbortSignal) =>
      parley.client.ask("messages.page", { conversationId: id, at: { position }, limit }, { signal });
    const { details: now } = parley.stores.reader.getState();
    return new MessagePages(fetchPage, now?.conversation.messages ?? 0);
  }, [parley, id]);
  useEffect(() => () => pages.close(), [pages]);

  const fetchMessages = useCallback(
    async (position: number, limit: number) => {
      const reply = await parley.client.ask("messages.page", { conversationId: id, at: { position }, limit });
      return reply.ok ? reply.value.messages : undefined;
    },
    [parley, id],
  );
  const leave = useCallback((anchor: Anchor) => rememberPlace(parley, id, anchor), [parley, id]);

  // Going back in a conversation, or reading its middle, does not make unread what was read before.
  const readBefore = useRef(conversation?.readUntil ?? 0);
  const read = useCallback(
    (until: number) => {
      if (until <= readBefore.current) return;
      readBefore.current = until;
      void parley.client.ask("conversations.markRead", { ids: [id], until });
    },
    [parley, id],
  );

  if (!conversation || !jump) return null;
  const texts = say().reader;
  return (
    <>
      <ReaderHead conversation={conversation} />
      {finding && <FindBar />}
      {conversation.messages === 0 ? (
        <EmptyState title={texts.noMessages}>{texts.cameWithout}</EmptyState>
      ) : (
        <Messages
          title={conversation.title}
          pages={pages}
          jump={jump}
          highlighted={highlighted}
          litAt={litAt}
          proofs={proofs}
          words={words}
          levels={levels}
          hits={hits}
          newFrom={newFrom}
          fetchMessages={fetchMessages}
          onJump={jumpTo}
          onLeave={leave}
          onRead={read}
        />
      )}
    </>
  );
}
