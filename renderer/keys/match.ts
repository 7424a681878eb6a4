import { say } from "../text/say.ts";
import { type KeyId, keymap } from "./keymap.ts";

export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

const isMac = typeof navigator !== "undefined" && /Mac|iPhone|iPad/.test(navigator.userAgent);

const names: Record<string, string> = { " ": "Space", Backspace: isMac ? "Delete" : "Backspace" };
const isLetter = (key: string) => /^\p{L}$/u.test(key);

/** Whether the press is what the table names. Shift may be held for signs, which need it on some keyboards. */
export function pressed(press: KeyPress, id: KeyId, mac = isMac): boolean {
  return keymap[id].keys.some((keys) => {
    const parts = keys.split("+");
    const wanted = parts.at(-1) ?? "";
    const mod = parts.includes("Mod");
    const shift = parts.includes("Shift");
    const key = names[press.key] ?? press.key;
    if (key.toUpperCase() !== wanted.toUpperCase()) return false;
    if (press.altKey || (shift ? !press.shiftKey : press.shiftKey && (isLetter(key) || key.length > 1))) return false;
    return mac ? press.metaKey === mod && !press.ctrlKey : press.ctrlKey === mod && !press.metaKey;
  });
}

const signs: Record<string, string> = { ArrowDown: "↓", ArrowUp: "↑" };

/** The caps to show for a key of the table: ["Ctrl", "K"]. */
export function caps(keys: string, mac = isMac): string[] {
  return keys.split("+").map((part) => (part === "Mod" && mac ? "⌘" : (signs[part] ?? say().keys.caps[part] ?? part)));
}
