import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Whether pictures are made anew, as snapshots are by `-u`, instead of compared. */
    readonly renew: boolean;
  }
}

export default function provideRenew(project: TestProject): void {
  project.provide("renew", project.vitest.config.snapshotOptions.updateSnapshot === "all");
}
