import { expect, it } from "vitest";
import { avatarColour, avatarColours, initials } from "../../renderer/ui/avatarColours.ts";

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

it("white letters can be read on every avatar", () => {
  for (const colour of avatarColours) expect(1.05 / (luminance(colour) + 0.05), colour).toBeGreaterThanOrEqual(4.5);
});

it("a person keeps the colour, and persons that stand side by side have different ones", () => {
  expect(avatarColour(7)).toBe(avatarColour(7));
  for (let id = 1; id < 40; id += 1) expect(avatarColour(id)).not.toBe(avatarColour(id + 1));
});

it("finds initials in names of all kinds", () => {
  const names = [
    "Priya Raman",
    "田中 健太",
    "田中健太",
    "Support",
    "+44 7700 900123",
    "x_night.owl_x",
    "  ",
    "👩‍👩‍👧 family",
    "María-José Ruiz",
  ];
  expect(names.map(initials)).toEqual(["PR", "田健", "田", "SU", "23", "XX", "?", "👩‍👩‍👧F", "MR"]);
});
