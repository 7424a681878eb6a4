/** What an export is called where nothing better is known. */
export const noTitle = "WhatsApp chat";

const forms = [
  /^WhatsApp[ _-]+Chat[ _]+(?:with|mit|met|con|avec|com|-|–)[ _]+(.+)$/iu,
  /^(?:Discussion|Conversation) WhatsApp avec (.+)$/iu,
  /^(?:Chat|Conversación) (?:de )?WhatsApp con (.+)$/iu,
  /^Conversa (?:do|com o) WhatsApp com (.+)$/iu,
];

/** The chat's name from its file's: "WhatsApp Chat with Anna (2).txt" is Anna's. */
export function titleFrom(fileName: string): string {
  const bare = fileName
    .replace(/\.(?:txt|zip)$/iu, "")
    .replace(/ ?\(\d+\)$/u, "")
    .trim();
  for (const form of forms) {
    const name = form.exec(bare)?.[1];
    if (name !== undefined) return name.trim();
  }
  return bare === "" || /^_?chat$/iu.test(bare) || /^whatsapp[ _-]*chat$/iu.test(bare) ? noTitle : bare;
}
