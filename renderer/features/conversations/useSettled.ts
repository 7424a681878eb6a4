import { useEffect, useRef, useState } from "react";

/** What is being written, told on when the writing pauses or the field goes; what comes from elsewhere takes its place. */
export function useSettled(value: string, tell: (settled: string) => void, pause: number): [string, (typed: string) => void] {
  const [typed, setTyped] = useState(value);
  const [seen, setSeen] = useState(value);
  const leave = useRef(() => {});
  const latest = useRef(tell);
  if (seen !== value) {
    setSeen(value);
    if (value.trim() !== typed.trim()) setTyped(value);
  }
  useEffect(() => {
    latest.current = tell;
    leave.current = () => typed.trim() !== value.trim() && tell(typed);
  });
  useEffect(() => () => leave.current(), []);
  useEffect(() => {
    if (typed.trim() === value.trim()) return;
    const timer = setTimeout(() => latest.current(typed), pause);
    return () => clearTimeout(timer);
  }, [typed, value, pause]);
  return [typed, setTyped];
}
