import type { z } from "zod";
import type { Failure, Reply } from "../../preload/contract/reply.ts";
import { type RequestName, requests } from "../../preload/contract/requests.ts";
import { requestMessage } from "../../preload/contract/wire.ts";
import { failureOf } from "./errors.ts";
import { withSaid } from "./said.ts";

/** Takes a parsed request to whoever answers it. */
export type Route = (id: string, name: RequestName, input: unknown) => Promise<Reply<unknown>>;

/**
 * The border: finds the request, parses its input, has it answered. Whatever comes in, a reply goes out. With `checkOutputs` answers
 * are held against their schemas too, as tests do.
 */
export function createDispatch(route: Route, checkOutputs: boolean): (message: unknown) => Promise<Reply<unknown>> {
  async function answered(message: unknown): Promise<Reply<unknown>> {
    const envelope = requestMessage.safeParse(message);
    if (!envelope.success) return badInput(envelope.error);
    const { id, name, input } = envelope.data;
    if (!isRequestName(name)) return unknownRequest;
    const parsed = requests[name].input.safeParse(input);
    if (!parsed.success) return badInput(parsed.error);
    const reply = await route(id, name, parsed.data);
    return checkOutputs && reply.ok ? { ok: true, value: requests[name].output.parse(reply.value) } : reply;
  }
  return async (message) => {
    const reply = await answered(message).catch(failureOf);
    return reply.ok ? reply : withSaid(reply, reply.message);
  };
}

function isRequestName(name: string): name is RequestName {
  return Object.hasOwn(requests, name);
}

const unknownRequest: Failure = {
  ok: false,
  code: "unknown_request",
  message: "Parley knows no such request. Nothing was done.",
};

const shownProblems = 10;

function badInput(error: z.ZodError): Failure {
  const details = error.issues.slice(0, shownProblems).flatMap((issue) => {
    const path = issue.path.map(String);
    const fields = issue.code === "unrecognized_keys" ? issue.keys.slice(0, shownProblems).map((key) => [...path, key]) : [path];
    return fields.map((field) => ({ field: field.join(".").slice(0, 200), problem: issue.message.slice(0, 200) }));
  });
  const first = details[0];
  return {
    ok: false,
    code: "bad_input",
    message: `Refused: ${first?.field || "the input"}: ${first?.problem ?? "not understood"}. Nothing was done.`,
    details,
  };
}
