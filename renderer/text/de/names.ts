import { words as english } from "../en/names.ts";

export const words: typeof english = {
  platforms: {
    ...english.platforms,
    generic: "Andere",
    transcript: "Transkript",
    email: "E-Mail",
    sample: "Erfunden",
  },
  roles: {
    customer: "Kundschaft",
    support_agent: "Support",
    bot: "Bot",
    unknown: "",
  },
  placeholders: {
    text: "Leere Nachricht",
    system: "Systemnachricht",
    media: "Medien, die im Export fehlen",
    call: "Anruf",
    deleted: "Diese Nachricht wurde gelöscht",
  },
  sentiments: { positive: "Positiv", neutral: "Neutral", negative: "Negativ", mixed: "Gemischt" },
  outcomes: { yes: "Ja", no: "Nein", maybe: "Vielleicht", curious: "Neugierig", unclear: "Unklar" },
  tiers: { none: "Noch keine", basic: "Einfach", ai_enhanced: "Erweitert" },
};
