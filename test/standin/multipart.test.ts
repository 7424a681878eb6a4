import { Readable } from "node:stream";
import { expect, it } from "vitest";
import { readMultipart } from "../support/standin/multipart.ts";

const type = "multipart/form-data; boundary=fence";
const body = [
  '--fence\r\nContent-Disposition: form-data; name="purpose"\r\n\r\nbatch\r\n',
  '--fence\r\nContent-Disposition: form-data; name="file"; filename="a.jsonl"\r\nContent-Type: text/plain\r\n\r\n',
  '{"a":"\r\n--fenc\r\n--"}\n\r\n',
  '--fence\r\nContent-Disposition: form-data; name="empty"\r\n\r\n\r\n--fence--\r\n',
].join("");

async function read(text: string, size: number): Promise<Record<string, string>> {
  const pieces = text.match(new RegExp(`[\\s\\S]{1,${size}}`, "g")) ?? [];
  const parts: Record<string, string> = {};
  await readMultipart(Readable.from(pieces.map((piece) => Buffer.from(piece))), type, ({ name }) => {
    parts[name] = "";
    return {
      write: async (bytes) => {
        parts[name] += bytes.toString("utf8");
      },
    };
  });
  return parts;
}

it.each([1, 2, 7, 64, 10_000])(
  "reads the same parts in pieces of %i bytes; a fence across two pieces would spoil a file",
  async (size) => {
    expect(await read(body, size)).toEqual({ purpose: "batch", file: '{"a":"\r\n--fenc\r\n--"}\n', empty: "" });
  },
);

it("refuses a body that ends before its last fence; half an upload must not become a file", async () => {
  await expect(read(body.slice(0, -20), 64)).rejects.toThrow("too early");
});
