// What a test may change while the stand-in runs.

/** How long a batch stays in each state, in milliseconds of the injected clock. A batch keeps what held when it was created. */
export interface Pace {
  validating: number;
  inProgress: number;
  finalizing: number;
  cancelling: number;
  /** How long the files of a finished batch are announced but cannot be read yet. */
  filesLag: number;
  /** Real milliseconds between the events of a stream, for people who watch. */
  eventGap: number;
}

export interface Limits {
  fileBytes: number;
  lines: number;
  /** Of all batches of one model that are under way; by model, because the real one is by model too. */
  enqueuedTokens: Record<string, number>;
  /** A prompt shares its beginning with an earlier one from this many tokens on, and then pays less for them. */
  cachedTokens: number;
  models: readonly string[];
}

export const hour = 3_600_000;
export const completionWindow = 24 * hour;

export const defaultPace: Pace = {
  validating: 60_000,
  inProgress: 10 * 60_000,
  finalizing: 60_000,
  cancelling: 60_000,
  filesLag: 0,
  eventGap: 0,
};

const models = ["gpt-5.5", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5-mini", "gpt-4.1", "gpt-4.1-mini", "gpt-4o-mini"];

export const defaultLimits: Limits = {
  fileBytes: 200 * 1024 * 1024,
  lines: 50_000,
  enqueuedTokens: {},
  cachedTokens: 1024,
  models,
};
