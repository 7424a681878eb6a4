import { z } from "zod";
import { command, query } from "./define.ts";
import { conversationFilter } from "./filter.ts";
import { conversationSort } from "./library.ts";
import { searchOrder } from "./search.ts";
import { empty, id, instant, question } from "./values.ts";

/** What of the library, or of a search, a person wants to see again. Dates stay as they were asked: last week is last week. */
export const view = z.strictObject({
  filter: conversationFilter.default({}),
  sort: conversationSort.default("newest"),
  /** What messages are searched for; "" for a view of conversations. */
  text: question.default(""),
  order: searchOrder.default("newest"),
  grouped: z.boolean().default(false),
});
export type View = z.infer<typeof view>;

const viewName = z.string().trim().min(1).max(100);

const savedView = z.strictObject({
  id,
  name: z.string(),
  view,
  savedAt: instant,
  /** What the filter names and is here no more. */
  missing: z.array(z.strictObject({ what: z.enum(["source", "person", "tag"]), id })),
});
export type SavedView = z.infer<typeof savedView>;

export const viewRequests = {
  /** In the order in which they were saved. */
  "views.list": query(empty, z.strictObject({ views: z.array(savedView) })),
  "views.save": command(z.strictObject({ name: viewName, view }), z.strictObject({ id })),
  "views.rename": command(z.strictObject({ id, name: viewName }), empty),
  "views.remove": command(z.strictObject({ id }), empty),
};
