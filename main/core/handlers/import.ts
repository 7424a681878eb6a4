import { ParleyError } from "../errors.ts";
import type { Command, Query, Survey } from "./types.ts";

const later = (): never => {
  throw new ParleyError("internal", "Not there yet.");
};
export const importLook: Survey<"import.look"> = async () => later();
export const importPreview: Survey<"import.preview"> = async () => later();
export const importFiles: Command<"import.files"> = async () => later();
export const importUndo: Command<"import.undo"> = async () => later();
export const importReport: Query<"import.report"> = () => later();
