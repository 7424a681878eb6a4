import { bytes } from "../format/numbers.ts";
import { mostRows } from "../stores/lab.ts";
import { say } from "../text/say.ts";
import { handOver } from "./handOver.ts";
import type { Parley } from "./parley.ts";

/** A question that nobody waits for any more is ended; what was written and answered is there when the lab is opened again. */
export function closeLab({ stores }: Parley): void {
  stores.lab.getState().cancel();
  stores.ui.getState().hide();
}

/** Writes the answer that is shown: its question is asked once more. */
export async function exportAnswer({ client, stores }: Parley, format: "csv" | "json"): Promise<void> {
  const { answer, seconds, tell } = stores.lab.getState();
  if (answer === undefined) return;
  tell(undefined);
  const asked = await client.ask("export.target", { name: say().lab.fileName, format });
  if (!asked.ok) return tell(asked.message);
  const { target } = asked.value;
  if (target === null) return;
  const question = { sql: answer.sql, limit: mostRows, timeoutMs: seconds * 1000 };
  const reply = await client.ask("lab.export", { ...question, format, target: { ticket: target.ticket } });
  if (!reply.ok) return tell(reply.message);
  handOver(target);
  const { name, rows, bytes: size, truncated } = reply.value;
  const facts = [say().lab.rows(rows), bytes(size), ...(truncated ? [say().lab.cut] : [])];
  stores.toasts.getState().show({ title: say().export.exported(name), text: facts.join(" · ") });
}
