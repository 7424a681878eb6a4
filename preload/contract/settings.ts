import { z } from "zod";
import { command, query } from "./define.ts";
import { empty } from "./values.ts";

const paneWidth = z.int().min(120).max(2400);

export const settings = z.strictObject({
  theme: z.enum(["system", "light", "dark"]),
  language: z.enum(["system", "en", "de"]),
  panes: z.strictObject({ library: paneWidth, list: paneWidth, insight: paneWidth, insightOpen: z.boolean() }),
});
export type Settings = z.infer<typeof settings>;

export const defaultSettings: Settings = {
  theme: "system",
  language: "system",
  panes: { library: 216, list: 312, insight: 320, insightOpen: true },
};

export const settingsRequests = {
  "settings.get": query(empty, settings),
  /** Sets what is named and answers with all settings. */
  "settings.set": command(settings.partial(), settings),
};
