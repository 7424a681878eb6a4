import { appInfo } from "./app.ts";
import { importReport } from "./import.ts";
import { conversationsGet, conversationsList, peopleList, sourcesList } from "./library.ts";
import { messagesPage } from "./messages.ts";
import { noticesList } from "./notices.ts";
import { searchComplete, searchCount, searchesList, searchHits, searchMessages } from "./search.ts";
import { getSettings } from "./settings.ts";
import type { QueryHandlers } from "./types.ts";
import { viewsList } from "./views.ts";

/** What the reading threads answer. */
export const queryHandlers: QueryHandlers = {
  "app.info": appInfo,
  "settings.get": getSettings,
  "sources.list": sourcesList,
  "people.list": peopleList,
  "conversations.list": conversationsList,
  "conversations.get": conversationsGet,
  "messages.page": messagesPage,
  "search.messages": searchMessages,
  "search.count": searchCount,
  "search.hits": searchHits,
  "search.complete": searchComplete,
  "searches.list": searchesList,
  "views.list": viewsList,
  "import.report": importReport,
  "notices.list": noticesList,
};
