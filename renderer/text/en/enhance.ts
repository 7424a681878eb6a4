import type { RedactionKind } from "../../../preload/contract/jobs.ts";
import { counted, number } from "../../format/numbers.ts";

const kinds: Record<RedactionKind, { name: string; found(count: number): string }> = {
  email: { name: "E-mail addresses", found: (count) => counted(count, "e-mail address", "e-mail addresses") },
  phone: { name: "Phone numbers", found: (count) => counted(count, "phone number") },
  iban: { name: "Bank accounts", found: (count) => counted(count, "bank account") },
  card: { name: "Card numbers", found: (count) => counted(count, "card number") },
  ip: { name: "IP addresses", found: (count) => counted(count, "IP address", "IP addresses") },
  url: { name: "Links with secrets", found: (count) => counted(count, "link with a secret", "links with secrets") },
  key: { name: "Keys and passwords", found: (count) => counted(count, "key or password", "keys and passwords") },
  name: { name: "Names of people", found: (count) => counted(count, "name") },
};

export const words = {
  kinds,
  title: (conversations: number) => `Enhance ${counted(conversations, "conversation")}`,
  titleOf: (title: string) => `Enhance ${title}`,
  conversations: "Conversations",
  all: "All conversations",
  filtered: "Filtered conversations",

  noProvider: "No provider is set up yet",
  whatItDoes:
    "Enhancing has a language model write better summaries, each claim with its proof. It needs a provider: a service with a key, or a model on this computer. Until then nothing is sent and nothing costs anything.",
  toSettings: "Open the settings",

  looking: "Looking at what would be sent",
  nothingLeaves: "This happens on this computer. Nothing has been sent yet.",
  lookedAt: (done: number, total: number) => `${number(done)} of ${counted(total, "conversation")}`,
  stop: "Stop",
  stopped: "Stopped. Nothing was sent.",
  notLooked: "What it would send could not be found out",
  again: "Look again",

  figures: "What it comes to",
  costBatch: "Cost, in the background",
  costLive: "Cost",
  unknownCost: "unknown",
  ofLive: (live: string) => `of ${live} live`,
  noPrice: (model: string) =>
    `Nobody has told Parley what ${model} costs, so it cannot say what this will. A price can be entered in the settings.`,
  requests: "Requests",
  tokens: (input: string, output: string) => `${input} tokens out, about ${output} back`,
  readyIn: "Ready in",
  range: (from: string, to: string) => `${from} – ${to}`,
  oneMinute: "a minute",
  hours: (from: string, to: string) => `${from}–${to} h`,
  leftOut: "Left out",
  left: {
    enhanced: (count: number) => `${counted(count, "conversation")} enhanced before and unchanged since`,
    underWay: (count: number) => `${number(count)} under way in another job`,
    empty: (count: number) => `${number(count)} without messages`,
  },
  alsoEnhanced: "Also what was enhanced already",
  pricesOf: (day: string) => `prices of ${day}`,
  asBatch: "as a batch, at half the price",
  oneByOne: "one request after the other",
  change: "Change",
  done: "Done",
  provider: "Provider",
  model: "Model",
  askModels: (provider: string) => `Ask ${provider} for its models`,
  asking: "Asking…",
  keyless: (provider: string) => `There is no key for ${provider} yet. The job would wait until there is one.`,

  hide: "Hide personal data",
  hideText: "Placeholders are sent instead; in the answers they are put back.",
  notHidden: "sent as written",
  hidden: (name: string) => `Hide: ${name}`,
  noneFound: "none found",

  budget: "Budget of this month",
  spent: (spent: string, month: string) => `${spent} of ${month} spent`,
  spentOnly: (spent: string) => `${spent} spent, no limit set`,

  when: "When",
  whens: { now: "Now", tonight: "Tonight", weekly: "Now, then weekly" },
  beginsAt: (time: string) => `Begins ${time}, if Parley runs then, or as soon as it does.`,
  weekly: (time: string) => `Begins now, and each ${time} again with what came in since.`,

  words: "What is sent, word for word",
  requestOf: (index: number, of: number) => `Request ${number(index)} of ${number(of)}`,
  before: "Request before",
  after: "Next request",
  textOf: (title: string) => `Text of the request for “${title}”`,
  instructions: "What the model is told",
  wholeBody: "The whole request",
  partOfIt: (shown: string, all: string) => `The first ${shown} of ${all} characters`,
  showAll: "Show all of it",

  refused: {
    chosen: "Sending is switched off. Switch it on in the settings to enhance.",
    managed: "Whoever looks after this computer has decided that nothing leaves Parley.",
    nothing: "There is nothing to enhance: it was enhanced before, is under way, or holds no messages.",
    budget:
      "This would cost more than is left of this month’s budget. Take fewer conversations, or raise the budget in the settings.",
  },
  cancel: "Cancel",
  skip: "Skip for now",
  start: (cost: string) => `Enhance for about ${cost}`,
  startUnknown: "Enhance, at unknown cost",
  startFree: "Enhance, without cost",
  starting: "Beginning…",
  nothingLeft: "Nothing to enhance",
  nothingLeftText: "All of it was enhanced meanwhile, or is under way.",
  tooMany: "Too many at once",
  tooManyText: "At most 10,000 conversations can be named. Filter the list instead, or enhance each source from its menu.",
};
