import { describe, expect, test } from "vitest";
import { findBrowser, hasDisplay } from "../../main/shells/browser/findBrowser.ts";

function machine(platform: NodeJS.Platform, env: NodeJS.ProcessEnv, present: string[]) {
  return { platform, env, isExecutable: (path: string) => present.includes(path) };
}

describe("finding a browser", () => {
  test.each(["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "brave"])(
    "takes %s from the path",
    (name) => {
      expect(findBrowser(machine("linux", { PATH: "/usr/local/bin:/usr/bin" }, [`/usr/bin/${name}`]))).toBe(`/usr/bin/${name}`);
    },
  );

  test("prefers Chromium over Chrome, wherever they are", () => {
    const both = machine("linux", { PATH: "/a:/b" }, ["/a/google-chrome", "/b/chromium"]);
    expect(findBrowser(both)).toBe("/b/chromium");
  });

  test("looks at the usual places of macOS", () => {
    const chrome = "/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    expect(findBrowser(machine("darwin", { HOME: "/Users/a" }, [chrome]))).toBe(chrome);
  });

  test("finds none where there is none", () => {
    expect(findBrowser(machine("linux", { PATH: "/usr/bin" }, []))).toBeUndefined();
    expect(findBrowser(machine("win32", {}, []))).toBeUndefined();
  });

  test("takes the one that the person names or none", () => {
    const env = { PARLEY_BROWSER: "/opt/mine", PATH: "/usr/bin" };
    expect(findBrowser(machine("linux", env, ["/opt/mine", "/usr/bin/chromium"]))).toBe("/opt/mine");
    expect(findBrowser(machine("linux", env, ["/usr/bin/chromium"]))).toBeUndefined();
  });
});

test("only Linux can lack a display", () => {
  expect(hasDisplay({ platform: "linux", env: {} })).toBe(false);
  expect(hasDisplay({ platform: "linux", env: { DISPLAY: ":0" } })).toBe(true);
  expect(hasDisplay({ platform: "linux", env: { WAYLAND_DISPLAY: "wayland-0" } })).toBe(true);
  expect(hasDisplay({ platform: "darwin", env: {} })).toBe(true);
});
