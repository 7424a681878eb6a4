import type { Health, StoreState } from "../../preload/contract/app.ts";
import type { ParleyEvent } from "../../preload/contract/events.ts";
import type { Failure, Reply } from "../../preload/contract/reply.ts";
import { type RequestName, requests } from "../../preload/contract/requests.ts";
import { createDispatch } from "./dispatch.ts";
import { failureOf } from "./errors.ts";
import { Exports } from "./export/exports.ts";
import type { LocalName } from "./handlers/types.ts";
import { Keys } from "./keys.ts";
import { forkHelper } from "./lab/fork.ts";
import { Lab, type LabName } from "./lab/lab.ts";
import type { Surroundings } from "./ports.ts";
import { withSaid } from "./said.ts";
import { listBackups, storeFile } from "./store/files.ts";
import { checkInThread } from "./threads/check.ts";
import type { ShellQuestion, ThreadRole } from "./threads/protocol.ts";
import { Thread } from "./threads/thread.ts";
import { Tickets } from "./tickets.ts";

const readers = 2;
/** A command line asks one thing after the other. */
const readersAtTerminal = 1;

interface Standing {
  state: StoreState;
  problem: string | null;
}

/** The core as a shell's thread sees it: it routes requests to the threads and passes on what they tell. */
export class RunningCore {
  readonly #around: Surroundings;
  readonly #listeners = new Set<(event: ParleyEvent) => void>();
  readonly #writer: Thread;
  readonly #readers: Thread[];
  /** Started when something is looked at for the first time. */
  #scout: Thread | undefined;
  readonly #opened: Promise<Failure | undefined>;
  readonly #startedAt: number;
  #asked = 0;
  #standing: Standing = { state: "ready", problem: null };
  /** The files that a shell was given for its pages. */
  readonly tickets = new Tickets();
  readonly #exports: Exports;
  readonly #lab: Lab;
  readonly #keys: Keys;
  readonly dispatch: (message: unknown) => Promise<Reply<unknown>>;

