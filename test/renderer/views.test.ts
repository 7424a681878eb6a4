import { expect, it } from "vitest";
import { hashOf, linkTo, viewIn } from "../../renderer/actions/link.ts";

const view = {
  filter: { tags: [3], text: 'from:"Änne #1" 100%', unread: true as const },
  sort: "match" as const,
  text: "",
  order: "newest" as const,
  grouped: false,
};

it("a link brings back the view that it was made of, whatever signs were searched for", () => {
  expect(viewIn(hashOf(view))).toEqual(view);
  expect(viewIn(new URL(linkTo(view, "http://127.0.0.1:8000/#view=old")).hash)).toEqual(view);
});

it("an address that says nothing or nonsense opens nothing", () => {
  for (const hash of ["", "#view=", "#view=%7B", "#view=%E0", '#view={"sort":"loudest"}', "#other"])
    expect(viewIn(hash), hash).toBeUndefined();
});
