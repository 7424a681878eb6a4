import type { ReactNode } from "react";
import { say } from "../text/say.ts";
import { Button } from "./Button.tsx";
import { EmptyState } from "./EmptyState.tsx";

export interface NoRowsProps {
  status: string;
  problem: string | undefined;
  onRetry(): void;
  /** What is said where all went well and there is nothing. */
  children: ReactNode;
}

/** In place of a list without rows: nothing while they are on their way, what went wrong, or why there are none. */
export function NoRows({ status, problem, onRetry, children }: NoRowsProps) {
  if (status === "loading") return null;
  if (status !== "failed") return children;
  const { unreadable, tryAgain } = say().ui;
  return (
    <EmptyState title={unreadable} actions={<Button onPress={onRetry}>{tryAgain}</Button>}>
      {problem}
    </EmptyState>
  );
}
