import { describe, expect, it } from "vitest";
import { complete } from "../../renderer/features/lab/completion.ts";
import type { LabView } from "../../renderer/stores/lab.ts";

const view = (name: string, ...columns: string[]): LabView => ({
  name,
  about: "",
  columns: columns.map((column) => ({ name: column, about: "" })),
});
const views = [view("messages", "id", "author", "sent_at"), view("conversations", "id", "title"), view("authors", "name")];

/** The bar is the caret. */
function offered(marked: string, isAsked = false): string[] | undefined {
  const caret = marked.indexOf("|");
  return complete(marked.replace("|", ""), caret, views, isAsked)?.offers.map(({ name }) => name);
}

describe("names that are offered in the lab", () => {
  it("are those that begin as what is typed, whatever its case", () => {
    expect(offered("select A|")).toEqual(["authors", "author"]);
    expect(offered("select * from mess|")).toEqual(["messages"]);
  });

  it("are columns of the views that the question speaks of, wherever it names them", () => {
    expect(offered("select t| from conversations")).toEqual(["title"]);
    expect(offered("select t| from messages")).toBeUndefined();
    expect(offered("select id, author from conversations order by t|")).toEqual(["title"]);
    expect(offered("select id, author from messages order by t|")).toBeUndefined();
  });

  it("are after a dot only those of that view or of what it is called here", () => {
    expect(offered("select m.| from messages as m join conversations c on c.id = m.id")).toEqual(["id", "author", "sent_at"]);
    expect(offered("select c.ti| from messages m, conversations c")).toEqual(["title"]);
    expect(offered("select nobody.| from messages")).toBeUndefined();
  });

  it("do not disturb text and remarks, which hold no names", () => {
    expect(offered("select 'it''s mess|")).toBeUndefined();
    expect(offered("select 1 -- mess|")).toBeUndefined();
    expect(offered("select 1 /* mess|")).toBeUndefined();
    expect(offered("select 'it''s --', mess|")).toEqual(["messages"]);
  });

  it("do not come for a whole name or for nothing, unless they are asked for", () => {
    expect(offered("select * from messages|")).toBeUndefined();
    expect(offered("select |")).toBeUndefined();
    expect(offered("select |", true)).toContain("messages");
  });

  it("replace the whole word that the caret stands in", () => {
    expect(complete("select ausgabe", 9, views)).toMatchObject({ from: 7, to: 14 });
  });
});
