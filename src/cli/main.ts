#!/usr/bin/env node
import { run } from "./run.ts";
import { processTerminal } from "./terminal.ts";

// Beside this file once it is built.
const element = new URL("./stance-map.single.js", import.meta.url);

process.exitCode = run(process.argv.slice(2), element, processTerminal(process));
