import type { Reader, Writer } from "../handle.ts";

// What was answered, by what was asked. It was paid for, so it is never asked again, also where the answer is of no use.

export interface KeptAnswer {
  text: string | null;
  refusal: string | null;
  finish: string | null;
  providerName: string;
  model: string;
  input: number;
  cached: number;
  output: number;
  cost: number | null;
}

export function keepAnswer(
  store: Writer,
  identity: Uint8Array,
  conversationId: number,
  { text, refusal, finish, providerName, model, input, cached, output, cost }: KeptAnswer,
  at: number,
): void {
  store.run(
    `insert or ignore into answers (identity, conversation_id, text, refusal, finish, provider_name, model, input, cached, output, cost, at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    identity,
    conversationId,
    text,
    refusal,
    finish,
    providerName,
    model,
    input,
    cached,
    output,
    cost,
    at,
  );
}

export function keptAnswer(store: Reader, identity: Uint8Array): KeptAnswer | undefined {
  return store.get(
    "select text, refusal, finish, provider_name as providerName, model, input, cached, output, cost from answers where identity = ?",
    identity,
  );
}
