import { describe, expect, test } from "vitest";
import type { Calendar } from "../../../../main/core/search/language/dates.ts";
import { readSearch } from "../../../../main/core/search/language/read.ts";
import { shape } from "./stripped.ts";

const calendar: Calendar = { now: Date.UTC(2024, 2, 13, 15), timeZone: "UTC", weekStart: 1, dayFirst: true };
const read = (text: string) => readSearch(text, calendar);
const problems = (text: string) => read(text).problems.map(({ code, found, meant }) => [code, found, ...(meant ? [meant] : [])]);

describe("the tree of", () => {
  test.each([
    ["", ""],
    ["  \t\n", ""],
    ["refund ", "refund"],
    ["refund", "refund~"],
    ["r", "r"],
    ["r*", "r~"],
    ["late refund ", "and(late refund)"],
    ["late AND refund ", "and(late refund)"],
    ["AND late AND", "late"],
    ['"annual plan"', "annual+plan"],
    ['"annual pl"*', "annual+pl~"],
    ['"say ""hi"" again"', "say+hi+again"],
    ["e-mail ", "e+mail"],
    ["a b OR c d ", "and(a or(b c) d)"],
    ["a OR b OR c ", "or(a b c)"],
    ["(a b) OR c ", "or(and(a b) c)"],
    ["a (b (c d)) ", "and(a b c d)"],
    ["a or b ", "and(a or b)"],
    ["foo(bar)baz ", "and(foo bar baz)"],
    ["-spam", "not(spam)"],
    ["a -b OR -c ", "and(a or(not(b) not(c)))"],
    ["-(a OR b)", "not(or(a b))"],
    ["-(-a)", "a"],
    ['-"annual plan"', "not(annual+plan)"],
    ["-from:anna", "not(from=anna)"],
    ["-(from:anna is:reply)", "not(and(from=anna is=reply))"],
    ["well-known - -- --x ", "and(well+known x)"],
    ["-OR b ", "and(not(or) b)"],
    ["-AND b ", "and(not(and) b)"],
    ['"OR" b ', "and(or b)"],
  ])("%j is %s", (text, expected) => {
    expect(shape(read(text).ask)).toBe(expected);
    expect(problems(text)).toEqual([]);
  });

  test.each([
    ["from:anna", "from=anna"],
    ["FROM:Anna", "from=Anna"],
    ['from:"Anna Berg" x ', "and(from=Anna Berg x)"],
    ["from:„Anna Berg“ x ", "and(from=Anna Berg x)"],
    ['from:„Anna Berg" x ', "and(from=Anna Berg x)"],
    ["from:“Anna Berg” x ", "and(from=Anna Berg x)"],
    ["from:«Anna Berg» x ", "and(from=Anna Berg x)"],
    ['in:"the ""old"" room"', 'in=the "old" room'],
    ["in:#general source:chat.txt", "and(in=#general source=chat.txt)"],
    ["has:link has:Attachment has:question has:code has:emoji", "and(has=link has=attachment has=question has=code has=emoji)"],
    ["is:reply is:edited is:deleted is:SYSTEM", "and(is=reply is=edited is=deleted is=system)"],
    ["sentiment:positive OR sentiment:mixed", "or(sentiment=positive sentiment=mixed)"],
    ["outcome:yes tag:urgent lang:de", "and(outcome=yes tag=urgent lang=de)"],
    ["(from:anna)", "from=anna"],
    ["from:anna(x) ", "and(from=anna x)"],
    ["from:a:b", "from=a:b"],
    ["„foo bar“ “baz qux” «quux corge» »grault garply« ”waldo fred”", "and(foo+bar baz+qux quux+corge grault+garply waldo+fred)"],
  ])("%j, with operators and quotes, is %s", (text, expected) => {
    expect(shape(read(text).ask)).toBe(expected);
    expect(problems(text)).toEqual([]);
  });

  test.each([
    ["12:30 ", "12+30"],
    ["http://example.com ", "http+example+com"],
    ["note:this ", "note+this"],
    ["from.anna ", "from+anna"],
    ["xfrom:anna ", "xfrom+anna"],
    ["__proto__:x ", "proto+x"],
    ["constructor:x ", "constructor+x"],
    ["words:x ", "words+x"],
    ["{a b}:c ", "and(a b+c)"],
    ["NEAR(a b, 5) ", "and(near a b 5)"],
    ["NOT x ", "and(not x)"],
    ["a + b ^c ", "and(a b ^c)"],
    ["'; drop table messages; -- ", "and(drop table messages)"],
    ["a\0b \0 \u0001c\u007f ", "and(a+b c)"],
    ["\ud800 x ", "x"],
    ["f*o ", "f+o"],
  ])("%j holds no syntax: %s", (text, expected) => {
    expect(shape(read(text).ask)).toBe(expected);
  });
});

