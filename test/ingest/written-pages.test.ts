import { teamsHtml } from "../../main/core/ingest/formats/teams-html.ts";
import { telegramHtml } from "../../main/core/ingest/formats/telegram-html.ts";
import { alone, expectReadAsWritten, htmlText, laidOut, telegramPage } from "./writing.ts";

expectReadAsWritten([
  {
    name: "telegram-html",
    write: ({ messages }) => alone(telegramHtml, "messages.html", telegramPage(messages, undefined)),
  },
  {
    name: "teams-html",
    expected: ({ at, text }) => ({ id: String(at), text: laidOut(text) }),
    write({ messages }) {
      let last = "";
      const items = messages.map(({ author, at, text }) => {
        const name = author.name === last ? "" : `<span data-tid="message-author-name">${htmlText(author.name)}</span>`;
        last = author.name;
        return `<div class="item">${name}<time datetime="${new Date(at).toISOString()}">10:00</time>
<div data-tid="chat-pane-message" data-mid="${at}"><div id="content-${at}"><p>${htmlText(text)}</p></div></div></div>`;
      });
      return alone(teamsHtml, "Talk.html", `<html><body>${items.join("\n")}</body></html>`);
    },
  },
]);
