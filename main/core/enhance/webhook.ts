import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { jsonIn } from "../json.ts";

// News that a provider sends by itself. They carry nothing but an id and come more than once, so all that they do is hasten a look.

export interface WebhookHeaders {
  id: string | undefined;
  timestamp: string | undefined;
  signature: string | undefined;
}

/** Seconds between their clock and ours; older ones may have been recorded and sent again. */
const tolerance = 300;
const news = z.looseObject({ type: z.string().startsWith("batch."), data: z.looseObject({ id: z.string() }) });

/** The id of news that were signed with our secret a moment ago; undefined for all others. */
export function readWebhook(
  { id, timestamp, signature }: WebhookHeaders,
  body: string,
  secret: string,
  now: number,
): string | undefined {
  if (id === undefined || timestamp === undefined || signature === undefined || !/^\d+$/.test(timestamp)) return undefined;
  if (Math.abs(now / 1000 - Number(timestamp)) > tolerance) return undefined;
  const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64");
  const expected = createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest();
  const isOurs = signature.split(" ").some((each) => {
    const given = Buffer.from(each.replace(/^v1,/, ""), "base64");
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
  return isOurs && news.safeParse(jsonIn(body)).success ? id : undefined;
}