describe("what is begun", () => {
  test.each([
    ["a (late refu", "and(a late refu~)"],
    ["(refu)", "refu"],
    ["from:anna refu", "and(from=anna refu~)"],
    ["refu from:anna", "and(refu from=anna)"],
    ["-refu", "not(refu)"],
    ["-refu*", "not(refu~)"],
    ['"refu', "refu"],
  ])("is only the last bare word that is not excluded: %j is %s", (text, expected) => {
    expect(shape(read(text).ask)).toBe(expected);
  });
});

test("what is marked is what a message may hold, not what it must not", () => {
  const { terms } = read("late -spam (refund OR -(bill -invoice)) from:anna ");
  expect(terms.map((term) => term.words.join(" "))).toEqual(["late", "refund", "invoice"]);
});

describe("dates", () => {
  const day = 86_400_000;
  const bounds = (text: string) => read(text).dates;

  test("on and during are within, after begins the day after, before ends the day before", () => {
    const from = Date.UTC(2024, 0, 1);
    const next = Date.UTC(2025, 0, 1);
    expect(bounds("on:2024")).toEqual({ from, to: next - 1 });
    expect(bounds("during:2024")).toEqual({ from, to: next - 1 });
    expect(bounds("after:2024")).toEqual({ from: next });
    expect(bounds("before:2024")).toEqual({ to: from - 1 });
  });

  test("hold together, in any place outside OR", () => {
    const text = "(after:2024-01-10 refund) before:2024-01-20 ";
    expect(bounds(text)).toEqual({ from: Date.UTC(2024, 0, 11), to: Date.UTC(2024, 0, 20) - 1 });
    expect(shape(read(text).ask)).toBe("refund");
    expect(bounds("on:2024 on:2024-03")).toEqual(bounds("on:2024-03"));
    expect(bounds("after:2024-01-10 before:2024-01-12")).toEqual({ from: Date.UTC(2024, 0, 11), to: Date.UTC(2024, 0, 12) - 1 });
    expect(bounds("on:today")).toEqual({ from: Date.UTC(2024, 2, 13), to: Date.UTC(2024, 2, 13) + day - 1 });
  });

  test.each([
    ["on:last week refund ", "last week", "refund"],
    ["on:March 5, 2024 apples ", "March 5, 2024", "apples"],
    ["on:march 5 apples ", "march 5", "apples"],
    ["on:the 5th of March 2024 6 ", "the 5th of March 2024", "6"],
    ["on:today march ", "today", "march"],
    ['on:"2024" march ', "2024", "march"],
    ["on:2024 -march ", "2024", "not(march)"],
    ['on:2024 "march" ', "2024", "march"],
    ["on:2024 mar* ", "2024", "mar~"],
    ["on:2024 AND march ", "2024", "march"],
    ["on:vor 3 Tagen", "vor 3 Tagen", ""],
  ])("take as many words as still read as one: %j", (text, value, rest) => {
    expect(read(text).asked.map((asked) => asked.value)).toEqual([value]);
    expect(shape(read(text).ask)).toBe(rest);
    expect(problems(text)).toEqual([]);
  });
});

