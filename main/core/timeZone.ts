/** This computer's, by its IANA name. Asked for once: each asking makes a formatter, and conversations are read by the thousand. */
export const localTimeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
