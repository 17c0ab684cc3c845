import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "loopscope-cycles-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Checks files as `npm test -- cycles` checks `src`. */
function check(files: Readonly<Record<string, string>>): {
  readonly status: number | null;
  readonly log: string;
} {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const depcruise = "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs";
  const { status, stdout } = spawnSync(
    process.execPath,
    [depcruise, "--config", "src/tools/cycles.config.mjs", folder],
    { encoding: "utf8" },
  );
  return { status, log: stdout };
}

describe("the check of cycles", () => {
  test("fails for files that need each other to run, though types close shorter ways round", () => {
    const { status, log } = check({
      "a.ts": 'import { b } from "./b.ts";\nexport type A = number;\nexport const a = (): A => b();\n',
      "b.ts":
        'import type { A } from "./a.ts";\nimport { c } from "./c.ts";\nexport const b = (): A => c();\n',
      "c.ts": 'import { a, type A } from "./a.ts";\nexport const c = (): A => a();\n',
    });
    expect(log).toContain("no-cycles");
    expect(status).toBe(1);
  });

  test("lets types refer to each other", () => {
    const { status } = check({
      "a.ts": 'import { b } from "./b.ts";\nexport interface A { n: number }\nexport const a: A = b;\n',
      "b.ts": 'import type { A } from "./a.ts";\nexport const b: A = { n: 1 };\n',
    });
    expect(status).toBe(0);
  });
});
