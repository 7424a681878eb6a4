import { ParleyError } from "../errors.ts";
import { listViews, removeView, renameView, saveView } from "../store/views.ts";
import type { Command, CommandContext, Query } from "./types.ts";

export const viewsList: Query<"views.list"> = ({ store }) => ({ views: listViews(store) });

export const viewsSave: Command<"views.save"> = (context, { name, view }) => {
  const id = saveView(context.store, name, view, context.clock.now());
  tell(context);
  return { id };
};

export const viewsRename: Command<"views.rename"> = (context, { id, name }) => {
  if (!renameView(context.store, id, name)) throw gone(id);
  tell(context);
  return {};
};

export const viewsRemove: Command<"views.remove"> = (context, { id }) => {
  if (!removeView(context.store, id)) throw gone(id);
  tell(context);
  return {};
};

function tell({ emit }: CommandContext): void {
  emit({ event: "changed", payload: { what: "views" } });
}

function gone(id: number): ParleyError {
  return new ParleyError("not_found", `There is no saved view ${id} any more. It may have been removed in another window.`);
}
