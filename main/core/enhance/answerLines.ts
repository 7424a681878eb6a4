import { closeSync, openSync, readSync } from "node:fs";

// The lines of a file of answers, which come in any order.

interface Place {
  request: number;
  from: number;
  bytes: number;
}

const newline = 0x0a;

const window = 1 << 20;

/** Where each request's line stands. */
async function placesIn(file: number, breathe: () => Promise<void>): Promise<Place[]> {
  const places: Place[] = [];
  let bytes = Buffer.allocUnsafe(window);
  /** What of the bytes is filled, and where in the file they begin. */
  let filled = 0;
  let start = 0;
  const add = (from: number, to: number) => {
    // within the texts of an answer every quote has a backslash before it
    const key = bytes.indexOf('"custom_id"', from);
    if (key < 0 || key >= to) return;
    const [, request] = /^"custom_id"\s*:\s*"r(\d+)\./.exec(bytes.toString("latin1", key, Math.min(to, key + 64))) ?? [];
    if (request !== undefined) places.push({ request: Number(request), from: start + from, bytes: to - from });
  };
  for (;;) {
    const read = readSync(file, bytes, filled, bytes.length - filled, start + filled);
    filled += read;
    let from = 0;
    for (let end = bytes.indexOf(newline); end >= 0 && end < filled; end = bytes.indexOf(newline, from)) {
      add(from, end);
      from = end + 1;
    }
    if (read === 0) {
      add(from, filled);
      return places.sort((one, other) => one.request - other.request);
    }
    bytes.copyWithin(0, from, filled);
    start += from;
    filled -= from;
    // a line that is longer than all of it
    if (filled === bytes.length) bytes = Buffer.concat([bytes, Buffer.allocUnsafe(bytes.length)]);
    await breathe();
  }
}

/**
 * Each line of a file that lies on the disk, in the order of the requests: taken in as they come, each would touch pages of the store that
 * no other does.
 */
export async function* answerLines(path: string, breathe: () => Promise<void>): AsyncGenerator<string> {
  const file = openSync(path, "r");
  try {
    let line = Buffer.allocUnsafe(window);
    for (const { from, bytes } of await placesIn(file, breathe)) {
      if (bytes > line.length) line = Buffer.allocUnsafe(bytes);
      readSync(file, line, 0, bytes, from);
      yield line.toString("utf8", 0, bytes);
    }
  } finally {
    closeSync(file);
  }
}