  constructor(around: Surroundings, endedUncleanly: boolean) {
    this.#around = around;
    this.#exports = new Exports(this.tickets, around.targets, around.printer);
    const { startHelper = forkHelper, workerScript, dataDir } = around;
    this.#lab = new Lab(startHelper, workerScript, dataDir, (target) => this.#exports.pathOf(target));
    this.#keys = new Keys(around.secrets, around.proxyOf, async () => {
      const failure = await this.#opened;
      return failure ?? this.#threadFor("settings.get").request(`keys ${++this.#asked}`, "settings.get", {});
    });
    this.#startedAt = around.clock.now();
    this.#writer = this.#thread("writer", "writer");
    const count = around.shell === "cli" ? readersAtTerminal : readers;
    this.#readers = Array.from({ length: count }, (_, index) => this.#thread("reader", `reader ${index + 1}`));
    this.#opened = this.#open(endedUncleanly);
    this.dispatch = createDispatch((id, name, input) => this.#route(id, name, input), around.checkOutputs ?? false);
  }

  on(listener: (event: ParleyEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Readers first, so that the writer is the last to let go and can fold the log into the store. */
  async close(): Promise<void> {
    this.#exports.close();
    this.#lab.close();
    await Promise.all([...this.#readers, ...(this.#scout === undefined ? [] : [this.#scout])].map((reader) => reader.close()));
    await this.#writer.close();
    this.#listeners.clear();
  }

  #thread(role: ThreadRole, name: string): Thread {
    const { workerScript: script, dataDir, version, shell, log } = this.#around;
    const background = shell !== "cli";
    const policy = this.#around.policy ?? { offline: false };
    const tell = (question: ShellQuestion) => this.#keys.tell(question);
    const onEvent = (event: ParleyEvent) => this.#tell(event);
    return new Thread({ role, name, script, dataDir, version, background, log, policy, tell, onEvent });
  }

  async #open(endedUncleanly: boolean): Promise<Failure | undefined> {
    const opening = await this.#writer.open();
    if (!opening.ok) {
      this.#stand(stateOf(opening.code), opening.message);
      return { ok: false, code: opening.code, message: opening.message };
    }
    const openings = await Promise.all(this.#readers.map((reader) => reader.open()));
    const refused = openings.find((each) => !each.ok);
    if (refused !== undefined && !refused.ok) {
      this.#stand(stateOf(refused.code), refused.message);
      return { ok: false, code: refused.code, message: refused.message };
    }
    if (endedUncleanly) void this.#check();
    return undefined;
  }

  /** After an end that was none, the store is read through in the background while it is already in use. */
  async #check(): Promise<void> {
    this.#stand("checking", null);
    try {
      const { workerScript, dataDir, log } = this.#around;
      const problems = await checkInThread(workerScript, dataDir, storeFile(dataDir));
      log.info("store.checked", { problems: problems.length });
      if (problems.length === 0) this.#stand("ready", null);
      else this.#stand("damaged", "Parley did not end cleanly and the store is damaged. Restore a backup to be safe.");
    } catch (error) {
      this.#stand("ready", null);
      this.#around.log.error("store.check.failed", { error: failureOf(error).code });
    }
  }

  #stand(state: StoreState, problem: string | null): void {
    this.#standing = { state, problem };
    this.#tell({ event: "store", payload: withSaid({ state, problem }, problem) });
  }

  async #route(id: string, name: RequestName, input: unknown): Promise<Reply<unknown>> {
    if (isLocal(name)) return { ok: true, value: await this.#local[name](input) };
    if (this.#around.shell !== "cli" && namesPaths(name, input)) return onlyAtTerminal;
    const failure = await this.#opened;
    if (failure !== undefined) return failure;
    if (name === "export.write")
      return this.#exports.write(id, requests[name].input.parse(input), (given) => this.#startedScout().request(id, name, given));
    if (isLab(name)) return this.#lab.answer(id, name, input);
    const resolved = isAboutFiles(name) ? this.#withPaths(input, name) : input;
    if (resolved === undefined) return goneTicket;
    return this.#threadFor(name).request(id, name, resolved);
  }

  #threadFor(name: RequestName): Thread {
    const { kind } = requests[name];
    if (kind === "command") return this.#writer;
    if (kind === "survey") return this.#startedScout();
    return this.#readers.reduce((least, reader) => (reader.openRequests < least.openRequests ? reader : least));
  }

  readonly #local: { [Name in LocalName]: (input: unknown) => unknown } = {
    "app.health": async () => {
      await this.#opened;
      return this.#health();
    },
    "requests.cancel": (input) => {
      const { request } = requests["requests.cancel"].input.parse(input);
      const isPrinting = this.#exports.cancel(request);
      return { found: this.#threads.some((thread) => thread.cancel(request)) || isPrinting || this.#lab.cancel(request) };
    },
    "export.target": (input) => this.#exports.target(input),
    "providers.keys": () => this.#keys.places(),
    "providers.setKey": async (input) => {
      const { provider, key } = requests["providers.setKey"].input.parse(input);
      const place = await this.#keys.set(provider, key);
      this.#writer.keysChanged();
      this.#tell({ event: "changed", payload: { what: "keys" } });
      return { place };
    },
  };

  #health(): Health {
    const health = {
      shell: this.#around.shell,
      store: this.#standing.state,
      problem: this.#standing.problem,
      backups: listBackups(this.#around.dataDir).slice(0, 20),
      threads: this.#threads.map(({ name, alive, restarts, openRequests }) => ({
        name,
        alive,
        restarts,
        open: openRequests,
      })),
      startedAt: this.#startedAt,
    };
    return withSaid(health, health.problem);
  }

  get #threads(): Thread[] {
    return [this.#writer, ...this.#readers, ...(this.#scout === undefined ? [] : [this.#scout])];
  }

  #startedScout(): Thread {
    if (this.#scout === undefined) {
      this.#scout = this.#thread("scout", "scout");
      // what is asked waits in the thread until the store is open there
      void this.#scout.open();
    }
    return this.#scout;
  }

  /** The same input with paths where tickets stood; undefined where a ticket is not, or no longer, known. */
  #withPaths(input: unknown, name: FileRequest): unknown {
    const parsed = requests[name].input.parse(input);
    const files = parsed.files.map((file) => ("path" in file ? file.path : this.tickets.pathOf(file.ticket)));
    if (files.includes(undefined)) return undefined;
    return { ...parsed, files: files.map((path) => ({ path })) };
  }

  #tell(event: ParleyEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}

/** A page may not say which files are read or written; only a person at a terminal may. */
function namesPaths(name: RequestName, input: unknown): boolean {
  if (name === "export.write" || name === "lab.export") return "path" in requests[name].input.parse(input).target;
  if (isAboutFiles(name)) return requests[name].input.parse(input).files.some((file) => "path" in file);
  return name === "store.backup" && requests[name].input.parse(input).path !== undefined;
}

const fileRequests = ["import.look", "import.preview", "import.files"] as const;
type FileRequest = (typeof fileRequests)[number];

function isAboutFiles(name: RequestName): name is FileRequest {
  return fileRequests.some((each) => each === name);
}

const onlyAtTerminal: Failure = {
  ok: false,
  code: "forbidden",
  message: "Files can only be named on the command line. Nothing was done.",
};

const goneTicket: Failure = {
  ok: false,
  code: "not_found",
  message: "Parley no longer holds this file. Drop it once more. Nothing was done.",
};

const localNames: ReadonlySet<string> = new Set<LocalName>([
  "app.health",
  "requests.cancel",
  "export.target",
  "providers.keys",
  "providers.setKey",
]);

function isLocal(name: RequestName): name is LocalName {
  return localNames.has(name);
}

function isLab(name: RequestName): name is LabName {
  return name === "lab.run" || name === "lab.export";
}

function stateOf(code: Failure["code"]): StoreState {
  if (code === "store_damaged") return "damaged";
  if (code === "store_newer") return "newer";
  return "failed";
}
