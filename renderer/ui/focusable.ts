/** For what is no control but scrolls: it must be reachable by keyboard, or its end could not be read without a mouse. */
export const scrollable = { tabIndex: 0 } as const;
