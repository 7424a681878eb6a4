/** How much a caller may ask of the loopback server before it is refused. Tests pass smaller numbers. */
export interface Limits {
  sessionBodyBytes: number;
  frameBytes: number;
  /** A socket that has this much waiting to be read is not being read. */
  bufferedBytes: number;
  socketsPerSession: number;
  connections: number;
  headersTimeoutMs: number;
  /** For everything but uploads, which may take as long as they want while something still comes. */
  requestTimeoutMs: number;
  uploadIdleMs: number;
  /** How often Node looks for connections that are over their time. */
  checkEveryMs: number;
  tokenLifeMs: number;
  /** An address that a person copies from the terminal may be used later; it still works once. */
  printedTokenLifeMs: number;
  wrongTries: number;
  /** How long Parley stays without a page before it quits, when it opened the window itself: a reload takes less. */
  quitAfterMs: number;
}

export const limits: Limits = {
  sessionBodyBytes: 1024,
  frameBytes: 1024 * 1024,
  bufferedBytes: 16 * 1024 * 1024,
  socketsPerSession: 8,
  connections: 256,
  headersTimeoutMs: 10_000,
  requestTimeoutMs: 15_000,
  uploadIdleMs: 60_000,
  checkEveryMs: 5_000,
  tokenLifeMs: 120_000,
  printedTokenLifeMs: 86_400_000,
  wrongTries: 5,
  quitAfterMs: 10_000,
};
