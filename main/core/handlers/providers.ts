import { ParleyError } from "../errors.ts";
import type { Command, Query } from "./types.ts";

export const providersTest: Command<"providers.test"> = () => {
  throw new ParleyError("not_found", "Parley cannot ask a provider yet. Nothing was sent.");
};

export const providersPrices: Query<"providers.prices"> = () => ({ of: "2026-11-28", prices: [] });
