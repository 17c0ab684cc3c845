import { asSentence } from "../../frame/as-sentence.ts";
import type { Outcome, Question, RunMessage, WaitingMessage } from "../../frame/protocol.ts";
import { runInOrders } from "../../frame/run-orders.ts";
import type { TraceEvent } from "../../trace/model/events.ts";
import { cutText } from "../../trace/model/cut-text.ts";
import { execute, executeWithThreads } from "./execute.ts";
import type { CompiledParts, PythonParts, PythonProgram, Shared } from "../protocol.ts";
import { unpacked } from "../packed.ts";
import { readQuestion } from "./questions.ts";
import type { StartedPython } from "./start.ts";

/** What a worker does with a message. It is rejected when the worker can no longer be used. */
export type MessageHandler = (message: PythonParts | PythonProgram | Question) => Promise<void>;

/**
 * The worker's side: it starts CPython from the parts that come first, answers questions, and runs one
 * program.
 *
 * @param post posts a message to the frame
 * @param start starts CPython
 */
export function serve(
  post: (message: RunMessage | WaitingMessage) => void,
  start: (parts: CompiledParts) => Promise<StartedPython>,
): MessageHandler {
  let starting: Promise<StartedPython> | null = null;

  return async (message) => {
    if (!("kind" in message)) return run(message);
    if (message.kind === "question") return answer(message);
    starting = startAndKeep(message);
    // Reported to the run or the question that needs CPython.
    await starting.catch(() => undefined);
  };

  async function startedPython(): Promise<StartedPython> {
    if (starting === null) throw new Error("Its parts are missing.");
    return starting;
  }

  async function startAndKeep(parts: PythonParts): Promise<StartedPython> {
    const [runtime, library, snapshot] = await Promise.all([
      compile(parts.runtime),
      compile(parts.library),
      parts.snapshot && compile(parts.snapshot).catch(() => null),
    ]);
    const started = await start({ runtime, library, snapshot }).catch((reason: unknown) => {
      if (snapshot === null) throw reason;
      // In a browser that differs from those that we test, a snapshot may be of no use; without one it takes
      // longer.
      return start({ runtime, library, snapshot: null });
    });
    if (runtime !== parts.runtime || started.snapshot !== parts.snapshot) {
      post({ kind: "setup", setup: { ...parts, runtime, library, snapshot: started.snapshot } });
    }
    return started;
  }

  async function run({ source, orders, ...conditions }: PythonProgram): Promise<void> {
    let started: StartedPython;
    try {
      started = await startedPython();
    } catch (reason) {
      const exception = `CPython could not be started: ${asSentence(reason)} Reload the page to try again.`;
      post({ kind: "finished", outcome: { kind: "raised", exception, line: null } });
      return;
    }
    // The program begins: from here on the page's shorter time limit holds.
    post({ kind: "begun" });
    try {
      const { python } = started;
      const emit = (events: readonly TraceEvent[]): void => post({ kind: "events", events });
      const limits = { onLimit: (stopped: Outcome): void => post({ kind: "finished", outcome: stopped }) };
      const outcome =
        orders === undefined
          ? await executeWithThreads(python, source, emit, limits, conditions)
          : runInOrders(
              orders,
              // An order that is only tried may pass a limit: that is no end of the run.
              (take, choose) =>
                execute(python, source, take, take === emit ? limits : {}, choose, conditions),
              emit,
              (explored) => post({ kind: "explored", explored }),
              () => Date.now(),
            );
      post({ kind: "finished", outcome });
    } catch (reason) {
      post({ kind: "finished", outcome: afterTheEnd(reason) });
    }
  }

  async function answer({ id, about }: Question): Promise<void> {
    const question = readQuestion(about);
    const { python } = await startedPython();
    if (question === null) return;
    let answered: unknown = null;
    try {
      answered = JSON.parse(python.check(question.source));
    } finally {
      // Compiling can break CPython, for which nothing but a new worker helps; the question is over all the
      // same.
      post({ kind: "answer", id, answer: answered });
    }
  }
}

/** Compiles a file while it is read, in the worker: the page has not read it. */
async function compile(shared: Shared): Promise<WebAssembly.Module> {
  if (!(shared instanceof Blob)) return shared;
  const headers = { "content-type": "application/wasm" };
  return WebAssembly.compileStreaming(new Response(unpacked(shared), { headers }));
}

/** CPython itself has ended: the program called `os._exit`, or it broke the interpreter. */
function afterTheEnd(reason: unknown): Outcome {
  if (reason instanceof Error && reason.name === "Exit") return { kind: "completed" };
  const problem =
    reason instanceof RangeError
      ? "CPython ran out of stack, of which a browser gives it less than it has elsewhere: something in the program is nested too deeply, or calls itself too often."
      : `The program broke CPython itself: ${asSentence(reason)}`;
  return { kind: "raised", exception: cutText(`${problem} The next run starts a new one.`), line: null };
}
