import { expect, type Page } from "playwright/test";

/**
 * What is cut off or lies beyond the window: in the dialog or, without one, in the page. Left out is what scrolls sideways on purpose,
 * what a person named, and the name of a format in its field, whose list shows it whole.
 */
const cutOff = `(() => {
  const told = [];
  const tell = (element, why) => told.push(why + ": " + element.tagName + " " + (element.textContent ?? "").slice(0, 60));
  if (document.documentElement.scrollWidth > innerWidth) tell(document.documentElement, "the page is too wide");
  const top = [...document.querySelectorAll("[role=dialog]")].at(-1) ?? document.body;
  for (const element of top.querySelectorAll("*")) {
    const box = element.getBoundingClientRect();
    if (box.width < 2 || box.height < 2 || element.closest("svg, [dir=auto], [aria-haspopup=listbox], pre, code, table")) continue;
    const { overflowX } = getComputedStyle(element);
    const scrolls = element.closest("[role=listbox][aria-orientation=horizontal], ul[tabindex]") !== null;
    if (!scrolls && box.right > innerWidth + 1) tell(element, "beyond the window");
    if (!scrolls && overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1) tell(element, "cut off");
  }
  return told;
})()`;

export async function expectEverythingFits(page: Page): Promise<void> {
  expect(await page.evaluate<string[]>(cutOff)).toEqual([]);
}
