import type { ParleyEvent } from "../../../preload/contract/events.ts";
import type { CommandName, ParsedInput, QueryName, RequestName, RequestOutput } from "../../../preload/contract/requests.ts";
import type { Cancel } from "../cancel.ts";
import type { Clock } from "../ports.ts";
import type { Reader, Writer } from "../store/handle.ts";

/** Answered in the shell's thread, because they speak of the threads themselves. */
export type LocalName = "app.health" | "requests.cancel";

interface QueryContext {
  store: Reader;
  dataDir: string;
  version: string;
  cancel: Cancel;
}

export interface CommandContext {
  store: Writer;
  dataDir: string;
  clock: Clock;
  cancel: Cancel;
  emit(event: ParleyEvent): void;
  progress(done: number, total: number | null, unit: string): void;
  /** Lets smaller writes come in between; long work waits here after every slice. Throws when the work was cancelled. */
  breathe(): Promise<void>;
  /** Reads through a store file in a thread of its own and answers what is wrong with it. */
  checkFile(file: string): Promise<string[]>;
}

type Handler<Context, Name extends RequestName, Answer> = (context: Context, input: ParsedInput<Name>) => Answer;

/** Runs from begin to end in one go, within one snapshot of the store. */
export type Query<Name extends QueryName> = Handler<QueryContext, Name, RequestOutput<Name>>;
export type Command<Name extends CommandName> = Handler<CommandContext, Name, RequestOutput<Name> | Promise<RequestOutput<Name>>>;

// A request without a handler, or a handler without a request, does not compile.
export type QueryHandlers = { [Name in Exclude<QueryName, LocalName>]: Query<Name> };
export type CommandHandlers = { [Name in Exclude<CommandName, LocalName>]: Command<Name> };
