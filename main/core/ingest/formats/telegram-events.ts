import { type Loose, listOf, numberOf, textOf, wordsOf } from "../json/values.ts";

export function isCall(entry: Loose): boolean {
  return entry.action === "phone_call" || entry.action === "group_call";
}

/** A service entry in words, as one would tell it. An action that is not known here is told by its own name. */
export function eventOf(entry: Loose, who: string): string {
  const action = textOf(entry.action);
  const title = wordsOf(entry.title);
  switch (action) {
    case "create_group":
      return `${who} created the group${named(title)}${members(entry, " with ")}`;
    case "create_channel":
      return `${who} created the channel${named(title)}`;
    case "edit_group_title":
      return `${who} changed the group's name to “${title ?? ""}”`;
    case "edit_group_photo":
      return `${who} changed the group's photo`;
    case "delete_group_photo":
      return `${who} removed the group's photo`;
    case "invite_members":
      return `${who} added ${members(entry, "") || "someone"}`;
    case "remove_members":
      return removed(entry, who);
    case "join_group_by_link":
      return `${who} joined by a link${wordsOf(entry.inviter) === null ? "" : ` from ${textOf(entry.inviter)}`}`;
    case "join_group_by_request":
      return `${who} joined by request`;
    case "joined_telegram":
      return `${who} joined Telegram`;
    case "migrate_to_supergroup":
    case "migrate_from_group":
      return "The group became a supergroup";
    case "pin_message":
      return `${who} pinned a message`;
    case "clear_history":
      return `${who} cleared the history`;
    case "topic_created":
      return `${who} created the topic${named(title)}`;
    case "topic_edit":
      return `${who} changed the topic${named(wordsOf(entry.new_title))}`;
    case "phone_call":
      return call(entry);
    case "group_call":
      return `Group call${lasting(numberOf(entry.duration))}`;
    case "invite_to_group_call":
      return `${who} invited ${members(entry, "") || "someone"} to the group call`;
    case "take_screenshot":
      return `${who} took a screenshot`;
    case null:
      return wordsOf(entry.information_text) ?? `${who}: an event without a name`;
    default:
      return `${who}: ${action.replaceAll("_", " ")}${named(title)}`;
  }
}

function removed(entry: Loose, who: string): string {
  const whom = members(entry, "");
  return whom === who ? `${who} left` : `${who} removed ${whom || "someone"}`;
}

function named(title: string | null): string {
  return title === null ? "" : ` “${title}”`;
}

function members(entry: Loose, lead: string): string {
  const names = listOf(entry.members).map((name) => wordsOf(name) ?? "a deleted account");
  return names.length === 0 ? "" : `${lead}${names.join(", ")}`;
}

function call(entry: Loose): string {
  const seconds = numberOf(entry.duration_seconds);
  if (seconds !== null && seconds > 0) return `Call${lasting(seconds)}`;
  const reason = textOf(entry.discard_reason);
  if (reason === "missed") return "Missed call";
  return reason === "busy" ? "Call, the line was busy" : "Call that was not answered";
}

function lasting(seconds: number | null): string {
  if (seconds === null || seconds <= 0) return "";
  const whole = Math.round(seconds);
  return `, ${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
