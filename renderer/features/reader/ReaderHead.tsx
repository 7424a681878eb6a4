import { Download, PanelRight, Search, Smile, Sparkles, StickyNote } from "lucide-react";
import { memo } from "react";
import type { Conversation } from "../../../preload/contract/library.ts";
import { runCommand } from "../../actions/commands.ts";
import { enhanceThese } from "../../actions/enhance.ts";
import { exportOpen } from "../../actions/export.ts";
import { useInsightOpen } from "../../actions/useInsightOpen.ts";
import { keymap } from "../../keys/keymap.ts";
import { useParley, useSettings } from "../../stores/context.tsx";
import { say } from "../../text/say.ts";
import bar from "../../ui/Bar.module.css";
import { IconButton } from "../../ui/Button.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { cx } from "../../ui/cx.ts";
import { JumpToDate } from "./JumpToDate.tsx";
import styles from "./ReaderPane.module.css";

/** What the open conversation is called, and what can be done with it. */
export const ReaderHead = memo(function ReaderHead({ conversation }: { conversation: Conversation }) {
  const parley = useParley();
  const insightOpen = useInsightOpen();
  const moods = useSettings((state) => state.settings.moods);
  const texts = say().reader;
  return (
    <header className={cx(bar.bar, styles.head)}>
      <h2 className={cx(bar.title)} dir="auto" title={conversation.title}>
        {conversation.title}
      </h2>
      <span className={cx(styles.source)}>
        <Chip title={conversation.sourceName}>{conversation.sourceName}</Chip>
      </span>
      <span className={cx(bar.space)} />
      <IconButton label={texts.find} keys={keymap.find.keys[0]} onPress={() => runCommand(parley, "find")}>
        <Search aria-hidden />
      </IconButton>
      <IconButton
        label={say().conversations.enhance}
        keys={keymap.enhance.keys[0]}
        onPress={() => enhanceThese(parley, [conversation.id])}
      >
        <Sparkles aria-hidden />
      </IconButton>
      <IconButton label={texts.export} onPress={() => exportOpen(parley)}>
        <Download aria-hidden />
      </IconButton>
      <IconButton label={texts.notes} onPress={() => runCommand(parley, "notes")}>
        <StickyNote aria-hidden />
      </IconButton>
      <IconButton label={texts.moods} pressed={moods} onPress={() => runCommand(parley, "moods")}>
        <Smile aria-hidden />
      </IconButton>
      <JumpToDate conversation={conversation} />
      <IconButton
        label={insightOpen ? texts.hideFacts : texts.showFacts}
        keys={keymap.toggleInsight.keys[0]}
        onPress={() => runCommand(parley, "toggleInsight")}
      >
        <PanelRight aria-hidden />
      </IconButton>
    </header>
  );
});
