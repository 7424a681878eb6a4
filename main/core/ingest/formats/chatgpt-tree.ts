import { idOf, isLoose, type Loose, looseOf } from "../json/values.ts";

/** The branch from the root to the current node, the one that the person sees. */
export function pathIn(mapping: Loose, current: string | null): string[] {
  const path: string[] = [];
  const seen = new Set<string>();
  let id = current !== null && isLoose(own(mapping, current)) ? current : lastLeaf(mapping);
  while (id !== null && !seen.has(id)) {
    const node = own(mapping, id);
    if (!isLoose(node)) break;
    seen.add(id);
    path.push(id);
    id = idOf(node.parent);
  }
  return path.reverse();
}

/** Where the file does not say which branch counts: the leaf that was written last. */
function lastLeaf(mapping: Loose): string | null {
  const parents = new Set(Object.values(mapping).map((node) => idOf(looseOf(node).parent)));
  let last: { id: string; at: number } | null = null;
  for (const [id, node] of Object.entries(mapping)) {
    if (parents.has(id)) continue;
    const time = looseOf(looseOf(node).message).create_time;
    const at = typeof time === "number" ? time : 0;
    if (last === null || at >= last.at) last = { id, at };
  }
  return last?.id ?? null;
}

/** Ids are whatever the file says, "constructor" too. */
function own(mapping: Loose, id: string): unknown {
  return Object.hasOwn(mapping, id) ? mapping[id] : undefined;
}
