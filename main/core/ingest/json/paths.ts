/** What is told of a JSON text while it comes in. A path is made of keys and "[]" for a list: "chats.list[].messages[]". */
export interface Cuts {
  /** One item of a list that is to be cut: an object, or whatever else stands in an object's place. Items and broken stretches are numbered together from 1, without a gap. */
  item(path: string, text: string, number: number): void;
  /** A value that stands beside the lists, in one of the objects around them. */
  field?(path: string, text: string): void;
  /** An object around a list begins. */
  enter?(path: string): void;
  /** Something that could not be kept, with its beginning. */
  broken(text: string, number: number, reason: string): void;
  /** The text ends within its lists though the last item was whole. */
  cutShort?(number: number): void;
}

export function keyIn(text: string): string | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "string" ? value : null;
  } catch {
    return null;
  }
}

export function joined(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}

/** The containers on the way to a list's items, each with its opener: "chats.list[]" has "{", "chats{" and "chats.list[". */
export function pathsAround(path: string): string[] {
  const inner = Array.from(path.matchAll(/\.|\[\]/g), ({ 0: step, index }) => path.slice(0, index) + (step === "." ? "{" : "["));
  return path.startsWith("[]") ? inner : ["{", ...inner];
}
