import { Engine } from "../../main/core/insight/engine.ts";
import type { Said, Speaker } from "../../main/core/insight/types.ts";
import type { Understanding } from "../../preload/contract/insight.ts";

const noon = Date.UTC(2026, 4, 20, 12);

type Line = [who: string, text: string] | [who: string, text: string, more: Partial<Said>];

/** A conversation in which "c:" speaks as a customer and "a:" as an agent; Wednesday, 20 May 2026, a minute for each message. */
export function talk(lines: readonly Line[]): { said: Said[]; speakers: Map<number, Speaker> } {
  const speakers = new Map<string, Speaker>();
  const said = lines.map(([who, text, more], index): Said => {
    const name = who.replace(/^[ac]:/, "");
    const role = who.startsWith("c:") ? "customer" : who.startsWith("a:") ? "support_agent" : "unknown";
    const speaker = speakers.get(name) ?? { id: speakers.size + 1, name, role };
    speakers.set(name, speaker);
    return {
      id: index + 1,
      position: index + 1,
      author: speaker.id,
      at: noon + index * 60_000,
      kind: "text",
      text,
      replyTo: null,
      ...more,
    };
  });
  return { said, speakers: new Map([...speakers.values()].map((each) => [each.id, each])) };
}

export function understand({ said, speakers }: ReturnType<typeof talk>): Understanding {
  const engine = new Engine({ speakers, timeZone: "Europe/Berlin" });
  for (const each of said) engine.add(each);
  return engine.end();
}
