import { hasPublishedSchemas } from "./published.ts";
import { startStandIn } from "./start.ts";

// The stand-in by itself: anyone can try Enhance without a key or a bill.

const [port = "4711", webhook] = process.argv.slice(2);
const standIn = await startStandIn({ clock: { now: () => Date.now() }, port: Number(port) });
Object.assign(standIn.pace, { validating: 2_000, inProgress: 10_000, finalizing: 3_000, cancelling: 2_000, eventGap: 40 });
console.log(`A rehearsal of the OpenAI service: ${standIn.url}`);
console.log(`Key: ${standIn.key}`);
if (webhook !== undefined) console.log(`Webhooks to ${webhook}, signed with ${standIn.webhooks.register(webhook)}`);
if (!hasPublishedSchemas) console.log("The published shapes are not beside the repository: what comes and goes is checked less.");

// batches move when somebody looks; webhooks and complaints must come by themselves
let told = 0;
const ticking = setInterval(() => {
  void standIn.settle();
  for (const { by, where, what } of standIn.violations.slice(told)) console.log(`${by}: ${where}: ${what}`);
  told = standIn.violations.length;
}, 500);

process.once("SIGINT", () => {
  clearInterval(ticking);
  void standIn.close();
});
