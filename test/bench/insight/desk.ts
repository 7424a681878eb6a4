import { Engine } from "../../../main/core/insight/engine.ts";
import type { Said, Speaker } from "../../../main/core/insight/types.ts";
import { tellDesk } from "../../../main/core/samples/desk/desk.ts";
import type { Understanding } from "../../../preload/contract/insight.ts";

export interface Talk {
  title: string;
  said: Said[];
  speakers: Map<number, Speaker>;
}

/** The made-up desk as the engine is given it. */
export function deskTalks(): Talk[] {
  const people = new Map<string, Speaker>();
  const talks = new Map<string, Talk>();
  let messages = 0;
  tellDesk({
    person({ key, name, kind }) {
      if (!people.has(key)) people.set(key, { id: people.size + 1, name, role: kind ?? "unknown" });
    },
    conversation({ key, title }) {
      talks.set(key, { title: title ?? "", said: [], speakers: new Map() });
    },
    message({ conversation, author, at, kind, text }) {
      const talk = talks.get(conversation);
      if (talk === undefined) return;
      const speaker = author === null ? undefined : people.get(author);
      if (speaker !== undefined) talk.speakers.set(speaker.id, speaker);
      messages += 1;
      talk.said.push({
        id: messages,
        position: talk.said.length + 1,
        author: speaker?.id ?? null,
        at,
        kind,
        text,
        replyTo: null,
      });
    },
    structure() {},
    skipped() {},
    guessed() {},
  });
  return [...talks.values()];
}

export function understoodTalk({ said, speakers }: Talk): Understanding {
  const engine = new Engine({ speakers, timeZone: "Europe/Copenhagen" });
  for (const each of said) engine.add(each);
  return engine.end();
}
