import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { TextDecoding } from "../../main/core/ingest/decoding.ts";
import { detectEncoding } from "../../main/core/ingest/encoding.ts";
import { formats } from "../../main/core/ingest/registry.ts";
import type { Format } from "../../main/core/ingest/types.ts";
import { pick, randomFrom } from "../../main/core/samples/random.ts";
import { accountedFor, inShort, linesIn, options, readAll, type Said } from "./tables.ts";

export interface FormatSample {
  name: string;
  /** As the format's reader gets it: decoded, or one character a byte. */
  text: string;
  expected: unknown;
}

/** The samples of a folder. Those that end in .txt after another ending are kept so that no formatter puts them in order. */
export function samplesOf(format: Format, folder: string): FormatSample[] {
  const place = new URL(`samples/${folder}/`, import.meta.url);
  const files = readdirSync(place).filter((file) => !file.endsWith(".expected.json"));
  return files.map((file) => {
    const bytes = readFileSync(new URL(encodeURIComponent(file), place));
    const name = file.replace(/(\.\w+)\.txt$/, "$1");
    const beside = encodeURIComponent(name.replace(/\.\w+$/, ".expected.json"));
    const expected: unknown = JSON.parse(readFileSync(new URL(beside, place), "utf8"));
    return { name, text: format.asBytes ? bytes.toString("latin1") : decoded(bytes), expected };
  });
}

function decoded(bytes: Uint8Array): string {
  const decoding = new TextDecoding(detectEncoding(bytes.subarray(0, 65_536)).encoding);
  return decoding.push(bytes) + decoding.end();
}

interface Suite {
  format: Format;
  folder: string;
  timezone?: string;
  /** What is thrown into the samples to break them. */
  bits: readonly [string, ...string[]];
  rounds?: number;
  /** That each line or item is accounted for exactly once; by lines where nothing else is said. */
  expectSum?: (said: Said, text: string) => void;
}

/** What holds for every format: its samples are read as expected, however they come in, and nothing that is broken is lost. */
export function suiteOf({ format, folder, timezone = "Europe/Berlin", bits, rounds = 60, expectSum = everyLine }: Suite): void {
  const samples = samplesOf(format, folder);
  const read = (text: string, name: string, chunk?: number) => readAll(format, text, options(name, { timezone }), chunk);

  describe(`samples of ${folder}`, () => {
    it("are at least three", () => expect(samples.length).toBeGreaterThanOrEqual(3));

    it.each(samples)("$name is read as expected, whatever the chunks, and adds up", ({ name, text, expected }) => {
      const whole = read(text, name, text.length);
      expect(inShort(whole)).toEqual(expected);
      expectSum(whole, text);
      for (const chunk of [4096, 7, 1]) expect(read(text, name, chunk), `chunks of ${chunk}`).toEqual(whole);
    });

    it.each(samples)("$name is recognised by its own format only", ({ name, text }) => {
      const sure = formats.map(({ key, sniff }) => ({ key, certainty: sniff({ fileName: name, text, isWhole: true }) }));
      expect(sure.find(({ key }) => key === format.key)?.certainty).toBeGreaterThanOrEqual(0.8);
      expect(sure.filter(({ key, certainty }) => key !== format.key && certainty >= 0.5)).toEqual([]);
    });

    it("broken in any way never throw, add up and do not depend on chunks", () => {
      const random = randomFrom(20_240_301);
      for (let round = 0; round < rounds; round++) {
        for (const { name, text } of samples) {
          const broken = mutated(text, random, bits);
          const said = read(broken, name);
          expectSum(said, broken);
          expect(read(broken, name, 1 + Math.floor(random() * 40)), `${name}, round ${round}`).toEqual(said);
        }
      }
    });
  });
}

function mutated(text: string, random: () => number, bits: readonly [string, ...string[]]): string {
  let broken = text;
  for (let change = 0; change < 4; change++) {
    const at = Math.floor(random() * broken.length);
    const lost = random() < 0.1 ? 200 : 4;
    broken = broken.slice(0, at) + pick(random, bits) + broken.slice(at + Math.floor(random() * lost));
  }
  return random() < 0.1 ? broken.slice(0, Math.floor(random() * broken.length)) : broken;
}

function everyLine(said: Said, text: string): void {
  expectLines(said, text, linesIn(text));
}

/** For formats in which a carriage return alone ends a line, too. */
export function everyLineOfAnyEnd(said: Said, text: string): void {
  expectLines(said, text, linesIn(text.replaceAll(/\r\n?/g, "\n")));
}

/** For formats whose items are numbered from 1 through the whole file. */
export function everyItem({ messages, skipped, structure }: Said, text: string): void {
  const places = [...messages, ...skipped].map(({ line }) => line).sort((a, b) => a - b);
  expect(new Set(places).size, `no item twice in ${text}`).toBe(places.length);
  expect(places.at(-1) ?? 0, `no item lost in ${text}`).toBeLessThanOrEqual(places.length + structure);
}

function expectLines(said: Said, text: string, lines: number): void {
  expect(accountedFor(said), text).toBe(lines);
  const places = [...said.messages, ...said.skipped].map(({ line }) => line);
  expect(new Set(places).size, `no line twice in ${text}`).toBe(places.length);
}
