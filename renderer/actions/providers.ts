import type { Provider } from "../../preload/contract/providers.ts";
import type { Parley } from "./parley.ts";

/** Writes the list at once: whoever asks next about a provider must find it. */
async function keep(parley: Parley, change: (providers: readonly Provider[]) => Provider[]): Promise<void> {
  const settings = parley.stores.settings.getState();
  settings.change({ providers: change(settings.settings.providers) });
  await settings.flush();
}

/** A new one comes last, so that nothing is sent to it before somebody prefers it. */
export async function keepProvider(parley: Parley, provider: Provider): Promise<void> {
  await keep(parley, (all) =>
    all.some(({ id }) => id === provider.id)
      ? all.map((each) => (each.id === provider.id ? provider : each))
      : [...all, provider],
  );
  await parley.stores.providers.getState().loadKeys();
}

export async function moveProvider(parley: Parley, id: string, by: 1 | -1): Promise<void> {
  await keep(parley, (all) => {
    const from = all.findIndex((each) => each.id === id);
    const moved = all[from];
    if (moved === undefined) return [...all];
    const rest = all.filter((each) => each !== moved);
    return [...rest.slice(0, from + by), moved, ...rest.slice(from + by)];
  });
}

/** Its key goes with it: nobody could forget it afterwards. */
export async function removeProvider(parley: Parley, id: string): Promise<void> {
  await parley.stores.providers.getState().setKey(id, null);
  await keep(parley, (all) => all.filter((each) => each.id !== id));
}
