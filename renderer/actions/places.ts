import { mostPlaces } from "../../preload/contract/settings.ts";
import type { Anchor } from "../stores/reader.ts";
import type { Parley } from "./parley.ts";

/** Keeps where a person is in a conversation, for the next time and the next start; the longest unread are forgotten. */
export function rememberPlace({ stores }: Parley, conversation: number, { position, offset }: Anchor): void {
  const { settings, change } = stores.settings.getState();
  stores.reader.getState().remember(conversation, { position, offset });
  const [last] = settings.places;
  const place = { conversation, position, offset: Math.round(offset) };
  if (last?.conversation === conversation && last.position === position && last.offset === place.offset) return;
  const others = settings.places.filter((each) => each.conversation !== conversation);
  change({ places: [place, ...others].slice(0, mostPlaces) });
}

/** What was kept before this start. */
export function recallPlaces({ stores }: Parley): void {
  for (const { conversation, position, offset } of stores.settings.getState().settings.places) {
    stores.reader.getState().remember(conversation, { position, offset });
  }
}
