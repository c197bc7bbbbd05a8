import js from "@eslint/js";
import lit from "eslint-plugin-lit";
import litA11y from "eslint-plugin-lit-a11y";
import wc from "eslint-plugin-wc";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

export default defineConfig(
  { ignores: ["dist/", "coverage/", "bench/", "examples/"] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  { languageOptions: { parserOptions: { projectService: true } } },
  lit.configs["flat/all"],
  wc.configs["flat/best-practice"],
  { plugins: { "lit-a11y": litA11y }, rules: litA11y.configs.recommended.rules },
  {
    rules: {
      // Lit binds handlers to the element by itself.
      "@typescript-eslint/unbound-method": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": "off",
      "lit/no-template-map": "off",
      // An arrow hands on an event's detail; the children it is given to compare nothing by it.
      "lit/no-template-arrow": "off",
      // A tooltip is named by what it says, and the contract wants the slider's role written out.
      "lit-a11y/accessible-name": "off",
      "lit-a11y/no-redundant-role": "off",
    },
  },
  {
    files: ["**/*.js"],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { process: "readonly", console: "readonly", URL: "readonly" } },
  },
);
