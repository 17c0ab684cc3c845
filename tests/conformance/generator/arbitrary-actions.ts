import fc from "fast-check";
import { networkActions } from "./arbitrary-network.ts";
import { handleSignal, signalActions } from "./arbitrary-signals.ts";
import { anyone, future, JOBS, kind, laterJob, limit, message, seconds } from "./arbitrary-values.ts";
import type { Action } from "./program.ts";
import { CALLS, ESCAPES, RAISED } from "./program.ts";

/** What programs may use besides coroutines and tasks. */
export interface Extras {
  /** Servers and connections. */
  readonly network: boolean;
  /** Signals, and Ctrl-C. */
  readonly signals: boolean;
}

const HANDLES = 2;

const handle = fc.nat(HANDLES - 1);
const owner = fc.nat(JOBS - 1);
const eager = fc.oneof(
  { weight: 4, arbitrary: fc.constant(false) },
  { weight: 1, arbitrary: fc.constant(true) },
);
const raised = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(...RAISED) },
  { weight: 1, arbitrary: fc.constantFrom(...ESCAPES) },
);

const EVERYWHERE: readonly fc.WeightedArbitrary<Action>[] = [
  { weight: 2, arbitrary: fc.constantFrom<Action>({ kind: "print" }, { kind: "count-tasks" }) },
  { weight: 3, arbitrary: fc.record({ kind: kind("call"), call: fc.constantFrom(...CALLS) }) },
  { weight: 1, arbitrary: fc.constant({ kind: "put-nowait" }) },
  { weight: 1, arbitrary: fc.record({ kind: kind("shut-down"), immediate: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ kind: kind("raise"), error: raised }) },
  { weight: 6, arbitrary: fc.record({ kind: kind("cancel"), target: anyone, message }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom("set-result", "set-exception"), future }) },
  { weight: 1, arbitrary: fc.record({ kind: kind("cancel-handle"), handle }) },
  { weight: 1, arbitrary: fc.record({ kind: kind("reschedule"), owner, seconds: limit }) },
  { weight: 1, arbitrary: fc.record({ kind: kind("expired"), owner }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom("show", "result", "exception"), target: anyone }),
  },
];

/**
 * What a job, or a callback that it makes, does without waiting.
 *
 * @param extras what it may use
 */
export function action(job: number, depth: number, extras: Extras): fc.Arbitrary<Action> {
  const simple = [
    ...EVERYWHERE,
    ...(extras.network ? networkActions : []),
    ...(extras.signals ? signalActions : []),
  ];
  if (job < JOBS - 1) {
    simple.push({ weight: 8, arbitrary: fc.record({ kind: kind("create"), job: laterJob(job), eager }) });
    simple.push({ weight: 1, arbitrary: createInGroup(job) });
  }
  if (depth === 0) return fc.oneof(...simple);
  const inner = action(job, depth - 1, extras);
  return fc.oneof(
    ...simple,
    { weight: 2, arbitrary: fc.record({ kind: kind("call-soon"), action: inner }) },
    { weight: 2, arbitrary: fc.record({ kind: kind("call-later"), seconds, handle, action: inner }) },
    { weight: 2, arbitrary: fc.record({ kind: kind("add-done-callback"), target: anyone, action: inner }) },
    ...(extras.signals ? [{ weight: 2, arbitrary: handleSignal(handlersAction(extras)) }] : []),
  );
}

/**
 * What the handler of a signal does. It sends no signal and makes no task that may: it might be called
 * without end.
 */
export function handlersAction(extras: Extras): fc.Arbitrary<Action> {
  return action(JOBS - 1, 0, { ...extras, signals: false });
}

// A group's owner waits for the task, so the task's job has a higher number.
function createInGroup(job: number): fc.Arbitrary<Action> {
  return laterJob(job).chain((later) =>
    fc.record({ kind: kind("create-in-group"), owner: fc.nat(later - 1), job: fc.constant(later) }),
  );
}
