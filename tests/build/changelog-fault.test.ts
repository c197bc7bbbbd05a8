import { expect, test } from "vitest";
import { changelogFault } from "../../scripts/release/changelog-fault.ts";

test.each([
  ["# Changelog\n\n## 1.2.0 (2026-12-01)\n\n- A view.\n\n## 1.1.0 (2026-11-01)\n", undefined],
  [
    "# Changelog\n\n## Unreleased\n\n- A view.\n",
    "its first section is “Unreleased”; make it “1.2.0 (YYYY-MM-DD)”",
  ],
  ["# Changelog\n\n## 1.2.0\n\n- A view.\n", "the section 1.2.0 has no day; write “1.2.0 (YYYY-MM-DD)”"],
  [
    "# Changelog\n\n## 1.2.0 (2026-12-01)\n\n## 1.1.0 (2026-11-01)\n\n- Old.\n",
    "the section 1.2.0 says nothing",
  ],
  ["", "its first section is “”; make it “1.2.0 (YYYY-MM-DD)”"],
])("%j", (changelog, fault) => {
  expect(changelogFault(changelog, "1.2.0")).toBe(fault);
});
