import { backUpStore } from "./app.ts";
import { importFiles, importUndo } from "./import.ts";
import { labRemove, labSave } from "./lab.ts";
import { noticesMarkRead } from "./notices.ts";
import { seedSamples, trySamples } from "./samples.ts";
import { setSettings } from "./settings.ts";
import { conversationsDelete, conversationsDeleteAll, conversationsRestore, trashEmpty, trashUndo } from "./trash.ts";
import type { CommandHandlers } from "./types.ts";

/** What the writing thread does. */
export const commandHandlers: CommandHandlers = {
  "settings.set": setSettings,
  "conversations.delete": conversationsDelete,
  "conversations.deleteAll": conversationsDeleteAll,
  "conversations.restore": conversationsRestore,
  "trash.undo": trashUndo,
  "trash.empty": trashEmpty,
  "notices.markRead": noticesMarkRead,
  "samples.try": trySamples,
  "samples.seed": seedSamples,
  "import.files": importFiles,
  "import.undo": importUndo,
  "store.backup": backUpStore,
  "lab.save": labSave,
  "lab.remove": labRemove,
};

/** Long work that must not run beside its like; each waits for the one before. Everything else comes in between. */
export const oneAtATime: ReadonlySet<string> = new Set<keyof CommandHandlers>([
  "samples.try",
  "samples.seed",
  "import.files",
  "import.undo",
  "store.backup",
  "trash.empty",
]);
