// The reader's own scrollbar maps places in the conversation to places on the track, because no element can be ten million rows high.

export interface Track {
  height: number;
  /** Rows in sight, roughly; it only decides how long the thumb is and where its way ends. */
  visible: number;
  total: number;
}

const shortest = 28;

export function thumbHeight({ height, visible, total }: Track): number {
  if (total <= 0) return height;
  return Math.min(height, Math.max(Math.min(shortest, height), height * Math.min(1, visible / total)));
}

const lastTop = ({ visible, total }: Track) => Math.max(1, total - visible);

/** `position` may lie between two rows. */
export function thumbTop(track: Track, position: number): number {
  const share = Math.min(1, Math.max(0, position / lastTop(track)));
  return share * (track.height - thumbHeight(track));
}

/** The row that stands at the top of the view when the thumb is there. */
export function positionAt(track: Track, top: number): number {
  const way = track.height - thumbHeight(track);
  if (way <= 0) return 0;
  const share = Math.min(1, Math.max(0, top / way));
  return Math.round(share * lastTop(track));
}
