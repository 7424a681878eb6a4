const couldBeBytes = /^[\0-\xff]*[\x80-\xff][\0-\xff]*$/;
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * Meta writes each byte of a UTF-8 text as a character of its own ("Ã©" for "é"). A text is put right where its characters are bytes
 * that make sound UTF-8; anything else was written so and stays.
 */
export function repaired(text: string): string {
  if (!couldBeBytes.test(text)) return text;
  const bytes = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
  try {
    return utf8.decode(bytes);
  } catch {
    return text;
  }
}
