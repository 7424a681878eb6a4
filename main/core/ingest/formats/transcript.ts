import { CueReader } from "../table/cues.ts";
import { inZone } from "../table/times.ts";
import { startInName, TurnWriter } from "../table/turns.ts";
import type { Format, Head } from "../types.ts";

/** Transcripts of calls: subtitles whose cues say who speaks. Cues of one speaker become one message. */
function transcriptFormat(key: "vtt" | "srt"): Format {
  return {
    key,
    title: key === "vtt" ? "Transcript (WebVTT)" : "Transcript (SRT)",
    platform: "transcript",
    sniff: key === "vtt" ? sniffVtt : sniffSrt,
    read(sink, options) {
      const start = startInName(options.fileName, inZone(options.timezone));
      return new CueReader(sink, new TurnWriter(sink, options.fileName, start));
    },
  };
}

export const vtt = transcriptFormat("vtt");
export const srt = transcriptFormat("srt");

function sniffVtt(head: Head): number {
  return /^\ufeff?WEBVTT(?:[ \t][^\n]*)?(?:\r?\n|$)/.test(head.text) ? 0.95 : 0;
}

function sniffSrt(head: Head): number {
  return /^\ufeff?\s*\d+[ \t]*\r?\n\d{1,2}:\d\d:\d\d[,.]\d{1,3} --> \d/.test(head.text) ? 0.95 : 0;
}
