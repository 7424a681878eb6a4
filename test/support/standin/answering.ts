import type { Asked } from "./asked.ts";
import { conversationIn } from "./conversation.ts";
import { fittingValue } from "./fitting.ts";
import type { Manner } from "./manners.ts";

export interface Usage {
  input: number;
  cached: number;
  output: number;
}

export interface Said {
  text: string;
  /** The model says that it will not. */
  refused: boolean;
  /** It had more to say than it was allowed. */
  cut: boolean;
  usage: Usage;
}

/** Four characters a token, as the service's own rule of thumb has it. */
export const tokensIn = (text: string) => Math.ceil(text.length / 4);

/** Remembers the beginnings of prompts, as the service does to make the next one cheaper. */
export class Model {
  private readonly beginnings = new Set<string>();
  private readonly cachedTokens: () => number;

  constructor(cachedTokens: () => number) {
    this.cachedTokens = cachedTokens;
  }

  say(asked: Asked, manner: Exclude<Manner, object>): Said {
    const refused = manner === "refusal";
    const whole = refused ? "I'm sorry, but I can't help with that." : this.content(asked, manner);
    const allowed = Math.min(asked.maxTokens * 4, manner === "truncated" ? Math.floor(whole.length * 0.6) : whole.length);
    const text = whole.slice(0, allowed);
    const input = tokensIn(asked.prompt);
    return {
      text,
      refused,
      cut: text.length < whole.length,
      usage: { input, cached: this.cached(asked, input), output: tokensIn(text) },
    };
  }

  private content(asked: Asked, manner: Exclude<Manner, object>): string {
    const lines = conversationIn(asked.prompt);
    if (asked.schema === undefined) {
      const told = lines.filter((_, index) => index % Math.ceil(lines.length / 4) === 0);
      return told.map(({ speaker, text }) => `${speaker || "Somebody"} says: ${text}`).join("\n") || "Nothing was said.";
    }
    const seed = Number.parseInt(asked.bodyHash.slice(0, 6), 16);
    const json = JSON.stringify(fittingValue(asked.schema, { lines, seed, inventQuotes: manner === "invented-quotes" }));
    // valid JSON that is not what was asked for: a client that only parses does not see it
    return manner === "broken-json" ? JSON.stringify({ answer: json.length }) : json;
  }

  private cached({ model, prompt }: Asked, input: number): number {
    const least = this.cachedTokens();
    if (input < least) return 0;
    const beginning = `${model} ${prompt.slice(0, least * 4)}`;
    if (this.beginnings.has(beginning)) return least;
    this.beginnings.add(beginning);
    return 0;
  }
}
