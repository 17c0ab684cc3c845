import { beforeEach, describe, expect, test, vi } from "vitest";
import type { FrameCommand, RunMessage } from "../../../../src/frame/protocol.ts";
import { createPythonSandbox, type Download, type PythonHost } from "../../../../src/python/page/client.ts";
import type { DownloadProgress } from "../../../../src/python/protocol.ts";

/** A page whose frame keeps the commands that it receives, and whose download goes as the test makes it. */
class FakeHost implements PythonHost {
  readonly commands: FrameCommand[] = [];
  readonly steps: DownloadProgress[];
  report: (value: unknown) => void = () => undefined;
  downloads = 0;

  constructor(steps: DownloadProgress[] = []) {
    this.steps = steps;
  }

  /** Until it is let go, the download goes on. */
  hangs = false;

  open({ progress, signal }: Download) {
    return async (hear: (report: unknown) => void) => {
      this.report = hear;
      this.downloads++;
      if (this.hangs) await givenUp(signal());
      for (const step of this.steps) progress(step);
      hear({ kind: "ready" });
      return {
        isOpen: () => true,
        send: (command: FrameCommand) => this.commands.push(command),
        close: () => undefined,
      };
    };
  }

  /** Answers the latest question. */
  answer(answer: unknown): void {
    const command = this.commands.at(-1);
    if (command?.kind !== "ask") throw new Error("Nothing was asked.");
    this.report({ kind: "answered", id: command.question.id, answer });
  }
}

function givenUp(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener("abort", () => {
      reject(new Error("given up"));
    });
  });
}

let host: FakeHost;
let heard: RunMessage[];
const listener = (message: RunMessage) => heard.push(message);
const settle = () => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => {
  host = new FakeHost();
  heard = [];
});

describe("prepare", () => {
  test("reports the progress of the download to each caller that asks for it, until it has ended", async () => {
    const steps = [
      { loaded: 10, total: 30 },
      { loaded: 30, total: 30 },
    ];
    const sandbox = createPythonSandbox({ host: new FakeHost(steps) });
    const progress = vi.fn();
    await sandbox.prepare({ progress });
    expect(progress.mock.calls).toEqual(steps.map((step) => [step]));
  });

  test("stops its download when it is aborted, and starts again next time", async () => {
    const sandbox = createPythonSandbox({ host });
    const control = new AbortController();
    host.hangs = true;
    const first = sandbox.prepare({ signal: control.signal });
    await settle();
    control.abort();
    await expect(first).rejects.toThrow("given up");
    host.hangs = false;
    await sandbox.prepare();
    expect(host.downloads).toBe(2);
  });

  test("goes on for who came just when another gave the download up", async () => {
    const sandbox = createPythonSandbox({ host });
    const control = new AbortController();
    host.hangs = true;
    const first = sandbox.prepare({ signal: control.signal });
    await settle();
    host.hangs = false;
    control.abort();
    const second = sandbox.prepare();
    await expect(first).rejects.toThrow("given up");
    await expect(second).resolves.toBeUndefined();
  });
});

describe("a run", () => {
  test("hands the program's source to a worker", async () => {
    createPythonSandbox({ host }).run({ source: "print(1)" }, listener);
    await settle();
    expect(host.commands).toEqual([{ kind: "start", run: 1, program: { source: "print(1)" } }]);
  });

  test("that is stopped ends its worker and is over at once", async () => {
    const run = createPythonSandbox({ host }).run({ source: "while True: pass" }, listener);
    await settle();
    run.stop();
    expect(host.commands.at(-1)).toEqual({ kind: "end", run: 1 });
    expect(heard).toEqual([{ kind: "finished", outcome: { kind: "stopped", reason: "reader" } }]);
  });
});

describe("a check", () => {
  const mistake = {
    severity: "error",
    line: 1,
    column: 5,
    endLine: 1,
    endColumn: 6,
    message: "invalid syntax",
  };

  test("gives what CPython refuses", async () => {
    const checked = createPythonSandbox({ host }).check({ source: "x = = 1" });
    await settle();
    expect(host.commands).toMatchObject([{ question: { about: { kind: "check", source: "x = = 1" } } }]);
    host.answer([mistake]);
    expect(await checked).toEqual([mistake]);
  });

  test.each([
    ["is no list", "all is well"],
    ["has no message", [{ ...mistake, message: 3 }]],
    ["has a line before the first", [{ ...mistake, line: 0 }]],
    ["has no end", [{ ...mistake, endColumn: undefined }]],
    ["is nothing", [null]],
    ["is of another severity", [{ ...mistake, severity: "hint" }]],
  ])("passes over an answer that %s", async (_what, answer) => {
    const checked = createPythonSandbox({ host }).check({ source: "" });
    await settle();
    host.answer(answer);
    expect(await checked).toEqual([]);
  });
});
