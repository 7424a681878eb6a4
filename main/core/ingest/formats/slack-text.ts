const special = /<([@#!][^<>\n]*|[a-z][a-z\d+.-]*:[^<>\n]*)>/gi;
const entity = /&(amp|lt|gt);/g;
const signs: Record<string, string> = { amp: "&", lt: "<", gt: ">" };

/** Slack's markup as one would read it: names for ids, labels with their links, signs for entities. */
export function readable(text: string, nameOf: (id: string) => string | null): string {
  const spoken = text.includes("<") ? text.replace(special, (_, inner: string) => spell(inner, nameOf)) : text;
  return spoken.includes("&") ? spoken.replace(entity, (_, name: string) => signs[name] ?? "") : spoken;
}

function spell(inner: string, nameOf: (id: string) => string | null): string {
  const bar = inner.indexOf("|");
  const target = bar === -1 ? inner : inner.slice(0, bar);
  const label = bar === -1 ? "" : inner.slice(bar + 1);
  switch (target[0]) {
    case "@":
      return `@${label || nameOf(target.slice(1)) || target.slice(1)}`;
    case "#":
      return `#${label || nameOf(target.slice(1)) || target.slice(1)}`;
    case "!":
      return command(target.slice(1), label);
    default: {
      const link = target.replace(/^(?:mailto|tel):/, "");
      return label === "" || label === link || label === target ? link : `${label} (${link})`;
    }
  }
}

/** <!here>, <!subteam^S1|@team>, <!date^1392734382^{date}|Feb 18> */
function command(name: string, label: string): string {
  if (label === "") return `@${name.split("^").at(name.startsWith("subteam^") ? 1 : 0)}`;
  return label;
}
