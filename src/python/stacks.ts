/** A function of Python, as pyodide hands it over. */
export interface PythonFunction<A extends readonly unknown[], O, R> {
  /** Calls it; the last argument has what it takes by name. */
  callKwargs(...args: [...A, O]): R;
  /**
   * Calls it on a stack of its own, which Python can suspend until a promise is fulfilled (`run_sync` of
   * `pyodide.ffi`), where WebAssembly has JSPI, JavaScript Promise Integration.
   */
  callPromisingKwargs(...args: [...A, O]): Promise<R>;
}

/** The stacks of one program's threads, for `py/threads/scheduler.py`, which decides which of them runs. */
export class Stacks {
  readonly #paused = new Map<number, () => void>();
  readonly #fail: (reason: unknown) => void;

  private constructor(fail: (reason: unknown) => void) {
    this.#fail = fail;
  }

  /**
   * Runs a program with stacks for its threads.
   *
   * @param run calls Python with them, on a stack of its own
   * @returns what `run` returns. It is rejected when one of the stacks comes to an end by an error of CPython
   *   itself, after which no other can go on.
   */
  static async using<R>(run: (stacks: Stacks) => Promise<R>): Promise<R> {
    return new Promise((resolve, reject) => {
      run(new Stacks(reject)).then(resolve, reject);
    });
  }

  /** Begins a stack, when the current one is suspended or has ended. */
  begin(main: PythonFunction<[], Record<string, never>, void>): void {
    main.callPromisingKwargs({}).catch(this.#fail);
  }

  /**
   * @returns what the current stack, of that number, waits for; a function that returned the promise itself
   *   would give Python a future of a loop of pyodide's
   */
  pause(number: number): { readonly resumed: Promise<void> } {
    return { resumed: new Promise((resolve) => this.#paused.set(number, resolve)) };
  }

  /** Has a stack go on that is suspended, when the current one is suspended or has ended. */
  resume(number: number): void {
    this.#paused.get(number)?.();
    this.#paused.delete(number);
  }
}
