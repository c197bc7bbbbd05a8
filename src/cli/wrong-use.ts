/** A command that cannot be run as it was written, or a file that is not there: exit code 2. */
export class WrongUse extends Error {}
