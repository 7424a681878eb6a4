export const words = {
  onThisComputer: "all on this computer",
  connecting: "Connecting",
  lost: "Connection lost, trying again",
  checking: "Checking the store",
  open: "Open",
  stopping: "Stopping",
  cancel: "Cancel",
};
