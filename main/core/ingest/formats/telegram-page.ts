import { PageReader } from "../html/pageReader.ts";
import { longest } from "../json/held.ts";
import { Draft, mediaOf, type PageMedia } from "./telegram-draft.ts";

/** What a page's elements are, by their classes. Of "aside" the words belong to nobody. */
type Role =
  | "header"
  | "message"
  | "date"
  | "from"
  | "forwarded"
  | "reply"
  | "text"
  | "media"
  | "title"
  | "description"
  | "status"
  | "question"
  | "answer"
  | "votes"
  | "reaction"
  | "emoji"
  | "count"
  | "aside";

interface Frame {
  role: Role | null;
  /** The element around whose words these are: itself, or the nearest that has a role. */
  holder: Frame | null;
  words: string;
}

export interface PageEvents {
  title(title: string): void;
  message(draft: Draft, isWhole: boolean): void;
}

const inMedia = new Set<string>(["title", "description", "status", "question", "answer"]);
const inReaction = new Set<string>(["emoji", "count"]);
const mostWords = 10_000;

/** Takes one page of an HTML export apart, while it comes in. */
export class TelegramPage extends PageReader {
  private readonly events: PageEvents;
  private readonly frames: Frame[] = [];
  private number = 0;
  private draft: Draft | null = null;
  private media: PageMedia | null = null;
  private votes = "";
  /** How many blocks of forwarded words are open. */
  private forwarded = 0;
  private reaction = { emoji: "", count: "" };

  constructor(events: PageEvents) {
    super();
    this.events = events;
  }

  protected override open(name: string, attributes: Record<string, string>): void {
    const classes = (attributes.class ?? "").split(/\s+/);
    const around = this.frames.at(-1)?.holder ?? null;
    const role = this.roleOf(name, classes, around?.role ?? null);
    if (role === "message") this.begin(attributes.id ?? "", classes);
    const { draft } = this;
    if (role === "date" && draft !== null) draft.date ||= attributes.title ?? "";
    else if (role === "forwarded") this.enterForwarded();
    else if (role === "media") this.media = mediaOf(classes, attributes.href ?? "");
    else if (role === "reaction") this.reaction = { emoji: "", count: "" };
    if (around?.role === "reply" && draft !== null)
      draft.replyTo ??= /go_to_message(\d+)/.exec(attributes.href ?? "")?.[1] ?? null;
    if (role === "text" || (role === null && around?.role === "text")) draft?.body.open(name, attributes);
    const frame: Frame = { role, holder: around, words: "" };
    if (role !== null) frame.holder = frame;
    this.frames.push(frame);
  }

  private roleOf(name: string, classes: readonly string[], around: Role | null): Role | null {
    const has = (one: string) => classes.includes(one);
    if (has("message") && name === "div") return "message";
    if (this.draft === null) return has("text") && has("bold") ? "header" : null;
    if (around === "text") return null;
    if (around === "from") return "aside";
    if (around === "answer" && has("details")) return "votes";
    if (this.media !== null) return classes.find((one): one is Role => inMedia.has(one)) ?? null;
    if (has("from_name")) return "from";
    if (has("date") && has("details")) return "date";
    if (has("forwarded") && has("body")) return "forwarded";
    if (has("reply_to")) return "reply";
    if (has("text") || (this.draft.isService && has("body"))) return "text";
    if (classes.some((one) => /^media_poll$|^(?:photo|sticker|animated|video_file)_wrap$/.test(one)) || has("media"))
      return "media";
    if (has("reaction")) return "reaction";
    if (around === "reaction") return classes.find((one): one is Role => inReaction.has(one)) ?? "aside";
    return has("userpic_wrap") || has("signature") ? "aside" : null;
  }

  protected override text(text: string): void {
    const holder = this.frames.at(-1)?.holder;
    if (holder === undefined || holder === null || holder.role === "aside") return;
    if (holder.role !== "text") {
      if (holder.words.length < mostWords) holder.words += text;
    } else if (this.draft !== null && this.draft.body.length <= longest) this.draft.body.text(text);
  }

  protected override close(name: string): void {
    const frame = this.frames.pop();
    if (frame === undefined) return;
    const { draft } = this;
    if (frame.holder?.role === "text") draft?.body.close(name);
    if (frame.role === null) return;
    if (frame.role === "forwarded") this.forwarded = Math.max(0, this.forwarded - 1);
    const words = frame.words.replace(/\s+/g, " ").trim();
    if (frame.role === "header" && words !== "") this.events.title(words);
    if (draft === null) return;
    if (frame.role === "message") this.finish();
    else this.take(frame.role, words, draft);
  }

  private take(role: Role, words: string, draft: Draft): void {
    if (role === "from" && this.forwarded > 0) draft.forwardedFrom = withoutBot(words);
    else if (role === "from") draft.from = withoutBot(words);
    else if (role === "date") draft.isEdited ||= /\bedited\b/i.test(words);
    else if (role === "media") this.endMedia(draft);
    else if (role === "answer") this.endAnswer(words);
    else if (role === "votes") this.votes = words;
    else if (role === "emoji" || role === "count") this.reaction[role] = words;
    else if (role === "reaction") this.endReaction(draft);
    else if (this.media !== null && isWord(role)) this.media.words[role] = words;
  }

  private enterForwarded(): void {
    this.forwarded++;
    if (this.draft !== null) this.draft.isForwarded = true;
  }

  private endAnswer(text: string): void {
    this.media?.answers.push({ text, votes: this.votes });
    this.votes = "";
  }

  private endMedia(draft: Draft): void {
    if (this.media !== null) draft.media.push(this.media);
    this.media = null;
  }

  private endReaction(draft: Draft): void {
    const { emoji, count } = this.reaction;
    if (emoji !== "") draft.reactions.push({ emoji, count: Math.max(1, Math.round(Number(count)) || 1) });
  }

  private begin(id: string, classes: readonly string[]): void {
    // a message within a message: the end of the one before is missing
    this.finish();
    this.media = null;
    this.votes = "";
    this.forwarded = 0;
    this.draft = new Draft(++this.number, /^message(-?\d+)$/.exec(id)?.[1] ?? "", classes);
  }

  private finish(): void {
    const { draft } = this;
    this.draft = null;
    if (draft !== null) this.events.message(draft, !this.isAtEnd);
  }
}

function withoutBot(name: string): string {
  return name.replace(/ via @\w+$/, "");
}

function isWord(role: Role): role is "title" | "description" | "status" | "question" {
  return inMedia.has(role);
}
