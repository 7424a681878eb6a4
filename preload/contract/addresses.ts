// Which addresses lie on this computer or in a network of one's own, told from the name alone.

export function isLoopback(hostname: string): boolean {
  return /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/i.test(hostname);
}

const unrouted =
  /^(10(\.\d{1,3}){3}|192\.168(\.\d{1,3}){2}|172\.(1[6-9]|2\d|3[01])(\.\d{1,3}){2}|\[f[cd][\da-f]{2}:[\da-f:]+\]|[^.:[\]]+|.+\.(local|lan|internal|home\.arpa))$/i;

/** This computer, or one that the internet has no way to. */
export function isOwnAddress(hostname: string): boolean {
  return isLoopback(hostname) || unrouted.test(hostname);
}

/** Text travels unencrypted within a house only, and no key stands in an address. */
export function isSafeAddress(url: string): boolean {
  const read = URL.parse(url);
  if (read === null || read.username !== "" || read.password !== "" || read.hash !== "") return false;
  return read.protocol === "https:" || (read.protocol === "http:" && isOwnAddress(read.hostname));
}
