import type { MessagePort } from "node:worker_threads";
import { accountOf } from "../llm/account.ts";
import { createGate, type Gate } from "../llm/gate.ts";
import type { Reader } from "../store/handle.ts";
import { readSettings } from "../store/settings.ts";
import type { FromThread, ShellQuestion, ThreadData, ToThread } from "./protocol.ts";

/** Asks the shell's thread for what lives there. */
function askShell(port: MessagePort): (question: ShellQuestion) => Promise<string | undefined> {
  const waiting = new Map<number, (answer: string | undefined) => void>();
  let asked = 0;
  port.on("message", (message: ToThread) => {
    if (message.type !== "told") return;
    waiting.get(message.ask)?.(message.answer);
    waiting.delete(message.ask);
  });
  return (question) =>
    new Promise((resolve) => {
      const ask = ++asked;
      waiting.set(ask, resolve);
      port.postMessage({ type: "ask", ask, question } satisfies FromThread);
    });
}

/** The gate of a worker thread, made when the first one needs it. */
export function gateInThread(port: MessagePort, { policy, version }: ThreadData): (store: Reader) => Gate {
  const ask = askShell(port);
  let gate: Gate | undefined;
  return (store) => {
    gate ??= createGate({
      settings: () => readSettings(store),
      keyOf: (provider) => ask({ about: "key", account: accountOf(provider) }),
      proxyOf: (url) => ask({ about: "proxy", url }),
      policy: policy ?? { offline: false },
      version,
    });
    return gate;
  };
}
