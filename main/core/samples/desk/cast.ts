import type { ParticipantKind } from "../../../../preload/contract/values.ts";

// Who works at Birkfell, a made-up shop for outdoor gear in Aarhus with a warehouse in Venlo, and how fast each of them answers.

export interface Member {
  name: string;
  kind: ParticipantKind;
  /** An answer comes after so many seconds at least, and at most so many later. */
  pace: readonly [least: number, spread: number];
}

export const company = "Birkfell";

/** By the letter that stands before their lines in the scripts; "c" is the customer, "-" the desk's own software. */
export const members: ReadonlyMap<string, Member> = new Map<string, Member>([
  ["n", { name: "Nora Lindqvist", kind: "support_agent", pace: [70, 120] }],
  ["t", { name: "Tomás Ferreira", kind: "support_agent", pace: [25, 80] }],
  ["a", { name: "Anke Vogt", kind: "support_agent", pace: [20, 50] }],
  ["d", { name: "Deepa Iyer", kind: "support_agent", pace: [60, 180] }],
  ["j", { name: "Julien Marchetti", kind: "support_agent", pace: [90, 200] }],
  ["o", { name: "Owen Pryce", kind: "support_agent", pace: [80, 240] }],
  ["q", { name: "Sana Qureshi", kind: "support_agent", pace: [20, 90] }],
  ["h", { name: "Pieter Hoekstra", kind: "support_agent", pace: [40, 160] }],
  ["p", { name: "Pip", kind: "bot", pace: [2, 3] }],
]);

export const customerPace: Member["pace"] = [15, 110];

/** What the bot always says in the same words; {agent} is whoever answers next. */
export const botLines: ReadonlyMap<string, string> = new Map([
  ["hi", "Hi, I'm Pip, Birkfell's bot. If this is about an order, please send me its number (it starts with BF-)."],
  ["to", "Thanks! I'm handing you over to {agent} now."],
  ["both", "Hi, I'm Pip, Birkfell's bot. This is one for a person: {agent} is taking over."],
  [
    "closed",
    "Hi, I'm Pip, Birkfell's bot. Everybody has gone home: the desk is open Monday to Friday 8:00–18:00 and Saturday 9:00–14:00. I've kept your message, somebody will answer when we open.",
  ],
  ["rate", "How did we do? Answer with a number from 1 (badly) to 5 (very well)."],
  ["hallo", "Hallo, ich bin Pip, der Bot von Birkfell. {agent} übernimmt gleich."],
  [
    "zu",
    "Hallo, ich bin Pip, der Bot von Birkfell. Gerade ist niemand da: wir antworten Montag bis Freitag 8–18 Uhr und Samstag 9–14 Uhr.",
  ],
  ["bonjour", "Bonjour, je suis Pip, le robot de Birkfell. Je vous passe {agent}."],
  [
    "fermé",
    "Bonjour, je suis Pip, le robot de Birkfell. L’équipe est là du lundi au vendredi de 8 h à 18 h et le samedi de 9 h à 14 h ; elle vous répondra dès l’ouverture.",
  ],
  ["hola", "¡Hola! Soy Pip, el bot de Birkfell. Te paso con {agent}."],
]);
