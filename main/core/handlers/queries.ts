import { appInfo } from "./app.ts";
import {
  dashboardAnswers,
  dashboardLinks,
  dashboardMoods,
  dashboardPeople,
  dashboardTalks,
  dashboardTerms,
  dashboardTopics,
  dashboardVolume,
  worklistOwners,
  worklistPage,
} from "./dashboard.ts";
import { enhancedGet } from "./enhanced.ts";
import { insightsGet } from "./insights.ts";
import { enhanceStatus, jobsFailures, jobsGet, jobsList } from "./jobs.ts";
import { notesList, tagsList } from "./keeping.ts";
import { labSaved, labSchema } from "./lab.ts";
import { conversationsGet, conversationsList, sourcesList } from "./library.ts";
import { messagesBetween, messagesPage, messagesStrip } from "./messages.ts";
import { noticesList } from "./notices.ts";
import { peopleGet, peopleHistory, peoplePage } from "./people.ts";
import { providersPrices } from "./providers.ts";
import { importReport } from "./reports.ts";
import { searchComplete, searchCount, searchDigest, searchesList, searchHits, searchMessages } from "./search.ts";
import { getSettings } from "./settings.ts";
import { trashList } from "./trash.ts";
import type { QueryHandlers } from "./types.ts";
import { viewsList } from "./views.ts";

/** What the reading threads answer. */
export const queryHandlers: QueryHandlers = {
  "app.info": appInfo,
  "settings.get": getSettings,
  "sources.list": sourcesList,
  "people.page": peoplePage,
  "people.get": peopleGet,
  "people.history": peopleHistory,
  "tags.list": tagsList,
  "notes.list": notesList,
  "conversations.list": conversationsList,
  "conversations.get": conversationsGet,
  "trash.list": trashList,
  "messages.page": messagesPage,
  "messages.between": messagesBetween,
  "messages.strip": messagesStrip,
  "search.messages": searchMessages,
  "search.count": searchCount,
  "search.hits": searchHits,
  "search.complete": searchComplete,
  "search.digest": searchDigest,
  "searches.list": searchesList,
  "views.list": viewsList,
  "import.report": importReport,
  "notices.list": noticesList,
  "lab.schema": labSchema,
  "lab.saved": labSaved,
  "insights.get": insightsGet,
  "dashboard.volume": dashboardVolume,
  "dashboard.people": dashboardPeople,
  "dashboard.answers": dashboardAnswers,
  "dashboard.talks": dashboardTalks,
  "dashboard.moods": dashboardMoods,
  "dashboard.topics": dashboardTopics,
  "dashboard.links": dashboardLinks,
  "dashboard.terms": dashboardTerms,
  "worklist.page": worklistPage,
  "worklist.owners": worklistOwners,
  "providers.prices": providersPrices,
  "enhance.status": enhanceStatus,
  "jobs.list": jobsList,
  "jobs.get": jobsGet,
  "jobs.failures": jobsFailures,
  "enhanced.get": enhancedGet,
};
