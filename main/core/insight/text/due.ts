import { daysInDigits } from "../../search/language/dateDigits.ts";
import { daysInWords } from "../../search/language/dateForms.ts";
import { WordList } from "./known.ts";
import type { Word } from "./words.ts";

// Dates of what is to be done lie ahead, those of a search behind. So the search's reader is asked as if from a later day: of the Fridays
// or the 29ths of May the latest before that is the next from here.

const months =
  "jan(?:uary|uar|vier|eiro)?|enero|ene|feb(?:ruary|ruar)?|février|fevereiro|febrero|mar(?:ch|s|zo|ço)?|märz|apr(?:il)?|avril|abril|may|mai|maio|mayo|june?|juni?|juin|junho|junio|july?|juli|juillet|julho|julio|aug(?:ust)?|août|agosto|sept?(?:ember)?|septembre|setembro|septiembre|oct(?:ober)?|okt(?:ober)?|octobre|outubro|octubre|nov(?:ember)?|novembre|novembro|noviembre|dec(?:ember)?|dez(?:ember)?|décembre|dezembro|diciembre";
const weekdays =
  "monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|segunda|terça|quarta|quinta|sexta";
const near =
  "today|tonight|tomorrow|this (?:afternoon|evening|morning)|heute|übermorgen|morgen|aujourd['’]hui|après-demain|demain|ce soir|hoy|pasado mañana|mañana|hoje|depois de amanhã|amanhã|eod|end of (?:the )?day";
const spans =
  "(?:the )?end of (?:the |this |next )?(?:week|month)|eow|next (?:week|month)|nächste woche|ende der woche|nächsten monat|la semaine prochaine|la semana que viene|próxima semana|semana que vem";
const counted =
  "(?:in|within|innerhalb von|dans|en|em) (?<amount>\\d{1,2}|a|an|one|two|three|four|five|six|seven|ten|ein|einer|einem|zwei|drei|vier|fünf|un|une|deux|trois|dos|tres|uma|dois|três) (?<unit>days?|weeks?|months?|tage?n?|wochen?|monate?n?|jours?|semaines?|mois|días?|semanas?|mes(?:es)?|dias?)";

const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<iso>\\d{4}-\\d{2}-\\d{2})|(?<date>\\d{1,2}(?:st|nd|rd|th|\\.)? (?:of |de )?(?:${months})\\.?(?: \\d{4})?|(?:${months})\\.? \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}\\.\\d{1,2}\\.(?:\\d{2,4})?)|(?<near>${near})|(?<span>${spans})|(?<counted>${counted})|(?<weekday>${weekdays}))(?![\\p{L}\\p{N}])`,
  "giu",
);

const toEnglish: Readonly<Record<string, string>> = {
  janvier: "january",
  janeiro: "january",
  enero: "january",
  ene: "january",
  février: "february",
  fevereiro: "february",
  febrero: "february",
  mars: "march",
  marzo: "march",
  março: "march",
  avril: "april",
  abril: "april",
  maio: "may",
  mayo: "may",
  juin: "june",
  junho: "june",
  junio: "june",
  juillet: "july",
  julho: "july",
  julio: "july",
  août: "august",
  agosto: "august",
  septembre: "september",
  setembro: "september",
  septiembre: "september",
  octobre: "october",
  outubro: "october",
  octubre: "october",
  novembre: "november",
  novembro: "november",
  noviembre: "november",
  décembre: "december",
  dezembro: "december",
  diciembre: "december",
  lundi: "monday",
  mardi: "tuesday",
  mercredi: "wednesday",
  jeudi: "thursday",
  vendredi: "friday",
  samedi: "saturday",
  dimanche: "sunday",
  lunes: "monday",
  martes: "tuesday",
  miércoles: "wednesday",
  jueves: "thursday",
  viernes: "friday",
  sábado: "saturday",
  domingo: "sunday",
  segunda: "monday",
  terça: "tuesday",
  quarta: "wednesday",
  quinta: "thursday",
  sexta: "friday",
};

const numbers: ReadonlyMap<string, number> = new Map(
  [
    "a an one ein einer einem un une uma",
    "two zwei deux dos dois",
    "three drei trois tres três",
    "four vier",
    "five fünf",
    "six",
    "seven",
  ].flatMap((names, index) => names.split(" ").map((name): [string, number] => [name, index + 1])),
).set("ten", 10);

/** One of these, or a number, stands in whatever names a day. */
const named = weekdays
  .split("|")
  .concat(
    "today tonight tomorrow afternoon evening morning heute übermorgen morgen aujourd'hui demain soir hoy mañana hoje amanhã eod eow".split(
      " ",
    ),
  );
const units =
  "day days week weeks month months tag tage tagen woche wochen monat monate monaten jour jours semaine semaines mois día días semana semanas mes meses dia dias";
const dayWords = new WordList([...named, ...named.map((word) => `${word}'s`), ...units.split(" ")]);

