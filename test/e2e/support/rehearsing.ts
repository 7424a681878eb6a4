import { expect, type Locator, type Page } from "playwright/test";
import type { Provider } from "../../../preload/contract/providers.ts";
import { providerAt } from "../../support/provider.ts";
import { type StandIn, startStandIn } from "../../support/standin/start.ts";

export const enhanceDialog = (page: Page): Locator => page.getByRole("dialog", { name: /^Enhance/ });
export const jobRows = (page: Page): Locator => page.getByRole("listbox", { name: /^Jobs/ }).getByRole("option");

/** Asks Parley as the page does, beside what the page itself asks. */
export async function ask(page: Page, name: string, input: unknown): Promise<unknown> {
  const message = JSON.stringify({ id: `test-${name}`, name, input });
  return page.evaluate(`new Promise((resolve, reject) => {
    const message = ${message};
    const ended = (reply) => (reply.ok ? resolve(reply.value) : reject(new Error(reply.message)));
    if (window.parley) return void window.parley.request(message).then(ended);
    const socket = new WebSocket(location.origin.replace("http", "ws") + "/socket");
    socket.onopen = () => socket.send(JSON.stringify(message));
    socket.onmessage = ({ data }) => {
      const { id, reply } = JSON.parse(data);
      if (id !== message.id) return;
      socket.close();
      ended(reply);
    };
  })`);
}

/** A stand-in for the service that goes with the page, set up as the only provider. Its batches take no time unless that is changed. */
export async function rehearse(page: Page, changes: Partial<Provider> = {}): Promise<StandIn> {
  const service = await startStandIn({ clock: { now: () => Date.now() } });
  page.on("close", () => void service.close());
  await rehearseAt(page, service, changes);
  return service;
}

/** The same with one that outlives the page. */
export async function rehearseAt(page: Page, service: StandIn, changes: Partial<Provider> = {}): Promise<void> {
  Object.assign(service.pace, { validating: 0, inProgress: 0, finalizing: 0, cancelling: 0 });
  await ask(page, "settings.set", { providers: [providerAt(service.url, changes)] });
  await ask(page, "providers.setKey", { provider: "openai", key: service.key });
}

/** The question stands with all its figures and the text of the first request. */
export async function estimated(page: Page): Promise<void> {
  await expect(enhanceDialog(page).getByText(/^Request 1 of/)).toBeVisible();
}
