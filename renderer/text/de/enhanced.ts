import { cost } from "../../format/money.ts";
import { counted, number } from "../../format/numbers.ts";
import type { words as english } from "../en/enhanced.ts";

const proofWords = (share: number, words: readonly [string, string, string, string]): string =>
  words[share >= 1 ? 0 : share >= 0.8 ? 1 : share >= 0.4 ? 2 : 3];

const claims = (count: number) => counted(count, "Aussage", "Aussagen");

export const words: typeof english = {
  view: "Welche Zusammenfassung",
  views: { basic: "Einfach", enhanced: "Verbessert", both: "Beide" },
  now: "Jetzt zusammenfassen",
  askAgain: "Noch einmal",
  nowAgain: "Jetzt zusammenfassen",
  otherModel: "Mit einem anderen Modell …",
  inBackground: "Im Hintergrund …",
  noneYet: "Noch keine verbesserte Zusammenfassung",
  whatItIs:
    "Ein Sprachmodell liest das Gespräch und belegt jede Aussage mit einer Nachricht. Persönliche Angaben werden dafür verdeckt.",
  noProvider:
    "Ein Sprachmodell kann das besser zusammenfassen. Noch ist keines eingerichtet; bis dahin verlässt nichts diesen Computer.",
  setUp: "Modell einrichten …",

  onItsWay: "Die Antwort, die gerade kommt",
  asking: "Wird gefragt …",
  answers: (provider) => `${provider} antwortet …`,
  answersBlind: "Das andere Modell antwortet. Sein Text erscheint, wenn er vollständig ist.",
  stop: "Anhalten",
  stopping: "Wird angehalten …",
  fellBack: (provider) => `Stattdessen hat ${provider} geantwortet.`,

  underWay: "Ein Auftrag bearbeitet dieses Gespräch gerade.",
  showJob: "Auftrag zeigen",
  failed: "Der letzte Versuch brachte nichts.",
  tryAgain: "Noch einmal versuchen",
  stale: "Das Gespräch hat sich seit dem Verbessern geändert.",
  again: "Neu verbessern",

  unproved: "in den Nachrichten nicht gefunden",
  onlyHere: "nur hier",
  gradesTitle: "Wie die Zitate in den Nachrichten stehen",
  grades: {
    exact: (count) => `${number(count)} wörtlich`,
    close: (count) => `${number(count)} fast wörtlich`,
    missing: (count) => `${number(count)} nicht gefunden`,
  },
  toProof: {
    exact: (at) => `Beleg ${at}: Nachricht zeigen`,
    close: (at) => `Beleg ${at}, fast wörtlich: Nachricht zeigen`,
    missing: (at) => `Beleg ${at}, Zitat nicht gefunden: Nachricht zeigen`,
  },
  proved: {
    title: "Zitate",
    how: (share, quotes) =>
      quotes === 0
        ? "Keine genannt"
        : proofWords(share, ["Alle gefunden", "Fast alle gefunden", "Zum Teil gefunden", "Kaum gefunden"]),
    count: (found, all) => `${number(found)} von ${number(all)}`,
  },
  topics: "Themen",

  rehearsal: "Probe",
  whatRehearsal: "Ein Ersatzdienst hat geantwortet: Der Text ist erfunden und hat nichts gekostet.",
  cost: (micros) => (micros === null ? "Kosten unbekannt" : cost(micros)),
  wouldCost: (micros): string => (micros === null ? words.cost(micros) : `wären ${words.cost(micros)}`),
  tokens: ({ input, cached, output }) =>
    `${number(input)} Token hin${cached > 0 ? ` (${number(cached)} zwischengespeichert)` : ""}, ${number(output)} zurück`,
  versions: "Fassungen",
  version: (version) => `Fassung ${number(version)}`,
  newest: "neueste",
  preferred: (version) => `Version ${number(version)} vorgezogen`,
  verdicts: { up: "gut", down: "schlecht" },
  whyGood: "Was ist daran gut?",
  whyBad: "Was stimmt daran nicht?",
  reason: "Begründung",
  addReason: "Begründen …",
  changeReason: "Begründung ändern …",

  changed: {
    title: "Was anders ist",
    nothing: "Beide sagen dasselbe.",
    onlyEnhanced: (count) => `${claims(count)} nur in der verbesserten`,
    onlyBasic: (count) => `${claims(count)} nur in der einfachen`,
    from: (what, before, after) => `${what}: ${before} → ${after}`,
  },
  other: {
    title: "Ein anderes Modell fragen",
    what: "Die Antwort steht dann ohne Namen neben dieser Fassung. Nach der Wahl der besseren werden die Namen genannt.",
    provider: "Anbieter",
    model: "Modell",
    ask: "Fragen",
  },
  trial: {
    title: "Welche ist besser?",
    how: "Wer sie schrieb, steht hier nach der Wahl.",
    better: (side) => `${side} ist besser`,
    neither: "Kein Unterschied",
    chosen: { a: "A wurde gewählt.", b: "B wurde gewählt.", neither: "Kein Unterschied." },
    done: "Fertig",
  },
};
