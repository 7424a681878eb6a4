import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { freshStore } from "./store.ts";

/** Where `talk` says what it was told to. */
export const told = 30;

/** A long talk over some days in Parley's own format: its last message belongs to a thread that its second began, and holds code. */
export async function talk(saying?: string): Promise<string> {
  const folder = await freshStore();
  const hour = 3_600_000;
  const said = Array.from({ length: 60 }, (_, index) => ({
    type: "message",
    conversation: "a",
    author: "1",
    id: `m${index}`,
    at: new Date(Date.UTC(2024, 2, 4, 8) + index * hour).toISOString(),
    text: textOf(index, saying),
    ...(index === 59 ? { thread: "m1" } : {}),
  }));
  const lines = [
    { parley: 1 },
    { type: "conversation", id: "a", title: "Ana" },
    { type: "person", id: "1", name: "Ana" },
    ...said,
  ];
  await writeFile(join(folder, "talk.jsonl"), lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  return folder;
}

function textOf(index: number, saying: string | undefined): string {
  if (index === 59) return "run `npm ci`, then\n```\nnpm start\n```\nand it is there";
  return index === told && saying !== undefined ? saying : `what was said as number ${index}`;
}
