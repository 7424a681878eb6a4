import { say } from "../text/say.ts";
import type { Parley } from "./parley.ts";
import { refreshAll } from "./work.ts";

/** Tells what came of a change, with a way back if there is one, and asks again for what it may have changed. */
export async function told(
  parley: Parley,
  reply: { ok: true } | { ok: false; message: string },
  title?: string,
  undo?: () => Promise<unknown>,
): Promise<boolean> {
  const { people, reader, toasts, ui } = parley.stores;
  const { show } = toasts.getState();
  const action = undo && { label: say().told.undo, run: () => void undo() };
  if (!reply.ok) show({ tone: "problem", title: say().keeping.notDone, text: reply.message });
  else if (title !== undefined) show({ title, ...(action ? { action } : {}) });
  const atPeople = ui.getState().place === "people";
  await Promise.all([refreshAll(parley), reader.getState().reload(), ...(atPeople ? [people.getState().refresh()] : [])]);
  return reply.ok;
}
