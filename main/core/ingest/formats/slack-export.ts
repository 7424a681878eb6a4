import { entries } from "../json/entries.ts";
import { cutItems } from "../json/items.ts";
import { keysIn } from "../json/keys.ts";
import { folderOf, grouped } from "../json/packs.ts";
import { baseName } from "../json/told.ts";
import { idOf, type Loose, listOf, wordsOf } from "../json/values.ts";
import type { Pack, PackFormat, PackReader, ReadConversation, Sink, TextReader } from "../types.ts";
import { sniffDay } from "./slack.ts";
import { SlackMessages } from "./slack-message.ts";
import { SlackNames } from "./slack-names.ts";

// A whole workspace: lists of people and channels, and for each channel a folder with a file a day.

const lists = ["users.json", "org_users.json", "channels.json", "groups.json", "mpims.json", "dms.json"];
/** Told by the workspace but not said by anybody. */
const asides = ["integration_logs.json", "canvases.json", "lists.json", "file_conversations.json", "huddle_transcripts.json"];
const day = /(?:^|\/)\d{4}-\d\d-\d\d\.json$/;

export const slackExport: PackFormat = {
  key: "slack-export",
  title: "Slack workspace export",
  platform: "slack",
  claim,
  sniff(head) {
    const found = keysIn(head.text);
    const isUsers = found?.opens === "[" && found.keys.has("id") && found.keys.has("profile") && found.keys.has("team_id");
    return isUsers ? 0.95 : sniffDay(head);
  },
  read: (sink) => new Reader(sink),
};

/** Files that lie in folders of one folder, one a day; the lists lie beside those folders. */
function claim(paths: readonly string[]): Pack[] {
  const days = grouped(paths, (path) => (day.test(path) ? folderOf(folderOf(path)) : null));
  const all = new Set(paths);
  return [...days].flatMap(([root, files]) => {
    const beside = (names: readonly string[]) =>
      names.map((name) => (root === "" ? name : `${root}/${name}`)).filter((path) => all.has(path));
    const known = beside(lists);
    const sorted = files.sort((one, other) => (one < other ? -1 : 1));
    const [first = ""] = sorted;
    const folders = new Set(sorted.map(folderOf));
    // one channel's folder on its own; a lone day is a file like any other
    if (known.length === 0 && sorted.length < 2) return [];
    const name = root !== "" ? baseName(root) : folders.size === 1 ? baseName(folderOf(first)) : "Slack";
    const probe = known.find((path) => baseName(path) === "users.json") ?? first;
    return [{ name: name === "" ? "Slack" : name, files: [...known, ...beside(asides), ...sorted], probe }];
  });
}

class Reader implements PackReader {
  private readonly sink: Sink;
  private readonly names = new SlackNames();
  private readonly messages: SlackMessages;
  /** By the folder that holds a channel's days. */
  private readonly channels = new Map<string, ReadConversation>();
  private readonly told = new Set<string>();

  constructor(sink: Sink) {
    this.sink = sink;
    this.messages = new SlackMessages(sink, this.names);
  }

  file(path: string): TextReader {
    if (day.test(path)) return this.day(baseName(folderOf(path)));
    const name = baseName(path);
    return this.list((entry) => {
      if (name === "users.json" || name === "org_users.json") return this.names.takeUser(entry);
      return asides.includes(name) ? null : this.channel(entry);
    });
  }

  end(): void {}

  private list(take: (entry: Loose) => string | null): TextReader {
    return cutItems(
      ["[]"],
      entries(this.sink, (entry) => {
        const reason = take(entry);
        if (reason === null) this.sink.structure(1);
        return reason;
      }),
    );
  }

  /** Channels lie in folders of their name, direct messages in folders of their id. */
  private channel(entry: Loose): string | null {
    const id = idOf(entry.id);
    const name = wordsOf(entry.name);
    if (id === null) return "a channel without an id";
    const isBetweenPeople = name === null || name.startsWith("mpdm-");
    const title = isBetweenPeople ? this.members(entry) || name || id : name;
    const folder = name ?? id;
    this.channels.set(folder, { key: folder, externalId: id, title });
    this.channels.set(id, { key: folder, externalId: id, title });
    if (!isBetweenPeople) this.names.takeChannel(id, name);
    return null;
  }

  private members(entry: Loose): string {
    const ids = listOf(entry.members).flatMap((member) => wordsOf(member) ?? []);
    return ids.map((id) => this.names.of(id).name ?? id).join(", ");
  }

  private day(folder: string): TextReader {
    const known = this.channels.get(folder) ?? { key: folder, externalId: null, title: folder === "" ? "Slack" : folder };
    const conversation = () => {
      if (!this.told.has(known.key)) this.sink.conversation(known);
      this.told.add(known.key);
      return known.key;
    };
    return cutItems(
      ["[]"],
      entries(this.sink, (entry, number) => this.messages.read(entry, number, conversation)),
    );
  }
}
