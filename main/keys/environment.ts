import { providerPresets } from "../../preload/contract/providers.ts";

const names = {
  openai: "OPENAI_API_KEY",
  xai: "XAI_API_KEY",
  gemini: "GEMINI_API_KEY",
  openrouter: "OPENROUTER_API_KEY",
} as const;

const byOrigin = new Map(
  Object.entries(names).map(([kind, name]) => [new URL(providerPresets[kind as keyof typeof names].baseUrl).origin, name]),
);

/** The variable whose key belongs to an account's address: a key of the environment goes to the service it was made for and nowhere else. */
export function environmentName(account: string): string | undefined {
  return byOrigin.get(account.slice(account.lastIndexOf(" ") + 1));
}
