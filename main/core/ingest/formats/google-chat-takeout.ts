import { folderOf, grouped } from "../json/packs.ts";
import { baseName, People } from "../json/told.ts";
import { looseOf, loosesOf, wordsOf } from "../json/values.ts";
import { wholeJson } from "../json/whole.ts";
import type { Pack, PackFormat, PackReader, ReadConversation, ReadOptions, Sink, TextReader } from "../types.ts";
import { GoogleChat, googleChat } from "./google-chat.ts";

// "Google Chat" of a Takeout: Groups with a folder for each chat, Users with a folder for the account.

const chatFile = /(?:^|\/)(?:messages|group_info)\.json$/;
const userFile = /(?:^|\/)user_info\.json$/;

export const googleChatTakeout: PackFormat = {
  key: "google-chat-takeout",
  title: "Google Chat (Takeout)",
  platform: "google_chat",
  claim,
  sniff: googleChat.sniff,
  read: (sink, options) => new Reader(sink, options),
};

function rootOf(path: string): string | null {
  const folder = folderOf(path);
  const around = folderOf(folder);
  if (userFile.test(path) && baseName(around) === "Users") return folderOf(around);
  if (!chatFile.test(path)) return null;
  if (baseName(around) === "Groups") return folderOf(around);
  return /^(?:DM|Space) /.test(baseName(folder)) ? around : null;
}

function claim(paths: readonly string[]): Pack[] {
  return [...grouped(paths, rootOf)].flatMap(([root, files]) => {
    // the account first, then each chat with what is said of it before its messages
    const rank = (path: string) => (userFile.test(path) ? 0 : 1);
    const sorted = files.sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1));
    const probe = sorted.find((path) => path.endsWith("/messages.json"));
    return probe === undefined ? [] : [{ name: baseName(root) || "Google Chat", files: sorted, probe }];
  });
}

class Reader implements PackReader {
  private readonly sink: Sink;
  private readonly chat: GoogleChat;
  private known: { folder: string; title: string | null } = { folder: "", title: null };

  constructor(sink: Sink, options: ReadOptions) {
    this.sink = sink;
    this.chat = new GoogleChat(sink, options, new People(sink));
  }

  file(path: string): TextReader {
    const folder = folderOf(path);
    if (userFile.test(path)) {
      return wholeJson(this.sink, (info) => {
        this.chat.owner = wordsOf(looseOf(info.user).email);
      });
    }
    if (path.endsWith("/messages.json")) return this.chat.file(this.conversation(folder));
    return wholeJson(this.sink, (info) => {
      const others = loosesOf(info.members).filter(({ email }) => email !== this.chat.owner);
      const names = others.map(({ name, email }) => wordsOf(name) ?? wordsOf(email)).filter((name) => name !== null);
      this.known = { folder, title: wordsOf(info.name) ?? (names.join(", ") || null) };
    });
  }

  end(): void {}

  /** "DM 7Xb3kIAAAAE", "Space AAAAxyz" */
  private conversation(folder: string): ReadConversation {
    const name = baseName(folder);
    const title = this.known.folder === folder ? this.known.title : null;
    return { key: name, externalId: name.replace(/^(?:DM|Space) /, ""), title: title ?? name };
  }
}
