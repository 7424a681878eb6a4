import { Frown, Smile } from "lucide-react";
import { useState } from "react";
import type { Message, Mood } from "../../../preload/contract/messages.ts";
import type { Span } from "../../../preload/contract/values.ts";
import { fullTime } from "../../format/dates.ts";
import { say } from "../../text/say.ts";
import { cx } from "../../ui/cx.ts";
import { Attachments } from "./Attachments.tsx";
import styles from "./Message.module.css";
import { type Piece, pieces } from "./pieces.ts";

const folded = 1500;

interface Inked {
  /** What is searched for. */
  words: RegExp | undefined;
  /** What proves the claim that led here. */
  proofs: readonly Span[];
  /** It is what somebody was led to, so that what is marked of it should be in sight. */
  lit: boolean;
  mood: Mood | undefined;
}

/** What a message says: text as it was written, with links and what was searched for; never markup. */
function MessageText({ text, mood, words, proofs, lit }: Inked & { text: string }) {
  const [open, setOpen] = useState(false);
  const [seen, setSeen] = useState<readonly Span[] | RegExp | undefined>(undefined);
  const long = text.length > folded;
  const sought = !lit ? undefined : proofs.length > 0 ? proofs : words;
  if (seen !== sought) {
    setSeen(sought);
    if (long && sought && reach(text, sought) > cutAt(text)) setOpen(true);
  }
  const shown = long && !open ? `${text.slice(0, cutAt(text))}…` : text;
  let at = 0;
  return (
    <>
      <p dir="auto" className={cx(styles.text)}>
        {byCode(pieces(shown, words, proofs)).map((run) => {
          const key = at;
          at += run.reduce((length, { text: { length: more } }) => length + more, 0);
          const kind = run[0]?.code;
          const inner = <Run key={key} pieces={run} />;
          if (kind === undefined) return inner;
          return (
            <code key={key} className={cx(styles.code, kind === "block" && styles.block)}>
              {inner}
            </code>
          );
        })}
        {mood && <Sound mood={mood} />}
      </p>
      {long && (
        <button type="button" className={cx(styles.more)} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? say().reader.showLess : say().reader.showAll(text.length)}
        </button>
      )}
    </>
  );
}

const sounds = { positive: Smile, negative: Frown };

/** How it sounds, after its last word. */
function Sound({ mood }: { mood: Mood }) {
  const Face = sounds[mood];
  return (
    <span
      role="img"
      aria-label={say().reader.sounds[mood]}
      title={say().reader.sounds[mood]}
      className={cx(styles.sound, styles[mood])}
    >
      <Face aria-hidden />
    </span>
  );
}

/** Pieces that stand in the same stretch of code, or of prose, together: what is marked must not cut a block in two. */
function byCode(cut: readonly Piece[]): Piece[][] {
  const runs: Piece[][] = [];
  for (const piece of cut) {
    const last = runs.at(-1);
    if (last && last[0]?.code === piece.code) last.push(piece);
    else runs.push([piece]);
  }
  return runs;
}

function Run({ pieces: run }: { pieces: readonly Piece[] }) {
  let at = 0;
  return run.map(({ text, marked, proves, href }) => {
    const key = at;
    at += text.length;
    const inner =
      marked || proves ? (
        <mark key={key} {...(proves ? { className: cx(styles.proof), "data-proof": "" } : {})}>
          {text}
        </mark>
      ) : (
        text
      );
    if (href === undefined) return inner;
    return (
      <a key={key} href={href} target="_blank" rel="noopener noreferrer">
        {inner}
      </a>
    );
  });
}

/** How far one must read to have seen what is sought: all that proves something, or the first of the words. */
function reach(text: string, sought: readonly Span[] | RegExp): number {
  if (!(sought instanceof RegExp)) return Math.max(...sought.map(({ end }) => end));
  const [first] = text.matchAll(sought);
  return first === undefined ? 0 : first.index + first[0].length;
}

/** Not in the middle of a word where one ends soon before, nor in the middle of a sign of two code units. */
function cutAt(text: string): number {
  const space = text.lastIndexOf(" ", folded);
  if (space > folded - 100) return space;
  const code = text.charCodeAt(folded - 1);
  return code >= 0xd800 && code <= 0xdbff ? folded - 1 : folded;
}

export function MessageBody({ message, mood, words, proofs, lit }: Inked & { message: Message }) {
  const { kind, text, attachments, reactions, edited, editedAt } = message;
  const placeholder =
    text === "" && (kind !== "text" || attachments.length === 0) && !(kind === "media" && attachments.length > 0);
  return (
    <>
      {placeholder || kind === "deleted" ? (
        <p className={cx(styles.placeholder)}>{say().names.placeholders[kind]}</p>
      ) : (
        text !== "" && <MessageText text={text} mood={mood} words={words} proofs={proofs} lit={lit} />
      )}
      {attachments.length > 0 && <Attachments attachments={attachments} />}
      {(reactions.length > 0 || edited) && (
        <p className={cx(styles.after)}>
          {reactions.map(({ emoji, count }) => (
            <span key={emoji} className={cx(styles.reaction)}>
              <span>{emoji}</span>
              {count > 1 && <span className={cx(styles.count)}>{count}</span>}
            </span>
          ))}
          {edited && (
            <span title={editedAt === null ? undefined : say().reader.editedAt(fullTime(editedAt))}>{say().reader.edited}</span>
          )}
        </p>
      )}
    </>
  );
}
