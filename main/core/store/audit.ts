import type { Writer } from "./handle.ts";

export type AuditAction =
  | "conversations.delete"
  | "conversations.merge"
  | "conversations.split"
  | "conversations.restore"
  | "trash.purge"
  | "store.backup";

/** Keeps who did what and when, in numbers and names of things; never message text. */
export function note(store: Writer, at: number, action: AuditAction, facts: Record<string, string | number>): void {
  store.run("insert into audit (at, actor, action, facts) values (?, 'person', ?, ?)", at, action, JSON.stringify(facts));
}
