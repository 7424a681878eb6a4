import { expect, inElectron, test } from "./fixtures.ts";
import { colourRules, expectNoAxeProblems } from "./support/page.ts";
import { screens } from "./support/screens.ts";

const sizes = [
  { width: 1280, height: 800 },
  { width: 900, height: 600 },
] as const;

for (const { name, messages, folder, between, show } of screens) {
  test(`${name} can be used by everyone, light and dark`, async ({ open }) => {
    test.skip(inElectron && between !== undefined, "nothing can stand between the page and Parley here");
    const page = await open({
      ...(messages === undefined ? {} : { messages }),
      ...(folder === undefined ? {} : { folder: await folder() }),
      before: async (opened) => {
        await between?.(opened);
      },
    });
    // The page that exchanges the one-time token is not this one, and has no icon.
    const mistakes: string[] = [];
    page.on(
      "console",
      (line) =>
        line.type() === "error" &&
        !line.location().url.endsWith("/favicon.ico") &&
        mistakes.push(`${line.text()} ${line.location().url}`),
    );
    await show(page);
    for (const scheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await expectNoAxeProblems(page, scheme === "light" ? undefined : colourRules);
      for (const size of sizes) {
        await page.setViewportSize(size);
        await page.screenshot({ path: `shots/${name}-${scheme}-${size.width}x${size.height}.png`, animations: "disabled" });
      }
      await page.setViewportSize(sizes[0]);
    }
    if (name !== "mistake") expect(mistakes).toEqual([]);
  });
}
