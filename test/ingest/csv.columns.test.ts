import { describe, expect, it } from "vitest";
import { readTableHead } from "../../main/core/ingest/table/head.ts";
import { kindOf } from "../../main/core/ingest/table/roles.ts";

/** Field and column, as "text=body". */
const mapped = (text: string) => {
  const { found } = readTableHead(text, true, null).mapping;
  return Object.entries(found)
    .map(([field, { name }]) => `${field}=${name}`)
    .sort();
};

describe("columns are recognised by name", () => {
  it.each([
    [
      "conversation_id,message_id,message_content,user_id,user_type,timestamp",
      "authorId=user_id conversation=conversation_id id=message_id role=user_type text=message_content time=timestamp",
    ],
    [
      "id,timestamp,author,channel,text,reply_to,edited",
      "author=author conversation=channel edited=edited id=id replyTo=reply_to text=text time=timestamp",
    ],
    [
      "messageId;threadId;senderName;senderId;messageBody;createdAt",
      "author=senderName authorId=senderId conversation=threadId id=messageId text=messageBody time=createdAt",
    ],
    ["ID\tFrom\tTo\tSubject\tBody\tDate", "author=From id=ID text=Body time=Date title=Subject"],
    [
      "auteur;conversation;message;horodatage;en réponse à",
      "author=auteur conversation=conversation replyTo=en réponse à text=message time=horodatage",
    ],
    ["remitente,mensaje,fecha,adjuntos", "attachment=adjuntos author=remitente text=mensaje time=fecha"],
    ["usuário,conteúdo,data,editado", "author=usuário edited=editado text=conteúdo time=data"],
    [
      "Absender|Nachricht|Zeitstempel|Antwort auf|Anhänge",
      "attachment=Anhänge author=Absender replyTo=Antwort auf text=Nachricht time=Zeitstempel",
    ],
    [
      "channel_id,channel_name,thread_ts,user_name,ts,text",
      "author=user_name conversation=channel_id text=text thread=thread_ts time=ts title=channel_name",
    ],
  ])("%s", (header, expected) => {
    expect(mapped(`${header}\n`).join(" ")).toBe(expected);
  });
});

describe("columns are recognised by what stands in them", () => {
  it("splits day and clock, and takes a type for a role only where it holds roles", () => {
    const rows = (type: string) =>
      `date,time,name,type,message\n2024-01-31,14:05,Ann,${type},hello\n2024-01-31,14:06,Ben,agent,hi\n`;
    expect(mapped(rows("customer"))).toContain("role=type");
    expect(mapped(rows("text"))).not.toContain("role=type");
    expect(mapped(rows("customer"))).toEqual(expect.arrayContaining(["time=date", "clock=time"]));
  });

  it("an id that repeats is not the message's", () => {
    expect(mapped("id,sender,text\n7,Ann,hello\n7,Ben,hi\n7,Ann,bye\n")).not.toContain("id=id");
  });
});

it("roles become kinds", () => {
  expect(["customer", "User", "client", "visitor"].map(kindOf)).toEqual(Array(4).fill("customer"));
  expect(["agent", "support", "Support Agent", "admin", "operator", "staff"].map(kindOf)).toEqual(Array(6).fill("support_agent"));
  expect(["bot", "assistant", "system"].map(kindOf)).toEqual(Array(3).fill("bot"));
  expect(["", "supervisor"].map(kindOf)).toEqual(["unknown", "unknown"]);
});
