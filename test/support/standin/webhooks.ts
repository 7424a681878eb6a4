import { createHmac, randomBytes } from "node:crypto";
import type { Clock } from "../../../main/core/ports.ts";
import { type Batch, isFinal } from "./batch.ts";
import type { Inspector } from "./inspector.ts";

/** held: kept until they are released, the newest first. */
export type WebhookManner = "once" | "duplicated" | "held" | "stale" | "forged";

interface Delivery {
  headers: Record<string, string>;
  body: string;
  /** What the receiver said; undefined where nobody was there. */
  status: number | undefined;
}

const shapes: Partial<Record<Batch["state"], string>> = {
  completed: "WebhookBatchCompleted",
  failed: "WebhookBatchFailed",
  expired: "WebhookBatchExpired",
  cancelled: "WebhookBatchCancelled",
};

const newSecret = () => `whsec_${randomBytes(24).toString("base64")}`;

/** Tells a registered address when a batch has ended; nothing but its id. */
export class Webhooks {
  manner: WebhookManner = "once";
  readonly deliveries: Delivery[] = [];
  private url: string | undefined;
  private secret = newSecret();
  private readonly held: Delivery[] = [];
  private readonly open = new Set<Promise<void>>();
  private readonly clock: Clock;
  private readonly nextId: () => string;
  private readonly inspector: Inspector;

  constructor(clock: Clock, nextId: () => string, inspector: Inspector) {
    this.clock = clock;
    this.nextId = nextId;
    this.inspector = inspector;
  }

  /** Answers the secret that deliveries are signed with. */
  register(url: string): string {
    this.url = url;
    this.secret = newSecret();
    return this.secret;
  }

  ended(batch: Batch, at: number): void {
    if (this.url === undefined || !isFinal(batch)) return;
    const event = {
      id: `evt_${this.nextId()}`,
      object: "event",
      type: `batch.${batch.state}`,
      created_at: Math.floor(at / 1000),
      data: { id: batch.id },
    };
    this.inspector.answered(shapes[batch.state] ?? "", event, "webhook");
    const delivery = this.sign(event.id, JSON.stringify(event));
    if (this.manner === "held") this.held.push(delivery);
    else this.send(delivery);
    if (this.manner === "duplicated") this.send({ ...delivery });
  }

  /** Sends what was held back, the newest first. */
  async release(): Promise<void> {
    for (const delivery of this.held.splice(0).reverse()) {
      this.send(delivery);
      // the next one leaves when this one has come, else their order would be luck
      await this.delivered();
    }
  }

  async delivered(): Promise<void> {
    while (this.open.size > 0) await Promise.all(this.open);
  }

  private sign(id: string, body: string): Delivery {
    const timestamp = String(Math.floor(this.clock.now() / 1000) - (this.manner === "stale" ? 301 : 0));
    const secret = this.manner === "forged" ? newSecret() : this.secret;
    const key = Buffer.from(secret.slice("whsec_".length), "base64");
    const signature = createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64");
    const headers = {
      "content-type": "application/json",
      "webhook-id": id,
      "webhook-timestamp": timestamp,
      "webhook-signature": `v1,${signature}`,
    };
    return { headers, body, status: undefined };
  }

  private send(delivery: Delivery): void {
    this.deliveries.push(delivery);
    const sent = this.post(delivery).finally(() => this.open.delete(sent));
    this.open.add(sent);
  }

  private async post(delivery: Delivery): Promise<void> {
    try {
      const reply = await fetch(this.url ?? "", { method: "POST", headers: delivery.headers, body: delivery.body });
      delivery.status = reply.status;
      await reply.arrayBuffer();
    } catch {
      // nobody was there: polling must do without
    }
  }
}
