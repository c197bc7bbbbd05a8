import world from "world-atlas/countries-110m.json";
import { drawWithD3 } from "./d3.ts";

drawWithD3(world);
