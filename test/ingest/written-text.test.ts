import { srt, vtt } from "../../main/core/ingest/formats/transcript.ts";
import { whatsapp } from "../../main/core/ingest/formats/whatsapp.ts";
import type { Said, Talk } from "./talks.ts";
import { alone, expectReadAsWritten, onTheWall, type Writing, zone } from "./writing.ts";

/** The parts of a wall clock: of the date with two digits and with as few as it needs, of the time by 24 and by 12 hours. */
function partsOf(at: number) {
  const [, year = "", month = "", day = "", hour = "", minute = "", second = ""] =
    /^(\d+)-(\d+)-(\d+)T(\d+):(\d+):(\d+)$/.exec(onTheWall(at)) ?? [];
  const isMorning = Number(hour) < 12;
  const few = { m: Number(month), d: Number(day), h: Number(hour) % 12 || 12 };
  return { year, yy: year.slice(2), month, day, hour, minute, second, isMorning, ...few };
}
type Parts = ReturnType<typeof partsOf>;

const inArabic = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));

// how phones begin a message, by language, system and clock
const headers: Record<string, (parts: Parts) => string> = {
  "Android, United States": ({ m, d, yy, h, minute, isMorning }) =>
    `${m}/${d}/${yy}, ${h}:${minute} ${isMorning ? "AM" : "PM"} - `,
  "Android, United States, narrow space": ({ m, d, yy, h, minute, isMorning }) =>
    `${m}/${d}/${yy}, ${h}:${minute}\u202f${isMorning ? "AM" : "PM"} - `,
  "Android, India": ({ day, month, yy, h, minute, isMorning }) =>
    `${day}/${month}/${yy}, ${h}:${minute}\u202f${isMorning ? "am" : "pm"} - `,
  "Android, Great Britain": ({ day, month, year, hour, minute }) => `${day}/${month}/${year}, ${hour}:${minute} - `,
  "Android, German": ({ day, month, yy, hour, minute }) => `${day}.${month}.${yy}, ${hour}:${minute} - `,
  "Android, French": ({ day, month, year, hour, minute }) => `${day}/${month}/${year} à ${hour}:${minute} - `,
  "Android, Spanish": ({ d, m, yy, h, minute, isMorning }) =>
    `${d}/${m}/${yy}, ${h}:${minute} ${isMorning ? "a" : "p"}.\u00a0m. - `,
  "Android, Mexico": ({ day, month, yy, h, minute, isMorning }) =>
    `${day}/${month}/${yy} ${h}:${minute}\u202f${isMorning ? "a.m." : "p.m."} - `,
  "Android, Dutch": ({ day, month, year, hour, minute }) => `${day}-${month}-${year} ${hour}:${minute} - `,
  "Android, Swedish": ({ year, month, day, hour, minute }) => `${year}-${month}-${day} ${hour}:${minute} - `,
  "Android, Japanese": ({ year, month, day, hour, minute }) => `${year}/${month}/${day} ${hour}:${minute} - `,
  "Android, Chinese": ({ year, m, d, h, minute, isMorning }) =>
    `${year}/${m}/${d} ${isMorning ? "上午" : "下午"}${h}:${minute} - `,
  "Android, Korean": ({ year, m, d, h, minute, isMorning }) =>
    `${year}. ${m}. ${d}. ${isMorning ? "오전" : "오후"} ${h}:${minute} - `,
  "Android, Arabic": ({ d, m, year, h, minute, isMorning }) =>
    inArabic(`${d}\u200f/${m}\u200f/${year}، ${h}:${minute} ${isMorning ? "ص" : "م"} - `),
  "iPhone, United States": ({ m, d, yy, h, minute, second, isMorning }) =>
    `[${m}/${d}/${yy}, ${h}:${minute}:${second}\u202f${isMorning ? "AM" : "PM"}] `,
  "iPhone, German": ({ day, month, yy, hour, minute, second }) => `[${day}.${month}.${yy}, ${hour}:${minute}:${second}] `,
  "iPhone, Spanish": ({ d, m, yy, hour, minute, second }) => `[${d}/${m}/${yy}, ${Number(hour)}:${minute}:${second}] `,
  "iPhone, Swedish": ({ year, month, day, hour, minute, second }) => `[${year}-${month}-${day}, ${hour}:${minute}:${second}] `,
  "iPhone, Chinese": ({ year, m, d, h, minute, second, isMorning }) =>
    `[${year}/${m}/${d} ${isMorning ? "上午" : "下午"}${h}:${minute}:${second}] `,
  "iPhone, years of two digits first": ({ yy, month, day, hour, minute, second }) =>
    `[${yy}/${month}/${day}, ${hour}:${minute}:${second}] `,
  "iPhone before 2015": ({ day, month, yy, hour, minute, second }) => `${day}/${month}/${yy} ${hour}:${minute}:${second}: `,
};

// each could be taken for the beginning of a message, or of a name; none of them is one
const likeHeaders = [
  "12/05/2023: we met",
  "12:30 - lunch: soup",
  "[sic] note: this",
  "re: re: it",
  "x\n[1] see: below",
  "x\n5/6 - a: b",
];
const likeDates = [
  "x\n31.12.2022 it ended",
  "x\n1/2/18, at noon: tea",
  "x\n\n\n2023 - a year: gone",
  "x\n[12:30] Ben: hi",
  "- a: b",
];

