import {
  isCompileResponse,
  isWorkerReady,
  type CompileAnswer,
  type CompileRequest,
} from "./compiler-protocol.ts";

interface Waiting {
  readonly request: CompileRequest;
  readonly resolve: (answer: CompileAnswer) => void;
  readonly reject: (error: Error) => void;
}

/**
 * The programs that wait for the language worker. A worker that does not answer is terminated and replaced:
 * there are short programs for which TypeScript's parser needs hours.
 */
export class CompileQueue<W extends Pick<Worker, "postMessage" | "terminate" | "addEventListener"> = Worker> {
  readonly #start: () => W;
  readonly #patience: number;
  readonly #waiting = new Map<number, Waiting>();
  #worker: W | null = null;
  #isReady = false;
  #isShared = false;
  #lastId = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param start starts a language worker
   * @param patience how many milliseconds a worker that is loaded may take for a program
   */
  constructor(start: () => W, patience: number) {
    this.#start = start;
    this.#patience = patience;
  }

  /** The language worker for Monaco, which also sends it other work; started at the first call. */
  share(): W {
    const worker = (this.#worker ??= this.#started());
    this.#isShared = true;
    return worker;
  }

  /**
   * Compiles a program in the language worker.
   *
   * @throws Error when the worker cannot be loaded
   */
  compile(source: string): Promise<CompileAnswer> {
    return new Promise((resolve, reject) => {
      const request: CompileRequest = {
        kind: "loopscope-compile",
        id: ++this.#lastId,
        source,
        fileName: "main.ts",
      };
      this.#waiting.set(request.id, { request, resolve, reject });
      (this.#worker ??= this.#started()).postMessage(request);
      if (this.#waiting.size === 1) this.#watch();
    });
  }

  #started(): W {
    const worker = this.#start();
    this.#isReady = false;
    this.#isShared = false;
    worker.addEventListener("message", (event) => {
      if (worker === this.#worker && event instanceof MessageEvent) this.#receive(event.data);
    });
    worker.addEventListener("error", () => {
      if (worker !== this.#worker) return;
      this.#end();
      for (const { reject } of this.#waiting.values()) {
        reject(new Error("The language worker could not be started."));
      }
      this.#waiting.clear();
    });
    return worker;
  }

  #receive(message: unknown): void {
    if (isWorkerReady(message)) this.#isReady = true;
    else if (isCompileResponse(message)) {
      this.#waiting.get(message.id)?.resolve(message.result);
      this.#waiting.delete(message.id);
    } else return;
    this.#watch();
  }

  // Loading the worker takes as long as the connection needs.
  #watch(): void {
    clearTimeout(this.#timer);
    if (!this.#isReady || this.#waiting.size === 0) return;
    this.#timer = setTimeout(() => {
      this.#giveUp();
    }, this.#patience);
  }

  #end(): void {
    clearTimeout(this.#timer);
    this.#worker?.terminate();
    this.#worker = null;
  }

  /**
   * Terminates the worker. It is stuck at the program that has waited longest, unless Monaco has sent it
   * other work: then another worker may compile that program.
   */
  #giveUp(): void {
    const [first] = this.#waiting.values();
    this.#end();
    if (first !== undefined && !this.#isShared) {
      this.#waiting.delete(first.request.id);
      first.resolve({ kind: "gave-up", why: "time" });
    }
    for (const { request } of this.#waiting.values()) {
      (this.#worker ??= this.#started()).postMessage(request);
    }
  }
}
