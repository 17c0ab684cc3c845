import { beforeAll, describe, expect, test } from "vitest";
import type { Python } from "../../../../src/python/worker/start.ts";
import { type RunPython, runsOf, startPythonOfWorker } from "../../../support/python-of-worker.ts";

let python: Python;
let run: RunPython;
beforeAll(async () => {
  python = await startPythonOfWorker();
  run = runsOf(python);
});

/** What has been handed on before the end of the program, which flushes everything. */
function shownBefore(...lines: readonly string[]): string {
  const batches: string[] = [];
  python.run.callKwargs([...lines, "print('late')"].join("\n"), (batch) => batches.push(batch), {});
  return batches
    .slice(0, -1)
    .flatMap((batch) => [...batch.matchAll(/"text": "([^"]*)"/g)].map(([, text]) => text))
    .join("");
}

describe("Output without a newline", () => {
  test("is handed on when it is flushed", () => {
    expect(shownBefore("print('Working...', end='', flush=True)")).toBe("Working...");
    expect(shownBefore("import sys", "sys.stdout.write('Working...')", "sys.stdout.flush()")).toBe(
      "Working...",
    );
  });

  test("is handed on when it is as long as CPython's buffer", () => {
    expect(shownBefore("print('x' * 9_000, end='')")).toBe("x".repeat(9_000));
    const { length } = shownBefore("for _ in range(40_000): print('x', end='')");
    expect(length).toBeGreaterThan(40_000 - 8192);
  });

  test("counts for the limit of the output", () => {
    const { outcome } = run("for _ in range(30): print('x' * 100_000, end='')");
    expect(outcome).toEqual({ kind: "stopped", reason: "output-limit" });
  });
});

describe("What a program writes comes out", () => {
  test.each([
    ["to sys.__stdout__", "print('text', file=sys.__stdout__)", "stdout"],
    ["to sys.__stderr__", "print('text', file=sys.__stderr__)", "stderr"],
    ["when it has put back sys.__stdout__", "sys.stdout = sys.__stdout__; print('text')", "stdout"],
    ["to file descriptor 1", "os.write(1, b'text\\n')", "stdout"],
    ["to file descriptor 2", "os.write(2, b'text\\n')", "stderr"],
    ["to the descriptor of sys.stdout", "os.write(sys.stdout.fileno(), b'text\\n')", "stdout"],
    ["to sys.stdout.buffer", "sys.stdout.buffer.write(b'te'); sys.stdout.buffer.write(b'xt\\n')", "stdout"],
  ])("%s", (_where, line, stream) => {
    const { events, text } = run("import os, sys", line);
    expect(text).toBe("text\n");
    expect(events.every((event) => event.kind !== "output" || event.stream === stream)).toBe(true);
  });

  test("when the bytes of one character come one by one", () => {
    expect(run("import os", "for byte in 'é'.encode(): os.write(1, bytes([byte]))").text).toBe("é");
  });
});

test("A surrogate is no text for stdout, and is escaped on stderr.", () => {
  const { text } = run("import sys", "print('\\ud800', file=sys.stderr)", "print('\\ud800')");
  expect(text).toContain("\\ud800\n");
  expect(text).toContain(
    "UnicodeEncodeError: 'utf-8' codec can't encode character '\\ud800' in position 0: surrogates not allowed\n",
  );
});

test("A stream can be reconfigured, but not to another encoding.", () => {
  const { text } = run(
    "import sys",
    "sys.stdout.reconfigure(encoding='utf8', errors='replace', line_buffering=True)",
    "print('\\ud800')",
    "sys.stdout.reconfigure(encoding='latin-1')",
  );
  expect(text).toMatch(/^\?\n.*UnsupportedOperation: the output of a program here is always UTF-8\n$/s);
});
