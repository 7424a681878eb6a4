import { expect, test } from "vitest";
import { mediaType } from "../../main/page/mediaTypes.ts";

const bytes = (text: string): Buffer => Buffer.from(text, "latin1");

test.each([
  ["\x89PNG\r\n\x1a\n", "image/png"],
  ["\xff\xd8\xff\xe0", "image/jpeg"],
  ["GIF89a", "image/gif"],
  ["RIFF\0\0\0\0WEBPVP8 ", "image/webp"],
  ["\0\0\0\x20ftypavif", "image/avif"],
  ["\0\0\0\x20ftypisom", "video/mp4"],
  ["\x1aE\xdf\xa3\x01\0\0\0\0\0\0\x1f\x42\x82\x84webm", "video/webm"],
  ["ID3\x04", "audio/mpeg"],
  ["\xff\xfb\x90", "audio/mpeg"],
  ["OggS\0\x02\0\0OpusHead", "audio/ogg"],
  ["\0\0\0\x20ftypM4A ", "audio/mp4"],
  ["RIFF\0\0\0\0WAVEfmt ", "audio/wav"],
])("%j is shown as %s", (head, type) => {
  expect(mediaType(bytes(head))).toBe(type);
});

test.each([
  ["an SVG, which may carry script", '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">'],
  ["a page", "<!doctype html><script>alert(1)</script>"],
  ["a page behind a picture's name", "PNG\r\n<html>"],
  ["a document", "%PDF-1.7"],
  ["an archive", "PK\x03\x04"],
  ["a program", "MZ\x90\0"],
  ["a Matroska film that is no WebM", "\x1aE\xdf\xa3\x01\0\0\0\0\0\0\x1f\x42\x82\x88matroska"],
  ["a box of an unknown kind", "\0\0\0\x20ftypheic"],
  ["another RIFF", "RIFF\0\0\0\0AVI LIST"],
  ["a text with a mark of its byte order", "\xff\xfeh\0i\0"],
  ["a key that every object has", "RIFF\0\0\0\0toSt"],
  ["nothing", ""],
])("%s is not shown", (_what, head) => {
  expect(mediaType(bytes(head))).toBeUndefined();
});
