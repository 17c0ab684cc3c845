import fc from "fast-check";
import type { Action, Awaitable, Message, Named, Program, Statement, Waitable } from "./program.ts";
import { blocksOf, CAUGHT, isBlock, RAISED, RETURN_WHEN } from "./program.ts";

const JOBS = 4;
const FUTURES = 2;
const HANDLES = 2;

// Equal deadlines are where schedules go wrong, so there are few different ones.
const seconds = fc.constantFrom(1, 0, 2, 0.5, 3);
const limit = fc.constantFrom(1, 0, 2, 0.5, 3, null);
const message: fc.Arbitrary<Message> = fc.constantFrom(null, "m", "n");
const future = fc.nat(FUTURES - 1);
const handle = fc.nat(HANDLES - 1);

const kind = <K extends string>(name: K): fc.Arbitrary<K> => fc.constant(name);

/** Whoever can be cancelled or looked at. */
const anyone: fc.Arbitrary<Named> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: kind("task"), number: fc.integer({ min: 1, max: JOBS - 1 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: kind("group"), number: fc.nat(JOBS - 2) }) },
  { weight: 1, arbitrary: fc.record({ kind: kind("future"), number: future }) },
);

/** Random programs; they shrink towards fewer and simpler statements. */
export const programs: fc.Arbitrary<Program> = fc
  .tuple(...Array.from({ length: JOBS }, (_, job) => statements(job, 2, job === 0 ? 10 : 6)))
  .map((jobs) => ({ jobs }));

function statements(job: number, depth: number, maxLength: number): fc.Arbitrary<Statement[]> {
  return fc.array(statement(job, depth), { maxLength, size: "max" });
}

function statement(job: number, depth: number): fc.Arbitrary<Statement> {
  const simple: fc.WeightedArbitrary<Statement>[] = [
    { weight: 8, arbitrary: action(job, 1) },
    { weight: 10, arbitrary: awaitStatement(job) },
    { weight: 2, arbitrary: waitFor(job) },
    { weight: 2, arbitrary: wait(job) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant("group" as const), value: composite(job) }) },
    { weight: 1, arbitrary: asCompleted(job) },
    { weight: 1, arbitrary: fc.constantFrom<Statement>({ kind: "uncancel" }, { kind: "return" }) },
    {
      weight: 2,
      arbitrary: fc.constantFrom<Statement>({ kind: "get" }, { kind: "put" }, { kind: "wait-event" }),
    },
  ];
  if (depth === 0) return fc.oneof(...simple);
  return fc.oneof(
    ...simple,
    { weight: 2, arbitrary: timeout(job, depth - 1) },
    { weight: 2, arbitrary: hold(job, depth - 1) },
    { weight: 2, arbitrary: taskGroup(job, depth - 1) },
    { weight: 5, arbitrary: tryStatement(job, depth - 1) },
  );
}

function awaitStatement(job: number): fc.Arbitrary<Statement> {
  return fc.record({ kind: kind("await"), value: awaitable(job, 1) });
}

function waitFor(job: number): fc.Arbitrary<Statement> {
  return fc.record({ kind: kind("wait-for"), value: awaitable(job, 1), seconds: limit });
}

function wait(job: number): fc.Arbitrary<Statement> {
  return fc.record({
    kind: kind("wait"),
    of: fc.array(waitable(job, 1), { minLength: 1, maxLength: 3 }),
    returnWhen: fc.constantFrom(...RETURN_WHEN),
    seconds: limit,
  });
}

function timeout(job: number, depth: number): fc.Arbitrary<Statement> {
  return fc.record({ kind: kind("timeout"), seconds: limit, body: statements(job, depth, 3) });
}

function asCompleted(job: number): fc.Arbitrary<Statement> {
  const of = fc.array(awaitable(job, 0), { minLength: 1, maxLength: 3 });
  return fc.record({ kind: kind("as-completed"), of, seconds: limit });
}

function hold(job: number, depth: number): fc.Arbitrary<Statement> {
  const what = fc.constantFrom("lock" as const, "semaphore" as const);
  return fc.record({ kind: kind("hold"), what, body: statements(job, depth, 3) });
}

function taskGroup(job: number, depth: number): fc.Arbitrary<Statement> {
  const child = fc.integer({ min: job + 1, max: Math.max(JOBS - 1, job + 1) });
  const jobs = job < JOBS - 1 ? fc.array(child, { maxLength: 3 }) : fc.constant([]);
  return fc.record({ kind: kind("task-group"), jobs, body: statements(job, depth, 3) });
}

