import type { Tag } from "../../preload/contract/keeping.ts";
import { narrowed } from "../stores/filter.ts";
import { say } from "../text/say.ts";
import { conversationsOf } from "./conversationsOf.ts";
import { narrow } from "./filters.ts";
import { told } from "./outcome.ts";
import type { Parley } from "./parley.ts";

const longest = 60;
const pageLength = 500;

export function askToRenameTag(parley: Parley, { id, name }: Tag): void {
  const texts = say().library;
  parley.stores.ui.getState().askName({
    title: texts.renameTag(name),
    label: texts.tag,
    value: name,
    confirm: say().views.keep,
    longest,
    async done(next) {
      const rename = (to: string) => parley.client.ask("tags.rename", { id, name: to });
      const undo = async () => void (await told(parley, await rename(name)));
      await told(parley, await rename(next), texts.renamedTag(next), undo);
    },
  });
}

/** Takes a tag from all conversations; the undo gives it back to those that had it. */
export async function removeTag(parley: Parley, { id, name }: Tag): Promise<void> {
  const bearers = await conversationsOf(parley, { tags: [id] });
  if (bearers === undefined) return;
  const { tags = [] } = parley.stores.library.getState().filter;
  if (tags.includes(id)) narrow(parley, { tags: tags.filter((each) => each !== id) });
  const undo = async () => {
    for (let from = 0; from < bearers.length; from += pageLength) {
      const ids = bearers.slice(from, from + pageLength);
      if (!(await told(parley, await parley.client.ask("tags.set", { ids, name, set: true })))) return;
    }
  };
  const reply = await parley.client.ask("tags.remove", { id });
  await told(parley, reply, say().library.removedTag(name), undo);
}

/** What is shown is not narrowed by a tag that is gone, as when another window removed it. */
export function leaveGoneTags({ stores }: Parley): void {
  const { filter, tags, setFilter } = stores.library.getState();
  const left = filter.tags?.filter((each) => tags.some(({ id }) => id === each));
  if (left === undefined || left.length === filter.tags?.length) return;
  const next = narrowed(filter, { tags: left });
  void setFilter(next);
  stores.search.getState().setFilter(next);
}
