import type { Coroutine } from "../coroutines/coroutines.ts";
import { RuntimeError } from "../exceptions/exceptions.ts";
import { Task } from "../tasks/tasks.ts";
import { addCoroutineEntry } from "../exceptions/traceback.ts";
import { interpreter } from "../state/interpreter.ts";
import { cutText } from "../../trace/model/cut-text.ts";
import { blockerOf, cyclesOf, describeCycle, describeWait } from "./blocked-tasks.ts";

/** What a loop has besides tasks that could have ended a wait. */
export interface Means {
  /** Timers: for infinity, then. */
  readonly timers: boolean;
  /** Open connections. */
  readonly connections: boolean;
  /** Sockets that wait for connections. */
  readonly servers: boolean;
  readonly signalHandlers: boolean;
}

const HINT =
  "Let something that runs set the result that is waited for, or limit the wait with asyncio.timeout(seconds).";

const HINTS = {
  connections:
    "A connection that is waited for ends when its other end is closed, for example with writer.close().",
  servers:
    "A server gets connections only from the program that it is in: call asyncio.openConnection(host, port) there, or end the run with Ctrl-C (Interrupt, below the program).",
  signalHandlers:
    "A signal that is waited for must be sent: Ctrl-C with Interrupt, below the program, others with os.kill(os.getpid(), signal.SIGTERM).",
};

/**
 * Records that nothing can ever happen again in a loop, and makes the error for it: it says which tasks wait
 * where and for what, what keeps these waits from ending, and which tasks wait for each other. Its traceback
 * leads to where the oldest task waits.
 *
 * @param unfinished the loop's tasks that are not done.
 * @param means what else could have ended a wait.
 */
export function deadlockOf(unfinished: Iterable<unknown>, means: Means): RuntimeError {
  const tasks = [...unfinished].filter((task) => task instanceof Task);
  const waits = tasks.map((task) => describeWait(task, tasks.length === 1));
  record(tasks, waits);
  const sentences =
    tasks.length === 0
      ? ["the loop runs, but there is no task and no callback"]
      : [waits.join("; "), ...cyclesOf(tasks).map(describeCycle)];
  const { connections, servers, signalHandlers } = HINTS;
  const hints = [
    HINT,
    ...(means.connections ? [connections] : []),
    ...(means.servers ? [servers] : []),
    ...(means.signalHandlers ? [signalHandlers] : []),
  ];
  const error = new RuntimeError(
    `deadlock: nothing is ready and no timer is ${means.timers ? "ever due" : "set"}, so nothing can ever happen again: ${sentences.join(". ")}. ${hints.join(" ")}`,
  );
  const [oldest] = tasks;
  if (oldest !== undefined) leadTo(oldest, error);
  return error;
}

function record(tasks: readonly Task<unknown>[], sentences: readonly string[]): void {
  const run = interpreter();
  if (!run.isRecorded) return;
  const waits = tasks.slice(0, run.stuckWaitsLeft).map((task, place) => ({
    task: task._id,
    sentence: cutText(sentences[place] ?? ""),
    by: blockerOf(task)?._id ?? null,
  }));
  run.stuckWaitsLeft -= waits.length;
  run.record({ kind: "loop-deadlocked", ...run.moment(), waits });
}

function leadTo(task: Task<unknown>, exception: Error): void {
  let coroutine: Coroutine<unknown> | null = task._coroutine._innermost;
  for (; coroutine !== null; coroutine = coroutine._awaiter) {
    if (coroutine._file === null && coroutine._line !== 0) {
      addCoroutineEntry(exception, coroutine._name, coroutine._line, true);
    }
  }
}
