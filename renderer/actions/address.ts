import { hashOf, viewIn } from "./link.ts";
import type { Parley } from "./parley.ts";
import { isSomeView, openView, shownView } from "./views.ts";

// What is shown stands in the address, so that a reload shows it again and a link brings somebody else's view of this store.

/** Opens what the address names, now and whenever it is changed, and writes into it what is shown. */
export function onAddress(parley: Parley): () => void {
  function read(): void {
    const named = viewIn(location.hash);
    if (named) openView(parley, named);
  }
  function write(): void {
    const hash = isSomeView(parley) ? hashOf(shownView(parley)) : "";
    if (hash !== location.hash) history.replaceState(null, "", hash === "" ? location.href.replace(/#.*$/, "") : hash);
  }
  read();
  addEventListener("hashchange", read);
  const offs = [parley.stores.library.subscribe(write), parley.stores.search.subscribe(write)];
  return () => {
    removeEventListener("hashchange", read);
    for (const off of offs) off();
  };
}