// messages that somebody copied from a phone of the other kind
const pasted = { android: "x\n1/2/18, 08:05 - Ben: hi", phone: "x\n[1/2/18, 08:05:09] Ben: hi" };

const whatsapps = Object.entries(headers).map(([name, header], index): Writing => {
  const isPhone = name.startsWith("iPhone");
  const grain = header(partsOf(0)).includes(":30:00") ? 1000 : 60_000;
  // iPhones end a message with CRLF and a line within it with LF
  const end = name.startsWith("iPhone,") ? "\r\n" : "\n";
  return {
    name: `whatsapp (${name})`,
    shape: {
      begin: Date.UTC(2023, index, 2 + index),
      pause: 86_400,
      words: [...likeHeaders, ...likeDates, isPhone ? pasted.android : pasted.phone],
    },
    assumes: /begins like a message of another export/,
    expected: ({ at }) => ({ id: null, at: Math.floor(at / grain) * grain }),
    write: ({ messages }) =>
      alone(
        whatsapp,
        isPhone ? "_chat.txt" : "WhatsApp Chat with Ana.txt",
        messages.map(({ author, at, text }) => `${header(partsOf(at))}${author.name}: ${text}${end}`).join(""),
        zone,
      ),
  };
});

const role = ({ name }: { name: string }) => `${name}: Dev`;

/** Each of them sends a picture that was left out of the export. */
const longNames: Writing = {
  name: "whatsapp, names with a colon",
  shape: { pause: 86_400, words: [...likeHeaders, "Ana Díaz: Dev: so it goes"] },
  expected: ({ at, author }) => ({ id: null, at: Math.floor(at / 60_000) * 60_000, author: { name: role(author) } }),
  write({ people, messages }) {
    const said = messages.map(({ at, author, text }) => `${headers["Android, German"]?.(partsOf(at))}${role(author)}: ${text}\n`);
    const first = headers["Android, German"]?.(partsOf(messages[0]?.at ?? 0));
    const pictures = people.map((person) => `${first}${role(person)}: <Medien ausgeschlossen>\n`);
    const reading = alone(whatsapp, "chat.txt", [...pictures, ...said].join(""), zone);
    return { ...reading, messages: reading.messages.slice(people.length) };
  },
};

const clock = (milliseconds: number, comma: string) => new Date(milliseconds).toISOString().slice(11, 23).replace(".", comma);
/** Where a cue breaks its lines is layout. */
const inOneLine = (text: string) => text.replace(/\s*\n\s*/g, " ");
const begin = Date.UTC(2024, 0, 31, 8, 30);
// more than the pause that ends a turn, and all of it within a day
const ofCalls = { begin, breath: 31, pause: 1500 };
const numbered = ({ author }: Said, { people }: Talk) => `Speaker ${people.findIndex(({ id }) => id === author.id) + 1}`;
const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function cues({ messages }: Talk, comma: string, text: (said: Said) => string): string {
  const lines = messages.map((said, index) => {
    const from = said.at - begin;
    return `${index + 1}\n${clock(from, comma)} --> ${clock(from + 900, comma)}\n${text(said)}\n`;
  });
  return lines.join("\n");
}

const transcripts: Writing[] = [
  {
    name: "vtt, speakers as voices",
    shape: ofCalls,
    expected: ({ text }) => ({ id: null, text: inOneLine(text) }),
    write: (talk) =>
      alone(
        vtt,
        "GMT20240131-083000_Recording.vtt",
        `WEBVTT\n\n${cues(talk, ".", ({ author, text }) => `<v ${escaped(author.name)}>${escaped(text.replace(/\n+/g, "\n"))}</v>`)}`,
      ),
  },
  {
    name: "vtt, speakers before a colon",
    shape: ofCalls,
    expected: (said, talk) => ({ id: null, text: inOneLine(said.text), author: { name: numbered(said, talk) } }),
    write: (talk) =>
      alone(
        vtt,
        "GMT20240131-083000_Recording.vtt",
        `WEBVTT\n\n${cues(talk, ".", (said) => `${numbered(said, talk)}: ${escaped(said.text.replace(/\n+/g, "\n"))}`)}`,
      ),
  },
  {
    name: "srt",
    shape: ofCalls,
    // has no way to write what looks like a tag or an entity
    expected: (said, talk) => ({
      id: null,
      text: inOneLine(said.text)
        .replace(/<\/?b>/g, "")
        .replaceAll("&amp;", "&")
        .replaceAll("&lt;", "<"),
      author: { name: numbered(said, talk) },
    }),
    write: (talk) =>
      alone(
        srt,
        "2024-01-31 14.00.00.srt",
        cues(talk, ",", (said) => `${numbered(said, talk)}: ${said.text.replace(/\n+/g, "\n")}`),
        zone,
      ),
  },
];

expectReadAsWritten([...whatsapps, longNames, ...transcripts]);
