import type { z } from "zod";
import { appRequests } from "./app.ts";
import { dashboardRequests } from "./dashboard.ts";
import type { RequestKind } from "./define.ts";
import { digestRequests } from "./digest.ts";
import { enhancedRequests } from "./enhanced.ts";
import { exportRequests } from "./export.ts";
import { importRequests } from "./import.ts";
import { insightRequests } from "./insights.ts";
import { jobRequests } from "./jobs.ts";
import { keepingRequests } from "./keeping.ts";
import { labRequests } from "./lab.ts";
import { libraryRequests } from "./library.ts";
import { messageRequests } from "./messages.ts";
import { noticeRequests } from "./notices.ts";
import { peopleRequests } from "./people.ts";
import { providerRequests } from "./providers.ts";
import { sampleRequests } from "./samples.ts";
import { searchRequests } from "./search.ts";
import { settingsRequests } from "./settings.ts";
import { viewRequests } from "./views.ts";

/** Everything that can be asked of Parley, by name. Types, handler maps and clients derive from it. */
export const requests = {
  ...appRequests,
  ...settingsRequests,
  ...libraryRequests,
  ...peopleRequests,
  ...keepingRequests,
  ...messageRequests,
  ...sampleRequests,
  ...importRequests,
  ...exportRequests,
  ...noticeRequests,
  ...searchRequests,
  ...digestRequests,
  ...viewRequests,
  ...labRequests,
  ...insightRequests,
  ...dashboardRequests,
  ...providerRequests,
  ...jobRequests,
  ...enhancedRequests,
};

type Requests = typeof requests;
export type RequestName = keyof Requests;
/** What a caller may write: fields with a default can be left out. */
export type RequestInput<Name extends RequestName> = z.input<Requests[Name]["input"]>;
/** What a handler gets: every default is filled in. */
export type ParsedInput<Name extends RequestName> = z.output<Requests[Name]["input"]>;
export type RequestOutput<Name extends RequestName> = z.output<Requests[Name]["output"]>;

type NamesOfKind<Kind extends RequestKind> = {
  [Name in RequestName]: Requests[Name]["kind"] extends Kind ? Name : never;
}[RequestName];
export type QueryName = NamesOfKind<"query">;
export type CommandName = NamesOfKind<"command">;
export type SurveyName = NamesOfKind<"survey">;
