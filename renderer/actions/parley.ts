import type { Client } from "../client/client.ts";
import type { Stores } from "../stores/stores.ts";

/** What an action works on: the way to Parley and everything that the page knows. */
export interface Parley {
  client: Client;
  stores: Stores;
}
