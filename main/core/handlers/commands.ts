import { backUpStore } from "./app.ts";
import { enhanceStart } from "./enhance.ts";
import { enhancedJudge, enhancedNow } from "./enhanced.ts";
import { importFiles, importUndo } from "./import.ts";
import { jobsCancel, jobsFirst, jobsLook, jobsPause, jobsResume, jobsRetry } from "./jobs.ts";
import {
  conversationsMarkRead,
  conversationsPin,
  notesAdd,
  notesChange,
  notesRemove,
  tagsRemove,
  tagsRename,
  tagsSet,
} from "./keeping.ts";
import { labRemove, labSave } from "./lab.ts";
import { conversationsMerge, conversationsSplit } from "./merging.ts";
import { noticesMarkRead } from "./notices.ts";
import { peopleChange, peopleMerge, peopleSplit } from "./people.ts";
import { providersTest } from "./providers.ts";
import { seedSamples, trySamples } from "./samples.ts";
import { searchesForget, searchesRemember } from "./search.ts";
import { setSettings } from "./settings.ts";
import { conversationsDelete, conversationsDeleteAll, conversationsRestore, trashEmpty, trashUndo } from "./trash.ts";
import type { CommandHandlers } from "./types.ts";
import { insightsCatchUp, insightsChange, insightsJudge, insightsUnderstand } from "./understanding.ts";
import { viewsRemove, viewsRename, viewsSave } from "./views.ts";

/** What the writing thread does. */
export const commandHandlers: CommandHandlers = {
  "settings.set": setSettings,
  "conversations.merge": conversationsMerge,
  "conversations.split": conversationsSplit,
  "conversations.delete": conversationsDelete,
  "conversations.deleteAll": conversationsDeleteAll,
  "conversations.restore": conversationsRestore,
  "trash.undo": trashUndo,
  "trash.empty": trashEmpty,
  "people.change": peopleChange,
  "people.merge": peopleMerge,
  "people.split": peopleSplit,
  "tags.set": tagsSet,
  "tags.rename": tagsRename,
  "tags.remove": tagsRemove,
  "conversations.pin": conversationsPin,
  "conversations.markRead": conversationsMarkRead,
  "notes.add": notesAdd,
  "notes.change": notesChange,
  "notes.remove": notesRemove,
  "notices.markRead": noticesMarkRead,
  "searches.remember": searchesRemember,
  "searches.forget": searchesForget,
  "views.save": viewsSave,
  "views.rename": viewsRename,
  "views.remove": viewsRemove,
  "samples.try": trySamples,
  "samples.seed": seedSamples,
  "import.files": importFiles,
  "import.undo": importUndo,
  "store.backup": backUpStore,
  "lab.save": labSave,
  "lab.remove": labRemove,
  "insights.understand": insightsUnderstand,
  "insights.catchUp": insightsCatchUp,
  "insights.change": insightsChange,
  "insights.judge": insightsJudge,
  "providers.test": providersTest,
  "enhance.start": enhanceStart,
  "jobs.pause": jobsPause,
  "jobs.resume": jobsResume,
  "jobs.cancel": jobsCancel,
  "jobs.retry": jobsRetry,
  "jobs.first": jobsFirst,
  "jobs.look": jobsLook,
  "enhanced.judge": enhancedJudge,
  "enhanced.now": enhancedNow,
};

/** Long work that must not run beside its like; each waits for the one before. Everything else comes in between. */
export const oneAtATime: ReadonlySet<string> = new Set<keyof CommandHandlers>([
  "samples.try",
  "samples.seed",
  "import.files",
  "import.undo",
  "store.backup",
  "trash.empty",
  "conversations.merge",
  "conversations.split",
]);
