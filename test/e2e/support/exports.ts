/** Made-up exports in the shapes that people bring, as the files that a page is given. */
export interface ExportFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

const file = (name: string, text: string): ExportFile => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) });

/** Every date of it can be read two ways; one line has none that can be read at all. */
export const unsureChat = file(
  "WhatsApp Chat with the team.txt",
  [
    "03/04/2018, 08:00 - Messages and calls are end-to-end encrypted.",
    "03/04/2018, 08:02 - Alice Moreau: I added the budget to the folder. Can someone check the second tab before noon?",
    "03/04/2018, 08:02 - Bob Smith: ok",
    "03/04/2018, 08:05 - Chloé Dubois: Done. Two numbers were off:",
    "row 14 and row 15",
    "99/99/2018, 08:07 - Bob Smith: what day is this",
    "03/04/2018, 08:11 - Dmitri Волков: <Media omitted>",
    "03/04/2018, 09:00 - Alice Moreau: Thank you. I shall send it to Bob in the afternoon.",
    "",
  ].join("\n"),
);

/** The same chat some hours later. */
export const longerChat = file(
  unsureChat.name,
  `${unsureChat.buffer.toString()}03/04/2018, 10:00 - Alice Moreau: It was sent.\n03/04/2018, 10:01 - Bob Smith: Thanks!\n`,
);

/** The names of its columns say little, so what they hold is a guess that a person may correct. */
export const table = file(
  "Help desk export.csv",
  [
    "ticket,who,when,what,note",
    "T-1,Ann Lee,2024-02-01 09:00,My invoice is wrong,please hurry",
    "T-1,Agent Kim,2024-02-01 09:04,I am looking into it,seen",
    "T-1,Ann Lee,2024-02-01 09:09,Thank you very much,happy now",
    "T-2,Raj Patel,2024-02-02 14:30,I cannot log in,third time",
    "T-2,Agent Kim,2024-02-02 14:41,Your account is open again,reset done",
    "",
  ].join("\n"),
);

export const noChat = file("holiday.txt", "Dear diary,\nnothing of this was ever written to anybody.\n");
