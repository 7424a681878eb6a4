import type { EnhancePlan } from "../../../preload/contract/jobs.ts";
import type { RequestOutput } from "../../../preload/contract/requests.ts";
import { ParleyError } from "../errors.ts";
import type { SurveyContext } from "../handlers/types.ts";
import { placeholder } from "../llm/redaction/redactor.ts";
import { conversationToExport } from "../store/export.ts";
import { addresseeOf, choose, lettersTo } from "./choose.ts";

const mostMarks = 10_000;

/** One request, word for word as it would leave. Closing requests are not among them: they are made of answers. */
export async function preview(
  { index, ...plan }: EnhancePlan & { index: number },
  context: SurveyContext,
): Promise<RequestOutput<"enhance.preview">> {
  const { store, breathe } = context;
  const addressee = addresseeOf(store, plan);
  const { conversations } = await choose(plan, context);
  const letters = lettersTo(store, addressee);
  let of = 0;
  let found: { conversation: number; piece: number | null } | undefined;
  for (const conversation of conversations) {
    const pieces = letters.fitsSurely(conversation) ? 1 : letters.pieces(conversation);
    if (index >= of && index < of + pieces) found = { conversation, piece: pieces === 1 ? null : index - of };
    of += pieces;
    await breathe();
  }
  if (found === undefined) throw new ParleyError("not_found", "There is no such request. Nothing was sent.");
  const { outgoing } = letters.letter(found.conversation, found.piece, null);
  const body = outgoing.body;
  const [instructions, text] = outgoing.texts;
  return {
    index,
    of,
    conversationId: found.conversation,
    title: conversationToExport(store, found.conversation)?.title ?? "",
    instructions,
    text,
    body,
    hidden: [...text.matchAll(placeholder)]
      .slice(0, mostMarks)
      .map(({ index: start, 0: mark }) => ({ start, end: start + mark.length })),
  };
}
