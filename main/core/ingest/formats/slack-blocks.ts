import { type Loose, looseOf, loosesOf, numberOf, textOf, wordsOf } from "../json/values.ts";

/**
 * The text of rich blocks, in Slack's markup, so that names are put in where all others are. Needed where a message has blocks only.
 */
export function blockText(blocks: unknown): string {
  const parts = loosesOf(blocks).map((block) => {
    if (block.type === "rich_text") return loosesOf(block.elements).map(richText).join("\n");
    const texts = [block.text, block.title, ...loosesOf(block.fields), ...loosesOf(block.elements)];
    return texts
      .map((text) => wordsOf(text) ?? wordsOf(looseOf(text).text) ?? "")
      .filter((text) => text !== "")
      .join("\n");
  });
  return parts
    .filter((part) => part !== "")
    .join("\n")
    .trim();
}

/** A section, a list, a quote or preformatted text. */
function richText(element: Loose): string {
  const elements = loosesOf(element.elements);
  if (element.type === "rich_text_list") {
    const lead = "  ".repeat(Math.min(8, Math.max(0, numberOf(element.indent) ?? 0)));
    const first = (numberOf(element.offset) ?? 0) + 1;
    return elements
      .map((item, at) => `${lead}${element.style === "ordered" ? `${first + at}.` : "-"} ${richText(item)}`)
      .join("\n");
  }
  const text = elements.map(inline).join("");
  return element.type === "rich_text_quote" ? text.replace(/^/gm, "> ") : text;
}

function inline(part: Loose): string {
  switch (part.type) {
    case "text":
      return escaped(textOf(part.text) ?? "");
    case "link":
      return link(textOf(part.url) ?? "", wordsOf(part.text));
    case "user":
      return `<@${textOf(part.user_id) ?? ""}>`;
    case "channel":
      return `<#${textOf(part.channel_id) ?? ""}>`;
    case "usergroup":
      return `<!subteam^${textOf(part.usergroup_id) ?? ""}>`;
    case "broadcast":
      return `<!${textOf(part.range) ?? "here"}>`;
    case "emoji":
      return emoji(wordsOf(part.unicode), textOf(part.name) ?? "");
    default:
      return escaped(wordsOf(part.text) ?? wordsOf(part.value) ?? wordsOf(part.fallback) ?? "");
  }
}

function link(url: string, label: string | null): string {
  return label === null ? `<${url}>` : `<${url}|${escaped(label)}>`;
}

/** "1f44b-1f3fd": the signs of one emoji, as hexadecimal numbers. */
function emoji(unicode: string | null, name: string): string {
  const codes = unicode?.split("-").map((code) => Number.parseInt(code, 16)) ?? [];
  const isSound = codes.length > 0 && codes.every((code) => code > 0 && code <= 0x10ffff);
  return isSound ? String.fromCodePoint(...codes) : `:${name}:`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
