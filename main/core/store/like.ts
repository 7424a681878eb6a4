/** What `like ? escape '\\'` finds a text by, wherever it stands; nothing in it is a wildcard. */
export const anywhere = (text: string): string => `%${text.replace(/[\\%_]/g, "\\$&")}%`;
