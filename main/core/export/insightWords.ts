import type { ToldInsight } from "./told.ts";

/** What is known of a conversation, part by part, each with what it is called; nothing of what is not known. */
export function insightParts({ summary, actionItems, decisions, questions, keywords, sentiment, outcome }: ToldInsight) {
  const parts: { title: string; texts: readonly string[] }[] = [
    { title: "Summary", texts: summary === "" ? [] : [summary] },
    { title: "Action items", texts: actionItems },
    { title: "Decisions", texts: decisions },
    { title: "Questions", texts: questions },
    { title: "Keywords", texts: keywords.length === 0 ? [] : [keywords.join(", ")] },
    { title: "Sentiment", texts: sentiment === null ? [] : [sentiment] },
    { title: "Outcome", texts: outcome === null ? [] : [outcome] },
  ];
  return parts.filter(({ texts }) => texts.length > 0);
}
