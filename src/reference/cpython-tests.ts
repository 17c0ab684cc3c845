/** A file of CPython 3.14's own tests of asyncio. */
export interface CPythonTestFile {
  /** Its name in `Lib/test/test_asyncio`. */
  readonly name: string;
  /** How many of its tests need no socket, thread, process or signal; null when they were not counted. */
  readonly tests: number | null;
  /** The folders of the cases for its behaviours. */
  readonly constructs: readonly string[];
}

/** CPython's files, and the constructs whose cases cover the same behaviours. */
export const cpythonTestFiles: readonly CPythonTestFile[] = [
  {
    name: "test_tasks.py",
    tests: 151,
    constructs: ["tasks", "gather", "wait", "as-completed", "shield", "contextvars", "texts"],
  },
  {
    name: "test_locks.py",
    tests: 75,
    constructs: ["lock", "event", "condition", "semaphore", "barrier", "deadlock"],
  },
  { name: "test_futures.py", tests: 45, constructs: ["futures", "texts"] },
  { name: "test_taskgroups.py", tests: 42, constructs: ["task-group"] },
  { name: "test_queues.py", tests: 40, constructs: ["queues"] },
  { name: "test_timeouts.py", tests: 34, constructs: ["timeout"] },
  { name: "test_base_events.py", tests: 34, constructs: ["loop", "clock", "async-generators"] },
  { name: "test_runners.py", tests: 25, constructs: ["run", "signals"] },
  { name: "test_events.py", tests: 23, constructs: ["loop", "texts"] },
  { name: "test_waitfor.py", tests: 19, constructs: ["wait-for"] },
  { name: "test_streams.py", tests: null, constructs: ["streams"] },
  { name: "test_server.py", tests: null, constructs: ["server"] },
  { name: "test_selector_events.py", tests: null, constructs: ["transports", "datagrams"] },
  { name: "test_eager_task_factory.py", tests: null, constructs: ["eager-tasks"] },
  { name: "test_unix_events.py", tests: null, constructs: ["signals"] },
  { name: "test_graph.py", tests: null, constructs: ["call-graph"] },
];

/**
 * The names of the files whose behaviours a construct's cases cover.
 *
 * @param construct the folder of the cases.
 */
export function testFilesOf(construct: string): string[] {
  return cpythonTestFiles.filter(({ constructs }) => constructs.includes(construct)).map(({ name }) => name);
}
