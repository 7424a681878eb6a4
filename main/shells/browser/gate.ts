import type { IncomingMessage } from "node:http";

export interface Refusal {
  status: number;
  text: string;
}

/** The value of a header that was sent exactly once. */
function only(request: IncomingMessage, header: string): string | undefined {
  const values = request.headersDistinct[header];
  return values?.length === 1 ? values[0] : undefined;
}

/**
 * Who may speak to the server at all, before anything is looked at. A page of another site can make a browser send
 * requests here, but not with our address as its Origin; a rebound name arrives with that name as its Host.
 */
export function refuseCaller(request: IncomingMessage, host: string, mustBeOurPage: boolean): Refusal | undefined {
  if (only(request, "host") !== host) return { status: 421, text: "This is not the address of Parley." };
  if (mustBeOurPage && only(request, "origin") !== `http://${host}`) {
    return { status: 403, text: "Only Parley's own page may ask this." };
  }
  return undefined;
}

/** The path of a request without its query; undefined when it is not a plain path. */
export function pathOf(request: IncomingMessage): string | undefined {
  const path = request.url?.split("?", 1)[0];
  return path?.startsWith("/") ? path : undefined;
}
