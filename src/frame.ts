import { followFrames } from "./controllers/follow-frames.ts";

followFrames();
