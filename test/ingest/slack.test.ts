import { describe, expect, it } from "vitest";
import { z } from "zod";
import { slack } from "../../main/core/ingest/formats/slack.ts";
import { readable } from "../../main/core/ingest/formats/slack-text.ts";
import { generated, hasGenerator } from "../support/shared.ts";
import { readWith } from "./jsonReading.ts";
import { countsOf, seeds, size, truthOf } from "./jsonTruth.ts";

const source = z.array(
  z.object({ user: z.string(), text: z.string(), ts: z.string(), edited: z.object({ ts: z.string() }).optional() }),
);

describe.skipIf(!hasGenerator)("slack against the truth (needs the generator beside the repository)", () => {
  it.each(seeds)("seed %i: counts, authors, times, texts and edits agree", (seed) => {
    const { text, truth } = generated("slack-json", size, seed);
    const reading = readWith(slack, text, "2024-02-03.json", 65_536);
    // the export has no replies
    expect(countsOf(reading)).toEqual({ ...truthOf(truth), replies: 0 });
    expect(reading.skipped).toEqual([]);
    expect(reading.guessed).toEqual([]);

    const wanted = source.parse(JSON.parse(text));
    const plain = (escaped: string) => escaped.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
    expect(reading.messages.map((one) => one.externalId)).toEqual(wanted.map((one) => one.ts));
    expect(reading.messages.map((one) => one.author)).toEqual(wanted.map((one) => one.user));
    expect(reading.messages.map((one) => one.text)).toEqual(wanted.map((one) => plain(one.text)));
    expect(reading.messages.map((one) => one.editedAt)).toEqual(
      wanted.map((one) => (one.edited === undefined ? null : Math.floor(Number(one.edited.ts)) * 1000)),
    );
  });
});

describe("slack's markup", () => {
  const names = new Map([["U1", "Ana"]]);
  it.each([
    ["<@U1> and <@U2> and <@U3|bo>", "@Ana and @U2 and @bo"],
    ["<#C1|general> <#C2>", "#general #C2"],
    ["<!here> <!subteam^S1|@ops> <!date^1392734382^{date}|Feb 18>", "@here @ops Feb 18"],
    ["<https://x.org|label> <https://x.org> <mailto:a@x.org|a@x.org>", "label (https://x.org) https://x.org a@x.org"],
    ["&lt;@U1&gt; &amp;lt; a&b", "<@U1> &lt; a&b"],
    ["1 < 2 > 1", "1 < 2 > 1"],
  ])("%s reads %s", (written, read) => {
    expect(readable(written, (id) => names.get(id) ?? null)).toBe(read);
  });
});
