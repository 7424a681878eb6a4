/** A mood from -1 to 1 as one of three; what lies near the middle is neither. */
export function moodKind(mood: number): "positive" | "neutral" | "negative" {
  if (mood > 0.15) return "positive";
  return mood < -0.15 ? "negative" : "neutral";
}
