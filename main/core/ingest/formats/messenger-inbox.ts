import { folderOf, grouped } from "../json/packs.ts";
import { baseName, People } from "../json/told.ts";
import type { Pack, PackFormat, Sink } from "../types.ts";
import { instagram, MessengerThread, messenger } from "./messenger.ts";

// The messages of a whole account, or of one thread: a folder for each, in it message_1.json with the newest, message_2.json, ...

const part = /(?:^|\/)message_(\d+)\.json$/;
const boxes = /(?:^|\/)(?:inbox|archived_threads|filtered_threads|message_requests|e2ee_cutover)$/;

export const messengerInbox: PackFormat = {
  key: "messenger-inbox",
  title: "Facebook Messenger (all messages)",
  platform: "messenger",
  claim: (paths) => claim(paths.filter((path) => !path.includes("instagram_activity/"))),
  sniff: messenger.sniff,
  read: readInbox,
};

export const instagramInbox: PackFormat = {
  key: "instagram-inbox",
  title: "Instagram (all messages)",
  platform: "instagram",
  claim: (paths) => claim(paths.filter((path) => !path.includes("facebook_activity/"))),
  sniff: instagram.sniff,
  read: readInbox,
};

function claim(paths: readonly string[]): Pack[] {
  const number = (path: string) => Number(part.exec(path)?.[1] ?? 0);
  const exports = grouped(paths, (path) => (part.test(path) ? rootOf(folderOf(path)) : null));
  return [...exports].flatMap(([root, files]) => {
    // a lone file is read as any other
    if (files.length < 2) return [];
    const sorted = files.sort((one, other) => {
      const [first, second] = [folderOf(one), folderOf(other)];
      // the oldest messages stand in the part with the highest number
      return first === second ? number(other) - number(one) : first < second ? -1 : 1;
    });
    const name = baseName(root.replace(/(?:^|\/)(?:your_\w+_activity\/)?messages$/, ""));
    return [
      {
        name: name || baseName(root) || "messages",
        files: sorted,
        probe: sorted.find((path) => path.endsWith("/message_1.json")) ?? sorted.at(-1) ?? "",
      },
    ];
  });
}

/** The folder around the boxes in which threads lie; of a thread on its own, its own folder. */
function rootOf(thread: string): string {
  const box = folderOf(thread);
  return boxes.test(box) ? folderOf(box) : thread;
}

function readInbox(sink: Sink) {
  const people = new People(sink);
  const threads = new Map<string, MessengerThread>();
  return {
    file(path: string) {
      const folder = folderOf(path);
      // "ana_4711": a name and Meta's number for the thread
      const makeshift = baseName(folder).replace(/_\d+$/, "") || "thread";
      const thread =
        threads.get(folder) ?? new MessengerThread(sink, people, makeshift, folder.split("/").slice(-2).join("/") || "thread");
      threads.set(folder, thread);
      return thread.file();
    },
    end() {},
  };
}
