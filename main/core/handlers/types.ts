import type { ParleyEvent } from "../../../preload/contract/events.ts";
import type {
  CommandName,
  ParsedInput,
  QueryName,
  RequestName,
  RequestOutput,
  SurveyName,
} from "../../../preload/contract/requests.ts";
import type { Cancel } from "../cancel.ts";
import type { LastLook } from "../import/lastLook.ts";
import type { LabName } from "../lab/lab.ts";
import type { Gate } from "../llm/gate.ts";
import type { Clock, Policy } from "../ports.ts";
import type { Reader, Writer } from "../store/handle.ts";

/** Answered in the shell's thread, because they speak of the threads themselves or of what only the shell has. */
export type LocalName = "app.health" | "requests.cancel" | "export.target" | "providers.keys" | "providers.setKey";

export interface QueryContext {
  store: Reader;
  dataDir: string;
  version: string;
  cancel: Cancel;
  policy: Policy;
}

/** What long work needs to be watched and stopped. */
export interface LongWork {
  progress(done: number, total: number | null, unit: string, messages?: number): void;
  /** Lets smaller work come in between; long work waits here after every slice. Throws when the work was cancelled. */
  breathe(): Promise<void>;
}

export interface SurveyContext extends LongWork {
  store: Reader;
  version: string;
  cancel: Cancel;
  lastLook: LastLook;
  policy: Policy;
}

export interface CommandContext extends LongWork {
  store: Writer;
  dataDir: string;
  clock: Clock;
  cancel: Cancel;
  /** The id under which the page knows it. */
  request: string;
  /** The workers' script, for work that wants a thread of its own. */
  script: URL;
  emit(event: ParleyEvent): void;
  policy: Policy;
  /** The one way out of this computer. */
  gate: Gate;
  /** Reads through a store file in a thread of its own and answers what is wrong with it. */
  checkFile(file: string): Promise<string[]>;
}

type Handler<Context, Name extends RequestName, Answer> = (context: Context, input: ParsedInput<Name>) => Answer;

/** Runs from begin to end in one go, within one snapshot of the store. */
export type Query<Name extends QueryName> = Handler<QueryContext, Name, RequestOutput<Name>>;
export type Command<Name extends CommandName> = Handler<CommandContext, Name, RequestOutput<Name> | Promise<RequestOutput<Name>>>;

export type Survey<Name extends SurveyName> = Handler<SurveyContext, Name, Promise<RequestOutput<Name>>>;

// A request without a handler, or a handler without a request, does not compile.
export type QueryHandlers = { [Name in Exclude<QueryName, LocalName | LabName>]: Query<Name> };
export type CommandHandlers = { [Name in Exclude<CommandName, LocalName>]: Command<Name> };
export type SurveyHandlers = { [Name in SurveyName]: Survey<Name> };
