/** A made-up conversation that a test writes in a format and reads again. */
export interface Talk {
  people: { id: string; name: string }[];
  messages: Said[];
}

export interface Said {
  id: string;
  author: { id: string; name: string };
  /** A whole second. */
  at: number;
  text: string;
}

const names = ["Ana Díaz", "Ben O'Neil", 'Çağla "Çağ" Şen', "李雷", "Dr. <Mo> & Co", "نور", "x, y; z", "🦊"];
const words = [
  "hello",
  "“quoted”",
  '"said", he',
  "a\nsecond line",
  "\n\nparagraph",
  "comma, semicolon;",
  "<b>not bold</b>",
  "R&D &amp; &lt;",
  "back\\slash \\n",
  "{[}]",
  "日本語のテキスト",
  "مرحبا",
  "👍🏽",
  "https://example.org/?a=1&b=2",
  "=SUM(A1)",
  "5 < 6 > 4",
  "tab\there",
  "two  spaces",
];

export interface TalkShape {
  begin?: number;
  /** The longest pause between two messages, and the shortest; in seconds. */
  pause?: number;
  breath?: number;
  /** Words that only this kind of file may stumble over. */
  words?: readonly string[];
}

/** The same for the same numbers. Texts are what breaks readers: quotes, line ends, markup, other scripts. */
export function randomTalk(random: () => number, shape: TalkShape = {}): Talk {
  const { begin = Date.UTC(2023, 9, 28, 21), pause = 4000, breath = 1 } = shape;
  const vocabulary = [...words, ...(shape.words ?? [])];
  const pick = <T>(list: readonly T[], fallback: T): T => list[Math.floor(random() * list.length)] ?? fallback;
  const count = 2 + Math.floor(random() * 3);
  const first = Math.floor(random() * names.length);
  const people = Array.from({ length: count }, (_, at) => ({
    id: `${100000000000000000n + BigInt(at)}`,
    name: names[(first + at) % names.length] ?? "",
  }));
  let at = begin + Math.floor(random() * 7200) * 1000;
  const messages = Array.from({ length: 40 }, (_, index) => {
    at += (breath + Math.floor(random() * (pause - breath))) * 1000;
    const text = Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(vocabulary, "")).join(" ");
    return { id: `${900000000000000000n + BigInt(index)}`, author: pick(people, { id: "0", name: "?" }), at, text: text.trim() };
  });
  return { people, messages };
}
