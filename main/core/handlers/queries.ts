import { appInfo } from "./app.ts";
import { importReport } from "./import.ts";
import { labSaved, labSchema } from "./lab.ts";
import { conversationsGet, conversationsList, peopleList, sourcesList } from "./library.ts";
import { messagesPage, searchMessages } from "./messages.ts";
import { noticesList } from "./notices.ts";
import { getSettings } from "./settings.ts";
import { trashList } from "./trash.ts";
import type { QueryHandlers } from "./types.ts";

/** What the reading threads answer. */
export const queryHandlers: QueryHandlers = {
  "app.info": appInfo,
  "settings.get": getSettings,
  "sources.list": sourcesList,
  "people.list": peopleList,
  "conversations.list": conversationsList,
  "conversations.get": conversationsGet,
  "trash.list": trashList,
  "messages.page": messagesPage,
  "search.messages": searchMessages,
  "import.report": importReport,
  "notices.list": noticesList,
  "lab.schema": labSchema,
  "lab.saved": labSaved,
};
