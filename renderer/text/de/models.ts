import { money } from "../../format/money.ts";
import { counted, number } from "../../format/numbers.ts";
import type { words as english } from "../en/models.ts";

export const words: typeof english = {
  whatTheyAre:
    "Wer antwortet, wenn verbessert oder zusammengefasst werden soll, der liebste zuerst. Ungefragt wird nichts gesendet.",
  add: "Anbieter hinzufügen",
  newOne: "Neuer Anbieter",
  none: "Noch kein Anbieter. Mit einem lassen sich Gespräche von einem Sprachmodell verbessern; mit Ollama oder LM Studio verlässt nichts diesen Computer.",
  kinds: {
    openai: "OpenAI",
    xai: "xAI Grok",
    gemini: "Google Gemini",
    openrouter: "OpenRouter",
    ollama: "Ollama, auf diesem Computer",
    lmstudio: "LM Studio, auf diesem Computer",
    custom: "Ein anderer verträglicher Dienst",
  },
  withoutKeychain:
    "Schlüssel bleiben, bis Parley endet, und werden danach neu erfragt, oder sie kommen aus der Umgebung. In einer Datei liegen sie nie.",
  places: {
    keychain: "Schlüssel im Schlüsselbund",
    memory: "Schlüssel, bis Parley endet",
    environment: "Schlüssel aus der Umgebung",
    needless: "Braucht keinen Schlüssel",
    none: "Kein Schlüssel",
  },
  bothModels: (background, live) => `${background} im Hintergrund, ${live} für sofort`,
  test: "Verbindung prüfen",
  testing: "Fragt nach den Modellen …",
  works: (models, milliseconds) => `Geht: ${counted(models, "Modell", "Modelle")} in ${number(milliseconds)} ms.`,
  rehearsal: "Es probt nur: Die Antworten sind erfunden und kosten nichts.",
  edit: "Bearbeiten",
  forgetKey: "Schlüssel vergessen",
  remove: "Entfernen",
  up: (name) => `${name} mehr bevorzugen`,
  down: (name) => `${name} weniger bevorzugen`,
  more: (name) => `Mehr zu ${name}`,
  name: "Name",
  address: "Adresse",
  key: "Schlüssel",
  keepsKey: "Einer ist da; ein neuer ersetzt ihn",
  background: "Modell im Hintergrund",
  live: "Modell für sofort",
  can: "Kann",
  abilities: {
    batch: "Stapel zum halben Preis",
    stream: "Wort für Wort antworten",
    structured: "Sich an ein Schema halten",
    embeddings: "Einbettungen",
  },
  limits: { atOnce: "Anfragen zugleich", requestsPerMinute: "Anfragen je Minute", tokensPerMinute: "Token je Minute" },
  prices: "Preise, in Dollar für eine Million Token",
  knownPrice: (model, input, output, of) =>
    `${model}: ${money(input)} für Gesendetes, ${money(output)} für Antworten, Stand ${of}.`,
  unknownPrice: (model) => `${model}: unbekannt. Mit einem Preis lässt sich sagen, was ein Auftrag kosten wird.`,
  free: (model) => `${model}: nichts, es läuft auf dem eigenen Computer.`,
  priceColumns: { model: "Modell", input: "Gesendet", cached: "Wiederholt", output: "Antwort" },
  addPrice: "Preis eintragen",
  removePrice: (model) => `Preis von ${model} entfernen`,
  save: "Speichern",
  wrong: {
    name: "Der Name fehlt.",
    baseUrl:
      "Die Adresse muss mit https:// beginnen, im eigenen Netz auch mit http://, und darf weder Namen noch Passwort enthalten.",
    models: "Beides braucht ein Modell.",
    limits: "Die Grenzen sind ganze Zahlen: bis zu 64 Anfragen zugleich und mindestens 1000 Token je Minute.",
    prices: "Zu einem Preis gehören ein Modell und Dollar wie 0,75; für Wiederholtes darf das Feld leer bleiben.",
  },
};
