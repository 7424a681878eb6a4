import type { Tag } from "../../../preload/contract/keeping.ts";
import type { Reader, Writer } from "./handle.ts";
import { setMark } from "./marks.ts";

export function listTags(store: Reader): Tag[] {
  return store.all<Tag>(
    `select t.id, t.name, (select count(*) from conversation_marks cm join conversations c on c.id = cm.conversation_id
       where cm.mark = 'tag:' || t.id and c.deleted_at is null) as conversations
     from tags t order by t.name`,
  );
}

export function tagNames(store: Reader): Omit<Tag, "conversations">[] {
  return store.all("select id, name from tags order by name");
}

/** The tag of this name, made where there is none; upper and lower case are the same. */
export function tagNamed(store: Writer, name: string): number {
  store.run("insert or ignore into tags (name) values (?)", name);
  return store.get<{ id: number }>("select id from tags where name = ?", name)?.id ?? 0;
}

export function setTag(store: Writer, conversations: readonly number[], tag: number, set: boolean): void {
  for (const id of conversations) setMark(store, id, `tag:${tag}`, set);
}

/** Answers whether there is none of that name yet, and the tag has it now. */
export function renameTag(store: Writer, id: number, name: string): boolean {
  return store.run("update or ignore tags set name = ? where id = ?", name, id).changes > 0;
}

export function removeTag(store: Writer, id: number): void {
  store.run("delete from conversation_marks where mark = ?", `tag:${id}`);
  store.run("delete from tags where id = ?", id);
}
