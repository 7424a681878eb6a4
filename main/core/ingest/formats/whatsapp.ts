import { LineReader } from "../text/lines.ts";
import { OrderFinder } from "../text/order.ts";
import type { Format, Head, ReadOptions, Survey, Surveyor } from "../types.ts";
import { HeaderReader } from "./whatsapp-header.ts";
import { LongNames } from "./whatsapp-names.ts";
import { WhatsAppReader } from "./whatsapp-reader.ts";

export const whatsapp: Format = {
  key: "whatsapp",
  title: "WhatsApp",
  platform: "whatsapp",
  sniff,
  survey: () => new WhatsAppSurveyor(),
  read: (sink, options: ReadOptions, survey: Survey | null) => new WhatsAppReader(sink, options, survey),
};

class WhatsAppSurveyor implements Surveyor {
  readonly #headers = new HeaderReader();
  readonly #order = new OrderFinder();
  readonly #names = new LongNames();
  readonly #lines = new LineReader({
    line: (text, number) => {
      const header = this.#headers.read(text);
      if (header === null || header === "foreign") return;
      this.#order.see(header.stamp.date, number);
      this.#names.see(header.rest);
    },
    cut: () => {},
  });

  push(text: string): void {
    this.#lines.push(text);
  }

  end(): void {
    this.#lines.end();
  }

  result(): Survey {
    return { dates: this.#order.result(), names: this.#names.result() };
  }
}

const linesToSniff = 200;
const ownWords = /\u200e|<Media omitted>|end-to-end|Ende-zu-Ende|bout en bout|extremo a extremo|ponta a ponta|end-to-end/u;

function sniff(head: Head): number {
  const headers = new HeaderReader();
  let lines = 0;
  let begun = 0;
  let firstAt = 0;
  let withAuthor = 0;
  const reader = new LineReader({
    line: (text) => {
      if (lines >= linesToSniff || (lines === 0 && text.trim() === "")) return;
      lines += 1;
      const header = headers.read(text);
      if (header === null || header === "foreign") return;
      begun += 1;
      if (firstAt === 0) firstAt = lines;
      if (header.rest.includes(": ")) withAuthor += 1;
    },
    cut: () => {},
  });
  reader.push(head.text);
  reader.end();
  if (begun === 0) return 0;
  const isNamed = /whatsapp|^_chat\.txt$/iu.test(head.fileName);
  const hasOwnWords = isNamed || ownWords.test(head.text);
  // logs of machines and of other chats begin their lines so, too
  const base = withAuthor === 0 ? 0.2 : headers.style === "bracket" || !headers.hasSeconds ? 0.75 : 0.4;
  const sure = hasOwnWords ? Math.min(1, base + 0.2) : base;
  return firstAt === 1 ? sure : firstAt <= 10 ? sure * 0.7 : sure * 0.3;
}
