/** What one person says in a cue; null where the cue does not say who speaks. */
export interface Part {
  speaker: string | null;
  text: string;
}

const voice = /<v(?:\.[^\s>]*)?[ \t]+([^>]*)>/g;
const named = /^(?:>>\s*|-\s*)?(?:\[(?<inBrackets>[^\]:]{1,60})\]:?|(?<bare>[\p{L}\p{N}+@][^:<>{}?!"]{0,60}?)\s*:)\s+(?=\S)/u;

/** Who says what in a cue: voice tags, or a name and a colon at the beginning of a line. At most as many parts as it may have. */
export function partsOf(lines: readonly string[], most: number): Part[] {
  const text = lines.join("\n");
  const parts = text.includes("<v") ? byVoice(text) : byName(lines);
  const said = parts.map(({ speaker, text }) => ({ speaker, text: inOneLine(text) })).filter((part) => part.text !== "");
  const surplus = said.splice(most);
  const last = said.at(-1);
  if (last !== undefined)
    for (const { speaker, text } of surplus) last.text += `\n${speaker === null ? "" : `${speaker}: `}${text}`;
  return said;
}

function byVoice(text: string): Part[] {
  const parts: Part[] = [];
  let speaker: string | null = null;
  let from = 0;
  for (const match of text.matchAll(voice)) {
    parts.push({ speaker, text: plain(text.slice(from, match.index)) });
    speaker = inOneLine(plain(match[1] ?? "")) || null;
    from = match.index + match[0].length;
  }
  parts.push({ speaker, text: plain(text.slice(from)) });
  return parts;
}

function byName(lines: readonly string[]): Part[] {
  const parts: Part[] = [];
  for (const line of lines) {
    const bare = plain(line).trim();
    const match = named.exec(bare);
    const name = match?.groups?.inBrackets ?? match?.groups?.bare;
    const last = parts.at(-1);
    if (match !== null && name !== undefined && isName(name))
      parts.push({ speaker: name.trim(), text: bare.slice(match[0].length) });
    else if (last === undefined) parts.push({ speaker: null, text: bare });
    else last.text += `\n${bare}`;
  }
  return parts;
}

const noName = /^(?:note|warning|https?|re|fw|ps|ok|so|and|but|music|applause|laughter|inaudible|\d+)$/i;

function isName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return words.length <= 5 && !noName.test(text.trim()) && !/[.,;]\s+\p{Ll}/u.test(text);
}

const entities = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["nbsp", " "],
  ["quot", '"'],
  ["apos", "'"],
  ["lrm", ""],
  ["rlm", ""],
]);

/** Without tags, styles and entities. Only ever once: what somebody wrote as "&amp;lt;" is no sign of a tag. */
function plain(text: string): string {
  return text
    .replaceAll(/<\/?(?:[bicuv]|ruby|rt|lang|font|\d[\d:.]*)(?:[\s.][^>]*)?>/gi, "")
    .replaceAll(/\{\\[^}]*\}/g, "")
    .replaceAll(/&(\w+);/g, (whole, name: string) => entities.get(name) ?? whole);
}

/** Where a cue breaks its lines is layout. */
function inOneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*(?!-)/g, " ").trim();
}
