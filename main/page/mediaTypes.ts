// What may be shown in the page, told by a file's own first bytes, never by its name. Nothing that can carry script is among them.

/** As many bytes as are looked at. */
export const headLength = 64;

const ascii = (head: Uint8Array, from: number, to: number): string => String.fromCharCode(...head.subarray(from, to));
const begins = (head: Uint8Array, ...bytes: number[]): boolean => bytes.every((byte, index) => head[index] === byte);

const films = /^(isom|iso[2-9]|mp4[12]|avc1|M4V |dash|MSNV|3gp\d)$/;

/** The types inside of the box that photographs, films and voice of phones come in. */
function boxed(brand: string): string | undefined {
  if (brand === "avif" || brand === "avis") return "image/avif";
  if (brand === "M4A " || brand === "M4B ") return "audio/mp4";
  return films.test(brand) ? "video/mp4" : undefined;
}

export function mediaType(head: Uint8Array): string | undefined {
  if (begins(head, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return "image/png";
  if (begins(head, 0xff, 0xd8, 0xff)) return "image/jpeg";
  if (/^GIF8[79]a$/.test(ascii(head, 0, 6))) return "image/gif";
  if (ascii(head, 0, 4) === "RIFF") return { WEBP: "image/webp", WAVE: "audio/wav" }[ascii(head, 8, 12)];
  if (ascii(head, 4, 8) === "ftyp") return boxed(ascii(head, 8, 12));
  if (begins(head, 0x1a, 0x45, 0xdf, 0xa3)) return ascii(head, 0, headLength).includes("webm") ? "video/webm" : undefined;
  if (ascii(head, 0, 4) === "OggS") return "audio/ogg";
  if (ascii(head, 0, 3) === "ID3" || (head[0] === 0xff && ((head[1] ?? 0) & 0xe6) === 0xe2)) return "audio/mpeg";
  return undefined;
}