function tryStatement(job: number, depth: number): fc.Arbitrary<Statement> {
  return fc.record({
    kind: kind("try"),
    body: statements(job, depth, 3),
    caught: fc.constantFrom("CancelledError" as const, ...CAUGHT, null),
    handler: statements(job, depth, 2),
    raiseAgain: fc.boolean(),
    // Python warns of a `return` in a `finally`.
    cleanUp: statements(job, depth, 2).filter((lines) => !lines.some(returns)),
  });
}

function returns(statement: Statement): boolean {
  if (isBlock(statement)) return blocksOf(statement).some((lines) => lines.some(returns));
  return statement.kind === "return";
}

function action(job: number, depth: number): fc.Arbitrary<Action> {
  const simple: fc.WeightedArbitrary<Action>[] = [
    { weight: 1, arbitrary: fc.constant({ kind: "print" }) },
    { weight: 1, arbitrary: fc.constantFrom<Action>({ kind: "set-event" }, { kind: "clear-event" }) },
    { weight: 1, arbitrary: fc.constantFrom<Action>({ kind: "put-nowait" }, { kind: "get-nowait" }) },
    { weight: 1, arbitrary: fc.record({ kind: kind("raise"), error: fc.constantFrom(...RAISED) }) },
    { weight: 4, arbitrary: fc.record({ kind: kind("cancel"), target: anyone, message }) },
    { weight: 1, arbitrary: fc.record({ kind: kind("set-result"), future }) },
    { weight: 1, arbitrary: fc.record({ kind: kind("set-exception"), future }) },
    { weight: 1, arbitrary: fc.record({ kind: kind("cancel-handle"), handle }) },
    { weight: 2, arbitrary: fc.record({ kind: kind("show"), target: anyone }) },
  ];
  if (job < JOBS - 1) {
    const create = fc.record({ kind: kind("create"), job: fc.integer({ min: job + 1, max: JOBS - 1 }) });
    simple.push({ weight: 6, arbitrary: create });
  }
  if (depth === 0) return fc.oneof(...simple);
  const inner = action(job, depth - 1);
  return fc.oneof(
    ...simple,
    { weight: 2, arbitrary: fc.record({ kind: kind("call-soon"), action: inner }) },
    { weight: 2, arbitrary: fc.record({ kind: kind("call-later"), seconds, handle, action: inner }) },
    { weight: 2, arbitrary: fc.record({ kind: kind("add-done-callback"), target: anyone, action: inner }) },
  );
}

function awaitable(job: number, depth: number): fc.Arbitrary<Awaitable> {
  const choices: fc.WeightedArbitrary<Awaitable>[] = [
    { weight: 3, arbitrary: fc.record({ kind: kind("sleep"), seconds }) },
    { weight: 4, arbitrary: waitable(job, depth) },
  ];
  if (job < JOBS - 1) {
    const call = fc.record({ kind: kind("call"), job: fc.integer({ min: job + 1, max: JOBS - 1 }) });
    choices.push({ weight: 2, arbitrary: call });
  }
  return fc.oneof(...choices);
}

/** Futures that a job may wait for: none of them waits for the job. */
function waitable(job: number, depth: number): fc.Arbitrary<Waitable> {
  const choices: fc.WeightedArbitrary<Waitable>[] = [
    { weight: 2, arbitrary: fc.record({ kind: kind("future"), number: future }) },
  ];
  if (job < JOBS - 1) {
    const task = fc.record({ kind: kind("task"), number: fc.integer({ min: job + 1, max: JOBS - 1 }) });
    choices.unshift({ weight: 5, arbitrary: task });
    const group = fc.record({ kind: kind("group"), number: fc.integer({ min: job, max: JOBS - 2 }) });
    choices.push({ weight: 2, arbitrary: group });
  }
  if (depth > 0) choices.push({ weight: 3, arbitrary: composite(job, depth - 1) });
  return fc.oneof(...choices);
}

function composite(job: number, depth = 0): fc.Arbitrary<Waitable> {
  const inner = awaitable(job, depth);
  return fc.oneof(
    fc.record({
      kind: kind("gather"),
      of: fc.array(inner, { maxLength: 3 }),
      returnExceptions: fc.boolean(),
    }),
    fc.record({ kind: kind("shield"), of: inner }),
  );
}
