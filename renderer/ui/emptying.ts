/**
 * react-aria empties its live region by setting innerHTML to "", which the page's policy refuses as it refuses all markup.
 * Emptying alone is let through, as what it is; anything else still meets the policy.
 */
export function allowEmptying(): void {
  const inner = Object.getOwnPropertyDescriptor(Element.prototype, "innerHTML");
  if (inner?.set === undefined) return;
  const { set } = inner;
  Object.defineProperty(Element.prototype, "innerHTML", {
    ...inner,
    set(this: Element, markup: string) {
      if (markup === "") this.replaceChildren();
      else set.call(this, markup);
    },
  });
}
