const ascii = /^[ -~]*$/;
const marks = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const spaces = /[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
/** The first digit of scripts that have their own ten: Arabic, Persian, Devanagari, Bengali, Thai, Burmese, full width. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0x1040, 0xff10];
const digits = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\u1040-\u1049\uff10-\uff19]/g;

/** Without the invisible marks that steer the direction of writing. */
export function unmarked(text: string): string {
  return ascii.test(text) ? text : text.replace(marks, "");
}

export function isMark(code: number): boolean {
  return (
    code === 0x200e ||
    code === 0x200f ||
    code === 0x61c ||
    code === 0xfeff ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069)
  );
}

/** Marks gone, every space a plain one. */
export function plainSpaces(text: string): string {
  return ascii.test(text) ? text : text.replace(marks, "").replace(spaces, " ");
}

/** As `plainSpaces`, and digits of other scripts in 0 to 9. */
export function plainDigits(text: string): string {
  return ascii.test(text) ? text : plainSpaces(text).replace(digits, digit);
}

function digit(sign: string): string {
  const code = sign.charCodeAt(0);
  const zero = zeros.find((first) => code >= first && code <= first + 9) ?? code;
  return String(code - zero);
}
