import { defineConfig } from "eslint/config";
import project from "../eslint.config.js";

/** The project's rules, which its own run does not ask for here: it has not what this folder installs. */
export default defineConfig(
  { ignores: ["node_modules/"] },
  project.map(({ ignores, ...config }) =>
    config.files ? { ...config, ...(ignores && { ignores }) } : config,
  ),
);
