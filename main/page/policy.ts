/**
 * The page's content security policy, the same in every shell. The nonce covers the one style element that
 * react-aria adds; scripts come from files alone, and nothing may turn text into markup or code.
 */
function pagePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' data: blob:",
    "media-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
}

const alone = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
};

/** What a file that came with an import carries: shown on its own it is no page of ours, runs nothing and loads nothing. */
export const mediaPolicy: Record<string, string> = { ...alone, "content-security-policy": "sandbox; default-src 'none'" };

/** What every other answer of a shell carries, whatever it holds. */
export function guardHeaders(nonce: string): Record<string, string> {
  return {
    "content-security-policy": pagePolicy(nonce),
    ...alone,
    "cross-origin-opener-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=()",
  };
}
