import type { ReadAttachment } from "../ingest/types.ts";
import type { Entry } from "./entry.ts";
import { baseName, folderOf, type Origin } from "./files/origin.ts";

/** The files that came along with an entry, by what its messages call them. */
export class Beside {
  readonly #folder: string;
  readonly #byKey = new Map<string, Origin>();
  readonly #byName = new Map<string, Origin | null>();

  constructor({ key, media }: Pick<Entry, "key" | "media">) {
    this.#folder = folderOf(key);
    for (const origin of media) {
      this.#byKey.set(origin.key, origin);
      const name = baseName(origin.key);
      // a name that two files share says nothing
      this.#byName.set(name, this.#byName.has(name) ? null : origin);
    }
  }

  find({ name, path }: Pick<ReadAttachment, "name" | "path">): Origin | undefined {
    const exact = path === undefined ? undefined : this.#byKey.get(resolved(this.#folder, path));
    return exact ?? this.#byName.get(name) ?? undefined;
  }
}

/** A path from inside an export, seen from the file that names it; what leads out of it finds nothing. */
function resolved(folder: string, path: string): string {
  const parts = folder.split("/").filter((part) => part !== "");
  for (const part of path.replaceAll("\\", "/").split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}
