import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { freshStore } from "./store.ts";

// A chat with a picture, voice and a page that says it is a picture.

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(sumOf(body), body.length + 4);
  return whole;
}

/** The check sum of a PNG's pieces. */
function sumOf(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

function png(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2], 8);
  const rows = Buffer.alloc(height * (width * 3 + 1), 0x7a);
  for (let row = 0; row < height; row += 1) rows[row * (width * 3 + 1)] = 0;
  const pieces = [chunk("IHDR", head), chunk("IDAT", deflateSync(rows)), chunk("IEND", Buffer.alloc(0))];
  return Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), ...pieces]);
}

/** Half a second of silence. */
function wav(): Buffer {
  const head = Buffer.from(
    "RIFF\0\0\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0\x40\x1f\0\0\x40\x1f\0\0\x01\0\x08\0data\0\0\0\0",
    "latin1",
  );
  head.writeUInt32LE(4000 + 36, 4);
  head.writeUInt32LE(4000, 40);
  return Buffer.concat([head, Buffer.alloc(4000, 0x80)]);
}

export async function album(): Promise<string> {
  const folder = await freshStore();
  await mkdir(join(folder, "media"));
  const row = (id: number, text: string, file: string) => `c1,${id},${1_700_000_000 + id * 60},Ann,${text},${file}`;
  const rows = [
    row(1, "Look at this", "photo.png"),
    row(2, "and listen", "voice.wav"),
    row(3, "and this one lies", "page.png"),
    row(4, "the contract", "contract.pdf"),
  ];
  await writeFile(
    join(folder, "chat.csv"),
    `conversation_id,message_id,timestamp,sender,message,attachment\n${rows.join("\n")}\n`,
  );
  await writeFile(join(folder, "media", "photo.png"), png(640, 400));
  await writeFile(join(folder, "media", "voice.wav"), wav());
  await writeFile(join(folder, "media", "page.png"), "<svg xmlns='http://www.w3.org/2000/svg' onload='document.title=1'/>");
  await writeFile(join(folder, "media", "contract.pdf"), "%PDF-1.7");
  return folder;
}
