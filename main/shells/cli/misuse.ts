/** A command line that cannot be understood; the message says what is wrong with it. */
export class Misuse extends Error {}
