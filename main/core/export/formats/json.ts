import type { ToldMessage, ToldPerson, Writing, WritingOptions } from "../told.ts";
import { lineOf, messageLineOf } from "./jsonl.ts";

/** One object with all conversations, each with its people and its messages in the words of Parley's own format; a message a line. */
export function json({ version }: WritingOptions): Writing {
  let conversations = 0;
  let messages = 0;
  return {
    begin: () => `{"parley":1,"exportedBy":${JSON.stringify(`Parley ${version}`)},"conversations":[`,
    conversation({ id, externalId, title, platform, people, insight }) {
      messages = 0;
      const head = {
        id: String(id),
        title,
        platform,
        ...(externalId !== null && { externalId }),
        ...(insight !== null && { insight }),
      };
      const listed = people.map((person) => `\n${personIn(person)}`).join(",");
      const opened = JSON.stringify(head).slice(0, -1);
      return `${conversations++ === 0 ? "" : ","}\n${opened},"people":[${listed}],"messages":[`;
    },
    message: (message) => `${messages++ === 0 ? "" : ","}\n${messageIn(message)}`,
    conversationEnd: () => "]}",
    end: () => "\n]}\n",
  };
}

function personIn(person: ToldPerson): string {
  return lineOf(person).trimEnd().replace('"type":"person",', "");
}

/** Where a message stands says what it is and which conversation it is of. */
function messageIn(message: ToldMessage): string {
  const line = messageLineOf(message, "").trimEnd().replace('"type":"message","conversation":"",', "");
  return message.summary === null ? line : `${line.slice(0, -1)},"summary":${JSON.stringify(message.summary)}}`;
}
