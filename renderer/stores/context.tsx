import { createContext, type ReactNode, useContext } from "react";
import { type StoreApi, useStore } from "zustand";
import type { Parley } from "../actions/parley.ts";
import type { AppState } from "./app.ts";
import type { DashboardState } from "./dashboard.ts";
import type { EnhanceState } from "./enhance.ts";
import type { EnhancedState } from "./enhanced.ts";
import type { ExportState } from "./export.ts";
import type { FindState } from "./find.ts";
import type { ImportState } from "./import.ts";
import type { InsightState } from "./insight.ts";
import type { JobsState } from "./jobs.ts";
import type { LabState } from "./lab.ts";
import type { LibraryState } from "./library.ts";
import type { NoticesState } from "./notices.ts";
import type { PeopleState } from "./people.ts";
import type { ProvidersState } from "./providers.ts";
import type { ReaderState } from "./reader.ts";
import type { SearchState } from "./search.ts";
import type { SettingsState } from "./settings.ts";
import type { Stores } from "./stores.ts";
import type { SuggestionsState } from "./suggestions.ts";
import type { ToastsState } from "./toasts.ts";
import type { TrashState } from "./trash.ts";
import type { UiState } from "./ui.ts";
import type { ViewsState } from "./views.ts";
import type { WorkState } from "./work.ts";
import type { WorklistState } from "./worklist.ts";

const Context = createContext<Parley | undefined>(undefined);

export function ParleyProvider({ parley, children }: { parley: Parley; children: ReactNode }) {
  return <Context value={parley}>{children}</Context>;
}

export function useParley(): Parley {
  const parley = useContext(Context);
  if (parley === undefined) throw new Error("There is no ParleyProvider around this component.");
  return parley;
}

function hook<State>(pick: (stores: Stores) => StoreApi<State>) {
  return <Picked,>(selector: (state: State) => Picked): Picked => useStore(pick(useParley().stores), selector);
}

export const useApp = hook<AppState>((stores) => stores.app);
export const useDashboard = hook<DashboardState>((stores) => stores.dashboard);
export const useEnhance = hook<EnhanceState>((stores) => stores.enhance);
export const useEnhanced = hook<EnhancedState>((stores) => stores.enhanced);
export const useExport = hook<ExportState>((stores) => stores.export);
export const useFind = hook<FindState>((stores) => stores.find);
export const useImport = hook<ImportState>((stores) => stores.import);
export const useInsight = hook<InsightState>((stores) => stores.insight);
export const useJobs = hook<JobsState>((stores) => stores.jobs);
export const useLab = hook<LabState>((stores) => stores.lab);
export const useLibrary = hook<LibraryState>((stores) => stores.library);
export const useNotices = hook<NoticesState>((stores) => stores.notices);
export const usePeople = hook<PeopleState>((stores) => stores.people);
export const useProviders = hook<ProvidersState>((stores) => stores.providers);
export const useReader = hook<ReaderState>((stores) => stores.reader);
export const useSearch = hook<SearchState>((stores) => stores.search);
export const useSettings = hook<SettingsState>((stores) => stores.settings);
export const useSuggestions = hook<SuggestionsState>((stores) => stores.suggestions);
export const useToasts = hook<ToastsState>((stores) => stores.toasts);
export const useTrash = hook<TrashState>((stores) => stores.trash);
export const useUi = hook<UiState>((stores) => stores.ui);
export const useViews = hook<ViewsState>((stores) => stores.views);
export const useWork = hook<WorkState>((stores) => stores.work);
export const useWorklist = hook<WorklistState>((stores) => stores.worklist);
