import { counted } from "../../format/numbers.ts";
export const words = {
  onThisComputer: "all on this computer",
  connecting: "Connecting",
  lost: "Connection lost, trying again",
  checking: "Checking the store",
  understanding: (waiting: number) => `Summarising ${counted(waiting, "conversation")}`,
  open: "Open",
  stopping: "Stopping",
  cancel: "Cancel",
};
