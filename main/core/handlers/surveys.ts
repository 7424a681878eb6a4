import { enhanceEstimate, enhancePreview } from "./enhance.ts";
import { exportWrite } from "./export.ts";
import { importLook, importPreview } from "./import.ts";
import { messagesMoods } from "./messages.ts";
import type { SurveyHandlers } from "./types.ts";

/** What the scouting thread does. */
export const surveyHandlers: SurveyHandlers = {
  "import.look": importLook,
  "import.preview": importPreview,
  "messages.moods": messagesMoods,
  "export.write": exportWrite,
  "enhance.estimate": enhanceEstimate,
  "enhance.preview": enhancePreview,
};
