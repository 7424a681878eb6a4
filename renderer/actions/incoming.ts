import { isWriting } from "../keys/writing.ts";
import { bring, pasteText } from "./import.ts";
import type { Parley } from "./parley.ts";

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") === true;

/** Files can be dropped anywhere and pasted wherever nobody is writing; so can text of more than a line. */
export function onFiles(parley: Parley): () => void {
  const { setDropping } = parley.stores.ui.getState();
  const ends = new AbortController();
  const { signal } = ends;
  // Entering a child comes before leaving its parent, so the two are counted.
  let depth = 0;
  const count = (event: DragEvent, by: 1 | -1): void => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    depth = Math.max(0, depth + by);
    setDropping(depth > 0);
  };
  addEventListener("dragenter", (event) => count(event, 1), { signal });
  addEventListener("dragleave", (event) => count(event, -1), { signal });
  addEventListener(
    "dragover",
    (event) => {
      if (!carriesFiles(event) || event.dataTransfer === null) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "copy";
    },
    { signal },
  );
  addEventListener(
    "drop",
    (event) => {
      if (!carriesFiles(event) || event.dataTransfer === null) return;
      event.preventDefault();
      depth = 0;
      setDropping(false);
      void bring(parley, event.dataTransfer);
    },
    { signal },
  );
  addEventListener(
    "paste",
    (event) => {
      const data = event.clipboardData;
      if (data === null || isWriting(event.target)) return;
      const text = data.getData("text/plain");
      if (data.files.length > 0) void bring(parley, data);
      else if (text.trim().includes("\n")) void pasteText(parley, text);
      else return;
      event.preventDefault();
    },
    { signal },
  );
  return () => ends.abort();
}
