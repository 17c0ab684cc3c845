import { describe, expect, it } from "vitest";
import { MAX_PROGRAM_LENGTH, withinLength } from "../../../../src/ui/program/program-length.ts";
import type { Runner } from "../../../../src/ui/session/runner.ts";

const prepared: string[] = [];
const runner: Runner = withinLength({
  prepare(source) {
    prepared.push(source);
    return Promise.resolve({ kind: "failed", failure: "sandbox" });
  },
});

function prepare(length: number): ReturnType<Runner["prepare"]> {
  return runner.prepare("x".repeat(length), () => undefined, new AbortController().signal);
}

describe("withinLength", () => {
  it("runs a program of the longest length", async () => {
    expect((await prepare(MAX_PROGRAM_LENGTH)).kind).toBe("failed");
  });

  it("refuses a longer one with a sentence, and does not compile it", async () => {
    prepared.length = 0;
    expect(await prepare(MAX_PROGRAM_LENGTH + 1)).toMatchObject({
      kind: "refused",
      diagnostics: [{ message: expect.stringContaining("500,000 characters") as string }],
    });
    expect(prepared).toEqual([]);
  });
});
