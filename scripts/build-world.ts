/** `npm run build:world` writes data/world.json and data/world-detail.json; data/README.md tells how and why. */
import { writeFileSync } from "node:fs";
import { readAtlas } from "./world/atlas.ts";
import { makeWorld } from "./world/make-world.ts";

const { world, detail } = makeWorld(readAtlas("50m"), readAtlas("10m"));
writeFileSync(new URL("../data/world.json", import.meta.url), `${JSON.stringify(world)}\n`);
writeFileSync(new URL("../data/world-detail.json", import.meta.url), `${JSON.stringify(detail)}\n`);
