import { defineConfig } from "playwright/test";

// One suite for every shell: PARLEY_E2E=electron runs it in Electron, otherwise it runs in an installed Chromium.
export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  globalSetup: "./samples.ts",
  outputDir: "../../test-results",
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"]],
});
