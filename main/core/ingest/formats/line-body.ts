import type { MessageKind } from "../../../../preload/contract/values.ts";
import type { ReadAttachment } from "../types.ts";

export interface LineBody {
  kind: MessageKind;
  text: string;
  attachments: ReadAttachment[];
}

/** What LINE writes in place of a thing that is no text; the desktop program leaves the brackets out. */
const things = new Map(
  Object.entries({
    image: "Photo,Photos,Image,写真,画像,圖片,照片,图片,รูป,รูปภาพ",
    video: "Video,Videos,動画,影片,视频,視頻,วิดีโอ",
    sticker: "Sticker,Stickers,スタンプ,貼圖,贴图,สติกเกอร์",
    audio: "Voice message,Audio,ボイスメッセージ,語音訊息,语音信息,语音消息,ข้อความเสียง",
    document: "File,Files,ファイル,檔案,文件,ไฟล์",
    contact: "Contact,Contacts,連絡先,聯絡資訊,联系人,รายชื่อติดต่อ",
    album: "Album,Albums,アルバム,相簿,相册,อัลบั้ม",
    note: "Note,Notes,ノート,記事本,笔记,โน้ต",
  }).flatMap(([type, words]) => words.split(",").map((word) => [word, type] as const)),
);

const unsent =
  /^(.*?) ?(?:unsent a message\.?|Message unsent\.?|[がは]?メッセージの送信を取り消しました。?|已?(?:收回|撤回)(?:了)?(?:一則|一条|一條)?(?:訊息|讯息|消息)。?|ยกเลิกการส่งข้อความ(?:แล้ว)?|ยกเลิกข้อความ)$/u;

/** What somebody's message is. */
export function lineBody(text: string, isTabbed: boolean): LineBody {
  const inBrackets = /^\[([^\][]+)\]$/.exec(text)?.[1];
  const type = things.get(inBrackets ?? (isTabbed ? "" : text));
  if (type !== undefined) return { kind: "media", text: "", attachments: [{ name: type, type }] };
  if (text.startsWith("☎")) return { kind: "call", text, attachments: [] };
  if (unsender(text) === "") return { kind: "deleted", text: "", attachments: [] };
  return { kind: "text", text, attachments: [] };
}

/** Who took a message back, by LINE's own words; "" where they name nobody, null where they say something else. */
export function unsender(text: string): string | null {
  return text.length > 200 ? null : (unsent.exec(text)?.[1]?.trim() ?? null);
}
