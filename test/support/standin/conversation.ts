import { z } from "zod";

// The numbered messages of a conversation, found in a prompt whatever hand wrote them: JSON, elements with a number, or numbered lines.

export interface Line {
  number: number;
  speaker: string;
  text: string;
}

const jsonLine = z.looseObject({ speaker: z.string().optional(), author: z.string().optional(), text: z.string() });
const number = z.union([z.object({ n: z.int() }), z.object({ number: z.int() }), z.object({ message: z.int() })]);

export function conversationIn(prompt: string): Line[] {
  return longest([fromElements(prompt), fromJsonLines(prompt), fromNumberedLines(prompt), fromQuotes(prompt)]);
}

function longest(found: readonly Line[][]): Line[] {
  return found.reduce((best, next) => (next.length > best.length ? next : best), []);
}

function fromElements(prompt: string): Line[] {
  const found = prompt.matchAll(/<(\w+)\s([^>]*?)>([\s\S]*?)<\/\1>/g);
  return [...found].flatMap(([, , attributes = "", text = ""]) => {
    const position = /\b(?:n|number|id|index)="?(\d+)/.exec(attributes)?.[1];
    const speaker = /\b(?:speaker|author|from|name)="([^"]*)"/.exec(attributes)?.[1];
    return position === undefined ? [] : [{ number: Number(position), speaker: speaker ?? "", text: text.trim() }];
  });
}

function fromJsonLines(prompt: string): Line[] {
  return prompt.split("\n").flatMap((line) => {
    const trimmed = line.trim().replace(/,$/, "");
    if (!trimmed.startsWith("{") || !trimmed.endsWith("}")) return [];
    const value = parsed(trimmed);
    const numbered = number.safeParse(value).data;
    const said = jsonLine.safeParse(value).data;
    if (numbered === undefined || said === undefined) return [];
    const [position = 0] = Object.values(numbered);
    return [{ number: position, speaker: said.speaker ?? said.author ?? "", text: said.text }];
  });
}

/** Proofs behind what was found before: [12] "words of a message". */
function fromQuotes(prompt: string): Line[] {
  return [...prompt.matchAll(/\[(\d+)\] "([^"]+)"/g)].map(([, position, text = ""]) => ({
    number: Number(position),
    speaker: "",
    text,
  }));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const header = /^\s*([[#(]*)(\d+)\s*([\])}.:|]+)\s*(.*)$/;

/** Numbers of one style, as "[3]" is one and "3." another: lists within the text mostly are of another. */
function fromNumberedLines(prompt: string): Line[] {
  const lines = prompt.split("\n");
  const styles = new Set(lines.flatMap((line) => styleOf(line) ?? []));
  return longest([...styles].map((style) => runOf(style, lines)));
}

function styleOf(line: string): string | undefined {
  const [, before, digits, behind] = header.exec(line) ?? [];
  return digits === undefined ? undefined : `${before}1${behind}`;
}

/** The longest run of consecutive numbers; every other line belongs to the message before it. */
function runOf(style: string, lines: readonly string[]): Line[] {
  const runs: Line[][] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const [, , digits, , said = ""] = styleOf(line) === style ? (header.exec(line) ?? []) : [];
    const position = Number(digits);
    const follows = last !== undefined && position === last.number + 1;
    if (digits !== undefined && (follows || last === undefined || position === 1)) {
      last = { number: position, ...split(said) };
      if (follows) runs.at(-1)?.push(last);
      else runs.push([last]);
    } else if (last !== undefined) last.text += `\n${line}`;
  }
  for (const run of runs) for (const entry of run) entry.text = entry.text.trim();
  return longest(runs);
}

/** "Anna (agent), 2024-03-01 10:00: text": a time's colon has no space behind it. */
function split(said: string): { speaker: string; text: string } {
  const colon = said.indexOf(": ");
  if (colon === -1) return { speaker: "", text: said };
  const head = said.slice(0, colon);
  const [speaker = ""] = /[\p{L}_][\p{L}\p{N}_ .'-]*/u.exec(head.replace(/\d{4}-\d\d-\d\d\S*/, "")) ?? [];
  return { speaker: speaker.trim(), text: said.slice(colon + 2) };
}
