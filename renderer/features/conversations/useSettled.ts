import { useEffect, useRef, useState } from "react";

/** What is being written, told on when the writing pauses; what comes from elsewhere takes its place. */
export function useSettled(value: string, tell: (settled: string) => void, pause: number): [string, (typed: string) => void] {
  const [typed, setTyped] = useState(value);
  const [seen, setSeen] = useState(value);
  const latest = useRef(tell);
  if (seen !== value) {
    setSeen(value);
    if (value.trim() !== typed.trim()) setTyped(value);
  }
  useEffect(() => {
    latest.current = tell;
  });
  useEffect(() => {
    if (typed.trim() === value.trim()) return;
    const timer = setTimeout(() => latest.current(typed), pause);
    return () => clearTimeout(timer);
  }, [typed, value, pause]);
  return [typed, setTyped];
}
