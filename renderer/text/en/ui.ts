import { number } from "../../format/numbers.ts";

export const words = {
  cancel: "Cancel",
  close: "Close",
  back: "Back to the conversations",
  unreadable: "The list could not be read",
  tryAgain: "Try again",
  clear: (what: string, value: string) => `Clear ${what}: ${value}`,
  find: (what: string) => `Find: ${what}`,
  typePart: "Type a part of the name",
  nothing: "Nothing by that name.",
  typeMore: (count: number) => `Type more to see the other ${number(count)}.`,
  toasts: "Messages from Parley",
  dismiss: "Dismiss",
};
