// What may not leave this computer unless somebody says so. Each kind finds its own in a text; one that finds too much costs a placeholder,
// one that finds too little costs a person's trust.

export const redactionKinds = ["email", "phone", "iban", "card", "ip", "url", "key", "name"] as const;
export type RedactionKind = (typeof redactionKinds)[number];

export interface Found {
  kind: RedactionKind;
  start: number;
  end: number;
}

/** Kinds that a pattern finds, and what makes a find one: the first kind that takes a stretch keeps it. */
interface Finder {
  kind: RedactionKind;
  /** Whether one can be in a text at all, told by the signs in it: most texts are looked at no further. */
  needs(signs: Signs, text: string): boolean;
  pattern: RegExp;
  isOne?(text: string): boolean;
}

const secretWords =
  "api[_-]?key|apikey|access[_-]?token|auth[_-]?token|token|secret|password|passwd|pwd|passwort|kennwort|contraseña|senha|mot de passe";
const secretWord = new RegExp(secretWords, "i");
const secretQuery = new RegExp(`[?&#](?:${secretWords}|key|sig|signature|code|auth|session|sid)=`, "i");

const finders: readonly Finder[] = [
  {
    kind: "url",
    needs: ({ colons }, text) => colons > 0 && text.includes("://"),
    pattern: /\b[a-z][a-z0-9+.-]{1,15}:\/\/[^\s<>"'`]{1,4000}/giu,
    isOne: (text) => secretQuery.test(text) || /^[^/]+\/\/[^/?#\s]*:[^/?#\s]*@/.test(text),
  },
  // each begins where its run of characters begins, else a run of a million would be walked a million times
  {
    kind: "email",
    needs: ({ ats }) => ats > 0,
    pattern: /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu,
  },
  {
    kind: "key",
    needs: ({ dashes }, text) => dashes > 0 || text.includes("AKIA") || text.includes("eyJ"),
    pattern:
      /(?<![A-Za-z0-9_-])(?:sk-[A-Za-z0-9_-]{16,300}|(?:ghp|gho|ghs|ghu|github_pat|glpat|xox[abeprs]|npm|hf|pk|rk|whsec|xai)[-_][A-Za-z0-9_-]{12,300}|AKIA[0-9A-Z]{16}|AIza[A-Za-z0-9_-]{30,60}|eyJ[A-Za-z0-9_-]{8,2000}\.[A-Za-z0-9_-]{8,4000}(?:\.[A-Za-z0-9_-]{8,1000})?)(?![A-Za-z0-9_-])/g,
  },
  {
    kind: "key",
    needs: (_, text) => secretWord.test(text),
    pattern: new RegExp(`(?<=\\b(?:${secretWords})["']?\\s{0,3}(?:[:=]|is|ist|lautet)\\s{0,3}["']?)[^\\s"',;]{4,300}`, "giu"),
  },
  { kind: "key", needs: (_, text) => text.includes("Bearer "), pattern: /(?<=\bBearer )[A-Za-z0-9._~+/-]{8,2000}=*/g },
  {
    kind: "iban",
    needs: ({ digits }) => digits >= 2,
    pattern: /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{1,4}){3,8}(?![A-Za-z0-9])/g,
    isOne: isIban,
  },
  {
    kind: "card",
    needs: ({ digits }) => digits >= 12,
    pattern: /(?<![\dA-Za-z])\d(?:[ -]?\d){11,18}(?![\dA-Za-z])/g,
    isOne: isCard,
  },
  {
    kind: "ip",
    needs: ({ digits, dots }) => digits >= 4 && dots >= 3,
    pattern: /(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d.]*\d)/g,
  },
  {
    kind: "ip",
    needs: ({ colons }) => colons >= 2,
    pattern: /(?<![0-9A-Za-z:.])(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}(?![0-9A-Za-z:])/gi,
    isOne: (text) => /[0-9a-f]{1,4}:.*[0-9a-f]/i.test(text) && (text.includes("::") || text.split(":").length === 8),
  },
  {
    kind: "phone",
    needs: ({ digits }) => digits >= 6,
    pattern: /(?<![\p{L}\p{N}+])(?:\+|00)\d(?:[ ./()-]{0,3}\d){6,16}(?![\p{L}\p{N}])/gu,
  },
  {
    kind: "phone",
    needs: ({ digits }) => digits >= 6,
    pattern: /(?<![\p{L}\p{N}.,:+-])\(?0\d{1,5}\)?[ /-]{0,3}\d(?:[ /-]?\d){4,10}(?![\p{L}\p{N}:]|[.,]\d)/gu,
  },
  {
    kind: "phone",
    needs: ({ digits }) => digits >= 6,
    pattern: /(?<![\p{L}\p{N}.,:+-])\(?\d{3}\)?[ .-]{1,2}\d{3}[ .-]\d{4}(?![\p{L}\p{N}]|[.,:-]\d)/gu,
  },
];

/** What stands in a text, from left to right and nowhere twice. */
export function findIn(text: string, kinds: ReadonlySet<RedactionKind>): Found[] {
  const signs = signsIn(text);
  const found: Found[] = [];
  for (const { kind, needs, pattern, isOne } of finders) {
    if (!kinds.has(kind) || !needs(signs, text)) continue;
    for (const match of text.matchAll(pattern)) {
      const whole = kind === "url" ? match[0].replace(/[.,;:!?)\]}]+$/, "") : match[0];
      const [start, end] = [match.index, match.index + whole.length];
      if (isOne !== undefined && !isOne(whole)) continue;
      if (!found.some((other) => start < other.end && other.start < end)) found.push({ kind, start, end });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

interface Signs {
  digits: number;
  dots: number;
  colons: number;
  ats: number;
  /** Of both kinds: - and _ */
  dashes: number;
}

function signsIn(text: string): Signs {
  const signs: Signs = { digits: 0, dots: 0, colons: 0, ats: 0, dashes: 0 };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) signs.digits += 1;
    else if (code === 0x2e) signs.dots += 1;
    else if (code === 0x3a) signs.colons += 1;
    else if (code === 0x40) signs.ats += 1;
    else if (code === 0x2d || code === 0x5f) signs.dashes += 1;
  }
  return signs;
}

function isIban(text: string): boolean {
  const plain = text.replaceAll(/[ -]/g, "");
  if (plain.length < 15 || plain.length > 34) return false;
  const digits = [...plain.slice(4), ...plain.slice(0, 4)].map((sign) => Number.parseInt(sign, 36)).join("");
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}

/** Luhn's sum. */
function isCard(text: string): boolean {
  const digits = [...text.replaceAll(/[ -]/g, "")].map(Number).reverse();
  const sum = digits.reduce((all, digit, at) => all + (at % 2 === 0 ? digit : digit > 4 ? 2 * digit - 9 : 2 * digit), 0);
  return digits.length >= 12 && sum % 10 === 0;
}
