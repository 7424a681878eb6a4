import { expect, it } from "vitest";
import { keyIds, keymap } from "../../renderer/keys/keymap.ts";
import { caps, pressed } from "../../renderer/keys/match.ts";

const press = (key: string, held: Partial<Record<"ctrlKey" | "metaKey" | "altKey" | "shiftKey", boolean>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

it("Mod is Ctrl here and Cmd on a Mac, and never the other one", () => {
  expect(pressed(press("k", { ctrlKey: true }), "palette", false)).toBe(true);
  expect(pressed(press("k", { metaKey: true }), "palette", true)).toBe(true);
  expect(pressed(press("k", { ctrlKey: true }), "palette", true)).toBe(false);
  expect(pressed(press("k"), "palette", false)).toBe(false);
});

it("a letter with a modifier is not the plain letter, and a sign may need Shift", () => {
  expect(pressed(press("j"), "next", false)).toBe(true);
  expect(pressed(press("j", { ctrlKey: true }), "next", false)).toBe(false);
  expect(pressed(press("E", { ctrlKey: true, shiftKey: true }), "export", false)).toBe(true);
  expect(pressed(press("e", { ctrlKey: true }), "export", false)).toBe(false);
  expect(pressed(press("?", { shiftKey: true }), "help", false)).toBe(true);
});

it.each([true, false])("no key does two things where it is pressed; a message in focus takes its own first: %s", (ofMessages) => {
  const seen = new Map<string, string>();
  for (const id of keyIds) {
    if ((keymap[id].group === "message") !== ofMessages) continue;
    for (const keys of keymap[id].keys) {
      expect(seen.get(keys), `${keys} of ${id}`).toBeUndefined();
      seen.set(keys, id);
    }
  }
});

it("writes caps as the machine's keyboard does", () => {
  expect(caps("Mod+K", false)).toEqual(["Ctrl", "K"]);
  expect(caps("Mod+K", true)).toEqual(["⌘", "K"]);
});
