import { PageReader } from "../html/pageReader.ts";
import { HtmlText } from "../html/text.ts";
import { noTime } from "../json/entries.ts";
import { beginning, longest } from "../json/held.ts";
import { People, stem } from "../json/told.ts";
import { dateOf, timeOf } from "../json/values.ts";
import { messageOf } from "../message.ts";
import type { Format, Sink } from "../types.ts";

// A chat copied or saved out of Teams as HTML. Each message lies in an item with its author and time; its id is the time in milliseconds.

export const teamsHtml: Format = {
  key: "teams-html",
  title: "Microsoft Teams (HTML)",
  platform: "teams",
  sniff(head) {
    if (!/^\ufeff?\s*</.test(head.text)) return 0;
    const marks = ['data-tid="chat-pane-message"', 'data-tid="message-author-name"', 'id="content-', "data-mid="];
    const found = marks.filter((mark) => head.text.includes(mark)).length;
    return found >= 2 ? 0.95 : found === 1 ? 0.6 : 0;
  },
  read: (sink, options) => new Page(sink, stem(options.fileName)),
};

type Role = "author" | "message" | "content" | "mine";

interface Draft {
  number: number;
  id: string;
  /** Null for one's own: they have no name over them. */
  author: string | null;
  time: number | null;
  body: HtmlText;
}

class Page extends PageReader {
  private readonly sink: Sink;
  private readonly people: People;
  private readonly title: string;
  private readonly roles: (Role | null)[] = [];
  private readonly inside: Record<Role, number> = { author: 0, message: 0, content: 0, mine: 0 };
  private number = 0;
  private draft: Draft | null = null;
  private hasTold = false;
  /** Teams names the author over the first of several messages in a row. */
  private author = "";
  private time: number | null = null;

  constructor(sink: Sink, title: string) {
    super();
    this.sink = sink;
    this.people = new People(sink);
    this.title = title;
  }

  protected override open(name: string, attributes: Record<string, string>): void {
    const role = this.roleOf(attributes);
    if (role === "message") {
      // a message within a message: the end of the one before is missing
      this.finish();
      const author = this.inside.mine > 0 ? null : this.author.replace(/\s+/g, " ").trim();
      const id = attributes["data-mid"] ?? "";
      this.draft = { number: ++this.number, id, author, time: this.time, body: new HtmlText(false) };
      this.time = null;
    } else if (role === "author") this.author = "";
    if (name === "time" && attributes.datetime !== undefined) this.time = dateOf(attributes.datetime);
    if (this.inside.content > 0) this.draft?.body.open(name, attributes);
    if (role !== null) this.inside[role]++;
    this.roles.push(role);
  }

  private roleOf({ "data-tid": tid, id, class: classes }: Record<string, string>): Role | null {
    if (tid === "message-author-name") return "author";
    if (tid === "chat-pane-message" || tid === "channel-pane-message") return "message";
    const isContent = tid === "messageBodyContent" || tid === "message-body-content" || /^content-\d+$/.test(id ?? "");
    if (isContent && this.draft !== null) return "content";
    return classes?.includes("ChatMyMessage") ? "mine" : null;
  }

  protected override text(text: string): void {
    if (this.inside.author > 0) {
      if (this.author.length < 1000) this.author += text;
    } else if (this.inside.content > 0 && this.draft !== null && this.draft.body.length <= longest) this.draft.body.text(text);
  }

  protected override close(name: string): void {
    const role = this.roles.pop() ?? null;
    if (role !== null) this.inside[role]--;
    if (this.inside.content > 0) this.draft?.body.close(name);
    if (role === "message") this.finish();
  }

  private finish(): void {
    const { draft } = this;
    this.draft = null;
    if (draft === null) return;
    const reason = this.read(draft);
    if (reason !== null) this.sink.skipped(draft.number, beginning(draft.body.take()), reason);
  }

  private read({ number, id, author, time, body }: Draft): string | null {
    if (this.isAtEnd) return "the file ends within it";
    if (body.length > longest) return "longer than 8 million characters";
    const text = body.take();
    if (text === "" && id === "") return "not a message";
    if (!this.hasTold) this.sink.conversation({ key: "chat", externalId: null, title: this.title });
    this.hasTold = true;
    const at = time ?? (/^\d{13}$/.test(id) ? timeOf(Number(id)) : null);
    if (at === null) this.sink.guessed(number, beginning(text), noTime);
    const message = messageOf({ conversation: "chat", line: number, at, text, externalId: id || null });
    message.author = author === "" ? null : this.person(author);
    this.sink.message(message);
    return null;
  }

  private person(author: string | null): string {
    const name = author ?? "Me";
    return this.people.tell(name, name, name, { kind: "unknown", externalId: null, isOwner: author === null });
  }
}
