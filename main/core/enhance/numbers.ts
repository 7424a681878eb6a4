// Messages are numbered where they are sent, and answers speak of the numbers. What they stood for is kept as runs of ids: "1:101-150,160".

export function writeNumbers(first: number, ids: readonly number[]): string {
  const runs: string[] = [];
  for (let at = 0; at < ids.length; ) {
    const start = ids[at] ?? 0;
    let end = at;
    while (end + 1 < ids.length && ids[end + 1] === start + (end + 1 - at)) end += 1;
    runs.push(end === at ? `${start}` : `${start}-${start + end - at}`);
    at = end + 1;
  }
  return `${first}:${runs.join(",")}`;
}

/** Answers the id of the message with a number; undefined where there is none. */
export function readNumbers(written: string): (number: number) => number | undefined {
  const [first = "1", runs = ""] = written.split(":");
  let next = Number(first);
  const spans = runs
    .split(",")
    .filter(Boolean)
    .map((run) => {
      const [from = 0, to = from] = run.split("-").map(Number);
      const span = { number: next, from, count: to - from + 1 };
      next += span.count;
      return span;
    });
  return (number) => {
    const span = spans.find((each) => number >= each.number && number < each.number + each.count);
    return span && span.from + number - span.number;
  };
}
