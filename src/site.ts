import { bindAddress } from "./controllers/page-address.ts";

for (const map of document.querySelectorAll("stance-map")) bindAddress(map, map.id && `${map.id}-`);
