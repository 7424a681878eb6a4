/** Macro-F1 over the gold's classes, in percent. */
export function macroF1(pairs: readonly (readonly [gold: string, told: string])[]): number {
  const classes = [...new Set(pairs.map(([gold]) => gold))];
  return (100 * classes.reduce((sum, each) => sum + f1Of(pairs, each), 0)) / classes.length;
}

function f1Of(pairs: readonly (readonly [gold: string, told: string])[], each: string): number {
  const right = pairs.filter(([gold, told]) => gold === each && told === each).length;
  const all = pairs.filter(([, told]) => told === each).length + pairs.filter(([gold]) => gold === each).length;
  return all === 0 ? 0 : (2 * right) / all;
}

/** F1 of what was told among what is right, in percent. */
export function f1(right: ReadonlySet<string>, told: ReadonlySet<string>): number {
  return (200 * [...told].filter((each) => right.has(each)).length) / Math.max(1, right.size + told.size);
}
