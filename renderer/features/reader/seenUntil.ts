/** Everything before this position was in sight. */
export function seenUntil({ first, visible, atEnd }: { first: number; visible: number; atEnd: boolean }, total: number): number {
  return atEnd ? total : Math.min(total, Math.floor(first + visible));
}
