import { describe, expect, it } from "vitest";
import { fileNameIn, localPath } from "../../main/core/ingest/json/local.ts";

describe("the place of a file that came along", () => {
  it.each([
    ["photos/a b.jpg", "photos/a b.jpg"],
    ["./media/x.mp4", "media/x.mp4"],
    ["general.json_Files\\a.png", "general.json_Files/a.png"],
    ["a..b/..c", "a..b/..c"],
  ])("%s is %s", (written, path) => {
    expect(localPath(written)).toBe(path);
  });

  it.each([
    "/etc/passwd",
    "\\\\server\\share",
    "C:\\Users\\me\\x",
    "../x",
    "a/../../x",
    "a\\..\\x",
    "./../x",
    "a/./x",
    "https://example.org/x",
    "file:///etc/passwd",
    "data:image/png;base64,AA",
    "",
    "folder/",
    "a//b",
    "a\u0000b",
    "x".repeat(2000),
    null,
    7,
  ])("%j leads out of the export or nowhere", (written) => {
    expect(localPath(written)).toBeNull();
  });

  it.each([
    ["https://cdn.example.org/1/a%20b.pdf?ex=65#x", "a b.pdf"],
    ["https://cdn.example.org/1/a%ZZb.pdf", "a%ZZb.pdf"],
    ["files\\50%25 off.pdf", "50%25 off.pdf"],
  ])("%s is called %s", (address, name) => {
    expect(fileNameIn(address)).toBe(name);
  });
});
