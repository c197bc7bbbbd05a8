#!/usr/bin/env node
import { run } from "./run.ts";
import { processTerminal } from "./terminal.ts";

// Beside this file once it is built.
const element = new URL("./stance-map.single.js", import.meta.url);

// Who reads only the first lines, as `head` does, hangs up: that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
process.exitCode = run(process.argv.slice(2), element, processTerminal(process));
