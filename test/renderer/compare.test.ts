import { expect, it } from "vitest";
import { onlyIn } from "../../renderer/features/insight/compare.ts";

const claim = (key: string, text: string, ...messages: number[]) => ({ key, text, messages });
const keys = ({ one, other }: ReturnType<typeof onlyIn>) => [[...one], [...other]];

it("the same task in other words is not told as different", () => {
  const basic = [claim("a", "Call Hannah about the renewal by Friday", 8)];
  expect(keys(onlyIn(basic, [claim("x", "Billing will call Hannah", 8)]))).toEqual([[], []]);
  expect(keys(onlyIn(basic, [claim("x", "Call Hannah about next year's renewal", 3)]))).toEqual([[], []]);
});

it("two claims that one message proves are not taken for each other", () => {
  const basic = [claim("a", "Refund the duplicate charge", 6)];
  expect(keys(onlyIn(basic, [claim("x", "Send a voucher", 6)]))).toEqual([["a"], ["x"]]);
});

it("each claim stands for one: of two that are alike the liker one is the same, and the other is new", () => {
  const basic = [claim("a", "Send the parcel again", 1)];
  const enhanced = [claim("x", "Send the invoice again", 2), claim("y", "Send the parcel again", 1)];
  expect(keys(onlyIn(basic, enhanced))).toEqual([[], ["x"]]);
});

it("claims without words of any length, as in scripts without spaces, are still told apart", () => {
  expect(keys(onlyIn([claim("a", "退款", 1)], [claim("x", "发货", 2)]))).toEqual([["a"], ["x"]]);
});
