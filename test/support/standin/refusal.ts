/** An error as the service words it; thrown inside, sent as an ErrorResponse at the border. */
export class Refusal extends Error {
  readonly status: number;
  readonly type: string;
  readonly code: string | null;
  readonly param: string | null;
  readonly headers: Record<string, string>;

  constructor(
    status: number,
    message: string,
    {
      type = typeOf(status),
      code = null,
      param = null,
      headers = {},
    }: Partial<Pick<Refusal, "type" | "code" | "param" | "headers">> = {},
  ) {
    super(message);
    this.status = status;
    this.type = type;
    this.code = code;
    this.param = param;
    this.headers = headers;
  }

  get body() {
    return { error: { message: this.message, type: this.type, param: this.param, code: this.code } };
  }
}

function typeOf(status: number): string {
  if (status === 429) return "requests";
  return status >= 500 ? "server_error" : "invalid_request_error";
}

/** What the service says where nothing but the status is known. */
export function plainRefusal(status: number, retryAfter?: number): Refusal {
  const headers: Record<string, string> = retryAfter === undefined ? {} : { "retry-after": String(retryAfter) };
  switch (status) {
    case 401:
      return new Refusal(401, "Incorrect API key provided.", { code: "invalid_api_key" });
    case 403:
      return new Refusal(403, "You have insufficient permissions for this operation.", { code: "insufficient_permissions" });
    case 404:
      return new Refusal(404, "Not found.", { code: "not_found" });
    case 413:
      return new Refusal(413, "The request is too large.", { code: "request_too_large" });
    case 429:
      return new Refusal(429, "Rate limit reached.", { code: "rate_limit_exceeded", headers });
    default:
      return new Refusal(status, "The server had an error while processing your request.", { headers });
  }
}

export const unknownModel = (model: string) =>
  new Refusal(404, `The model \`${model}\` does not exist or you do not have access to it.`, {
    code: "model_not_found",
    param: "model",
  });
