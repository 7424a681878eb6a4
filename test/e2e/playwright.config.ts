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
  // what is measured is measured in benches: a machine that is busy with other things must not fail here
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [["list"]],
});