describe("a hint does not stop a question:", () => {
  test.each([
    ['late "annual plan', "and(late annual+plan)", [["unclosed_quote", '"annual plan']]],
    ['x from:"Anna Be', "and(x from=Anna Be)", [["unclosed_quote", '"Anna Be']]],
    ["„foo bar", "foo+bar", [["unclosed_quote", "„foo bar"]]],
    ["(a b ", "and(a b)", [["unclosed_parenthesis", "("]]],
    ["a :( ", "a", [["unclosed_parenthesis", "("]]],
    ["a) b ", "and(a b)", [["stray_parenthesis", ")"]]],
    ["a :) ", "a", [["stray_parenthesis", ")"]]],
    ["()", "", []],
    ["from: anna ", "anna", [["missing_value", "from:"]]],
    ['from:"" x ', "x", [["missing_value", 'from:""']]],
    ['from:" " x ', "x", [["missing_value", 'from:" "']]],
    ["on: x ", "x", [["missing_value", "on:"]]],
    ["has:links x ", "x", [["unknown_value", "has:links", "has:link"]]],
    ["is:question x ", "x", [["unknown_value", "is:question", "has:question"]]],
    ["outcome:perhaps x ", "x", [["unknown_value", "outcome:perhaps"]]],
    ["has:__proto__ x ", "x", [["unknown_value", "has:__proto__"]]],
    ["sentiment:positve -x", "not(x)", [["unknown_value", "sentiment:positve", "sentiment:positive"]]],
    ["after:soon x ", "x", [["unknown_date", "soon"]]],
    ["after:last wek ", "wek", [["unknown_date", "last"]]],
    ["on:2024-02-30 ", "", [["unknown_date", "2024-02-30"]]],
    ["OR a ", "a", [["dangling_or", "OR"]]],
    ["a OR ", "a", [["dangling_or", "OR"]]],
    ["a OR OR b ", "or(a b)", [["dangling_or", "OR"]]],
    ["(a OR) b ", "and(a b)", [["dangling_or", "OR"]]],
    ["a OR ... ", "a", []],
    ["form:anna ", "form+anna", [["maybe_operator", "form:", "from:"]]],
    ["befor:2024 ", "befor+2024", [["maybe_operator", "befor:", "before:"]]],
    ["Sentimnt:mixed ", "sentimnt+mixed", [["maybe_operator", "Sentimnt:", "sentiment:"]]],
    ["since:2024 ", "since+2024", [["maybe_operator", "since:", "after:"]]],
    ["-form:anna", "not(form+anna)", [["maybe_operator", "form:", "from:"]]],
    ['"form:anna" ', "form+anna", []],
    ["form: anna ", "and(form anna)", []],
  ])("%j", (text, expected, hints) => {
    const question = read(text);
    expect(shape(question.ask)).toBe(expected);
    expect(problems(text)).toEqual(hints);
    expect(question.problems.filter((problem) => problem.grave)).toEqual([]);
  });

  test("of very many, the first are told", () => {
    expect(read(") ".repeat(5000)).problems).toHaveLength(20);
  });
});

describe("a grave problem:", () => {
  test.each([
    ["a OR on:2024", "date_within_or", "on:2024"],
    ["on:2024 OR a ", "date_within_or", "on:2024"],
    ["(a on:2024 b) OR c ", "date_within_or", "on:2024"],
    ["-on:2024", "date_within_or", "on:2024"],
    ["-(a after:last week b)", "date_within_or", "after:last week"],
    ["after:2024 before:2024", "empty_range", "before:2024"],
    ["on:2023 x on:2024", "empty_range", "on:2024"],
    ["after:2024-01-10 before:2024-01-11", "empty_range", "before:2024-01-11"],
    [`${"(".repeat(21)}a${")".repeat(21)}`, "too_deep", "("],
    ["(".repeat(5000), "too_deep", "("],
    ["-(".repeat(5000), "too_deep", "("],
    [`${"a ".repeat(257)}`, "too_many_words", "a"],
    [`"${"a ".repeat(257)}"`, "too_many_words", `"${"a ".repeat(49)}a`],
    ["tag:x ".repeat(257), "too_many_words", "tag:x"],
    ["on:2024 ".repeat(257), "too_many_words", "on:2024"],
    [`b ${"a".repeat(10_000)}`, "too_long", "aa"],
  ])("%j", (text, code, found) => {
    expect(read(text).problems.filter((problem) => problem.grave)).toMatchObject([{ code, found }]);
  });

  test("none up to the limits", () => {
    expect(problems(`${"(".repeat(20)}a${")".repeat(20)}`)).toEqual([]);
    expect(problems("a ".repeat(256))).toEqual([]);
    expect(problems("a".repeat(10_000))).toEqual([]);
  });

  test("a date that is refused does not bound anything", () => {
    expect(read("a OR on:2024")).toMatchObject({ dates: {}, asked: [] });
  });
});
