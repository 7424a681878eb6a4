import { entries } from "../json/entries.ts";
import { cutItems } from "../json/items.ts";
import { keysIn } from "../json/keys.ts";
import { grouped } from "../json/packs.ts";
import { baseName } from "../json/told.ts";
import { idOf, type Loose, looseOf, textOf, wordsOf } from "../json/values.ts";
import { wholeJson } from "../json/whole.ts";
import { CsvParser } from "../table/csv.ts";
import type { Pack, PackFormat, PackReader, ReadConversation, ReadPerson, Sink, TextReader } from "../types.ts";
import { PackageMessages } from "./discord-package-messages.ts";

// The package that Discord sends to somebody who asks for their data: everything that they themselves wrote, channel by channel.

const account = /^(|.*?\/)account\/user\.json$/i;
const index = /^(|.*?\/)messages\/index\.json$/i;
const channel = /^(|.*?\/)messages\/c?(\d+)\/(channel\.json|messages\.csv|messages\.json)$/i;

export const discordPackage: PackFormat = {
  key: "discord-package",
  title: "Discord data package",
  platform: "discord",
  claim,
  sniff(head) {
    if (/^\ufeff?"?ID"?,"?Timestamp"?,"?Contents"?/i.test(head.text)) return 0.97;
    const found = keysIn(head.text);
    return found?.opens === "[" && ["ID", "Timestamp", "Contents"].every((key) => found.keys.has(key)) ? 0.97 : 0;
  },
  read: (sink) => new Reader(sink),
};

function claim(paths: readonly string[]): Pack[] {
  const roots = grouped(paths, (path) => (account.exec(path) ?? index.exec(path) ?? channel.exec(path))?.[1] ?? null);
  return [...roots].flatMap(([root, files]) => {
    const probe = files.find((path) => channel.test(path) && /messages\.(?:csv|json)$/i.test(path));
    if (probe === undefined) return [];
    const rank = (path: string) => (account.test(path) ? 0 : index.test(path) ? 1 : 2);
    // within a channel's folder, channel.json comes before its messages
    const sorted = files.sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1));
    return [{ name: baseName(root.replace(/\/$/, "")) || "Discord data package", files: sorted, probe }];
  });
}

class Reader implements PackReader {
  private readonly sink: Sink;
  private owner: ReadPerson = { key: "owner", externalId: null, name: "Me", kind: "unknown", isOwner: true };
  /** What index.json calls the channels, by id. */
  private titles: Loose = {};
  private known: ReadConversation | null = null;
  private hasToldOwner = false;

  constructor(sink: Sink) {
    this.sink = sink;
  }

  file(path: string): TextReader {
    const id = channel.exec(path)?.[2];
    if (account.test(path)) return wholeJson(this.sink, (user) => this.user(user));
    if (id === undefined) {
      return wholeJson(this.sink, (titles) => {
        this.titles = titles;
      });
    }
    if (/channel\.json$/i.test(path)) {
      return wholeJson(this.sink, (one) => {
        this.known = this.conversation(id, one);
      });
    }
    const known = this.known?.key === id ? this.known : this.conversation(id, {});
    const messages = new PackageMessages(this.sink, known, () => this.author());
    if (/\.csv$/i.test(path)) return new CsvParser({ delimiter: ",", newline: "\n" }, messages);
    return cutItems(
      ["[]"],
      entries(this.sink, (entry, number) => messages.entry(entry, number)),
    );
  }

  end(): void {}

  private user(user: Loose): void {
    const id = idOf(user.id);
    const name = wordsOf(user.global_name) ?? wordsOf(user.username);
    if (id === null && name === null) return;
    this.owner = { ...this.owner, key: id ?? "owner", externalId: id, name: name ?? this.owner.name };
  }

  private author(): string {
    if (!this.hasToldOwner) {
      this.sink.person(this.owner);
      if (this.owner.externalId === null) this.sink.guessed(1, "", "the package does not say whose it is; they are called Me");
    }
    this.hasToldOwner = true;
    return this.owner.key;
  }

  private conversation(id: string, said: Loose): ReadConversation {
    const name = wordsOf(said.name);
    const guild = wordsOf(looseOf(said.guild).name);
    const listed = textOf(this.titles[id])
      ?.replace(/^Direct Message with /, "")
      .replace(/#0+$/, "");
    const title = name !== null && guild !== null ? `${guild} / ${name}` : (name ?? (listed || `Channel ${id}`));
    return { key: id, externalId: id, title };
  }
}
