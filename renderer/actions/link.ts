import { type View, view } from "../../preload/contract/views.ts";

const mark = "#view=";

export const hashOf = (shown: View): string => mark + encodeURIComponent(JSON.stringify(shown));

export const linkTo = (shown: View, address: string): string => address.replace(/#.*$/, "") + hashOf(shown);

/** The view that an address names; undefined where it names none that can be read. */
export function viewIn(hash: string): View | undefined {
  if (!hash.startsWith(mark)) return undefined;
  try {
    return view.safeParse(JSON.parse(decodeURIComponent(hash.slice(mark.length)))).data;
  } catch {
    return undefined;
  }
}
