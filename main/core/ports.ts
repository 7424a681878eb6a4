import type { ShellName } from "../../preload/contract/app.ts";
import type { ExportFormat } from "../../preload/contract/export.ts";
import type { KeyPlace } from "../../preload/contract/providers.ts";
import type { begun, LabAnswer, LabQuestion } from "./lab/protocol.ts";

// The surroundings that the core works in. Shells pass the real ones, tests pass others.

export interface Clock {
  now(): number;
}

/** Writes facts about what Parley did; never message text, never keys. */
export interface Log {
  info(event: string, facts?: LogFacts): void;
  error(event: string, facts?: LogFacts): void;
}
export type LogFacts = Record<string, string | number | boolean | null>;

/** Asks a person where an exported file shall go. */
export interface Targets {
  /** `download`: where the page fetches it, where files cannot simply be written to. Undefined where the person changed their mind. */
  choose(name: string, format: ExportFormat): Promise<{ path: string; download: string | null } | undefined>;
}

/** Turns a page that lies on the disk into a PDF. */
export interface Printer {
  print(page: string, pdf: string, signal: AbortSignal): Promise<void>;
}

/** A process of its own, which can be ended in the middle of whatever it does. */
export interface Helper {
  send(question: LabQuestion): void;
  /** One listener at a time. */
  onAnswer(listener: (answer: LabAnswer | typeof begun) => void): void;
  onExit(listener: () => void): void;
  kill(): void;
}
export type StartHelper = (script: URL, args: string[]) => Helper;

/** Keys of providers, each under an account that names the provider and its address (`accountOf`). They never go to a page, a log or a file. */
export interface Secrets {
  /** Whether the system's keychain can be used; if not, why, in words for a person. */
  state(): Promise<{ usable: boolean; reason: string | null }>;
  read(account: string): Promise<{ key: string; place: KeyPlace } | undefined>;
  write(account: string, key: string): Promise<KeyPlace>;
  remove(account: string): Promise<void>;
}

/** What somebody who looks after this computer decided for everybody on it; nothing in the settings undoes it. */
export interface Policy {
  offline: boolean;
}

export interface Surroundings {
  shell: ShellName;
  version: string;
  /** The folder that holds the store, its backups and the log. */
  dataDir: string;
  /** The script that worker threads run: the built one, or its source in tests. */
  workerScript: URL;
  clock: Clock;
  log: Log;
  /** Missing where keys only live in memory. */
  secrets?: Secrets | undefined;
  /** Missing where nobody decided anything. */
  policy?: Policy | undefined;
  /** The system's proxy for an address; missing where only the environment names one. */
  proxyOf?: ((url: string) => Promise<string | undefined>) | undefined;
  /** Missing at a terminal, where the person names the file. */
  targets?: Targets | undefined;
  /** Missing where nothing on this computer can print. */
  printer?: Printer | undefined;
  /** Missing where Node's own way to start a process works. */
  startHelper?: StartHelper;
  /** Tests hold every answer against its schema as well. */
  checkOutputs?: boolean;
}
