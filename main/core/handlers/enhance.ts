import { addresseeOf, choose } from "../enhance/choose.ts";
import { estimate } from "../enhance/estimate.ts";
import { preview } from "../enhance/preview.ts";
import { ParleyError } from "../errors.ts";
import { withSaid } from "../said.ts";
import { addLargeJob } from "../store/jobs/adding.ts";
import { readSettings } from "../store/settings.ts";
import { thereIs } from "./jobs.ts";
import type { Command, Survey } from "./types.ts";

export const enhanceEstimate: Survey<"enhance.estimate"> = async (context, plan) => {
  const made = await estimate(plan, context);
  return { estimate: withSaid(made, made.refused) };
};

export const enhancePreview: Survey<"enhance.preview"> = (context, asked) => preview(asked, context);

export const enhanceStart: Command<"enhance.start"> = async (context, { title, when, estimate: told, ...plan }) => {
  const { store, clock, emit, breathe } = context;
  const { provider, model, way } = addresseeOf(store, plan);
  if (when.kind === "weekly" && !("filter" in plan.which))
    throw new ParleyError("bad_input", "Only what a filter leaves can be enhanced each week. Nothing was begun.");
  const { conversations, left } = when.kind === "weekly" ? noneYet : await choose(plan, context);
  if (conversations.length === 0 && when.kind !== "weekly") return { job: null, left };
  const job = {
    title,
    provider: provider.id,
    providerName: provider.name,
    model,
    way,
    hidden: readSettings(store).sending.hidden,
    weekly: when.kind === "weekly" ? JSON.stringify(plan) : null,
    conversations,
    estimate: when.kind === "weekly" ? null : told,
    createdAt: clock.now(),
    startsAt: when.kind === "now" ? null : when.at,
  };
  const id = await addLargeJob(store, job, breathe);
  emit({ event: "jobs", payload: { ids: [id] } });
  return { job: thereIs(store, id), left };
};

/** A weekly one looks for its conversations each time that its time has come. */
const noneYet = { conversations: [], left: { enhanced: 0, underWay: 0, empty: 0 } };
