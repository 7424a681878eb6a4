import { hashOf, viewIn } from "./link.ts";
import type { Parley } from "./parley.ts";
import { isSomeView, openView, shownView } from "./views.ts";

// What is shown stands in the address, so that a reload shows it again and a link brings somebody else's view of this store.

/** A browser is waited for at each, and takes no more than two hundred in half a minute: not one for each letter that is typed. */
const pause = 200;

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
  let pending = 0;
  function writeAtRest(): void {
    if (pending !== 0) return;
    write();
    pending = window.setTimeout(() => {
      pending = 0;
      write();
    }, pause);
  }
  read();
  addEventListener("hashchange", read);
  const offs = [parley.stores.library.subscribe(writeAtRest), parley.stores.search.subscribe(writeAtRest)];
  return () => {
    clearTimeout(pending);
    removeEventListener("hashchange", read);
    for (const off of offs) off();
  };
}
