// An answer is JSON, and somebody watches it come. What they see is its summary, as far as it is there.

const sentence = /"text"\s*:\s*"((?:[^"\\]|\\.)*)("?)/g;
const end = /\]\s*,\s*"sentiment"/;

/** The prose of an answer that is not whole yet. */
export function proseOf(json: string): string {
  const from = json.indexOf('"summary"');
  if (from < 0) return "";
  const rest = json.slice(from);
  const until = end.exec(rest)?.index ?? rest.length;
  return [...rest.slice(0, until).matchAll(sentence)].map(([, text = ""]) => plain(text)).join(" ");
}

/** What is cut off in the middle of an escape is left out until it is whole. */
function plain(text: string): string {
  const whole = text.replace(/\\(?:u[0-9a-fA-F]{0,3})?$/, "");
  try {
    return JSON.parse(`"${whole}"`);
  } catch {
    return "";
  }
}
