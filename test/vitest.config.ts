import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
    exclude: ["test/e2e/**"],
    globalSetup: "test/support/built.ts",
    // no module holds state, so files need no process each: a fifth of the run would go into starting them
    isolate: false,
    // tests wait for threads and processes more than they compute, so every core gets a file
    maxWorkers: "100%",
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
