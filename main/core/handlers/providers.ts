import { ParleyError } from "../errors.ts";
import { untilCancelled } from "../llm/cancelling.ts";
import { priceList } from "../llm/prices/prices.ts";
import { problemOf } from "../llm/problems.ts";
import { withSaid } from "../said.ts";
import { readSettings } from "../store/settings.ts";
import type { Command, Query } from "./types.ts";

/** As many as a person can look through. */
const mostModels = 1000;
const patience = 20_000;

export const providersTest: Command<"providers.test"> = async ({ store, gate, cancel }, { provider: id }) => {
  const provider = readSettings(store).providers.find((each) => each.id === id);
  if (provider === undefined) throw new ParleyError("not_found", "There is no such provider in the settings. Nothing was sent.");
  const start = performance.now();
  const took = () => Math.round(performance.now() - start);
  try {
    const models = await untilCancelled(cancel, async (signal) => {
      const client = await gate.client(provider);
      const listed: string[] = [];
      for await (const model of client.models.list({ signal, timeout: patience })) {
        listed.push(model.id.slice(0, 200));
        if (listed.length === mostModels) break;
      }
      return listed;
    });
    const rehearsal = gate.rehearses(provider);
    return { works: true, problem: null, models: models.sort(), milliseconds: took(), rehearsal };
  } catch (error) {
    const { message } = problemOf(error, provider);
    const failed = { works: false, problem: message, models: [], milliseconds: took(), rehearsal: false };
    return withSaid(failed, message);
  }
};

export const providersPrices: Query<"providers.prices"> = () => priceList();
