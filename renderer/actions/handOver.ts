import type { HandOver } from "./export.ts";

/** Where the page can write nowhere, the browser fetches the file into its downloads. */
export const handOver: HandOver = ({ download, name }) => {
  if (download === null) return;
  const link = document.createElement("a");
  link.href = download;
  link.download = name;
  link.click();
};
