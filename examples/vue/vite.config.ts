import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vite";

export default defineConfig({
  // Else Vue looks for a component of its own by that name.
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === "stance-map" } } })],
});
