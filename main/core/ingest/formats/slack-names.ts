import type { ParticipantKind } from "../../../../preload/contract/values.ts";
import { idOf, type Loose, looseOf, wordsOf } from "../json/values.ts";

export interface SlackName {
  name: string | null;
  kind: ParticipantKind;
}

const unknown: SlackName = { name: null, kind: "unknown" };

/** Names for ids, as a workspace's own lists give them. Users and channels share it: their ids begin with different letters. */
export class SlackNames {
  // Slack's own helper writes in every workspace and stands in no list
  private readonly names = new Map<string, SlackName>([["USLACKBOT", { name: "Slackbot", kind: "bot" }]]);

  of(id: string): SlackName {
    return this.names.get(id) ?? unknown;
  }

  /** Why the entry of users.json is none, or null. */
  takeUser(entry: Loose): string | null {
    const id = idOf(entry.id);
    if (id === null) return "a person without an id";
    const name = personName(looseOf(entry.profile)) ?? personName(entry);
    this.names.set(id, { name, kind: entry.is_bot === true || id === "USLACKBOT" ? "bot" : "unknown" });
    return null;
  }

  takeChannel(id: string, name: string): void {
    this.names.set(id, { name, kind: "unknown" });
  }
}

/** What Slack itself would show: the name that the person chose, else the real one, else the account's. */
export function personName(profile: Loose): string | null {
  return wordsOf(profile.display_name) ?? wordsOf(profile.real_name) ?? wordsOf(profile.name);
}
