import { ParleyError } from "../errors.ts";
import type { Command, Survey } from "./types.ts";

const notYet = () => {
  throw new ParleyError("not_found", "Parley cannot ask a model yet. Nothing was sent.");
};

export const enhanceEstimate: Survey<"enhance.estimate"> = notYet;
export const enhancePreview: Survey<"enhance.preview"> = notYet;
export const enhanceStart: Command<"enhance.start"> = notYet;
