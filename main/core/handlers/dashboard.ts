import type { ConversationFilter } from "../../../preload/contract/filter.ts";
import type { AskedCalendar } from "../../../preload/contract/search.ts";
import { waitedIn } from "../dashboard/waits.ts";
import { WallClock } from "../dashboard/wallClock.ts";
import { calendarOf } from "../search/language/asked.ts";
import { countAnswers } from "../store/dashboard/answers.ts";
import { countLinks, countPeople } from "../store/dashboard/crowd.ts";
import { Scope } from "../store/dashboard/scope.ts";
import { countMoods, countTalks } from "../store/dashboard/talks.ts";
import { countTerms } from "../store/dashboard/terms.ts";
import { countTopics } from "../store/dashboard/topics.ts";
import { countVolume } from "../store/dashboard/volume.ts";
import { ownersOfWork, pageOfWork } from "../store/worklist.ts";
import type { Query, QueryContext } from "./types.ts";

interface Asked {
  filter: ConversationFilter;
  calendar?: AskedCalendar | undefined;
}

function asked({ store, cancel }: QueryContext, input: Asked) {
  const calendar = calendarOf(input.calendar);
  return { calendar, clock: new WallClock(calendar.timeZone), scope: new Scope(store, input.filter, calendar, cancel) };
}

export const dashboardVolume: Query<"dashboard.volume"> = (context, input) => {
  const { scope, clock, calendar } = asked(context, input);
  return countVolume(context.store, scope, clock, calendar);
};

export const dashboardPeople: Query<"dashboard.people"> = (context, input) =>
  countPeople(context.store, asked(context, input).scope, input.limit);

export const dashboardAnswers: Query<"dashboard.answers"> = (context, input) => {
  const { scope, clock } = asked(context, input);
  return countAnswers(context.store, scope, waitedIn(input.hours, clock), context.cancel);
};

export const dashboardTalks: Query<"dashboard.talks"> = (context, input) =>
  countTalks(context.store, asked(context, input).scope);

export const dashboardMoods: Query<"dashboard.moods"> = (context, input) => {
  const { scope, clock, calendar } = asked(context, input);
  return countMoods(context.store, scope, clock, calendar);
};

export const dashboardTopics: Query<"dashboard.topics"> = (context, input) => {
  const { scope, clock, calendar } = asked(context, input);
  return countTopics(context.store, scope, clock, calendar, input.limit, input.clusters);
};

export const dashboardLinks: Query<"dashboard.links"> = (context, input) =>
  countLinks(context.store, asked(context, input).scope, input.limit);

export const dashboardTerms: Query<"dashboard.terms"> = (context, input) => {
  const { scope, clock, calendar } = asked(context, input);
  return countTerms(context.store, scope, input.terms, clock, calendar, context.cancel);
};

export const worklistPage: Query<"worklist.page"> = ({ store }, input) => pageOfWork(store, input, dayIn(0), dayIn(7));

export const worklistOwners: Query<"worklist.owners"> = ({ store }, { done }) => ({ owners: ownersOfWork(store, done) });

/** So many days from today, as 2026-03-12 by this computer's clock. */
function dayIn(days: number): string {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() + days)).toISOString().slice(0, 10);
}
