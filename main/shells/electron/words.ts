import type { Notice } from "../../../preload/contract/notices.ts";
import type { Said } from "../../../preload/contract/sentences.ts";
import type { Settings } from "../../../preload/contract/settings.ts";
import { wordedIn } from "../../../preload/contract/worded.ts";
import { words as germanSaid } from "../../../renderer/text/de/said.ts";

const english = {
  show: "Show Parley",
  notices: "Notifications",
  quit: "Quit Parley",
  open: (jobs: number) => (jobs === 1 ? "1 job is open" : `${jobs} jobs are open`),
  closing: {
    message: "Work is still under way",
    detail: (jobs: number) =>
      `${english.open(jobs)}. In the tray Parley goes on working and tells you when it is done. If you quit, what was sent goes on at the provider and is picked up on the next start.`,
    tray: "Keep working in the tray",
    quit: "Quit",
    cancel: "Cancel",
    remember: "Remember this",
  },
  news: ({ title, message }: Notice) => ({ title, body: message }),
};
export type ShellWords = typeof english;

const inGerman = (said: Said | undefined, text: string) => (said && wordedIn(germanSaid, "de", said)) ?? text;

const german: ShellWords = {
  show: "Parley zeigen",
  notices: "Mitteilungen",
  quit: "Parley beenden",
  open: (jobs) => (jobs === 1 ? "1 Auftrag ist offen" : `${jobs} Aufträge sind offen`),
  closing: {
    message: "Es wird noch gearbeitet",
    detail: (jobs) =>
      `${german.open(jobs)}. Im Infobereich arbeitet Parley weiter und meldet sich, wenn es fertig ist. Beim Beenden läuft weiter, was schon beim Anbieter liegt; es wird beim nächsten Start abgeholt.`,
    tray: "Im Infobereich weiterarbeiten",
    quit: "Beenden",
    cancel: "Abbrechen",
    remember: "Diese Wahl merken",
  },
  news: ({ title, message, said }) => ({ title: inGerman(said?.title, title), body: inGerman(said?.message, message) }),
};

/** What the shell itself says, in the language of the page. */
export function shellWords(language: Settings["language"], systems: string): ShellWords {
  return (language === "system" ? systems.slice(0, 2) : language) === "de" ? german : english;
}
