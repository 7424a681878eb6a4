export interface Clock {
  /** Seconds since midnight. */
  seconds: number;
  hasSeconds: boolean;
}

type Half = "am" | "pm" | "noon";

// as written without dots and spaces, in lower case
const halves: Record<Half, readonly string[]> = {
  am: "am,a,antemeridiem,午前,上午,凌晨,清晨,早上,오전,ص,قظ,πμ,fm,vorm,vm,öö,sa,pg,पूर्वाह्न,de,dop".split(","),
  pm: "pm,p,postmeridiem,午後,下午,晚上,오후,م,بظ,μμ,em,nachm,nm,ös,ch,ptg,अपराह्न,du,odp".split(","),
  noon: ["中午"],
};
const halfOf = new Map<string, Half>();
for (const half of ["am", "pm", "noon"] as const) for (const word of halves[half]) halfOf.set(word, half);

/** Words that stand before or after a time and say nothing about it. */
const filler = new Set([
  "",
  "klo",
  "kl",
  "um",
  "uhr",
  "at",
  "à",
  "às",
  "as",
  "alas",
  "om",
  "alle",
  "ore",
  "h",
  "în",
  "v",
  "у",
  "в",
  "o",
]);

const form = /^([^\d]*)(\d{1,2}) ?[:.h] ?(\d{2})(?:[:.](\d{2}))?(?:[.,]\d{1,6})?([^\d]*)$/u;

/** A time of day as people write it; expects plain digits and spaces. Null for what is none, or cannot be ("13:00 AM", "24:10"). */
export function readClock(text: string): Clock | null {
  const match = form.exec(text);
  if (match === null) return null;
  const [, before = "", hours = "", minutes = "", seconds, after = ""] = match;
  const half = halfAround(before, after);
  if (half === null) return null;
  const hour = half === "none" ? Number(hours) : onDayClock(Number(hours), half);
  const second = Number(seconds ?? 0);
  if (hour === null || hour > 23 || Number(minutes) > 59 || second > 60) return null;
  // a leap second is told as the last ordinary one
  return { seconds: hour * 3600 + Number(minutes) * 60 + Math.min(second, 59), hasSeconds: seconds !== undefined };
}

/** Null where a word stands there that is not known: then it is a text with a time in it, not a time. */
function halfAround(before: string, after: string): Half | "none" | null {
  if (before === "" && after === "") return "none";
  const first = bare(before);
  const last = bare(after);
  const isFirst = filler.has(first);
  const isLast = filler.has(last);
  if (isFirst && isLast) return "none";
  if (isFirst) return halfOf.get(last) ?? null;
  return isLast ? (halfOf.get(first) ?? null) : null;
}

function bare(text: string): string {
  return text.replace(/[\s.,،]/g, "").toLowerCase();
}

function onDayClock(hour: number, half: Half): number | null {
  if (half === "noon") return hour < 11 ? hour + 12 : hour;
  if (half === "am") return hour > 12 ? null : hour % 12;
  // "14:05 PM" is written by some phones that are set to 24 hours
  return hour < 12 ? hour + 12 : hour;
}
