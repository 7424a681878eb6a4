// What one line of an IRC log says, in the ways of irssi, weechat, znc and energymech.

export type IrcLine =
  /** A mark of the log itself, with the date that it names. */
  | { type: "mark"; date: string }
  | {
      type: "said" | "event";
      /** As it is written, where the line has one of its own. */
      date: string | null;
      /** Seconds since midnight; null for 25:61. */
      clock: number | null;
      nick: string | null;
      text: string;
      /** Whether this is a form that these programs write. */
      isKnown: boolean;
    };

const mark = /^--- (?:Log (?:opened|closed)|Day changed) (.+)$/;
const weechat = /^(\d{4}-\d\d-\d\d)[ T](\d\d):(\d\d):(\d\d)(?:\.\d+)?\t([^\t]*)\t(.*)$/;
const beginning = /^(\[)?(?:(\d{4}-\d\d-\d\d)[ T])?(\d\d):(\d\d)(?::(\d\d))?(\])? ?(.*)$/;
const said = /^<[ @+&~%!]?([^\s<>]+)> ?(.*)$/;
const action = /^ ?\* ([^\s*]+)(?: (.*))?$/;
// irssi tells a notice's channel or address behind the name
const notice = /^-([^\s:()!-][^\s:()]*?)(?:[:(][^\s]*?)?- (.*)$/;
const event = /^(?:-!-|\*\*\*) (.*)$/;
const list = /^(?:\[|!|>>> )/;
const weechatNotice = /^(?:Pv)?Notice\(([^\s()]+)\)(?: -> \S+)?: (.*)$/;
const weechatEvents = new Set(["-->", "<--", "--", "=!=", "===", ""]);
const colour = "\u0003";
const hexColour = "\u0004";
const styles = "\u0002\u000f\u0011\u0016\u001d\u001e\u001f";
const codes = new RegExp(
  `${colour}(?:\\d{1,2}(?:,\\d{1,2})?)?|${hexColour}(?:[\\da-fA-F]{6}(?:,[\\da-fA-F]{6})?)?|[${styles}]`,
  "g",
);

/** Null where the line does not begin like one of a log. */
export function readIrcLine(line: string): IrcLine | null {
  const date = mark.exec(line)?.[1];
  if (date !== undefined) return { type: "mark", date };
  return weechatLine(line) ?? clockLine(line);
}

function weechatLine(line: string): IrcLine | null {
  const match = weechat.exec(line);
  if (match === null) return null;
  const [, date = "", hour, minute, second, prefix = "", raw = ""] = match;
  const when = { date, clock: clockOf(hour, minute, second) };
  const sign = plain(prefix).trim();
  const text = plain(raw);
  if (sign === "*") {
    const [nick = "", ...rest] = text.split(" ");
    return { type: "said", ...when, nick: bareNick(nick), text: rest.join(" "), isKnown: true };
  }
  if (sign === "" && text.startsWith("****  ")) return { type: "mark", date };
  if (!weechatEvents.has(sign)) return { type: "said", ...when, nick: bareNick(sign), text, isKnown: true };
  const [, nick, told] = weechatNotice.exec(text) ?? [];
  if (nick !== undefined) return { type: "said", ...when, nick, text: told ?? "", isKnown: true };
  return { type: "event", ...when, nick: null, text, isKnown: true };
}

function clockLine(line: string): IrcLine | null {
  const match = beginning.exec(line);
  if (match === null) return null;
  const [, open, date = null, hour, minute, second, close, raw = ""] = match;
  if ((open === undefined) !== (close === undefined)) return null;
  const when = { date, clock: clockOf(hour, minute, second) };
  const body = plain(raw);
  for (const form of [said, action, notice]) {
    const [, nick, text = ""] = form.exec(body) ?? [];
    if (nick !== undefined) return { type: "said", ...when, nick: bareNick(nick), text, isKnown: true };
  }
  const told = event.exec(body)?.[1];
  return { type: "event", ...when, nick: null, text: told ?? body, isKnown: told !== undefined || list.test(body) };
}

function clockOf(hour = "", minute = "", second = "0"): number | null {
  const [hours, minutes, seconds] = [Number(hour), Number(minute), Number(second)];
  return hours > 23 || minutes > 59 || seconds > 60 ? null : hours * 3600 + minutes * 60 + Math.min(seconds, 59);
}

/** Without the sign of an operator or a voice. */
function bareNick(nick: string): string {
  return nick.length > 1 ? nick.replace(/^[@+&~%!]/, "") : nick;
}

/** Without the codes for bold, colour and the like. */
function plain(text: string): string {
  return text.replace(codes, "");
}
