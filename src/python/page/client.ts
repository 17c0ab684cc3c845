import { createClient } from "../../frame/client.ts";
import type { OpenFrame } from "../../frame/frame.ts";
import { frameOpener } from "../../frame/frame.ts";
import { readDiagnostics } from "./diagnostics.ts";
import { download, downloadSize } from "./download.ts";
import { browserStore } from "./part-store.ts";
import type {
  DownloadProgress,
  PythonParts,
  PythonProgram,
  PythonQuestion,
  PythonSandbox,
} from "../protocol.ts";

export interface PythonSandboxOptions {
  /** By default this page, with a hidden frame and the browser's store. */
  readonly host?: PythonHost;
  /** Milliseconds without an event after which a run is stopped; 10,000 by default. */
  readonly timeoutMs?: number;
  /** Milliseconds that CPython may take to start; 60,000 by default. */
  readonly startTimeoutMs?: number;
}

/** @returns how many bytes the first run of a Python program downloads, which later ones find kept */
export async function pythonDownloadSize(): Promise<number> {
  const { default: parts } = await import("virtual:python-parts");
  return downloadSize(parts);
}

/** How a download reports its progress, and how it is given up. */
export interface Download {
  readonly progress: (progress: DownloadProgress) => void;
  /** The signal that gives up a download that begins now. */
  readonly signal: () => AbortSignal;
}

/** What the sandbox uses of the page; tests replace it. */
export interface PythonHost {
  /** Opens the frame with CPython in it. */
  open(download: Download): OpenFrame;
}

function pageHost(): PythonHost {
  const store = browserStore();
  return {
    open: ({ progress, signal }) =>
      frameOpener({
        title: "Python",
        mayCompileWasm: true,
        async load() {
          const { default: parts } = await import("virtual:python-parts");
          const { script, runtime, library, snapshot } = await download(parts, progress, store, signal());
          const setup: PythonParts = { kind: "parts", runtime, library, snapshot };
          return { code: script, setup };
        },
      }),
  };
}

/** Makes the page's side of CPython. Nothing is loaded before `prepare`, the first run or the first check. */
export function createPythonSandbox(options: PythonSandboxOptions = {}): PythonSandbox {
  const { host = pageHost(), timeoutMs = 10_000, startTimeoutMs = 60_000 } = options;
  const listeners = new Set<(progress: DownloadProgress) => void>();
  let giveUp = new AbortController();
  const client = createClient<PythonProgram>({
    open: host.open({
      progress(progress) {
        for (const listener of listeners) listener(progress);
      },
      signal: () => (giveUp = new AbortController()).signal,
    }),
    timeoutMs,
    startTimeoutMs,
  });
  const ask = (question: PythonQuestion): Promise<unknown> => client.ask(question);

  return {
    async prepare({ progress = () => undefined, signal } = {}) {
      const stop = (): void => giveUp.abort();
      listeners.add(progress);
      signal?.addEventListener("abort", stop);
      try {
        await client.prepare().catch((reason: unknown) => {
          // A caller that came while a download was being given up by another one gets a download of its own.
          if (!giveUp.signal.aborted || signal?.aborted === true) throw reason;
          return client.prepare();
        });
      } finally {
        listeners.delete(progress);
        signal?.removeEventListener("abort", stop);
      }
    },
    run: (program, listener) => client.run(program, listener),
    check: async ({ source }) => readDiagnostics(await ask({ kind: "check", source })),
  };
}
