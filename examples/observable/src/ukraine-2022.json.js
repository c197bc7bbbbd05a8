// A data loader: what it prints is the file that the page attaches.
import { readFileSync } from "node:fs";

process.stdout.write(readFileSync(new URL(import.meta.resolve("stance-map/data/ukraine-2022.json"))));
