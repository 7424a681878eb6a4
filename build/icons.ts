import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright";

// Draws the icons from their SVGs: node build/icons.ts
// They are committed, so that no build needs a browser.

const here = (path: string): URL => new URL(path, import.meta.url);
const drawings = [
  ...[16, 24, 32].map((size) => ({ from: "icon-small.svg", size, to: `icons/${size}x${size}.png` })),
  ...[48, 64, 128, 256, 512, 1024].map((size) => ({ from: "icon.svg", size, to: `icons/${size}x${size}.png` })),
  { from: "icon-small.svg", size: 16, to: "tray/tray.png" },
  { from: "icon-small.svg", size: 32, to: "tray/tray@2x.png" },
  { from: "tray-template.svg", size: 16, to: "tray/trayTemplate.png" },
  { from: "tray-template.svg", size: 32, to: "tray/trayTemplate@2x.png" },
];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
try {
  for (const { from, size, to } of drawings) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const svg = readFileSync(here(from), "utf8");
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    writeFileSync(here(to), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
} finally {
  await browser.close();
}
