import type { Mood } from "../../../preload/contract/messages.ts";
import { Reader } from "./heard.ts";
import { felt } from "./models/feeling.ts";
import { People } from "./shared/people.ts";
import type { Said } from "./types.ts";

/**
 * How messages that follow each other sound, by their ids; those that sound like nothing are left out. Read as the engine reads them:
 * what is too short to tell its language is in that of its author, so that some messages before them are worth giving too.
 */
export function moodsOf(said: readonly Said[], language?: string): Map<number, Mood> {
  const reader = new Reader({ speakers: new Map(), timeZone: "UTC" }, new People(new Map()), language);
  const moods = new Map<number, Mood>();
  for (const each of said) {
    const { mood } = reader.read(each);
    if (Math.abs(mood) >= felt) moods.set(each.id, mood > 0 ? "positive" : "negative");
  }
  return moods;
}
