import {
  __awaiter,
  type Coroutine,
  Interpreter,
  type InterpreterOptions,
  run,
  withInterpreter,
} from "../../../src/runtime/index.ts";

/** A coroutine's body: a generator that yields what it awaits. */
export type Body<A extends unknown[], T> = (...args: A) => Generator<unknown, T, never>;

/** Makes a coroutine function, as the compiler makes one of an async function. */
export function coroutine<A extends unknown[], T>(body: Body<A, T>, line = 1): (...args: A) => Coroutine<T> {
  return (...args) => __awaiter(undefined, args, undefined, body as never, body.name, line) as Coroutine<T>;
}

/** Runs a body in an interpreter of its own and gives the lines that it prints, both streams together. */
export function inRun(body: () => void, options: InterpreterOptions = {}): string[] {
  let text = "";
  const write = (_stream: string, piece: string) => {
    text += piece;
  };
  withInterpreter(new Interpreter({ write, ...options }), body);
  return text === "" ? [] : text.replace(/\n$/, "").split("\n");
}

/** Runs a main coroutine with `asyncio.run` and gives the lines that it prints. */
export function runMain(main: Body<[], unknown>, options: InterpreterOptions = {}): string[] {
  return inRun(() => void run(coroutine(main)()), options);
}

/** What a call raises; undefined when it raises nothing. */
export function raised(call: () => unknown): unknown {
  try {
    call();
  } catch (exception) {
    return exception;
  }
  return undefined;
}
