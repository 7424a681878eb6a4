import type { noticeSentences } from "../../../preload/contract/noticeSentences.ts";

export const notices: Record<keyof typeof noticeSentences, string> = {
  notice_begun: "„{title}“ hat begonnen",
  notice_done: "„{title}“ ist fertig",
  notice_partly: "„{title}“ ist teilweise fertig",
  notice_failed: "„{title}“ ist fehlgeschlagen",
  notice_expired: "„{title}“: Zeit abgelaufen",
  notice_asks_one: "1 Gespräch, {model} bei {provider}.",
  notice_asks: "{countConversations} Gespräche, {model} bei {provider}.",
  notice_enhanced_one: "1 Gespräch verbessert.",
  notice_enhanced: "{countConversations} Gespräche verbessert.",
  notice_enhanced_one_left: "1 Gespräch verbessert, {countLeft} nicht.",
  notice_enhanced_left: "{countConversations} Gespräche verbessert, {countLeft} nicht.",
  notice_enhanced_one_why: "1 Gespräch verbessert, {countLeft} nicht: {why}",
  notice_enhanced_why: "{countConversations} Gespräche verbessert, {countLeft} nicht: {why}",
  notice_budget_near: "Das Budget dieses Monats ist zum größten Teil verbraucht",
  notice_budget_over: "Das Budget dieses Monats ist verbraucht",
  notice_spent: "{costSpent} von {costMonth} sind ausgegeben.",
  notice_spent_promised: "{costSpent} von {costMonth} sind ausgegeben, etwa {costPromised} sind unterwegs.",
  notice_samples: "Beispielgespräche sind bereit",
  notice_samples_count: "{countMessages} Nachrichten in {countConversations} Gesprächen.",
};
