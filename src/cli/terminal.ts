import { styleText } from "node:util";

/** Where a command prints to: results, and remarks that are not part of them. */
export interface Terminal {
  print(line: string): void;
  remark(line: string): void;
  /** A line that the next one takes the place of; nothing where no terminal shows it. */
  progress(line: string): void;
  /** Colors words where a terminal shows them. */
  color(style: "red" | "yellow" | "green" | "dim" | "bold", words: string): string;
}

/** This process's own. Colors and progress are for eyes only: not in a pipe, and not where NO_COLOR is set. */
export function processTerminal({ stdout, stderr, env }: NodeJS.Process): Terminal {
  const isColored = stdout.isTTY && !env["NO_COLOR"];
  const clear = stderr.isTTY ? "\r\u001b[K" : "";
  return {
    print: (line) => {
      stderr.write(clear);
      stdout.write(`${line}\n`);
    },
    remark: (line) => {
      stderr.write(`${clear}${line}\n`);
    },
    progress: (line) => {
      if (stderr.isTTY) stderr.write(`${clear}${line}`);
    },
    color: (style, words) => (isColored ? styleText(style, words) : words),
  };
}
