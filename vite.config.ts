import { builtinModules } from "node:module";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import manifest from "./package.json" with { type: "json" };

// One build, three parts: the page, the main process with its worker threads, and the preload script. Main and preload carry
// everything but Electron, Node and the native modules, which are the only packages that are shipped beside the bundles.

const native = Object.keys(manifest.dependencies);
const external = ["electron", ...native, ...builtinModules, /^node:/];

export default defineConfig({
  root: "renderer",
  base: "/",
  plugins: [react()],
  builder: {},
  environments: {
    client: {
      build: {
        outDir: "../dist/page",
        emptyOutDir: true,
        target: "chrome130",
        modulePreload: { polyfill: false },
        assetsInlineLimit: 0,
      },
    },
    main: {
      consumer: "server",
      resolve: { noExternal: true, external: native },
      build: {
        outDir: "../dist/main",
        emptyOutDir: true,
        target: "node24",
        minify: false,
        // the tokenizer's vocabulary is one chunk of two megabytes, and is loaded when tokens are first counted
        chunkSizeWarningLimit: 4000,
        rolldownOptions: {
          input: {
            electron: "main/electron.ts",
            serve: "main/serve.ts",
            cli: "main/cli.ts",
            worker: "main/core/worker.ts",
          },
          external,
          output: { format: "es", entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
        },
      },
    },
    preload: {
      consumer: "server",
      resolve: { noExternal: true },
      build: {
        outDir: "../dist/preload",
        emptyOutDir: true,
        target: "node24",
        minify: false,
        rolldownOptions: {
          input: { index: "preload/index.ts" },
          external,
          // A sandboxed preload script can only be CommonJS.
          output: { format: "cjs", entryFileNames: "[name].cjs" },
        },
      },
    },
  },
});
