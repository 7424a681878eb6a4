import { newRequestId } from "../client/client.ts";
import { bytes } from "../format/numbers.ts";
import { say } from "../text/say.ts";
import type { Parley } from "./parley.ts";

const sampleSize = 20_000;

export async function seedSamples({ client, stores }: Parley): Promise<void> {
  if (stores.work.getState().works.length > 0) return;
  const id = newRequestId();
  stores.work.getState().begin(id, say().told.seeding);
  const reply = await client.ask("samples.seed", { messages: sampleSize }, { id });
  stores.work.getState().end(id);
  if (!reply.ok) {
    const title = reply.code === "cancelled" ? say().told.stopped : say().told.seedFailed;
    stores.toasts.getState().show({ tone: reply.code === "cancelled" ? "plain" : "problem", title, text: reply.message });
  }
  await refreshAll({ stores });
}

/** Brings in the written desk of a made-up company. */
export async function trySamples({ client, stores }: Parley): Promise<void> {
  if (stores.work.getState().works.length > 0) return;
  const id = newRequestId();
  stores.work.getState().begin(id, say().told.bringingSamples);
  const reply = await client.ask("samples.try", {}, { id });
  stores.work.getState().end(id);
  if (!reply.ok) {
    stores.toasts.getState().show({ tone: "problem", title: say().told.samplesFailed, text: reply.message });
  }
  await refreshAll({ stores });
}

export async function refreshAll(parley: Pick<Parley, "stores">): Promise<void> {
  const { app, library } = parley.stores;
  await Promise.all([app.getState().loadInfo(), refreshNav(parley), library.getState().refresh()]);
}

/** Where the trash is empty, nothing that was deleted before it was asked for comes back: what promises that goes. */
export async function refreshNav({ stores }: Pick<Parley, "stores">): Promise<void> {
  const { toasts, dismiss } = stores.toasts.getState();
  await stores.library.getState().loadNav();
  if (stores.library.getState().trashed > 0) return;
  for (const { id, undoes } of toasts) if (undoes === "deletion") dismiss(id);
}

export async function cancelWork({ client, stores }: Parley, request: string): Promise<void> {
  stores.work.getState().cancelling(request);
  const reply = await client.ask("requests.cancel", { request });
  if (reply.ok && !reply.value.found) stores.work.getState().end(request);
}

export async function backUp({ client, stores }: Parley): Promise<void> {
  const id = newRequestId();
  stores.work.getState().begin(id, say().told.backingUp);
  const reply = await client.ask("store.backup", {}, { id });
  stores.work.getState().end(id);
  const { show } = stores.toasts.getState();
  if (reply.ok) show({ title: say().told.backedUp(bytes(reply.value.bytes)), text: reply.value.path });
  else show({ tone: "problem", title: say().told.notBackedUp, text: reply.message });
}
