/** A command that is not written as it should be: exit code 2, and how it is used. */
export class WrongUse extends Error {}

/** A well-written command that cannot be done, such as with a file that is not there: exit code 2, and why. */
export class Refusal extends Error {}

/** A file that cannot be read or written. */
export class FileRefusal extends Refusal {
  constructor(
    file: string,
    readonly reason: string,
  ) {
    super(`${file}: ${reason}`);
  }
}
