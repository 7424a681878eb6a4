import { messageOf } from "../../ingest/message.ts";
import type { Sink } from "../../ingest/types.ts";
import { company, members } from "./cast.ts";
import { readScripts, type Script } from "./script.ts";
import { scripts } from "./scripts.ts";

export const deskName = `${company} support desk`;

const firstTicket = 20_417;

/** Tells a sink the whole desk as a format would tell a file: three months of Birkfell, every time with the same words and times. */
export function tellDesk(sink: Sink): void {
  const talks = scripts.flatMap(readScripts).sort((a, b) => a.startsAt - b.startsAt);
  for (const [key, { name, kind }] of members) sink.person({ key, name, kind, externalId: addressOf(name, "birkfell.example") });
  let line = 1;
  for (const [index, talk] of talks.entries()) {
    tellTalk(sink, talk, `T-${firstTicket + index}`, line);
    line += talk.said.length;
  }
}

function tellTalk(sink: Sink, { title, customer, said }: Script, ticket: string, line: number): void {
  const guest = customer === null ? null : addressOf(customer, "example.com");
  sink.conversation({ key: ticket, externalId: ticket, title });
  if (customer !== null && guest !== null) sink.person({ key: guest, name: customer, kind: "customer", externalId: guest });
  for (const [index, { author, replyTo, ...message }] of said.entries()) {
    sink.message(
      messageOf({
        ...message,
        conversation: ticket,
        author: author === "c" ? guest : author,
        externalId: `${ticket}-${index + 1}`,
        replyTo: replyTo === null ? null : `${ticket}-${replyTo + 1}`,
        line: line + index,
      }),
    );
  }
}

const untold: ReadonlyMap<string, string> = new Map([
  ["ø", "o"],
  ["ł", "l"],
  ["ß", "ss"],
  ["æ", "ae"],
  ["đ", "d"],
]);

function addressOf(name: string, domain: string): string {
  const plain = name
    .toLowerCase()
    .normalize("NFD")
    .replace(/[øłßæđ]/g, (letter) => untold.get(letter) ?? letter)
    .replace(/[^a-z ]/g, "");
  return `${plain.trim().replace(/ +/g, ".")}@${domain}`;
}
