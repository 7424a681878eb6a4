import { attachmentType } from "../json/told.ts";
import { idOf, isLoose, type Loose, looseOf, loosesOf, textOf, wordsOf } from "../json/values.ts";
import type { ReadAttachment, ReadMessage } from "../types.ts";
import { countedEmojis, spoken } from "./signal-text.ts";

export interface Person {
  key: string;
  aci: string | null;
  name: string | null;
  isOwner: boolean;
  isSignal: boolean;
}

type NameByAci = (aci: string) => string | null;

/** Fills a message with what an item of Signal's export holds; false where it holds nothing that is known. */
export function fillItem(message: ReadMessage, item: Loose, nameOf: NameByAci): boolean {
  for (const [key, fill] of Object.entries(fills)) {
    const value = item[key];
    if (!isLoose(value)) continue;
    message.reactions = countedEmojis(loosesOf(value.reactions));
    fill(message, value, nameOf);
    if (message.kind === "text" && message.text === "" && message.attachments.length > 0) message.kind = "media";
    return true;
  }
  return false;
}

type Fill = (message: ReadMessage, value: Loose, nameOf: NameByAci) => void;

const deletedItem: Fill = (message) => {
  message.kind = "deleted";
};

const fills: Record<string, Fill> = {
  standardMessage(message, value, nameOf) {
    message.text = textIn(value.text, nameOf);
    message.attachments = loosesOf(value.attachments).map(attached);
    message.replyTo = idOf(looseOf(value.quote).targetSentTimestamp);
  },
  contactMessage(message, { contact }) {
    const { givenName, familyName } = looseOf(looseOf(contact).name);
    const name = [wordsOf(givenName), wordsOf(familyName)].filter((part) => part !== null).join(" ") || "contact";
    const phone = wordsOf(loosesOf(looseOf(contact).number)[0]?.value);
    message.text = `Contact: ${[name, phone].filter((part) => part !== null).join(", ")}`;
    message.attachments = [{ name, type: "contact" }];
    message.kind = "media";
  },
  stickerMessage(message, value) {
    message.text = wordsOf(looseOf(value.sticker).emoji) ?? "";
    message.attachments = [{ name: "sticker", type: "sticker" }];
    message.kind = "media";
  },
  remoteDeletedMessage: deletedItem,
  adminDeletedMessage: deletedItem,
  updateMessage(message, value) {
    message.kind = "individualCall" in value || "groupCall" in value ? "call" : "system";
    message.text = updateWords(value);
  },
  paymentNotification(message, value) {
    const amount = wordsOf(value.amountMob);
    message.text = ["Payment", amount === null ? null : `${amount} MOB`, wordsOf(value.note)]
      .filter((part) => part !== null)
      .join(" ");
  },
  giftBadge(message) {
    message.kind = "system";
    message.text = "A badge was given";
  },
  viewOnceMessage(message, value) {
    message.attachments = isLoose(value.attachment) ? [attached(value.attachment)] : [{ name: "view-once media", type: "image" }];
  },
  directStoryReplyMessage(message, value, nameOf) {
    message.text = wordsOf(value.emoji) ?? textIn(looseOf(value.textReply).text, nameOf);
  },
  poll(message, value) {
    const options = loosesOf(value.options).map((one) => `- ${textOf(one.option) ?? ""} (${loosesOf(one.votes).length})`);
    message.text = [`Poll: ${textOf(value.question) ?? ""}`, ...options].join("\n");
    message.kind = "media";
  },
};

function textIn(text: unknown, nameOf: NameByAci): string {
  const { body, bodyRanges } = looseOf(text);
  return spoken(textOf(body) ?? "", bodyRanges, (range) => {
    const aci = wordsOf(range.mentionAci);
    return aci === null ? null : nameOf(aci);
  });
}

function attached(attachment: Loose): ReadAttachment {
  const pointer = looseOf(attachment.pointer);
  const mime = wordsOf(pointer.contentType);
  const name =
    wordsOf(pointer.fileName) ?? (attachment.flag === "VOICE_MESSAGE" ? "voice message" : (mime?.replace("/", ".") ?? "file"));
  return { name, type: attachmentType(mime, name) };
}

/** "IDENTITY_UPDATE", "groupMemberJoinedUpdate" */
function inWords(name: string): string {
  const words = /[a-z]/.test(name)
    ? name.replace(/Update$/, "").replace(/[A-Z]/g, (sign) => ` ${sign}`)
    : name.replaceAll("_", " ");
  return words.trim().toLowerCase();
}

function updateWords(update: Loose): string {
  const call = looseOf(update.individualCall);
  const { previousName, newName } = looseOf(update.profileChange);
  if ("individualCall" in update) {
    const what = call.type === "VIDEO_CALL" ? "Video call" : "Call";
    return call.state === "MISSED" || call.state === "NOT_ACCEPTED" ? `${what} that was not answered` : what;
  }
  if ("groupCall" in update) return "Group call";
  if ("profileChange" in update) return `${textOf(previousName) ?? ""} is now called ${textOf(newName) ?? ""}`;
  if ("simpleUpdate" in update) return inWords(textOf(looseOf(update.simpleUpdate).type) ?? "UNKNOWN");
  const changes = loosesOf(looseOf(update.groupChange).updates).map(groupChange);
  return changes.length > 0 ? changes.join("\n") : inWords(Object.keys(update)[0] ?? "an event without a name");
}

function groupChange(update: Loose): string {
  const [kind = "genericGroupUpdate"] = Object.keys(update);
  const name = wordsOf(looseOf(update[kind]).newGroupName);
  return `${inWords(kind)}${name === null ? "" : ` “${name}”`}`;
}
