const THREADS =
  "Threads are in Python only: choose Python above the program, or call a blocking function with asyncio.toThread.";
const PYTHON_ONLY = "It is in Python only: choose Python above the program.";

/** What to write instead of a module that Python has and a program here has not. */
const ADVICE: Readonly<Record<string, string>> = {
  threading: THREADS,
  concurrent: THREADS,
  "concurrent.futures": THREADS,
  queue: "Write asyncio.Queue; queues of threads are in Python only.",
  sys: PYTHON_ONLY,
  argparse: PYTHON_ONLY,
  logging: PYTHON_ONLY,
  selectors: PYTHON_ONLY,
  itertools: PYTHON_ONLY,
  contextlib: PYTHON_ONLY,
  collections: "Write an Array, a Map or a Set of JavaScript.",
  dataclasses: "Write a class of JavaScript.",
  datetime: "Write a Date of JavaScript, or time.time().",
  json: "Write JSON of JavaScript.",
  math: "Write Math of JavaScript.",
  re: "Write a RegExp of JavaScript.",
  typing: "Types are TypeScript's own.",
};

/** What to write instead of a module; null when there is no advice. */
export function adviceOnModule(name: string): string | null {
  return Object.hasOwn(ADVICE, name) ? (ADVICE[name] ?? null) : null;
}
