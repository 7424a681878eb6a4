import { readFileSync } from "node:fs";

/** The circumstances a test sets up before the shell starts. */
export interface Scene {
  /** Whether this start gets the single instance lock. */
  first: boolean;
  packaged: boolean;
  systemDark: boolean;
  pageFails: boolean;
  /** What the person picks in a file dialog. */
  picked: string[];
  /** Where they save a file; "" when they change their mind. */
  saved: string;
  /** Which button of a question they press, and whether they tick what stands below. */
  answered: { response: number; checkboxChecked: boolean };
  locale: string;
  displays: { workArea: { x: number; y: number; width: number; height: number } }[];
}

const usualScene: Scene = {
  first: true,
  packaged: true,
  systemDark: false,
  pageFails: false,
  picked: [],
  saved: "",
  answered: { response: 0, checkboxChecked: false },
  locale: "en-GB",
  displays: [{ workArea: { x: 0, y: 25, width: 1440, height: 875 } }],
};

const given = process.env.PARLEY_TEST_SCENE;
export const scene: Scene = { ...usualScene, ...(given === undefined ? {} : JSON.parse(readFileSync(given, "utf8"))) };
