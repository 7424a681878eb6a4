import type { Understanding } from "../../../preload/contract/insight.ts";
import type { Heard } from "./heard.ts";

/** One insight: hears every message once, in order, and tells at the end. What it keeps is bounded, however much it hears. */
export interface Part<T> {
  hear(heard: Heard): void;
  /** What was told before it, in the registry's order, is there to be used. */
  tell(before: Partial<Understanding>): T;
}
