import { whatsapp } from "../../../../main/core/ingest/formats/whatsapp.ts";
import type {
  DateFinding,
  DateOrder,
  ReadConversation,
  ReadMessage,
  ReadPerson,
  TextReader,
} from "../../../../main/core/ingest/types.ts";

export interface Reading {
  dates: DateFinding | null;
  conversations: ReadConversation[];
  people: ReadPerson[];
  messages: ReadMessage[];
  structure: number;
  skipped: { line: number; reason: string }[];
  guessed: { line: number; reason: string }[];
}

export interface Asked {
  fileName?: string;
  timezone?: string;
  dateOrder?: DateOrder | null;
  chunk?: number;
}

function pour(reader: TextReader, text: string, chunk: number): void {
  for (let at = 0; at < text.length; at += chunk) reader.push(text.slice(at, at + chunk));
  reader.end();
}

/** Reads a text as an import does: a survey first, then the messages. */
export function readAll(text: string, asked: Asked = {}): Reading {
  const { fileName = "chat.txt", timezone = "UTC", dateOrder = null, chunk = 65_536 } = asked;
  const options = { timezone, dateOrder, columns: null, fileName };
  const surveyor = whatsapp.survey?.(options);
  if (surveyor === undefined) throw new Error("WhatsApp needs a survey");
  pour(surveyor, text, chunk);
  const survey = surveyor.result();
  const reading: Reading = {
    dates: survey.dates,
    conversations: [],
    people: [],
    messages: [],
    structure: 0,
    skipped: [],
    guessed: [],
  };
  const sink = {
    conversation: (found: ReadConversation) => void reading.conversations.push(found),
    person: (found: ReadPerson) => void reading.people.push(found),
    message: (found: ReadMessage) => void reading.messages.push(found),
    structure: (lines: number) => {
      reading.structure += lines;
    },
    skipped: (line: number, _: string, reason: string) => void reading.skipped.push({ line, reason }),
    guessed: (line: number, _: string, reason: string) => void reading.guessed.push({ line, reason }),
  };
  pour(whatsapp.read(sink, options, survey), text, chunk);
  return reading;
}

/** Lines as an editor counts them. */
export function linesIn(text: string): number {
  const ends = text.match(/\r\n|\r|\n/g)?.length ?? 0;
  return text === "" || /[\r\n]$/.test(text) ? ends : ends + 1;
}
