import { foldOutput, type OutputLine } from "../folds/output.ts";
import type { RunTrace } from "../folds/run-trace.ts";
import type { TaskFacts } from "../model/facts.ts";
import { describeEvent } from "../words/describe-event.ts";
import { nameOfTask } from "../words/names.ts";
import { insteadWords as words } from "../words/target.ts";
import { mostAsleep } from "./asleep.ts";
import type { Bounds, Condition } from "./conditions.ts";
import { printedInstead } from "./printed.ts";

/** Whether a run meets a condition. */
export type Finding =
  | { readonly isMet: true }
  /** `why` says what the run did instead, and `event` is where, if it is at one place. */
  | { readonly isMet: false; readonly why: string; readonly event: number | null };

const MET: Finding = { isMet: true };

// Times are sums of seconds as floating-point numbers.
const SAME_TIME = 1e-6;

/** Checks a condition on the trace of a run that is over. */
export function checkCondition(trace: RunTrace, condition: Condition): Finding {
  switch (condition.kind) {
    case "ends":
      return checkEnd(trace, condition);
    case "prints": {
      const instead = printedInstead(linesOn(trace, "stdout"), condition);
      return instead === null ? MET : { isMet: false, ...instead };
    }
    case "prints-line":
      return checkLine(trace, condition);
    case "asleep":
      return checkAsleep(trace, condition.coroutine, condition);
    case "tasks":
      return checkTasks(trace, condition.coroutine, condition);
    case "no-task-left":
      return checkLeft(trace, condition.coroutine ?? null);
    case "not-blocked": {
      const event = trace.events.findIndex(
        (each) => each.kind === "clock-moved" && each.reason === "blocked",
      );
      return event === -1 ? MET : unmet(describeEvent(trace, event), event);
    }
    case "no-report": {
      // A traceback says at its end what it is about.
      const line = linesOn(trace, "stderr").at(-1);
      return line === undefined ? MET : unmet(words.reported(line.text, line.time), line.index);
    }
    case "reports":
      return linesOn(trace, "stderr").some(({ text }) => text.includes(condition.text))
        ? MET
        : unmet(words.notReported, null);
    case "not":
      return checkCondition(trace, condition.condition).isMet ? unmet(words.so, null) : MET;
  }
}

/** Whether a run meets all of some conditions. */
export function meetsAll(trace: RunTrace, conditions: readonly Condition[]): boolean {
  return conditions.every((condition) => checkCondition(trace, condition).isMet);
}

function unmet(why: string, event: number | null): Finding {
  return { isMet: false, why, event };
}

function linesOn(trace: RunTrace, stream: OutputLine["stream"]): readonly OutputLine[] {
  return foldOutput(trace.events).filter((line) => line.stream === stream);
}

function tasksOf(trace: RunTrace, coroutine: string | null): readonly TaskFacts[] {
  const own = trace.index.tasks.filter(({ isInternal, isThread }) => !isInternal && !isThread);
  return coroutine === null ? own : own.filter((task) => task.coroutine === coroutine);
}

function isWithin(number: number, { most = Infinity, least = 0 }: Bounds): boolean {
  return least <= number && number <= most;
}

function checkEnd(trace: RunTrace, condition: Condition & { kind: "ends" }): Finding {
  const time = trace.events[trace.programEventCount - 1]?.time ?? 0;
  const isMet =
    "at" in condition ? Math.abs(time - condition.at) < SAME_TIME : time < condition.by + SAME_TIME;
  if (isMet) return MET;
  const [main, ...others] = tasksOf(trace, null);
  const ended = others.filter(({ endedAt }) => endedAt !== null);
  const last = ended.toSorted((one, other) => (one.endedAt ?? 0) - (other.endedAt ?? 0)).at(-1);
  const sentences = [words.ended(time)];
  if (main !== undefined && others.length === 0) sentences.push(words.noTask(nameOfTask(trace, main.id)));
  if (last?.endedAt != null) {
    const first = trace.events.find((event) => event.kind === "task-stepped" && event.task === last.id);
    sentences.push(
      words.lastTask(nameOfTask(trace, last.id), first?.time ?? null, trace.events[last.endedAt]?.time ?? 0),
    );
  }
  return unmet(sentences.join(" "), last?.endedAt ?? null);
}

function checkLine(trace: RunTrace, { text, at }: Condition & { kind: "prints-line" }): Finding {
  const line = linesOn(trace, "stdout").find((each) => each.text === text);
  if (line === undefined) return unmet(words.missing(text), null);
  if (at === undefined) return MET;
  return Math.abs(line.time - at) < SAME_TIME ? MET : unmet(words.printedAt(text, line.time), line.index);
}

function checkAsleep(trace: RunTrace, coroutine: string, bounds: Bounds): Finding {
  const { tasks, event } = mostAsleep(trace, coroutine, bounds.most);
  if (isWithin(tasks.length, bounds)) return MET;
  const names = tasks.map((task) => nameOfTask(trace, task));
  if (event === null) return unmet(words.neverAny, null);
  const { time = 0 } = trace.events[event] ?? {};
  const isTooFew = tasks.length < (bounds.least ?? 0);
  return unmet(isTooFew ? words.neverMore(time, names) : words.asleep(time, names), event);
}

function checkTasks(trace: RunTrace, coroutine: string, bounds: Bounds): Finding {
  const tasks = tasksOf(trace, coroutine);
  if (isWithin(tasks.length, bounds)) return MET;
  const names = tasks.map(({ id }) => nameOfTask(trace, id));
  return unmet(words.tasks(tasks.length, names), tasks.at(-1)?.createdAt ?? null);
}

function checkLeft(trace: RunTrace, coroutine: string | null): Finding {
  // The first task is that of the main coroutine.
  const end = tasksOf(trace, null)[0]?.endedAt ?? null;
  const left = tasksOf(trace, coroutine).find(({ endedAt }) => (endedAt ?? Infinity) > (end ?? Infinity));
  if (left === undefined || end === null) return MET;
  return unmet(words.left(nameOfTask(trace, left.id), trace.events[end]?.time ?? 0), end);
}
