import { backUpStore } from "./app.ts";
import { importFiles, importUndo } from "./import.ts";
import { conversationsDelete, conversationsRestore } from "./library.ts";
import { noticesMarkRead } from "./notices.ts";
import { seedSamples, trySamples } from "./samples.ts";
import { searchesForget, searchesRemember } from "./search.ts";
import { setSettings } from "./settings.ts";
import type { CommandHandlers } from "./types.ts";
import { viewsRemove, viewsRename, viewsSave } from "./views.ts";

/** What the writing thread does. */
export const commandHandlers: CommandHandlers = {
  "settings.set": setSettings,
  "conversations.delete": conversationsDelete,
  "conversations.restore": conversationsRestore,
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
};

/** Long work that must not run beside its like; each waits for the one before. Everything else comes in between. */
export const oneAtATime: ReadonlySet<string> = new Set<keyof CommandHandlers>([
  "samples.try",
  "samples.seed",
  "import.files",
  "import.undo",
  "store.backup",
]);
