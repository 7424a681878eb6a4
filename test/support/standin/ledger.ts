import { createHash } from "node:crypto";

export interface Paid {
  model: string;
  /** Of the body as it was sent, without how it was to be delivered. */
  bodyHash: string;
  /** One entry for each time that it was answered in a batch. */
  customIds: string[];
  batches: string[];
  times: number;
}

export function hashOf(body: object): string {
  const { stream: _, stream_options: __, ...asked }: Record<string, unknown> = { ...body };
  return createHash("sha256").update(JSON.stringify(asked)).digest("hex");
}

/** What was answered and therefore costs money, however little the answer is worth. */
export class Ledger {
  private readonly entries = new Map<string, Paid>();

  pay(model: string, bodyHash: string, batch?: { id: string; customId: string }): void {
    const key = `${model} ${bodyHash}`;
    const entry = this.entries.get(key) ?? { model, bodyHash, customIds: [], batches: [], times: 0 };
    entry.times += 1;
    if (batch !== undefined) {
      entry.customIds.push(batch.customId);
      entry.batches.push(batch.id);
    }
    this.entries.set(key, entry);
  }

  all(): Paid[] {
    return [...this.entries.values()];
  }

  twice(): Paid[] {
    return this.all().filter((entry) => entry.times > 1);
  }
}
