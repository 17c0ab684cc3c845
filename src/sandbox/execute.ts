import type { CompiledProgram } from "../compiler/program.ts";
import { LimitedInstrument } from "../frame/limited-instrument.ts";
import type { Limits } from "../frame/limited-instrument.ts";
import {
  Interpreter,
  SystemExit,
  exceptionLine,
  formatException,
  framesOf,
  interruptAt,
  str,
  withInterpreter,
} from "../runtime/index.ts";
import type { TraceEvent } from "../trace/model/events.ts";
import type { Chooser } from "../trace/orders/orders.ts";
import { cutText } from "../trace/model/cut-text.ts";
import { Killed, LimitReached, RunOver } from "../trace/model/limits.ts";
import { noteOnError, type Spellings } from "../trace/words/other-spelling.ts";
import { environment } from "./environment.ts";
import { FIRST_LINE, evaluate } from "./evaluate.ts";
import type { FunctionMaker } from "./function-maker.ts";
import { MappedSource } from "./program-source.ts";
import type { Outcome, RunConditions } from "./protocol.ts";

// Ten frames, V8's default, would often end within the runtime.
const STACK_FRAMES = 50;

/**
 * Runs a program from its first line to the end of its last loop, synchronously and in virtual time. An
 * exception that leaves the program is printed to stderr as Python prints it.
 *
 * @param program what the compiler made of a learner's program
 * @param emit called with the run's events in batches
 * @param limits what the run may leave behind before it is stopped
 * @param makeFunction makes a function of the compiled text; `Function` by default
 * @param spellings the names that Python spells in another way; what is used under Python's name gets a note
 * @param choose chooses which ready handle runs next; null for asyncio's own order
 * @param conditions when Ctrl-C is pressed, and what the program reads
 */
export function execute(
  program: CompiledProgram,
  emit: (events: readonly TraceEvent[]) => void,
  limits: Limits = {},
  makeFunction?: FunctionMaker,
  spellings: Spellings = {},
  choose: Chooser | null = null,
  conditions: RunConditions = {},
): Outcome {
  const instrument = new LimitedInstrument(emit, limits);
  const source = new MappedSource(program, FIRST_LINE);
  const interpreter = new Interpreter({
    instrument,
    source,
    choose,
    lines: conditions.input?.lines ?? null,
    noteOn: (exception) => noteOnError(exception, spellings),
  });
  const outcome = withStackFrames(() =>
    withInterpreter(interpreter, () =>
      runToTheEnd(interpreter, () => {
        interruptAt(conditions.interrupts ?? []);
        const { run, scriptName } = evaluate(program, environment(), makeFunction);
        source.scriptName = scriptName;
        run();
      }),
    ),
  );
  instrument.flush();
  return instrument.outcome ?? outcome;
}

function runToTheEnd(interpreter: Interpreter, runProgram: () => void): Outcome {
  try {
    const outcome = runModule(interpreter, runProgram);
    interpreter.reportLeaks(null);
    return outcome;
  } catch (exception) {
    // A limit can be passed while leaks are reported, too.
    if (exception instanceof LimitReached) return { kind: "stopped", reason: exception.reason };
    if (exception instanceof Killed)
      return { kind: "raised", exception: exception.cause, line: exception.line };
    throw exception;
  }
}

function runModule(interpreter: Interpreter, runProgram: () => void): Outcome {
  try {
    runProgram();
    return { kind: "completed" };
  } catch (exception) {
    if (exception instanceof RunOver) throw exception;
    return reportUncaught(exception, interpreter);
  }
}

/** What the interpreter does with an uncaught exception. */
function reportUncaught(exception: unknown, interpreter: Interpreter): Outcome {
  if (exception instanceof SystemExit) return exit(exception, interpreter);
  interpreter.leaving = exception;
  interpreter.write("stderr", `${formatException(exception).join("\n")}\n`);
  const note = interpreter.noteOn(exception);
  const text = exceptionLine(exception);
  return {
    kind: "raised",
    exception: cutText(note === null ? text : `${text}. ${note}`),
    line: framesOf(exception).at(-1)?.line ?? null,
  };
}

// Follows handle_system_exit of Python/pythonrun.c: a number is the exit code, anything else is
// printed to stderr.
function exit({ args }: SystemExit, interpreter: Interpreter): Outcome {
  const [code] = args;
  if (code !== undefined && code !== null && typeof code !== "number") {
    interpreter.write("stderr", `${str(code)}\n`);
  }
  return { kind: "completed" };
}

// `stackTraceLimit` is V8's.
const stackControl: { prototype: Error; stackTraceLimit?: number } = Error;

function withStackFrames<T>(body: () => T): T {
  const before = stackControl.stackTraceLimit;
  if (before === undefined) return body();
  stackControl.stackTraceLimit = STACK_FRAMES;
  try {
    return body();
  } finally {
    stackControl.stackTraceLimit = before;
  }
}
