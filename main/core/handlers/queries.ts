import { appInfo } from "./app.ts";
import { importReport } from "./import.ts";
import { notesList, tagsList } from "./keeping.ts";
import { conversationsGet, conversationsList, peopleList, sourcesList } from "./library.ts";
import { messagesBetween, messagesPage, messagesStrip, searchMessages } from "./messages.ts";
import { noticesList } from "./notices.ts";
import { peopleGet, peoplePage } from "./people.ts";
import { getSettings } from "./settings.ts";
import { trashList } from "./trash.ts";
import type { QueryHandlers } from "./types.ts";

/** What the reading threads answer. */
export const queryHandlers: QueryHandlers = {
  "app.info": appInfo,
  "settings.get": getSettings,
  "sources.list": sourcesList,
  "people.list": peopleList,
  "people.page": peoplePage,
  "people.get": peopleGet,
  "tags.list": tagsList,
  "notes.list": notesList,
  "conversations.list": conversationsList,
  "conversations.get": conversationsGet,
  "trash.list": trashList,
  "messages.page": messagesPage,
  "messages.between": messagesBetween,
  "messages.strip": messagesStrip,
  "search.messages": searchMessages,
  "import.report": importReport,
  "notices.list": noticesList,
};
