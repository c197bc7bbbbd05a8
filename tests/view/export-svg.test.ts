import { expect, test } from "vitest";
import packed from "virtual:packed-world";
