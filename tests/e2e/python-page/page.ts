import { createPythonSandbox, pythonDownloadSize } from "../../../src/python/page/client.ts";
import type { DownloadProgress, PythonDiagnostic } from "../../../src/python/protocol.ts";
import type { Outcome } from "../../../src/frame/protocol.ts";

/** What came of a program, and when: milliseconds since Run. */
export interface PythonRun {
  readonly outcome: Outcome;
  readonly text: string;
  readonly events: number;
  readonly firstOutput: number | null;
  /** From the moment of the stop to the end of the run; null when it was not stopped. */
  readonly stopping: number | null;
}

declare global {
  interface Window {
    readonly python: {
      downloadSize(): Promise<number>;
      prepare(): Promise<readonly DownloadProgress[]>;
      /** @param stopAt stops the run when it has printed this */
      run(source: string, stopAt?: string): Promise<PythonRun>;
      check(source: string): Promise<readonly PythonDiagnostic[]>;
    };
  }
}

const sandbox = createPythonSandbox();

Object.assign(window, {
  python: {
    downloadSize: pythonDownloadSize,
    check: (source: string) => sandbox.check({ source }),
    async prepare() {
      const steps: DownloadProgress[] = [];
      await sandbox.prepare({ progress: (step) => steps.push(step) });
      return steps;
    },
    run(source: string, stopAt?: string): Promise<PythonRun> {
      return new Promise((resolve) => {
        const began = performance.now();
        let [text, events] = ["", 0];
        let firstOutput: number | null = null;
        let stopped: number | null = null;
        const run = sandbox.run({ source }, (message) => {
          if (message.kind === "finished") {
            const stopping = stopped === null ? null : performance.now() - stopped;
            resolve({ outcome: message.outcome, text, events, firstOutput, stopping });
            return;
          }
          if (message.kind !== "events") return;
          events += message.events.length;
          for (const event of message.events) {
            if (event.kind !== "output") continue;
            firstOutput ??= performance.now() - began;
            text += event.text;
          }
          if (stopAt === undefined || stopped !== null || !text.includes(stopAt)) return;
          // The program goes on to what it does after printing.
          setTimeout(() => {
            stopped = performance.now();
            run.stop();
          }, 200);
        });
      });
    },
  },
});
