import type { MessageKind } from "../../../../preload/contract/values.ts";
import { randomFrom } from "../random.ts";
import { botLines, customerPace, type Member, members } from "./cast.ts";
import { markedTime, startOf } from "./clock.ts";

// The talks are written down as people read them, a line each:
//
//   # 04-07 10:12 Marlene Petzold | Parcel has not moved     when it begins, the customer ("-" for none), the title
//   c Hi, where is it?                                       who says it and what
//   p *hi                                                    one of the bot's set phrases
//   +3h a Found it.                                          after three hours; also "14:05" and "Wed 09:10"
//   | Have a good weekend.                                   goes on with the message on a line of its own
//   c [photo label.jpg] here                                 something sent along; also [file ...]
//   n ^2 Yes {👍 2}                                          answers the message before last; how others reacted

interface Said {
  /** A member's letter, "c" for the customer, null for the desk's software. */
  author: string | null;
  at: number;
  kind: MessageKind;
  text: string;
  /** Place in the talk of the message that it answers. */
  replyTo: number | null;
  reactions: { emoji: string; count: number }[];
  attachments: { name: string; type: string }[];
}

export interface Script {
  title: string;
  customer: string | null;
  startsAt: number;
  said: Said[];
}

const head = /^# (\d\d-\d\d) (\d\d:\d\d) ([^|]+) \| (.+)$/;
const line = /^(?:(\+\d+[smhd]|(?:(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat) )?\d\d:\d\d) )?([a-z-]) (?:\^(\d+) )?(.+)$/;
const sent = /^\[(photo|file) ([^\]]+)\] ?/;
const reacted = / \{(\S+) (\d+)\}$/;

/** Reads scripts. A line that does not keep the form is a mistake of whoever wrote it, and thrown. */
export function readScripts(text: string): Script[] {
  return text
    .split(/^(?=# )/m)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map(readScript);
}

function readScript(text: string): Script {
  const [first = "", ...lines] = text.split("\n").filter((each) => each !== "");
  const found = head.exec(first);
  if (found === null) throw new Error(`not the head of a talk: ${first}`);
  const [, date = "", time = "", customer = "", title = ""] = found;
  const startsAt = startOf(date, time);
  const random = randomFrom(startsAt / 60_000);
  // colleagues in a channel answer one another at once
  const hurry = customer === "-" ? 0.35 : 1;
  const said: Said[] = [];
  for (const each of lines) {
    const last = said.at(-1);
    if (each.startsWith("| ") || each === "|") {
      if (last !== undefined) last.text += `\n${each.slice(2)}`;
    } else said.push(readLine(each, said, startsAt, random, hurry));
  }
  for (const [index, each] of said.entries()) each.text = spoken(each, said.slice(index + 1));
  return { title, customer: customer === "-" ? null : customer, startsAt, said };
}

function readLine(text: string, before: readonly Said[], startsAt: number, random: () => number, hurry: number): Said {
  const found = line.exec(text);
  if (found === null) throw new Error(`not a line of a talk: ${text}`);
  const [, mark, letter = "", answered, rest = ""] = found;
  const last = before.at(-1);
  const author = letter === "-" ? null : letter;
  const at =
    mark !== undefined && last !== undefined
      ? markedTime(mark, last.at, random())
      : nextTime(letter, rest.length, last, startsAt, random(), hurry);
  if (last !== undefined && at <= last.at) throw new Error(`the time goes back: ${text}`);
  const file = sent.exec(rest);
  const reaction = reacted.exec(rest);
  const words = rest.replace(sent, "").replace(reacted, "");
  return {
    author,
    at,
    kind: author === null ? "system" : file !== null && words === "" ? "media" : "text",
    text: words,
    replyTo: answered === undefined ? null : before.length - Number(answered),
    reactions: reaction === null ? [] : [{ emoji: reaction[1] ?? "", count: Number(reaction[2]) }],
    attachments: file === null ? [] : [{ name: file[2] ?? "", type: file[1] === "photo" ? "image" : "document" }],
  };
}

/** Where no time is written down it follows from who writes and how much there is to type. */
function nextTime(
  letter: string,
  length: number,
  last: Said | undefined,
  startsAt: number,
  chance: number,
  hurry: number,
): number {
  if (last === undefined) return startsAt + Math.floor(chance * 59) * 1000;
  if (letter === "-") return last.at + 1000;
  if (letter === "p") return last.at + 2000 + Math.floor(chance * 3) * 1000;
  const [least, spread] = letter === last.author ? [4, 16] : letter === "c" ? customerPace : paceOf(letter);
  const typing = length * (letter === "c" ? 0.25 : 0.15);
  return last.at + Math.ceil((least + chance * spread + typing) * hurry) * 1000;
}

function paceOf(letter: string): Member["pace"] {
  const member = members.get(letter);
  if (member === undefined) throw new Error(`nobody is called "${letter}"`);
  return member.pace;
}

/** What stands there, or the bot's phrase of that name. */
function spoken({ author, text }: Said, after: readonly Said[]): string {
  if (author !== "p" || !text.startsWith("*")) return text;
  const phrase = botLines.get(text.slice(1));
  if (phrase === undefined) throw new Error(`the bot has no phrase "${text}"`);
  const agent = after.map((each) => members.get(each.author ?? "")).find((member) => member?.kind === "support_agent");
  return phrase.replace("{agent}", agent?.name.split(" ")[0] ?? "a colleague");
}
