import * as library from "./0001-library.ts";
import * as messages from "./0002-messages.ts";
import * as search from "./0003-search.ts";
import * as understanding from "./0004-understanding.ts";
import * as desk from "./0005-desk.ts";
import * as imports from "./0006-imports.ts";
import * as finding from "./0007-finding.ts";
import * as names from "./0008-names.ts";
import * as spans from "./0009-spans.ts";
import * as understood from "./0010-understood.ts";
import * as threads from "./0011-threads.ts";
import * as tallies from "./0012-tallies.ts";
import * as jobs from "./0013-jobs.ts";
import * as beginnings from "./0014-beginnings.ts";
import * as lists from "./0015-lists.ts";

export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly up: string;
  readonly down: string;
}

/** In order. A migration that was released is frozen: mend it with another one. */
export const migrations: readonly Migration[] = [
  library,
  messages,
  search,
  understanding,
  desk,
  imports,
  finding,
  names,
  spans,
  understood,
  threads,
  tallies,
  jobs,
  beginnings,
  lists,
];
