import { MailOpen, Merge, Pin, Sparkles, Tag, Trash2, X } from "lucide-react";
import { enhanceThese } from "../../actions/enhance.ts";
import { askForTag, isPinned, isUnread, merge, togglePin, toggleRead } from "../../actions/keeping.ts";
import { chosen, deleteConversations } from "../../actions/library.ts";
import { keymap } from "../../keys/keymap.ts";
import { useLibrary, useParley } from "../../stores/context.tsx";
import { say } from "../../text/say.ts";
import bar from "../../ui/Bar.module.css";
import { IconButton } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";

/** What can be done with all that are picked. */
export function PickedBar() {
  const parley = useParley();
  const selected = useLibrary((state) => state.selected);
  const select = useLibrary((state) => state.select);
  const { conversations: texts, keeping } = say();
  const ids = [...selected];
  return (
    <div className={cx(bar.bar, bar.tight)}>
      <IconButton label={texts.clear} onPress={() => select([])}>
        <X aria-hidden />
      </IconButton>
      <span className={cx(bar.title)} role="status">
        {texts.picked(ids.length)}
      </span>
      <span className={cx(bar.space)} />
      <IconButton label={texts.enhance} keys={keymap.enhance.keys[0]} onPress={() => enhanceThese(parley)}>
        <Sparkles aria-hidden />
      </IconButton>
      <IconButton label={keeping.tagAs} keys={keymap.tag.keys[0]} onPress={() => askForTag(parley)}>
        <Tag aria-hidden />
      </IconButton>
      <IconButton
        label={isPinned(parley, ids) ? keeping.unpin : keeping.pin}
        keys={keymap.pin.keys[0]}
        onPress={() => void togglePin(parley)}
      >
        <Pin aria-hidden />
      </IconButton>
      <IconButton
        label={isUnread(parley, ids) ? keeping.read : keeping.unread}
        keys={keymap.markRead.keys[0]}
        onPress={() => void toggleRead(parley)}
      >
        <MailOpen aria-hidden />
      </IconButton>
      {ids.length > 1 && (
        <IconButton label={keeping.merge} onPress={() => void merge(parley, ids)}>
          <Merge aria-hidden />
        </IconButton>
      )}
      <IconButton
        label={texts.delete}
        keys={keymap.delete.keys[0]}
        onPress={() => void deleteConversations(parley, chosen(parley))}
      >
        <Trash2 aria-hidden />
      </IconButton>
    </div>
  );
}
