import type { Understanding } from "../../../../preload/contract/insight.ts";
import type { Said } from "../types.ts";
import { rounded } from "./evidence.ts";

const most = 100;

/** The mood over the conversation in at most a hundred points; when there are more messages, neighbours become one. */
export class MoodLine {
  #points: { position: number; at: number | null; messages: number; sum: number }[] = [];
  #size = 1;

  hear({ position, at }: Pick<Said, "position" | "at">, mood: number): void {
    const last = this.#points.at(-1);
    if (last !== undefined && last.messages < this.#size) {
      last.messages += 1;
      last.sum += mood;
      return;
    }
    if (this.#points.length === most) {
      this.#halve();
      this.hear({ position, at }, mood);
      return;
    }
    this.#points.push({ position, at, messages: 1, sum: mood });
  }

  #halve(): void {
    this.#size *= 2;
    this.#points = this.#points.flatMap((point, index, all) => {
      const next = all[index + 1];
      if (index % 2 === 1) return [];
      return next === undefined ? [point] : [{ ...point, messages: point.messages + next.messages, sum: point.sum + next.sum }];
    });
  }

  points(): Understanding["sentiment"]["line"] {
    return this.#points.map(({ position, at, messages, sum }) => ({ position, at, messages, mood: rounded(sum / messages) }));
  }
}
