import { TextDecoding } from "../decoding.ts";

// A mail's bytes, each as one character, on their way to text.

function bytesIn(binary: string): Uint8Array {
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

/** UTF-8, and what is none of it as Western European; so are headers and bodies read that name no charset. */
export function likelyText(binary: string): string {
  const decoding = new TextDecoding("utf-8");
  return decoding.push(bytesIn(binary)) + decoding.end();
}

/** Null where nobody knows the charset. */
export function textIn(binary: string, charset: string): string | null {
  const name = charset.trim().toLowerCase();
  if (["", "utf-8", "utf8", "us-ascii", "ascii", "unknown-8bit", "default"].includes(name)) return likelyText(binary);
  try {
    return new TextDecoder(name === "cp-850" ? "cp850" : name).decode(bytesIn(binary)).replaceAll("\0", "");
  } catch {
    return null;
  }
}

export function fromTransfer(lines: readonly string[], encoding: string): string {
  switch (encoding.trim().toLowerCase()) {
    case "base64":
      return fromBase64(lines);
    case "quoted-printable":
      return fromQuotedPrintable(lines.map(withoutPadding).join("\n"));
    default:
      return lines.join("\n");
  }
}

/** Signs that have no business there are left out, as mail programs do. */
function fromBase64(lines: readonly string[]): string {
  const signs = lines.join("").replace(/[^A-Za-z\d+/]/g, "");
  return atob(signs.length % 4 === 1 ? signs.slice(0, -1) : signs).replaceAll("\r\n", "\n");
}

/** Spaces at a line's end were put there on the way. A regular expression would take a hostile line's length squared. */
function withoutPadding(line: string): string {
  let end = line.length;
  while (end > 0 && (line.charCodeAt(end - 1) === 0x20 || line.charCodeAt(end - 1) === 0x09)) end -= 1;
  return line.slice(0, end);
}

function fromQuotedPrintable(text: string): string {
  return text
    .replace(/=\n/g, "")
    .replace(/=([\dA-Fa-f]{2})/g, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replaceAll("\r\n", "\n");
}

/** Lines that were broken to fit (format=flowed) are put together again, each within its depth of quotation. */
export function unflowed(text: string, deletesSpace: boolean): string {
  const lines: { depth: string; text: string; goesOn: boolean }[] = [];
  for (const line of text.split("\n")) {
    const depth = /^>*/.exec(line)?.[0] ?? "";
    // a space in front only keeps the line from looking like a quotation or a "From " line
    const body = line.slice(depth.length).replace(/^ /, "");
    const goesOn = body.endsWith(" ") && body !== "-- ";
    const last = lines.at(-1);
    if (last?.goesOn && last.depth === depth && body !== "-- ") {
      last.text = (deletesSpace ? last.text.slice(0, -1) : last.text) + body;
      last.goesOn = goesOn;
    } else lines.push({ depth, text: body, goesOn });
  }
  return lines.map(({ depth, text: said }) => (depth === "" ? said : `${depth} ${said}`)).join("\n");
}
