import { describe, expect, it } from "vitest";
import { TextDecoding } from "../../main/core/ingest/decoding.ts";
import { detectEncoding, type Encoding } from "../../main/core/ingest/encoding.ts";
import { randomFrom } from "../../main/core/samples/random.ts";

const bytes = (hex: string) => Uint8Array.from(hex.replaceAll(" ", "").match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isLittle: boolean) =>
  Uint8Array.from(
    [...text]
      .flatMap((sign) => sign.split(""))
      .flatMap((unit) => {
        const code = unit.charCodeAt(0);
        return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
      }),
  );

/** A text in an older encoding, by looking up which bytes its decoder turns into each character. */
function encoded(encoding: Encoding, text: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, number[]>();
  for (let first = 0; first < 256; first++) {
    const single = decoder.decode(Uint8Array.of(first));
    if (single.length === 1 && single !== "\ufffd" && !table.has(single)) table.set(single, [first]);
    if (first < 0x81 || encoding.startsWith("windows")) continue;
    for (let second = 0x40; second < 255; second++) {
      const pair = decoder.decode(Uint8Array.of(first, second));
      if (pair.length === 1 && !table.has(pair)) table.set(pair, [first, second]);
    }
  }
  return Uint8Array.from([...text].flatMap((sign) => table.get(sign) ?? [63]));
}

describe("the encoding is told from the beginning", () => {
  const western = "Zoë said: “naïve café”, 20 € – très bien, señor; Grüße aus Köln\n";
  const samples: [Encoding, string][] = [
    ["windows-1251", "Привет, как дела? Всё хорошо, спасибо.\nЗавтра встречаемся в шесть вечера у метро\n"],
    ["shift_jis", "こんにちは、元気ですか?\n明日の会議は三時からです。カタカナも\n"],
    ["gb18030", "你好,你现在在做什么?\n明天的会议三点开始,我们一起去吃饭吧\n"],
    ["euc-kr", "안녕하세요, 잘 지내셨어요?\n내일 회의는 세 시에 시작합니다\n"],
    ["windows-1252", western],
  ];

  it.each(samples)("%s", (encoding, text) => {
    const file = encoded(encoding, text.repeat(3));
    const found = detectEncoding(file);
    expect(found).toMatchObject({ encoding, sure: true });
    expect(found.because).not.toBe("");
    const decoding = new TextDecoding(encoding);
    expect(decoding.push(file) + decoding.end()).toBe(text.repeat(3));
    expect(decoding.problems).toEqual({ badBytes: 0, zeroBytes: 0, firstLine: null });
  });

  it.each([
    ["plain ASCII", utf8("hello, world\n")],
    ["umlauts and emoji", utf8("Grüße 👋\n")],
    ["a mark", bytes("ef bb bf 61")],
    ["a character cut at the end", utf8("Grüße 👋").subarray(0, -2)],
    ["nothing", new Uint8Array(0)],
    ["a zero byte here and there", utf8(`a\0b${"long text ".repeat(50)}`)],
  ])("%s is UTF-8", (_, file) => {
    expect(detectEncoding(file)).toMatchObject({ encoding: "utf-8", sure: true });
  });

  it.each([true, false])("UTF-16 without a mark (little-endian: %s)", (isLittle) => {
    const encoding = isLittle ? "utf-16le" : "utf-16be";
    expect(detectEncoding(utf16("id,text\n1,hello 👋\n", isLittle))).toMatchObject({ encoding, sure: true });
    expect(detectEncoding(utf16("1,一你好,明天的会议三点开始\n2,二,我们一起去吃饭吧\n", isLittle))).toMatchObject({ encoding });
  });

  it("a UTF-8 file with a stretch of something else stays UTF-8, unsurely", () => {
    const file = Uint8Array.from([...utf8("Zoë, Åse, Jürgen\n"), ...encoded("windows-1252", "año\n")]);
    expect(detectEncoding(file)).toMatchObject({ encoding: "utf-8", sure: false });
  });
});

describe("decoding goes on at what does not fit", () => {
  const read = (encoding: Encoding, file: Uint8Array, chunk: number) => {
    const decoding = new TextDecoding(encoding);
    let text = "";
    for (let at = 0; at < file.length; at += chunk) text += decoding.push(file.subarray(at, at + chunk));
    return { text: text + decoding.end(), problems: { ...decoding.problems } };
  };

  it("reads stretches of windows-1252 in a UTF-8 file, counts them and leaves zeros out", () => {
    const file = Uint8Array.from([
      ...utf8("\ufeffGrüße 👋\n"),
      ...bytes("80 20 63 61 66 e9 0a"),
      ...utf8("a\0b \ufeff花子\n"),
      0xe8,
    ]);
    for (const chunk of [1, 2, 3, 5, 1000]) {
      expect(read("utf-8", file, chunk)).toEqual({
        text: "Grüße 👋\n€ café\nab \ufeff花子\nè",
        problems: { badBytes: 3, zeroBytes: 1, firstLine: 2 },
      });
    }
  });

  it("keeps characters and surrogates together over every seam", () => {
    const text = "\ufeffid,text\n1,👩🏻‍⚖️ 花子\n";
    for (const chunk of [1, 3, 7]) {
      expect(read("utf-16le", utf16(text, true), chunk).text).toBe(text.slice(1));
      expect(read("utf-16be", utf16(text, false), chunk).text).toBe(text.slice(1));
      expect(read("utf-8", utf8(text), chunk).text).toBe(text.slice(1));
    }
  });

  it("reads any bytes, the same in any chunks, and valid UTF-8 as every decoder does", () => {
    const random = randomFrom(9);
    const alphabet = [0, 10, 0x41, 0x80, 0x9f, 0xa0, 0xbf, 0xc1, 0xc3, 0xe0, 0xe2, 0xed, 0xef, 0xf0, 0xf4, 0xff];
    for (let round = 0; round < 500; round++) {
      const file = Uint8Array.from({ length: 40 }, () => alphabet[Math.floor(random() * alphabet.length)] ?? 0);
      const whole = read("utf-8", file, 40);
      for (const chunk of [1, 3, 7]) expect(read("utf-8", file, chunk)).toEqual(whole);
      const text = String.fromCodePoint(...Array.from({ length: 20 }, () => 1 + Math.floor(random() * 0xd7fe)));
      expect(read("utf-8", utf8(text), 3)).toEqual({
        text: text.replace(/^\ufeff/, ""),
        problems: { badBytes: 0, zeroBytes: 0, firstLine: null },
      });
    }
  });
});
