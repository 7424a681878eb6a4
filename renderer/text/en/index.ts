import { words as amounts } from "./amounts.ts";
import { words as client } from "./client.ts";
import { words as commands } from "./commands.ts";
import { words as conversations } from "./conversations.ts";
import { words as dashboard } from "./dashboard.ts";
import { words as enhance } from "./enhance.ts";
import { words as enhanced } from "./enhanced.ts";
import { words as exporting } from "./export.ts";
import { words as filters } from "./filters.ts";
import { words as header } from "./header.ts";
import { words as importing } from "./import.ts";
import { words as insight } from "./insight.ts";
import { words as jobs } from "./jobs.ts";
import { words as keeping } from "./keeping.ts";
import { words as keys } from "./keys.ts";
import { words as lab } from "./lab.ts";
import { words as library } from "./library.ts";
import { words as models } from "./models.ts";
import { words as names } from "./names.ts";
import { words as notices } from "./notices.ts";
import { words as palette } from "./palette.ts";
import { words as people } from "./people.ts";
import { words as reader } from "./reader.ts";
import { words as said } from "./said.ts";
import { words as search } from "./search.ts";
import { words as sending } from "./sending.ts";
import { words as settings } from "./settings.ts";
import { words as shell } from "./shell.ts";
import { words as status } from "./status.ts";
import { words as told } from "./told.ts";
import { words as trash } from "./trash.ts";
import { words as trouble } from "./trouble.ts";
import { words as ui } from "./ui.ts";
import { words as views } from "./views.ts";
import { words as welcome } from "./welcome.ts";

export const en = {
  amounts,
  said,
  search,
  people,
  reader,
  library,
  conversations,
  client,
  commands,
  filters,
  dashboard,
  enhance,
  enhanced,
  export: exporting,
  header,
  import: importing,
  insight,
  jobs,
  keeping,
  keys,
  lab,
  models,
  names,
  notices,
  palette,
  sending,
  settings,
  shell,
  status,
  told,
  trash,
  trouble,
  ui,
  views,
  welcome,
};
export type Texts = typeof en;
