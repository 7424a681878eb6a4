import type { ReadAttachment } from "../ingest/types.ts";
import type { Entry } from "./entry.ts";
import { baseName, type Origin } from "./files/origin.ts";

/** The files that came along with an entry, by what its messages call them: a path from the dropped folder on, or a name. */
export class Beside {
  readonly #byKey = new Map<string, Origin>();
  readonly #byName = new Map<string, Origin | null>();

  constructor({ media }: Pick<Entry, "media">) {
    for (const origin of media) {
      this.#byKey.set(origin.key, origin);
      const name = baseName(origin.key);
      // a name that two files share says nothing
      this.#byName.set(name, this.#byName.has(name) ? null : origin);
    }
  }

  find({ name, path }: Pick<ReadAttachment, "name" | "path">): Origin | undefined {
    return (path === undefined ? undefined : this.#byKey.get(path)) ?? this.#byName.get(name) ?? undefined;
  }
}
