import { useEffect } from "react";
import { useFind, useParley, useSearch } from "../../stores/context.tsx";

const pause = 150;

/** Keeps known where in the open conversation stands what is looked for: in it, or else everywhere. Answers the text. */
export function useHits(conversationId: number): string {
  const { find } = useParley().stores;
  const isOpen = useFind((state) => state.isOpen);
  const typed = useFind((state) => state.typed);
  const searched = useSearch((state) => state.text);
  const text = isOpen ? typed : searched;
  useEffect(() => {
    const timer = setTimeout(() => void find.getState().look(conversationId, text), text === "" ? 0 : pause);
    return () => clearTimeout(timer);
  }, [find, conversationId, text]);
  return text;
}
