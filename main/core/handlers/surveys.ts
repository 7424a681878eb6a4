import { enhanceEstimate, enhancePreview } from "./enhance.ts";
import { exportWrite } from "./export.ts";
import { importLook, importPreview } from "./import.ts";
import type { SurveyHandlers } from "./types.ts";

/** What the scouting thread does. */
export const surveyHandlers: SurveyHandlers = {
  "import.look": importLook,
  "import.preview": importPreview,
  "export.write": exportWrite,
  "enhance.estimate": enhanceEstimate,
  "enhance.preview": enhancePreview,
};
