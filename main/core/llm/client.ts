/** The way to a provider's service. Only the gate makes one. */
export type { OpenAI as Client } from "openai";
