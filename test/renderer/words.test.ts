import { afterEach, describe, expect, it } from "vitest";
import { defaultSettings } from "../../preload/contract/settings.ts";
import { parseIncoming } from "../../renderer/client/incoming.ts";
import { dayAndTime } from "../../renderer/format/dates.ts";
import { speak } from "../../renderer/format/locale.ts";
import { bytes, number } from "../../renderer/format/numbers.ts";
import { doneOf, timeLeft } from "../../renderer/text/amounts.ts";
import { de } from "../../renderer/text/de/index.ts";
import { en } from "../../renderer/text/en/index.ts";
import { say } from "../../renderer/text/say.ts";

/** Every entry by its way through the catalogue; a function counts as what it is written as. */
function entries(part: unknown, way = ""): [string, string][] {
  if (typeof part !== "object" || part === null) return [[way, String(part)]];
  return Object.entries(part).flatMap(([key, value]) => entries(value, way === "" ? key : `${way}.${key}`));
}

/** Words and names that both languages have. */
const shared =
  /^(names\.platforms\.\w+|(names|filters)\.roles\.bot|names\.sentiments\.neutral|filters\.names\.participantId|keys\.caps\.Escape|dashboard\.(person|median|stretches\.minute|termName|atLeast|work\.ownerOf)|models\.(name|kinds\.\w+)|sending\.offline|settings\.(version|languages\.(en|de))|enhanced\.changed\.from|notices\.kinds\.(imported|budget)|import\.(format|name|in|system|title|fields\.(text|thread)|formatNames\.parley|encodings\.utf-\w+))$/;

afterEach(() => speak(defaultSettings.language));

describe("the catalogue", () => {
  const english = new Map(entries(en));
  const german = entries(de);

  it("was read", () => expect(german.length).toBeGreaterThan(200));

  it("has nothing in German that was only copied from English", () => {
    const same = german.filter(([way, text]) => text !== "" && english.get(way) === text).map(([way]) => way);
    expect(same.filter((way) => !shared.test(way))).toEqual([]);
  });

  it("quotes as Germans do, writes its dots apart and orders nobody about", () => {
    const texts = german.map(([, text]) => text);
    expect(texts.filter((text) => /“[^“]*”|\p{L}…|\bSie\b|\bIhr(e[mnrs]?)?\b|\bIhnen\b/u.test(text))).toEqual([]);
  });
});

describe("a language that is chosen", () => {
  it("is spoken at once, by words, dates and numbers", () => {
    const time = new Date(2018, 3, 3, 8, 5).getTime();
    speak("en");
    expect([say().import.importFiles(1), say().import.importFiles(1200)]).toEqual(["Import 1 file", "Import 1,200 files"]);
    speak("de");
    expect([say().import.importFiles(1), say().import.importFiles(1200)]).toEqual([
      "1 Datei importieren",
      "1.200 Dateien importieren",
    ]);
    expect([number(1234567), bytes(999), bytes(1_200_000_000), dayAndTime(time)]).toEqual([
      "1.234.567",
      "999 Byte",
      "1,2 GB",
      "3. Apr. 2018, 08:05",
    ]);
    const refused = { id: "a", reply: { ok: false, code: "busy", message: "Busy." } };
    expect(parseIncoming(refused)).toMatchObject({ message: { reply: { message: say().client.codes.busy } } });
    const why = [{ key: "read_only_disk", with: {} }];
    const unwritten = { ok: false, code: "bad_input", message: "Not written.", said: { key: "not_written", with: { why } } };
    expect(parseIncoming({ id: "a", reply: unwritten })).toMatchObject({
      message: { reply: { message: expect.stringMatching(/ließ sich nicht schreiben: dieser Datenträger ist nur lesbar\./) } },
    });
    const later = { ...unwritten, said: { key: "of_a_later_parley", with: {} } };
    expect(parseIncoming({ id: "a", reply: later })).toMatchObject({ message: { reply: { message: "Not written." } } });
    expect([doneOf(3, 1200, "messages"), timeLeft(90)]).toEqual(["3 von 1.200 Nachrichten", "noch etwa 2 min"]);
  });
});
