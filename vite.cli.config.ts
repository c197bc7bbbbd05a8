import { defineConfig } from "vite";

/** The command: one file for Node. */
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: "src/cli/main.ts",
    target: "node20.19",
    emptyOutDir: false,
    rolldownOptions: { output: { entryFileNames: "cli.js", codeSplitting: false, comments: false } },
  },
});
