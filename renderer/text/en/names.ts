import type { MessageKind, ParticipantKind, Platform } from "../../../preload/contract/values.ts";

const platforms: Record<Platform, string> = {
  generic: "Other",
  whatsapp: "WhatsApp",
  telegram: "Telegram",
  discord: "Discord",
  slack: "Slack",
  messenger: "Messenger",
  instagram: "Instagram",
  google_chat: "Google Chat",
  teams: "Microsoft Teams",
  signal: "Signal",
  imessage: "iMessage",
  line: "LINE",
  irc: "IRC",
  transcript: "Transcript",
  email: "E-mail",
  zendesk: "Zendesk",
  intercom: "Intercom",
  openai: "ChatGPT",
  claude: "Claude",
  sample: "Made up",
};

/** Beside a name in a conversation; for an unknown role nothing is said. */
const roles: Record<ParticipantKind, string> = {
  customer: "customer",
  support_agent: "agent",
  bot: "bot",
  unknown: "",
};

/** What stands where a message has no text of its own. */
const placeholders: Record<MessageKind, string> = {
  text: "Empty message",
  system: "System message",
  media: "Media that the export left out",
  call: "Call",
  deleted: "This message was deleted",
};

const sentiments = { positive: "Positive", neutral: "Neutral", negative: "Negative", mixed: "Mixed" };
const outcomes = { yes: "Yes", no: "No", maybe: "Maybe", curious: "Curious", unclear: "Unclear" };
const tiers = { none: "None yet", basic: "Basic", ai_enhanced: "Enhanced" };

export const words = { platforms, roles, placeholders, sentiments, outcomes, tiers };
