import { describe, expect, it } from "vitest";
import { srt, vtt } from "../../main/core/ingest/formats/transcript.ts";
import { pick, randomFrom } from "../../main/core/samples/random.ts";
import { accountedFor, inShort, linesIn, options, readAll, samplesIn } from "./tables.ts";

const samples = samplesIn("transcript").map((sample) => ({ ...sample, format: sample.name.endsWith(".vtt") ? vtt : srt }));

describe("samples of transcripts", () => {
  it.each(samples)("$name says what is expected", ({ name, text, expected, format }) => {
    expect(inShort(readAll(format, text, options(name)))).toEqual(expected);
    expect([vtt, srt].filter((one) => one.sniff({ fileName: "a.txt", text, isWhole: true }) > 0.5)).toEqual([format]);
  });

  it.each(samples)("$name reads the same in any chunks, and every line is accounted for", ({ name, text, format }) => {
    const whole = readAll(format, text, options(name), text.length);
    for (const chunk of [1, 7, 4096]) expect(readAll(format, text, options(name), chunk)).toEqual(whole);
    expect(accountedFor(whole)).toBe(linesIn(text));
  });
});

it("no mutation throws or loses a line", () => {
  const random = randomFrom(3);
  const bits = [
    "\n",
    "\n\n",
    "1\n",
    "00:00:01.000 --> 00:00:02.000\n",
    "<v Ann>",
    "</v>",
    "Ann: ",
    "NOTE\n",
    "\r",
    ":",
    " ",
  ] as const;
  for (let round = 0; round < 300; round++) {
    const sample = samples[Math.floor(random() * samples.length)];
    let text = sample?.text ?? "";
    for (let change = 0; change < 6; change++) {
      const at = Math.floor(random() * text.length);
      text = text.slice(0, at) + pick(random, bits) + text.slice(at + Math.floor(random() * 4));
    }
    const said = readAll(sample?.format ?? vtt, text, options("mutated.vtt"));
    expect(accountedFor(said), text).toBe(text.split("\n").length - (text.endsWith("\n") ? 1 : 0));
  }
});
