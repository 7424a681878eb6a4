import { Parser } from "htmlparser2";

const blocks = new Set(
  "address,article,aside,blockquote,center,dd,div,dl,dt,fieldset,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hr,li,main,nav,ol,p,pre,section,table,tr,ul".split(
    ",",
  ),
);
/** Set off by an empty line. */
const paragraphs = new Set(["p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "table", "ul", "ol"]);
const silent = new Set(["script", "style", "title", "template", "noscript"]);

/** The text of a piece of HTML as one would read it: blocks and breaks become lines, runs of white space one space. */
export function plainText(html: string): string {
  const parts: string[] = [];
  let hidden = 0;
  let pre = 0;
  /** Line breaks that are due before the next word, and whether a space is. */
  let breaks = 0;
  let hasSpace = false;
  const breakTo = (least: number) => {
    if (parts.length > 0) breaks = Math.max(breaks, least);
    hasSpace = false;
  };
  const say = (text: string) => {
    if (breaks > 0) parts.push("\n".repeat(Math.min(breaks, 2)));
    else if (hasSpace && parts.length > 0) parts.push(" ");
    breaks = 0;
    hasSpace = false;
    parts.push(text);
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (silent.has(name)) hidden++;
      if (name === "pre") pre++;
      if (name === "br") {
        if (parts.length > 0) breaks++;
        hasSpace = false;
      } else if (name === "td" || name === "th") hasSpace = true;
      else if (name === "img" && hidden === 0 && attributes.alt) say(attributes.alt);
      else if (blocks.has(name)) breakTo(paragraphs.has(name) ? 2 : 1);
    },
    ontext(text) {
      if (hidden > 0) return;
      if (pre > 0) {
        if (text !== "") say(text);
        return;
      }
      if (/^[ \t\r\n\f]/.test(text)) hasSpace = true;
      const words = text.replace(/[ \t\r\n\f]+/g, " ").replace(/^ | $/g, "");
      if (words === "") return;
      say(words);
      hasSpace = /[ \t\r\n\f]$/.test(text);
    },
    onclosetag(name) {
      if (silent.has(name)) hidden--;
      if (name === "pre") pre--;
      if (blocks.has(name)) breakTo(paragraphs.has(name) ? 2 : 1);
    },
  });
  parser.end(html);
  return parts.join("").replaceAll("\u00a0", " ").trim();
}
