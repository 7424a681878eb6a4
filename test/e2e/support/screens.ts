import { dashboardScreens } from "./screens/dashboard.ts";
import { enhanceScreens } from "./screens/enhance.ts";
import { importScreens } from "./screens/import.ts";
import { libraryScreens } from "./screens/library.ts";
import { othersScreens } from "./screens/others.ts";
import { readerScreens } from "./screens/reader.ts";
import type { Screen } from "./screens/screen.ts";
import { searchScreens } from "./screens/search.ts";

/** Every screen and how a person comes to it. */
export const screens: readonly Screen[] = [
  ...othersScreens,
  ...importScreens,
  ...libraryScreens,
  ...readerScreens,
  ...searchScreens,
  ...dashboardScreens,
  ...enhanceScreens,
];
