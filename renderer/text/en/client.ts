import type { ErrorCode } from "../../../preload/contract/reply.ts";

/** What a reply's code says by itself; where there is none, the reply's own English sentence is shown. */
const codes: Partial<Record<ErrorCode, string>> = {};

export const words = {
  codes,
  disconnected: "The connection to Parley was lost. Nothing that was stored is gone; the page is trying to connect again.",
  stoppedBefore: "Stopped before it began.",
  noFiles: "There are no files in it. Nothing was taken.",
  stopped: "Stopped. Nothing was taken.",
  cutOff: "A file could not be read or the connection was lost. Nothing was taken; try once more.",
  notUnderstood: "Parley answered in a way that this page does not understand.",
  notAsked: (why: string) => `Parley could not be asked: ${why}`,
};