/** Whether it is worth asking for a day. */
export function mayBeDue(sentence: readonly Word[]): boolean {
  return sentence.some((word) => word.kind === "number" || dayWords.has(word));
}

/** The last day by which something is to be done, counted from 1970, of a text said on `today`; undefined where no day is named. */
export function dueDay(text: string, today: number): number | undefined {
  pattern.lastIndex = 0;
  let due: number | undefined;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const found = dayOf(match, today);
    const before = text.slice(Math.max(0, match.index - 12), match.index).toLowerCase();
    // "since Monday", "on Thursday I had": behind, not ahead
    if (
      found === undefined ||
      found < today ||
      /(?<!\p{L})(?:since|last|from|seit|vom|letzten|depuis|desde|la|el|de|pela) $/u.test(before)
    )
      continue;
    if (
      due === undefined ||
      /(?:by|until|before|bis|avant|antes d[eo]|para|até|pour) (?:the |zum |le |el |o |on )?$/.test(before)
    )
      due = found;
  }
  return due;
}

function dayOf(match: RegExpExecArray, today: number): number | undefined {
  const { iso, date, near: close, span, counted: count, weekday, amount = "", unit = "" } = match.groups ?? {};
  const said = english(match[0]);
  if (iso !== undefined) return daysInDigits(iso, { today, dayFirst: true })?.first;
  if (date !== undefined)
    return (
      daysInWords(said.replace(/ (?:of|de) /, " "), { today: today + 330, weekStart: 1 }) ??
      daysInDigits(said, { today: today + 330, dayFirst: true })
    )?.first;
  if (weekday !== undefined) return daysInWords(said, { today: today + 7, weekStart: 1 })?.first;
  if (close !== undefined)
    return /^(?:tomorrow|morgen|demain|mañana|amanhã)$/.test(said)
      ? today + 1
      : /^(?:übermorgen|après-demain|pasado|depois)/.test(said)
        ? today + 2
        : today;
  if (span !== undefined) return endOf(said, today);
  if (count !== undefined) {
    const days = /^(?:w|se)/i.test(unit) ? 7 : /^m/i.test(unit) ? 30 : 1;
    return today + (Number(amount) || (numbers.get(amount.toLowerCase()) ?? 1)) * days;
  }
  return undefined;
}

function endOf(said: string, today: number): number | undefined {
  const isNext = /next|nächst|prochaine|viene|próxima|vem/.test(said);
  if (/month|monat/.test(said)) return daysInWords(isNext ? "next month" : "this month", { today, weekStart: 1 })?.last;
  const week = daysInWords(isNext ? "next week" : "this week", { today, weekStart: 1 });
  return week === undefined ? undefined : Math.max(today, week.first + 4);
}

function english(text: string): string {
  return text
    .toLowerCase()
    .replace("’", "'")
    .split(" ")
    .map((word) => toEnglish[word] ?? word)
    .join(" ");
}
